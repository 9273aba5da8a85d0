import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readContent, type Draft } from '#loaders/readContent.ts';
import type { CollectionName } from '#schemas/collections.ts';

/** The content that something new is made for, as far as it can be read. */
export interface Desk {
	readonly folder: string;
	readonly draft: Draft;
	/** The language in which everything is written first. */
	readonly source: string;
	/** `2026-05-31`. */
	readonly today: string;
}

/** Reads the content in `folder`; files with mistakes in them are passed over. */
export function deskFor(folder: string, today: string): Desk {
	const { draft } = readContent(folder);
	return { folder, draft, source: draft.site?.languages[0] ?? 'en', today };
}

/** Whether a folder holds nothing, or is not there. */
export const isEmpty = (folder: string) => !existsSync(folder) || readdirSync(folder).length === 0;

/** Where the file of an entry stands, below the content folder. */
export function fileOf(collection: CollectionName, id: string, source: string): string {
	const ending =
		collection === 'sources' ? '.yaml' : collection === 'reports' ? '/index.mdx' : '.mdx';
	return path.posix.join(source, collection, `${id}${ending}`);
}
