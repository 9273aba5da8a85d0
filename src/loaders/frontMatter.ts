import { LineCounter, isMap, isNode, isPair, parseDocument, type Document } from 'yaml';
import type { Place } from '#schemas/content.ts';
import type { Fault } from './faults.ts';

/** Front matter or a YAML file, with the place of each value in the file. */
export interface Yaml {
	data: unknown;
	/** Where the value at `path` stands, or the nearest thing around it. */
	placeOf: (path: readonly PropertyKey[]) => Place;
	/** Where the key `name` in the object at `path` stands. */
	placeOfKey: (path: readonly PropertyKey[], name: string) => Place;
}

/** Mistakes that YAML's own messages explain badly. */
function inPlainWords(message: string, line: string): { found: string; next: string } {
	if (/^\s*\t/u.test(line)) {
		return { found: 'This line starts with a tab.', next: 'Use spaces in its place.' };
	}
	if (/nested mappings|implicit keys?|compact mappings/iu.test(message)) {
		return {
			found: 'A colon inside the text is taken for the start of a new field.',
			next: 'Put the whole text in double quotes, for example: title: "Goal: fewer smokers"',
		};
	}
	if (/unique/iu.test(message)) {
		return { found: 'This field stands here twice.', next: 'Take one of the two out.' };
	}
	if (/quote/iu.test(message)) {
		return {
			found: 'A quotation mark is opened and never closed.',
			next: 'Close it with the same mark at the end of the text.',
		};
	}
	return {
		found: `This line cannot be read (${message.split('\n')[0]?.replace(/ at line.*$/u, '') ?? ''}).`,
		next: 'Write each field as: name: value',
	};
}

const nodeRange = (value: unknown): number | undefined =>
	isNode(value) ? value.range?.[0] : undefined;

function keyRange(
	document: Document,
	path: readonly PropertyKey[],
	name: string,
): number | undefined {
	const parent = path.length > 0 ? document.getIn(path, true) : document.contents;
	if (!isMap(parent)) return undefined;
	const pair = parent.items.find(
		(one) => isPair(one) && isNode(one.key) && 'value' in one.key && one.key.value === name,
	);
	return pair && nodeRange(pair.key);
}

/**
 * Reads YAML that starts `lineOffset` lines into `file`.
 * Aliases are refused: content needs none, and nested ones can grow without bound.
 */
export function readYaml(text: string, file: string, lineOffset: number, faults: Fault[]): Yaml {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { lineCounter, prettyErrors: false });
	const place = (offset: number | undefined): Place => {
		const { line, col } = lineCounter.linePos(offset ?? 0);
		return { line: line + lineOffset, column: col };
	};
	for (const error of document.errors) {
		const at = place(error.pos[0]);
		const line = text.split('\n')[at.line - lineOffset - 1] ?? '';
		faults.push({ file, ...at, ...inPlainWords(error.message, line) });
	}
	const hasAlias = /^[^#"']*[:\-[,]\s+[&*][^\s]/mu.exec(text);
	if (hasAlias) {
		faults.push({
			file,
			...place(hasAlias.index),
			found: 'A value starts with & or *, which YAML takes for a reference.',
			next: 'Put the value in double quotes.',
		});
	}
	const readable = document.errors.length === 0 && !hasAlias;
	return {
		data: readable ? document.toJS({ maxAliasCount: 0 }) : undefined,
		placeOf(path) {
			for (let end = path.length; end > 0; end -= 1) {
				const range = nodeRange(document.getIn(path.slice(0, end), true));
				if (range !== undefined) return place(range);
			}
			return place(0);
		},
		placeOfKey: (path, name) => place(keyRange(document, path, name)),
	};
}

/** A text file's front matter, and the body after it. */
export function splitFrontMatter(
	text: string,
): { head: string; body: string; bodyLine: number } | null {
	const match = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/u.exec(text);
	if (!match) return null;
	const body = text.slice(match[0].length);
	return { head: match[1] ?? '', body, bodyLine: match[0].split('\n').length };
}
