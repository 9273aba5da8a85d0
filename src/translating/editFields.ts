import {
	Document,
	isCollection,
	isMap,
	isPair,
	isScalar,
	isSeq,
	parseDocument,
	stringify,
	visit,
	YAMLMap,
	type Node,
	type Pair,
	type YAMLSeq,
} from 'yaml';
import type { z } from 'zod';
import { schemaAt, unwrap } from '#schemas/walk.ts';

/** One line a text, however long it is. */
const layout = {
	lineWidth: 0,
	flowCollectionPadding: false,
	doubleQuotedMinMultiLineLength: Infinity,
} as const;

type Key = string | number;

/** The keys in a path, such as “contacts.0.when”. */
export const keysOf = (path: string): Key[] =>
	path.split('.').map((key) => (/^\d+$/u.test(key) ? Number(key) : key));

/** The names that an object at `path` may have, in their order. */
function namesAt(schema: z.ZodType, path: readonly Key[]): string[] {
	const field = schemaAt(schema, path);
	const inner = field && unwrap(field);
	return inner && 'shape' in inner ? Object.keys(inner.shape as object) : [];
}

/** Where `name` goes among the names that are there, so that they stand in the order of the schema. */
function placeAmong(there: readonly string[], name: string, order: readonly string[]): number {
	const own = order.indexOf(name);
	if (own === -1) return there.length;
	return there.findLastIndex((one) => order.indexOf(one) < own && order.includes(one)) + 1;
}

const namesIn = (map: YAMLMap) =>
	map.items.map(({ key }) => (isScalar(key) ? String(key.value) : String(key)));

/** A value as YAML. A text of several lines stands on one. */
function nodeOf(document: Document, value: unknown): Node {
	const node = document.createNode(value);
	visit(node, {
		Scalar: (_, one) => {
			if (typeof one.value === 'string' && one.value.includes('\n')) one.type = 'QUOTE_DOUBLE';
		},
	});
	return node;
}

/** Puts a value into a tree of YAML; what must stand around it is made. */
function put(
	document: Document,
	node: YAMLMap | YAMLSeq,
	[key = '', ...rest]: readonly Key[],
	value: unknown,
	schema: z.ZodType,
	above: readonly Key[] = [],
): void {
	if (isSeq(node)) while (node.items.length <= Number(key)) node.add(document.createNode({}));
	let child = node.get(key, true) as Node | undefined;
	const isNew = child === undefined;
	if (rest.length > 0) {
		if (!isCollection(child)) child = document.createNode(typeof rest[0] === 'number' ? [] : {});
		put(document, child, rest, value, schema, [...above, key]);
	} else child = nodeOf(document, value);
	if (isNew && isMap(node)) {
		const names = namesIn(node);
		const at = placeAmong(names, String(key), namesAt(schema, above));
		node.items.splice(at, 0, document.createPair(key, child));
	} else node.set(key, child);
}

/** Where the line ends on which the last sign of a field stands. */
function endOf(text: string, pair: Pair): number {
	let end = (pair.key as Node).range?.[1] ?? 0;
	visit(pair.value as Node, (_, node) => {
		const isOpen = isCollection(node) && !node.flow;
		if (isPair(node) || isOpen) return;
		end = Math.max(end, (node as Node).range?.[1] ?? 0);
	});
	if (text[end - 1] === '\n') return end;
	const newline = text.indexOf('\n', end);
	return newline === -1 ? text.length : newline + 1;
}

const startOf = (pair: Pair) => (pair.key as Node).range?.[0] ?? 0;

/** A field alone as YAML, without the notes around it, which stay where they are. */
function fieldText(document: Document, pair: Pair): string {
	const key = pair.key as Node;
	delete key.commentBefore;
	delete key.spaceBefore;
	let last: unknown = pair.value;
	while (isCollection(last) && !last.flow) {
		delete last.comment;
		const item: unknown = last.items.at(-1);
		last = isPair(item) ? item.value : item;
	}
	const alone = new Document();
	const map = new YAMLMap(document.schema);
	map.items.push(pair);
	alone.contents = map;
	return alone.toString(layout);
}

function inFlow(document: Document, path: readonly Key[]): boolean {
	return path.some((_, index) => {
		const node: unknown = document.getIn(path.slice(0, index), true);
		return isCollection(node) && node.flow === true;
	});
}

/** A text as YAML, in the quotation marks of the one that it replaces where it can be. */
function scalarText(value: string, type: string | null | undefined, isInFlow: boolean): string {
	if (value.includes('\n') || isInFlow || type === 'QUOTE_DOUBLE') return JSON.stringify(value);
	if (type === 'QUOTE_SINGLE') return `'${value.replaceAll("'", "''")}'`;
	return stringify({ k: value }, layout).slice('k: '.length).trimEnd();
}

function splice(text: string, from: number, to: number, by: string): string {
	const before = text.slice(0, from);
	const gap = before !== '' && !before.endsWith('\n') && by.endsWith('\n') ? '\n' : '';
	const inserted = gap + by;
	const lines = text.includes('\r\n') ? inserted.replaceAll('\n', '\r\n') : inserted;
	return before + lines + text.slice(to);
}

function pairOf(document: Document, name: Key | undefined): Pair | undefined {
	const { contents } = document;
	return isMap(contents)
		? contents.items.find(({ key }) => isScalar(key) && key.value === name)
		: undefined;
}

function editField(text: string, path: string, value: unknown, schema: z.ZodType): string {
	const document = parseDocument(text);
	const keys = keysOf(path);
	const [name] = keys;
	const old: unknown = document.getIn(keys, true);
	if (typeof value === 'string' && isScalar(old) && typeof old.value === 'string' && old.range) {
		const [from, to] = old.range;
		const end = text.slice(from, to).endsWith('\n') ? '\n' : '';
		const made = scalarText(value, old.type, inFlow(document, keys));
		return text.slice(0, from) + made + end + text.slice(to);
	}
	const before = pairOf(document, name);
	if (value === undefined) {
		return before ? splice(text, startOf(before), endOf(text, before), '') : text;
	}
	if (!isMap(document.contents)) {
		const empty = new Document({});
		put(empty, empty.contents as unknown as YAMLMap, keys, value, schema);
		return splice(text, text.length, text.length, empty.toString(layout));
	}
	const map = document.contents as YAMLMap;
	const names = namesIn(map);
	const end = before && endOf(text, before);
	put(document, map, keys, value, schema);
	const after = pairOf(document, name);
	if (!after) return text;
	if (before && end !== undefined) {
		const start = startOf(before);
		return splice(text, start, end, fieldText(document, after));
	}
	const at = placeAmong(names, String(name), namesAt(schema, []));
	const previous = pairOf(document, names[at - 1]);
	const following = pairOf(document, names[at]);
	const place = previous ? endOf(text, previous) : following ? startOf(following) : text.length;
	return splice(text, place, place, fieldText(document, after));
}

/**
 * The fields of a file with some of them changed; all else stays as it is written.
 * @param changes the new value at each path, such as “contacts.0.when”; undefined takes a field out
 * @param schema says in which order new fields stand
 */
export function editFields(
	text: string,
	changes: ReadonlyMap<string, unknown>,
	schema: z.ZodType,
): string {
	return [...changes].reduce((made, [path, value]) => editField(made, path, value, schema), text);
}
