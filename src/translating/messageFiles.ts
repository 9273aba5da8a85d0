import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

type Messages = Readonly<Record<string, string>>;

/** The interface words of the source language and of another, with the files that hold them. */
export interface MessageFiles {
	readonly source: string;
	readonly file: string;
	/** The file that says from which source words they were made. */
	readonly madeFromFile: string;
	readonly english: Messages;
	readonly translated: Messages;
	readonly madeFrom: Messages;
}

const builtIn = 'src/i18n/messages';

/** The language in which the interface words of the program are written. */
const written = 'en';

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Messages;

/** The file that says from which source words the interface words in `file` were made. */
export const madeFromFileOf = (file: string): string =>
	file.startsWith(`${builtIn}/`)
		? file.replace('/messages/', '/madeFrom/')
		: file.replace(/\.json$/u, '.madeFrom.json');

/**
 * The interface words in `locale`: the place’s own where it brings them, else those of the program.
 * Null where these are the source, or where there are none.
 * @param source the source language of the content
 */
export function readMessageFiles(
	contentFolder: string,
	source: string,
	locale: string,
): MessageFiles | null {
	if (locale === written || locale === source) return null;
	const own = `${path.basename(contentFolder)}/${locale}/messages.json`;
	const isOwn = existsSync(path.join(path.dirname(contentFolder), own));
	const file = isOwn ? own : `${builtIn}/${locale}.json`;
	const root = isOwn ? path.dirname(contentFolder) : '';
	if (!existsSync(path.join(root, file))) return null;
	const madeFromFile = madeFromFileOf(file);
	const beside = path.join(root, madeFromFile);
	const english = `${builtIn}/${written}.json`;
	return {
		source: english,
		file,
		madeFromFile,
		english: readJson(english),
		translated: readJson(path.join(root, file)),
		madeFrom: existsSync(beside) ? readJson(beside) : {},
	};
}

/** Whether a message is the name of a state, or leads to help: a mistake there misleads most. */
export const isStateMessage = (key: string): boolean =>
	/^(?:outcome|delivery|milestone|target|help)\./u.test(key);

/** A catalogue as its file holds it. */
export const toJson = (messages: Messages): string => `${JSON.stringify(messages, null, '\t')}\n`;
