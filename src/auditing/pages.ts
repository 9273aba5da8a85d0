import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { splitFrontMatter } from '#loaders/frontMatter.ts';
import { textsOf } from '#loaders/madeFrom.ts';
import { accessibility } from '#schemas/accessibility.ts';
import { collectionNames, collections, type CollectionName } from '#schemas/collections.ts';
import type { Content, Entry, Part } from '#schemas/content.ts';
import { site } from '#schemas/site.ts';
import { addressOf } from '#strategy/address.ts';
import { proseOf } from './prose.ts';

/** Words of a content file that are ours. */
export interface OwnWords {
	/** Relative to the folder that holds `content/`. */
	readonly file: string;
	/** Names and headings, which are no sentences. */
	readonly titles: readonly string[];
	readonly sentences: readonly string[];
	readonly links: readonly string[];
	readonly pictures: readonly string[];
}

/** A page that content files are shown on, in the source language. */
export interface AuditedPage {
	/** From the root of the site. */
	readonly address: string;
	readonly words: readonly OwnWords[];
}

/** News and lists share a page. */
export const pageOf = (collection: CollectionName | null, id: string): string => {
	if (collection === null) return id === 'accessibility' ? '/accessibility/' : '/';
	return (addressOf(collection, id) ?? '/updates/').replace(/#.*$/u, '');
};

const isSentence = (text: string) => /[.?!:…]["”’)]?$/u.test(text);

/** The body of a content file as it is written; tables and YAML have none. */
function bodyOf(root: string, { file, body }: Part): string {
	if (!body.hasText) return '';
	const text = readFileSync(path.join(root, file), 'utf8').replace(/^\uFEFF/u, '');
	return splitFrontMatter(text)?.body ?? '';
}

/** Fields that are in the words of the source, though translations have them too. */
const sourceWords: Partial<Record<CollectionName, readonly string[]>> = {
	strategies: ['title', 'vision', 'aspiration', 'principles'],
	priorities: ['title', 'strapline'],
	goals: ['title'],
};

function ownWords(
	root: string,
	schema: z.ZodType,
	part: Part,
	notOurs: readonly string[] = [],
): OwnWords {
	const texts = [...textsOf(schema, part)]
		.filter(([at]) => at !== 'body' && !notOurs.includes(at.replace(/\..*/u, '')))
		.map(([, text]) => text);
	const { paragraphs, links, pictures } = proseOf(bodyOf(root, part));
	return {
		file: part.file,
		titles: texts.filter((text) => !isSentence(text)),
		sentences: [...texts.filter(isSentence), ...paragraphs],
		links,
		pictures,
	};
}

/** What a report says of its items, in our words. */
function itemWords(content: Content, id: string, file: string): OwnWords[] {
	const rows = (content.items.get(id) ?? []).map(({ data }) => data);
	if (rows.length === 0) return [];
	return [
		{
			file: file.replace(/[^/]*$/u, 'items.csv'),
			titles: rows.map(({ title }) => title).filter((text) => text !== ''),
			sentences: rows
				.flatMap(({ narrative, note }) => [narrative, note])
				.filter((text) => text !== ''),
			links: [],
			pictures: [],
		},
	];
}

/**
 * All pages that show words of the content, each with those that are ours.
 * @param root the folder that holds the content folder
 */
export function auditedPages(content: Content, root: string): AuditedPage[] {
	const all: [address: string, words: OwnWords][] = [
		['/', ownWords(root, site, content.site)],
		['/accessibility/', ownWords(root, accessibility, content.accessibility)],
		...collectionNames.flatMap((collection) =>
			[...(content.entries[collection] as ReadonlyMap<string, Entry>).values()].flatMap((entry) => {
				const own = [ownWords(root, collections[collection], entry, sourceWords[collection])];
				if (collection === 'reports') own.push(...itemWords(content, entry.id, entry.file));
				return own.map((one): [string, OwnWords] => [pageOf(collection, entry.id), one]);
			}),
		),
	];
	return [...Map.groupBy(all, ([address]) => address)].map(([address, pairs]) => ({
		address,
		words: pairs.map(([, words]) => words),
	}));
}
