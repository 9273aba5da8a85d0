import { z } from 'zod';
import { day, official, reference, text, updated, words } from './fields.ts';
import { optionalDay, optionalMonth, optionalText } from './cells.ts';

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

/** What a report itself says of a figure since its last one. It is told as reported, never worked out. */
const changeStates = [
	'reported-better',
	'reported-worse',
	'reported-same',
	'new',
	'stale',
	'not-comparable',
	'no-data',
	'not-applicable',
] as const;

export const itemStates = [...deliveryStates, ...changeStates] as const;
export type ItemState = (typeof itemStates)[number];

/** A dated account of a strategy. The rated items stand in `items.csv` beside it. */
export const report = z.strictObject({
	title: official('The official title, exactly.', 200),
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
	statuses: z
		.array(
			z.strictObject({
				word: text('The word, exactly as the source prints it.', 'Slightly behind'),
				status: z.enum(itemStates).meta({ description: 'Our word for it.', example: 'behind' }),
			}),
		)
		.optional()
		.meta({ description: 'Each word that the source rates with, and ours for it.' }),
	updated,
});
export type ReportData = z.infer<typeof report>;

/** A row of `items.csv`: something that a report rated. */
export const item = z.strictObject({
	item: text(
		'The name of the action, goal or measure, as its file is called; else a name that never changes.',
		'oral-hygiene',
	),
	under: optionalText(
		'The goal or priority that it stands under, where it has no file of its own.',
	),
	title: optionalText('A plain title of ours, where it has no file of its own.'),
	wording: text('The item, exactly as it stands in the source.'),
	status_as_written: optionalText('The word of the source, exactly. Blank where it gives none.'),
	status: z.enum(itemStates).meta({ description: 'Our word for it.', example: 'on-track' }),
	lead: optionalText('Who leads it, as written.'),
	start: optionalMonth('The month in which it starts.'),
	finish: optionalMonth('The month in which it is to be finished.'),
	as_at: optionalDay('The day that the status speaks of, where it is not the report’s.'),
	arrow: optionalText('The arrow beside the word. Nothing is read from it.'),
	basis: optionalText('What the word compares with, as written.'),
	narrative: optionalText('What the report says of it, shorter and plainer.'),
	note: optionalText('What does not fit, and what was left out.'),
});
export type ItemData = z.infer<typeof item>;
