import {
	LineCounter,
	isAlias,
	isCollection,
	isMap,
	isNode,
	isPair,
	isScalar,
	parseDocument,
	visit,
	type Document,
	type YAMLError,
} from 'yaml';
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

/** What is said to the editor, and where in the text it is. */
interface Told {
	offset: number;
	found: string;
	next: string;
}

/** A file with more is of another kind. */
const MOST_TOLD = 100;

const inQuotes = 'Put the whole text in double quotes.';

/** A line up to the first sign of its value, where that has a meaning of its own in YAML. */
const upToSpecialSign = (line: string) =>
	/^\s*(?:- +)*(?:[\w-]+: +)?["'`@%&*!|>[\]{}?,-]/u.exec(line)?.[0];

const isQuoted = (node: unknown) => isScalar(node) && Boolean(node.type?.startsWith('QUOTE'));

/** Where the last node of a kind starts before `offset`, or `offset` where there is none. */
function openedBefore(document: Document, offset: number, isOne: (node: unknown) => boolean) {
	let opened = offset;
	visit(document, (_, node) => {
		if (isNode(node) && isOne(node) && node.range && node.range[0] < offset) [opened] = node.range;
	});
	return opened;
}

/** A mistake that stops YAML from being read, said without its words. */
function inPlainWords(error: YAMLError, text: string, document: Document): Told {
	const offset = error.pos[0];
	const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
	const line = /.*/u.exec(text.slice(lineStart))?.[0] ?? '';
	const nextLine = lineStart + line.length + 1;
	const misplaced = (at: number) => ({
		offset: at,
		found: 'This line does not start as far in as the lines around it.',
		next: 'Give it as many spaces at its start as the lines that it belongs with.',
	});
	switch (error.code) {
		case 'TAB_AS_INDENT':
			return { offset, found: 'This line starts with a tab.', next: 'Use spaces in its place.' };
		case 'BLOCK_AS_IMPLICIT_KEY':
			return /: |:$/u.test(text.slice(offset, lineStart + line.length))
				? {
						offset,
						found: 'A colon inside the text is taken for the start of a new field.',
						next: `${inQuotes} For example: title: "Goal: fewer smokers"`,
					}
				: misplaced(nextLine);
		case 'BAD_INDENT':
			return /flow/iu.test(error.message)
				? {
						offset: openedBefore(document, offset, isCollection),
						found: 'A bracket is opened here and never closed.',
						next: 'Close it with the bracket that fits: ] or }.',
					}
				: misplaced(offset);
		case 'MISSING_CHAR':
			if (/quote/iu.test(error.message)) {
				return {
					offset: openedBefore(document, offset, isQuoted),
					found: 'A quotation mark is opened here and never closed.',
					next: 'Close it with the same mark at the end of the text.',
				};
			}
			break;
		case 'MULTIPLE_DOCS':
			return {
				offset,
				found: 'A line of three hyphens stands in the middle of the file.',
				next: 'Take it out.',
			};
		case 'BAD_DQ_ESCAPE':
			return {
				offset,
				found: 'A backslash \\ has a meaning of its own inside double quotes.',
				next: 'Take it out.',
			};
		default:
	}
	const start = upToSpecialSign(line);
	const sign = start?.at(-1);
	if (sign === '"' || sign === "'") {
		return {
			offset,
			found: 'The text goes on after its closing quotation mark.',
			next: `${inQuotes} Inside it, use “ and ” or ’.`,
		};
	}
	if (start !== undefined && sign !== undefined) {
		return {
			offset: lineStart + start.length - 1,
			found: `The text starts with ${sign}, which has a meaning of its own here.`,
			next: inQuotes,
		};
	}
	return /^\s*[\w-]+:\S/u.test(line)
		? {
				offset,
				found: 'There is no space after the colon.',
				next: 'Write one, such as title: Fewer smokers',
			}
		: {
				offset,
				found: 'This line is not a field.',
				next: 'Write each field as its name, a colon, a space and its value, such as title: Fewer smokers',
			};
}

/**
 * What YAML reads without a word and yet not as the editor meant it: references, which content does
 * not need and which can grow without bound, types of its own, and all that follows a space and a #.
 */
function readOtherwise(document: Document, text: string): Told[] {
	const told: Told[] = [];
	const reference = (offset: number, sign: string) =>
		told.push({
			offset,
			found: `The text starts with ${sign}, which has a meaning of its own here.`,
			next: inQuotes,
		});
	visit(document, (_, node) => {
		if (!isNode(node)) return;
		const start = node.range?.[0] ?? 0;
		if (isAlias(node)) reference(start, '*');
		else if (node.anchor !== undefined) reference(text.lastIndexOf('&', start), '&');
		else if (node.tag !== undefined) {
			const sign = text.lastIndexOf('!', start);
			reference(text[sign - 1] === '!' ? sign - 1 : sign, '!');
		} else if (isScalar(node) && node.type === 'PLAIN' && node.comment != null) {
			if (typeof node.value !== 'string') return;
			told.push({
				offset: node.range?.[1] ?? 0,
				found: `What follows # is left out: only “${node.value}” is read.`,
				next: 'Put the whole text in double quotes, or take what follows out.',
			});
		}
	});
	return told;
}

/** Fields that stand twice in the same group, and what is no name of a field. */
function wrongKeys(document: Document): Told[] {
	const told: Told[] = [];
	visit(document, {
		Map(_, { items }) {
			const known = new Set<string>();
			for (const { key } of items) {
				if (!isNode(key)) continue;
				const offset = key.range?.[0] ?? 0;
				if (!isScalar(key)) {
					const found = 'A bracket stands here in the place of the name of a field.';
					told.push({ offset, found, next: inQuotes });
					continue;
				}
				const name = String(key.value);
				if (known.has(name)) {
					const found = 'This field stands here twice.';
					told.push({ offset, found, next: 'Take one of the two out.' });
				}
				known.add(name);
			}
		},
	});
	return told;
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

/** Null where things stand within things more often than any program bears. */
function parsed(text: string, lineCounter: LineCounter): Document.Parsed | null {
	try {
		// Its own search for fields that stand twice takes ages where there are many.
		return parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

/** Reads YAML that starts `lineOffset` lines into `file`. */
export function readYaml(text: string, file: string, lineOffset: number, faults: Fault[]): Yaml {
	const lineCounter = new LineCounter();
	const document = parsed(text, lineCounter);
	if (!document) {
		faults.push({
			file,
			line: 1 + lineOffset,
			column: 1,
			found: 'Lists or groups stand within each other here without end.',
			next: 'Take the signs out, such as [, { or -, that stand here again and again.',
		});
		const place = () => ({ line: 1 + lineOffset, column: 1 });
		return { data: undefined, placeOf: place, placeOfKey: place };
	}
	const place = (offset: number | undefined): Place => {
		const { line, col } = lineCounter.linePos(offset ?? 0);
		return { line: line + lineOffset, column: col };
	};
	// What follows a mistake on its line only says the same again.
	const lines = new Map(
		document.errors.toReversed().map((error) => [place(error.pos[0]).line, error]),
	);
	const errors = [...lines.values()].toReversed().slice(0, MOST_TOLD);
	const keys = wrongKeys(document);
	const told = (
		errors.length > 0
			? [...errors.map((error) => inPlainWords(error, text, document)), ...keys]
			: [...keys, ...readOtherwise(document, text)]
	).slice(0, MOST_TOLD);
	faults.push(...told.map(({ offset, found, next }) => ({ file, ...place(offset), found, next })));
	return {
		data: told.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined,
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
	const match = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/u.exec(text);
	if (!match) return null;
	const body = text.slice(match[0].length);
	return { head: match[1] ?? '', body, bodyLine: match[0].split('\n').length };
}
