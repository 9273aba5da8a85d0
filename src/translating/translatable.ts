import { existsSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { contentFiles, type ContentFile, type FileKind } from '#loaders/contentFiles.ts';
import { compared, fingerprint, textsOf } from '#loaders/madeFrom.ts';
import type { Compared } from '#loaders/textState.ts';
import { writtenBody } from '#loaders/writtenBody.ts';
import type { Content, Entry, Part } from '#schemas/content.ts';
import { checkOf, type Check } from '#schemas/translation.ts';
import { metaOf, schemaAt } from '#schemas/walk.ts';
import { isStateMessage, readMessageFiles } from './messageFiles.ts';

type Texts = ReadonlyMap<string, string>;

/** A file of words in the source language, and as far as it is there, in another. */
export interface Translatable extends Compared {
	readonly kind: FileKind | 'messages';
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
	readonly checked: Check | null;
}

/** The texts of a file by their paths, with the body as it is written. */
function textsAsWritten(root: string, schema: z.ZodType, part: Part): Texts {
	const texts = textsOf(schema, part);
	if (texts.has('body')) texts.set('body', writtenBody(root, part));
	return texts;
}

/** Whether the text at `at` is a list of plain words, which may have another length in each language. */
export function isListAt({ schema }: Translatable, at: string): boolean {
	const field = schema && at !== 'body' ? schemaAt(schema, at.split('.')) : undefined;
	return field !== undefined && metaOf(field).words !== true;
}

function translationFile(contentName: string, source: string, entry: Entry, locale: string) {
	const inLanguage = `${contentName}/${source}/`;
	const name = entry.file.startsWith(inLanguage)
		? entry.file.slice(inLanguage.length)
		: path.posix.basename(entry.file);
	return `${contentName}/${locale}/${name}`;
}

function ofContent(
	contentFolder: string,
	source: string,
	locale: string,
	{ kind, schema, entry, address }: ContentFile,
): Translatable {
	const root = path.dirname(contentFolder);
	const translation = entry.translations.get(locale);
	const file = translationFile(path.basename(contentFolder), source, entry, locale);
	return {
		kind,
		id: entry.id,
		source: entry.file,
		file,
		isThere: existsSync(path.join(root, file)),
		address,
		schema,
		english: textsAsWritten(root, schema, entry),
		...compared(schema, entry, translation),
		translated: translation ? textsAsWritten(root, schema, translation) : new Map(),
		checked: translation ? checkOf(translation) : null,
	};
}

/** The interface words, states first. None where those of the program are the source. */
function ofMessages(contentFolder: string, source: string, locale: string): Translatable[] {
	const files = readMessageFiles(contentFolder, source, locale);
	if (!files) return [];
	const words = Object.entries(files.english).toSorted(
		([a], [b]) => Number(isStateMessage(b)) - Number(isStateMessage(a)),
	);
	return [
		{
			kind: 'messages',
			id: 'messages',
			...files,
			isThere: true,
			address: null,
			schema: null,
			english: new Map(words),
			translated: new Map(Object.entries(files.translated)),
			now: Object.fromEntries(words.map(([key, text]) => [key, fingerprint(text)])),
			checked: null,
		},
	];
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
	const [source = 'en'] = content.site.data.languages;
	return [
		...contentFiles(content).map((file) => ofContent(contentFolder, source, locale, file)),
		...ofMessages(contentFolder, source, locale),
	]
		.filter(({ english }) => english.size > 0)
		.toSorted((a, b) => first(a) - first(b));
}
