import { z } from 'zod';
import { help, keywords, official, order, reference, text, updated, words } from './fields.ts';
import { forerunners } from './forerunner.ts';

/** Something that will be done, and who leads it. */
export const action = z.strictObject({
	goal: reference('goals', 'The goal that it serves.'),
	order,
	title: words('A plain title of our own.', 70),
	wording: official('The action, exactly as it stands in the source.', 1000),
	summary: words('What it means for residents, in one or two plain sentences.', 300),
	leads: z
		.array(reference('partners', 'A partner that leads it.'))
		.min(1)
		.meta({ description: 'Every partner that leads it.' }),
	leadsAsWritten: text('The lead, exactly as it stands in the source.'),
	sameAs: z
		.array(reference('actions', 'An action under another goal that is the same piece of work.'))
		.optional(),
	forerunners,
	note: words('What a reader should know of how the source puts it.', 400).optional(),
	help,
	keywords,
	updated,
});
export type ActionData = z.infer<typeof action>;
