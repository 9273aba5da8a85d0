import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { splitFrontMatter } from '#loaders/frontMatter.ts';
import { fingerprint, fingerprintsOf, madeFrom, textsOf } from '#loaders/madeFrom.ts';
import { accessibility } from '#schemas/accessibility.ts';
import { collectionNames, collections, type CollectionName } from '#schemas/collections.ts';
import type { Content, Entry, Part } from '#schemas/content.ts';
import { site } from '#schemas/site.ts';
import { metaOf, schemaAt } from '#schemas/walk.ts';
import { addressOf } from '#strategy/address.ts';
import { isStateMessage, readMessageFiles } from './messageFiles.ts';

type Texts = ReadonlyMap<string, string>;
export type Fingerprints = Readonly<Record<string, string>>;
export interface Check {
	readonly by: string;
	readonly on: string;
}

/** A file of words in the source language, and as far as it is there, in another. */
export interface Translatable {
	readonly kind: CollectionName | 'site' | 'accessibility' | 'messages';
	readonly id: string;
	/** The file in the source language, from the folder that the command runs over. */
	readonly source: string;
	/** The translation, whether it is there or not. */
	readonly file: string;
	readonly isThere: boolean;
	/** The address of its page from the root of the site, where it has one. */
	readonly address: string | null;
	/** What the fields hold. Messages have none. */
	readonly schema: z.ZodType | null;
	/**
	 * The words to translate, each by its path, such as “contacts.0.when”: a list of plain words has
	 * a line for each, and “body” is in Markdown.
	 */
	readonly english: Texts;
	readonly translated: Texts;
	/** What the words in the source language are known by now. */
	readonly now: Fingerprints;
	/** From which of them the translation says that it was made. */
	readonly madeFrom: Fingerprints;
	readonly checked: Check | null;
}

/** How a text of a translation stands to its source. */
export type TextState = 'missing' | 'outdated' | 'unknown' | 'current';

export function stateOf({ translated, now, madeFrom }: Translatable, path: string): TextState {
	if (!translated.has(path)) return 'missing';
	const from = madeFrom[path];
	if (from === undefined) return 'unknown';
	return from === now[path] ? 'current' : 'outdated';
}

/** The paths of the texts that are in one of `states`. */
export const textsThatAre = (file: Translatable, ...states: readonly TextState[]): string[] =>
	[...file.english.keys()].filter((one) => states.includes(stateOf(file, one)));

/** The body of a content file as it is written, without the white space around it. */
function bodyOf(text: string): string {
	const body = splitFrontMatter(text.replace(/^\uFEFF/u, ''))?.body ?? '';
	return body.replaceAll('\r\n', '\n').trim();
}

const isList = (schema: z.ZodType, at: string) => {
	const field = schemaAt(schema, at.split('.'));
	return field !== undefined && metaOf(field).words !== true;
};

/** The texts of a file by their paths, with the body as it is written. */
function textsAsWritten(root: string, schema: z.ZodType, part: Part): Texts {
	const texts = new Map<string, string>();
	for (const [at, text] of textsOf(schema, part)) {
		if (at !== 'body') texts.set(at, text);
		else if (part.body.hasText)
			texts.set(at, bodyOf(readFileSync(path.join(root, part.file), 'utf8')));
	}
	return texts;
}

/** Whether the text at `at` is a list of plain words, which may have another length in each language. */
export const isListAt = ({ schema }: Translatable, at: string): boolean =>
	schema !== null && at !== 'body' && isList(schema, at);

function translationFile(contentName: string, source: string, entry: Entry, locale: string) {
	const inLanguage = `${contentName}/${source}/`;
	const name = entry.file.startsWith(inLanguage)
		? entry.file.slice(inLanguage.length)
		: path.posix.basename(entry.file);
	return `${contentName}/${locale}/${name}`;
}

/** The pages that must be right before all others. */
const first = (file: Translatable): number => {
	if (file.kind === 'chapters' && file.id === 'help-now') return 0;
	const at = ['accessibility', 'messages'].indexOf(file.kind);
	return at === -1 ? 3 : at + 1;
};

/**
 * All files with words, and how they stand in `locale`: help first, then the accessibility statement
 * and the interface, then the rest by its kind.
 */
export function translatables(
	content: Content,
	contentFolder: string,
	locale: string,
): Translatable[] {
	const root = path.dirname(contentFolder);
	const contentName = path.basename(contentFolder);
	const [source = 'en'] = content.site.data.languages;
	const ofEntry = (
		kind: CollectionName | 'site' | 'accessibility',
		schema: z.ZodType,
		entry: Entry,
		address: string | null,
	): Translatable => {
		const translation = entry.translations.get(locale);
		const file = translationFile(contentName, source, entry, locale);
		return {
			kind,
			id: entry.id,
			source: entry.file,
			file,
			isThere: existsSync(path.join(root, file)),
			address,
			schema,
			english: textsAsWritten(root, schema, entry),
			translated: translation ? textsAsWritten(root, schema, translation) : new Map(),
			now: fingerprintsOf(schema, entry, entry),
			madeFrom: translation ? madeFrom(translation) : {},
			checked: (translation?.data['checked'] as Check | undefined) ?? null,
		};
	};
	const ofMessages = (): Translatable[] => {
		const files = readMessageFiles(contentFolder, source, locale);
		if (!files) return [];
		const keys = Object.keys(files.english).toSorted(
			(a, b) => Number(isStateMessage(b)) - Number(isStateMessage(a)),
		);
		return [
			{
				kind: 'messages',
				id: 'messages',
				...files,
				isThere: true,
				address: null,
				schema: null,
				english: new Map(keys.map((key) => [key, files.english[key] ?? ''])),
				translated: new Map(Object.entries(files.translated)),
				now: Object.fromEntries(keys.map((key) => [key, fingerprint(files.english[key] ?? '')])),
				checked: null,
			},
		];
	};
	return [
		ofEntry('site', site, content.site as Entry, '/'),
		ofEntry('accessibility', accessibility, content.accessibility as Entry, '/accessibility/'),
		...ofMessages(),
		...collectionNames.flatMap((collection) =>
			[...(content.entries[collection] as ReadonlyMap<string, Entry>).values()].map((entry) =>
				ofEntry(collection, collections[collection], entry, addressOf(collection, entry.id)),
			),
		),
	]
		.filter(({ english }) => english.size > 0)
		.toSorted((a, b) => first(a) - first(b));
}
