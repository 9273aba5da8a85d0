import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Part } from '#schemas/content.ts';
import { metaOf, unwrap } from '#schemas/walk.ts';
import { textsThatAre, type Compared, type Fingerprints } from './textState.ts';

/** Text with each stretch of white space made one space: how it is laid out says nothing. */
export const oneLine = (text: string) => text.trim().replace(/\s+/gu, ' ');

/** Each language asks for those of the same source texts. */
const fingerprints = new Map<string, string>();

/** What a text is known by: eight hexadecimal digits, the same for as long as its words are. */
export function fingerprint(text: string): string {
	const known = fingerprints.get(text);
	if (known !== undefined) return known;
	const made = createHash('sha256').update(oneLine(text)).digest('hex').slice(0, 8);
	fingerprints.set(text, made);
	return made;
}

/**
 * The texts in `data` that a translation is made from, each by its path, such as “contacts.0.when”.
 * A list of plain words, which may have another length in another language, is one text; what each
 * language has of its own is none, nor is what stays as the source has it.
 */
function textsIn(schema: z.ZodType, data: unknown, path: string): [string, string][] {
	if (data === undefined || data === null || metaOf(schema).own || metaOf(schema).official)
		return [];
	const inner = unwrap(schema);
	const below = (key: string | number) => (path === '' ? String(key) : `${path}.${String(key)}`);
	if ('shape' in inner) {
		return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, field]) =>
			textsIn(field, (data as Record<string, unknown>)[key], below(key)),
		);
	}
	if ('element' in inner && Array.isArray(data)) {
		return metaOf(inner.element as z.ZodType).words
			? [[path, data.join('\n')]]
			: data.flatMap((one, index) => textsIn(inner.element as z.ZodType, one, below(index)));
	}
	return metaOf(schema).words && typeof data === 'string' ? [[path, data]] : [];
}

/** The texts of a file that a translation is made from, each by its path; the body is “body”. */
export function textsOf(schema: z.ZodType, { data, body }: Part): Map<string, string> {
	const texts = new Map(textsIn(schema, data, ''));
	if (body.hasText) texts.set('body', body.text);
	return texts;
}

/** The fingerprints of the source texts of all that is translated. */
export function fingerprintsOf(
	schema: z.ZodType,
	source: Part,
	translation: Part,
): Record<string, string> {
	const translated = textsOf(schema, translation);
	return Object.fromEntries(
		[...textsOf(schema, source)]
			.filter(([path]) => translated.has(path))
			.map(([path, text]) => [path, fingerprint(text)]),
	);
}

/** From which source texts a translation says that it was made. */
const madeFrom = ({ data }: Part) => (data['madeFrom'] ?? {}) as Fingerprints;

/** The texts of a file beside those of its translation, where there is one. */
export const compared = (
	schema: z.ZodType,
	source: Part,
	translation: Part | undefined,
): Compared => ({
	now: fingerprintsOf(schema, source, source),
	translated: translation ? textsOf(schema, translation) : new Map(),
	madeFrom: translation ? madeFrom(translation) : {},
});

/** The translated texts whose source text is another now than when they were made. */
export const outdatedIn = (schema: z.ZodType, source: Part, translation: Part): string[] =>
	textsThatAre(compared(schema, source, translation), 'outdated');
