import type { z } from 'zod';
import { accessibility } from '#schemas/accessibility.ts';
import { collectionNames, collections, type CollectionName } from '#schemas/collections.ts';
import type { Content, Entry } from '#schemas/content.ts';
import { site } from '#schemas/site.ts';
import { addressOf } from '#strategy/address.ts';

/** The folder that a file stands in; the two files at the top have none. */
export type FileKind = CollectionName | 'site' | 'accessibility';

/** A file in the source language with its translations, and what it may hold. */
export interface ContentFile {
	readonly kind: FileKind;
	readonly schema: z.ZodType;
	readonly entry: Entry;
	/** The address of its page from the root of the site. Null where it has none of its own. */
	readonly address: string | null;
}

/** The parts of the content that are such files. A file at the top is null where it cannot be read. */
type Holder = Pick<Content, 'entries'> & {
	readonly [K in 'site' | 'accessibility']: Content[K] | null;
};

/** All files of the content that can be translated, the two at the top first, then folder by folder. */
export function contentFiles(content: Holder): ContentFile[] {
	const top = (
		[
			['site', site, '/'],
			['accessibility', accessibility, '/accessibility/'],
		] as const
	).flatMap(([kind, schema, address]): ContentFile[] => {
		const entry = content[kind] as Entry | null;
		return entry ? [{ kind, schema, entry, address }] : [];
	});
	return [
		...top,
		...collectionNames.flatMap((kind) =>
			[...(content.entries[kind] as ReadonlyMap<string, Entry>).values()].map((entry) => ({
				kind,
				schema: collections[kind],
				entry,
				address: addressOf(kind, entry.id),
			})),
		),
	];
}
