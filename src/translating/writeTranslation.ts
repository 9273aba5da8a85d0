import type { Fingerprints } from '#loaders/textState.ts';
import { translationOf, type Check } from '#schemas/translation.ts';
import { editFields } from './editFields.ts';
import { isListAt, type Translatable } from './translatable.ts';

/** What is to be another in a translation. */
export interface Change {
	/** New texts by their paths: a list has a line for each of its items. */
	readonly texts: ReadonlyMap<string, string>;
	readonly madeFrom: Fingerprints;
	/** Null takes out who checked it. */
	readonly checked: Check | null;
}

/** The parts of a file with fields and a body; a YAML file has fields alone. */
function partsOf(text: string, isYaml: boolean) {
	const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
	const rest = text.slice(mark.length);
	if (isYaml) return { open: mark, head: rest, close: '', body: '' };
	const match = /^(---[ \t]*\r?\n)((?:[\s\S]*?\r?\n)?)(---[ \t]*(?:\r?\n|$))/u.exec(rest);
	const [whole = '', open = '---\n', head = '', close = '---\n'] = match ?? [];
	return { open: mark + open, head, close, body: rest.slice(whole.length) };
}

function withBody(before: string, body: string): string {
	const [, start = '', , end = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(before) ?? [];
	const isNew = before.trim() === '';
	const text = before.includes('\r\n') ? body.replaceAll('\n', '\r\n') : body;
	return isNew ? `\n${text}\n` : start + text + end;
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * The text of a content file with `change` made; all else stays as it is written.
 * @param before the text of the file, or nothing where there is none yet
 */
export function writeTranslation(file: Translatable, before: string, change: Change): string {
	const { schema } = file;
	if (!schema) throw new Error(`${file.file} is no content file.`);
	const fields = new Map<string, unknown>(
		[...change.texts]
			.filter(([path]) => path !== 'body')
			.map(([path, text]) => [path, isListAt(file, path) ? text.split('\n') : text]),
	);
	if (!isSame(change.checked, file.checked)) fields.set('checked', change.checked ?? undefined);
	if (!isSame(change.madeFrom, file.madeFrom)) fields.set('madeFrom', change.madeFrom);
	const parts = partsOf(before, file.file.endsWith('.yaml'));
	const head = editFields(parts.head, fields, translationOf(schema));
	const body = change.texts.get('body');
	return (
		parts.open + head + parts.close + (body === undefined ? parts.body : withBody(parts.body, body))
	);
}
