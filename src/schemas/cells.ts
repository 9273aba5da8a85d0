import { z } from 'zod';

const optional = (pattern: RegExp, form: string) => (description: string) =>
	z.string().regex(pattern, form).default('').meta({ description });

/** A cell of a table that holds a day, `2026-05-31`, or nothing. */
export const optionalDay = optional(new RegExp(`^$|${z.regexes.date.source}`, 'u'), 'date');

/** A cell that holds a month, `2023-09`, or nothing. */
export const optionalMonth = optional(/^(?:\d{4}-(?:0[1-9]|1[0-2]))?$/u, 'month');

/** A cell that holds text, or nothing. */
export const optionalText = (description: string) => z.string().default('').meta({ description });
