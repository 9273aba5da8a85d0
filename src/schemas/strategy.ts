import { z } from 'zod';
import { day, official, reference, updated, words } from './fields.ts';

/** A year that a plan can be of: what is beyond is a slip of the finger. */
const year = z.int().min(1800).max(2199);

/** A plan that is or was in force for some years. */
export const strategy = z
	.strictObject({
		title: words('The full official title, exactly.', 140),
		shortTitle: words('A short form of the title for headings and lists.', 70),
		start: year.meta({ description: 'The first year.', example: '2025' }),
		end: year.meta({ description: 'The last year.', example: '2035' }),
		source: reference('sources', 'The document that it comes from.'),
		summary: words('What it is, in one plain sentence.', 240),
		vision: words('The vision, exactly as it stands in the source.', 1000).optional(),
		aspiration: words('The aspiration, exactly as it stands in the source.', 300).optional(),
		principles: z
			.array(
				z.strictObject({
					title: words('The name of the principle, exactly.', 100),
					wording: words('Its text, exactly as it stands in the source.', 1000),
				}),
			)
			.optional(),
		baseline: z
			.strictObject({
				on: day('Figures available on this day are the baseline.'),
				wording: official('The rule, exactly as it stands in the source.', 400),
			})
			.optional(),
		review: z
			.strictObject({
				everyMonths: z
					.int()
					.min(1)
					.max(120)
					.meta({ description: 'Months between two reviews.', example: '6' }),
				wording: official('The review cycle, exactly as it stands in the source.', 600),
				goalsLast: official('How long the goals stay as they are, exactly as in the source.', 300),
			})
			.optional(),
		updated,
	})
	.check(({ value: { start, end }, issues, value }) => {
		if (end >= start) return;
		const message = `The strategy ends in ${String(end)}, before its start in ${String(start)}. Check both years against the source.`;
		issues.push({ code: 'custom', input: value, path: ['end'], message });
	});
export type StrategyData = z.infer<typeof strategy>;
