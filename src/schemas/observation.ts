import { z } from 'zod';

const number = z
	.string()
	.regex(/^(?:-?\d+(?:\.\d+)?)?$/u, 'number')
	.transform((value) => (value === '' ? null : Number(value)));

/** A row of `data/<indicator>.csv`. A blank value is a missing one, never 0. */
export const observation = z.strictObject({
	period: z.string().min(1),
	value: number,
	area: z.string().default(''),
	note: z.string().default(''),
});
export type ObservationData = z.infer<typeof observation>;
