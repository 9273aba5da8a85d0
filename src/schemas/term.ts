import { z } from 'zod';
import { official, reference, text, updated, words } from './fields.ts';

/** A word or abbreviation that a resident may not know. */
export const term = z.strictObject({
	term: words('The term in full.', 100),
	abbreviation: text('Its short form.', 'ICB').optional(),
	forms: z.array(words('A form.', 100)).optional().meta({
		own: true,
		description: 'Other forms in which it stands in running text, such as the plural.',
	}),
	ordinary: z.boolean().optional().meta({
		description:
			'True for an everyday word such as “measure”: the list of words explains it, the text does not mark it.',
		example: 'true',
	}),
	meaning: words('What it means, in one or two plain sentences.', 400),
	wording: official('The explanation that the source gives, exactly.', 1500).optional(),
	source: reference('sources', 'Where the wording or the meaning comes from.').optional(),
	updated,
});
export type TermData = z.infer<typeof term>;
