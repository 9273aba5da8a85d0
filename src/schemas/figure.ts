import { z } from 'zod';

const figureUnits = [
	'people',
	'count',
	'percent',
	'percentage-points',
	'years',
	'square-kilometres',
	'miles',
	'rank',
	'out-of-10',
	'per-1000',
	'per-100000',
] as const;

/** A row of `seeds/<document>/figures.csv`: a figure as its document gives it. */
export const figure = z.strictObject({
	id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'slug'),
	value: z
		.string()
		.regex(/^-?\d+(?:\.\d+)?$/u, 'number')
		.transform(Number),
	unit: z.enum(figureUnits),
	qualifier: z.enum(['about', 'over', 'almost', '']),
	period: z.string(),
	area: z.string(),
	wording: z.string().min(1),
	where: z.string().min(1),
	contradiction: z.string(),
});
export type FigureData = z.infer<typeof figure>;
