import { z } from 'zod';
import { optionalText } from './cells.ts';
import { text } from './fields.ts';

/** A row of `terminology.csv`: a term of the source language, and what it is called in another. */
export const termRow = z.strictObject({
	english: text('The term in the source language.', 'baseline'),
	translation: text('What it is called in this language, the same everywhere.'),
	forms: z
		.string()
		.default('')
		.transform((cell) =>
			cell
				.split('|')
				.map((form) => form.trim())
				.filter((form) => form !== ''),
		)
		.meta({
			description: 'Other forms in which it stands in running text, with “ | ” between them.',
		}),
	note: optionalText(
		'What a translator should know. “context” first where the word has too many meanings to be checked.',
	),
});
export type TermRow = z.infer<typeof termRow>;
