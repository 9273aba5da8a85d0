import { z } from 'zod';
import { reference, text, words } from './fields.ts';

/** Something that an earlier strategy had on the same topic, and why an editor says so. */
const forerunner = z
	.strictObject({
		goal: reference('goals', 'A goal of an earlier strategy.').optional(),
		measure: reference('measures', 'A measure of an earlier strategy.').optional(),
		report: reference('reports', 'A report that rated something without a page here.').optional(),
		item: text('What it rated, by its name in the report’s items.csv.').optional(),
		reason: words(
			'What is the same in the two and what differs: an editor’s judgement that the reader sees.',
			300,
		),
	})
	.check(({ value: { goal, measure, report, item }, issues, value }) => {
		const fault = (field: string, message: string) =>
			issues.push({ code: 'custom', input: value, path: [field], message });
		const named = Object.entries({ goal, measure, report }).filter(
			([, name]) => name !== undefined,
		);
		const [first, second] = named;
		if (!first && item === undefined) {
			fault('reason', 'This names no forerunner. Add “goal”, “measure”, or “report” with “item”.');
		}
		if (second) {
			fault(
				second[0],
				'This names two forerunners at once. Start a new item of the list for the second, with its own reason.',
			);
		}
		if (report !== undefined && item === undefined) {
			fault(
				'report',
				'A report rates many things. Add “item”, the name of one in the report’s items.csv.',
			);
		}
		if (report === undefined && item !== undefined) {
			fault('item', 'It is not said whose item this is. Add “report”, or take this line out.');
		}
	});

export type ForerunnerData = z.infer<typeof forerunner>;

/** What earlier strategies had on the same topic. */
export const forerunners = z
	.array(forerunner)
	.optional()
	.meta({ description: 'What earlier strategies had on the same topic.' });
