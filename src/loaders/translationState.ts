import { accessibility } from '#schemas/accessibility.ts';
import { collectionNames, collections, type CollectionName } from '#schemas/collections.ts';
import type { Content, Entry } from '#schemas/content.ts';
import { site } from '#schemas/site.ts';
import type { z } from 'zod';
import { madeFrom, textsOf } from './madeFrom.ts';

/** How far one file is translated into one language. */
export interface FileState {
	/** The folder that it stands in; the two files at the top have none. */
	readonly collection: CollectionName | null;
	readonly id: string;
	/** The file in the source language, relative to the folder that holds `content/`. */
	readonly source: string;
	/** The texts in it that can be translated, each by its path. */
	readonly texts: readonly string[];
	readonly missing: readonly string[];
	/** Translated, but the source text has changed since. */
	readonly outdated: readonly string[];
	/** Translated, but it does not say from which source text. */
	readonly unknown: readonly string[];
	/** The translation. Null where there is none. */
	readonly file: string | null;
	/** Who checked it. Null where nobody has. */
	readonly checked: { readonly by: string; readonly on: string } | null;
}

function stateOf(
	collection: CollectionName | null,
	schema: z.ZodType,
	entry: Entry,
	locale: string,
): FileState {
	const translation = entry.translations.get(locale);
	const texts = [...textsOf(schema, entry).keys()];
	const translated = translation ? textsOf(schema, translation) : new Map<string, string>();
	const from = translation ? madeFrom(translation) : {};
	return {
		collection,
		id: entry.id,
		source: entry.file,
		texts,
		missing: texts.filter((path) => !translated.has(path)),
		outdated: translation?.outdated ?? [],
		unknown: texts.filter((path) => translated.has(path) && from[path] === undefined),
		file: translation?.file ?? null,
		checked: (translation?.data['checked'] as FileState['checked'] | undefined) ?? null,
	};
}

/** How far each file with translatable words is translated into `locale`, in the order of the folders. */
export function translationState(content: Content, locale: string): FileState[] {
	return [
		stateOf(null, site, content.site, locale),
		stateOf(null, accessibility, content.accessibility, locale),
		...collectionNames.flatMap((collection) =>
			[...(content.entries[collection] as ReadonlyMap<string, Entry>).values()].map((entry) =>
				stateOf(collection, collections[collection], entry, locale),
			),
		),
	].filter(({ texts }) => texts.length > 0);
}
