import type { z } from 'zod';
import type { Words } from '#schemas/fields.ts';
import { metaOf, unwrap } from '#schemas/walk.ts';

/** Words for the reader, and the language that they are in: the page's own, or the source's. */
export interface Text {
	readonly value: string;
	readonly lang: string;
}

/** A content file's data with its words in the reader's language as far as they are translated. */
export type Localised<T> = T extends Words
	? Text
	: T extends readonly (infer U)[]
		? readonly Localised<U>[]
		: T extends object
			? { readonly [K in keyof T]: Localised<T[K]> }
			: T;

function localiseAny(
	schema: z.ZodType,
	data: unknown,
	translation: unknown,
	source: string,
	locale: string,
): unknown {
	if (data === undefined || data === null) return data;
	const inner = unwrap(schema);
	if ('shape' in inner) {
		const translated = (translation ?? {}) as Record<string, unknown>;
		return Object.fromEntries(
			Object.entries(data).map(([key, value]) => {
				const field = (inner.shape as Record<string, z.ZodType>)[key];
				return [key, field ? localiseAny(field, value, translated[key], source, locale) : value];
			}),
		);
	}
	if ('element' in inner && Array.isArray(data)) {
		// A list of plain words, such as the forms of a term, has its own length in each language.
		if (metaOf(inner.element as z.ZodType).words && Array.isArray(translation)) {
			return translation.map((value: unknown) => ({ value, lang: locale }));
		}
		const translated = Array.isArray(translation) ? translation : [];
		return data.map((one, index) =>
			localiseAny(inner.element as z.ZodType, one, translated[index], source, locale),
		);
	}
	if (!metaOf(schema).words) return data;
	// A name that a translation leaves as it is stays in the language that it comes from.
	return typeof translation === 'string' && translation !== data
		? { value: translation, lang: locale }
		: { value: data, lang: source };
}

/** The data of a file for a reader of `locale`: each word translated where a translation has it. */
export function localise<D>(
	schema: z.ZodType<D>,
	data: D,
	translation: Record<string, unknown> | undefined,
	source: string,
	locale: string,
): Localised<D> {
	return localiseAny(schema, data, translation, source, locale) as Localised<D>;
}
