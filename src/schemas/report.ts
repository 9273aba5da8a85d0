import { z } from 'zod';
import { day, reference, text, updated, words } from './fields.ts';

/** The unified words for how an action is going. Each report keeps the word of its source beside them. */
export const deliveryStates = [
	'on-track',
	'behind',
	'delayed',
	'off-track',
	'complete',
	'not-reported',
] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** A dated account of a strategy. The rated items stand in `items.csv` beside it. */
export const report = z.strictObject({
	title: words('The official title, exactly.', 200),
	shortTitle: words('A short plain name.', 70),
	kind: z
		.enum(['review', 'deep-dive', 'progress-report', 'implementation-plan', 'note'])
		.meta({ description: 'What kind of report it is.', example: 'review' }),
	strategy: reference(
		'strategies',
		'The strategy that it is an account of. Leave it out where that strategy is not on this site.',
	).optional(),
	source: reference('sources', 'The document that it was taken from.'),
	asAt: day('The day, or the first day of the month, that its statuses speak of.'),
	asAtWritten: text('That date as the source states it.', 'April 2023'),
	summary: words('What it is, in one plain sentence.', 240),
	carriedOver: words(
		'How much of the source stands here, where it is not all of it.',
		240,
	).optional(),
	updated,
});
export type ReportData = z.infer<typeof report>;

/** A row of `items.csv`: something that a report rated. */
export const item = z.strictObject({
	item: text(
		'The name of the action, as its file is called. In a report on another strategy: a name that never changes.',
		'oral-hygiene',
	),
	wording: text('The item, exactly as it stands in the source.'),
	status_as_written: z.string(),
	status: z.enum(deliveryStates),
	lead: z.string(),
	start: z.string().regex(/^(?:\d{4}-\d{2})?$/u, 'month'),
	finish: z.string().regex(/^(?:\d{4}-\d{2})?$/u, 'month'),
	narrative: z.string(),
	note: z.string(),
});
export type ItemData = z.infer<typeof item>;
