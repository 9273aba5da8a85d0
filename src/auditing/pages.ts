import type { z } from 'zod';
import { contentFiles, type ContentFile, type FileKind } from '#loaders/contentFiles.ts';
import { textsOf } from '#loaders/madeFrom.ts';
import { writtenBody } from '#loaders/writtenBody.ts';
import type { Content, Part } from '#schemas/content.ts';
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

/** The page that shows a file: news and lists share one. */
export const pageOf = ({ address }: Pick<ContentFile, 'address'>): string =>
	(address ?? '/updates/').replace(/#.*$/u, '');

const isSentence = (text: string) => /[.?!:…]["”’)]?$/u.test(text);

/** Fields that are in the words of the source, though translations have them too. */
const sourceWords: Partial<Record<FileKind, readonly string[]>> = {
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
	const { paragraphs, links, pictures } = proseOf(writtenBody(root, part));
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
	return [...Map.groupBy(contentFiles(content), pageOf)].map(([address, files]) => ({
		address,
		words: files.flatMap(({ kind, schema, entry }) => [
			ownWords(root, schema, entry, sourceWords[kind]),
			...(kind === 'reports' ? itemWords(content, entry.id, entry.file) : []),
		]),
	}));
}
