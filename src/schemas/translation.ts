import { z } from 'zod';
import { day, text } from './fields.ts';
import { wordsOf } from './walk.ts';

/** What every translated file says of itself beside its words. */
const provenance = {
	checked: z
		.strictObject({ by: text('Who checked it.'), on: day('The day of the check.') })
		.optional()
		.meta({ description: 'Set this when a person has read the translation and found it right.' }),
};

/** The schema of a translation of a file that fits `schema`: its words alone, and who checked them. */
export function translationOf(schema: z.ZodType): z.ZodType {
	const part = wordsOf(schema);
	return part instanceof z.ZodObject
		? part.extend(provenance).strict()
		: z.strictObject(provenance);
}
