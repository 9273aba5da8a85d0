import { z } from 'zod';
import type { Part } from './content.ts';
import { day, text } from './fields.ts';
import { wordsOf } from './walk.ts';

const check = z.strictObject({ by: text('Who checked it.'), on: day('The day of the check.') });

/** Who has read a translation and found it right, and on which day. */
export type Check = Readonly<z.infer<typeof check>>;

/** Who has checked a translation. Null where nobody has. */
export const checkOf = ({ data }: Part): Check | null => (data['checked'] ?? null) as Check | null;

/** What every translated file says of itself beside its words. */
const provenance = {
	checked: check
		.optional()
		.meta({ description: 'Set this when a person has read the translation and found it right.' }),
	madeFrom: z
		.record(z.string(), z.string().regex(/^[0-9a-f]{8}$/u, 'fingerprint'))
		.optional()
		.meta({
			description:
				'From which source texts it was made. “npm run translations -- accept” writes this.',
		}),
};

const made = new WeakMap<z.ZodType, z.ZodType>();

/** The schema of a translation of a file that fits `schema`: its words alone, and who checked them. */
export function translationOf(schema: z.ZodType): z.ZodType {
	const known = made.get(schema);
	if (known) return known;
	const part = wordsOf(schema);
	const translation =
		part instanceof z.ZodObject ? part.extend(provenance).strict() : z.strictObject(provenance);
	made.set(schema, translation);
	return translation;
}
