import type { Inline, Value } from 'xliff';
import type { Code, Piece } from './inline.ts';

/** The writer takes “&amp;” for a sign that is written safely already, so that each “&” must be so. */
const safe = (text: string) => text.replaceAll('&', '&amp;');

/** The writer does not make the values of attributes safe. */
export const safeAttribute = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const types: Readonly<Record<Code['kind'], string>> = {
	break: 'lb',
	bold: 'bold',
	link: 'link',
	mark: 'x-mark',
	tag: 'x-element',
	value: 'x-value',
	address: 'x-address',
	sign: 'x-sign',
};

/** The line breaks in a code stand as elements of their own: a tool may lay text out anew. */
const byLine = (piece: Piece): Piece[] =>
	typeof piece === 'string' || piece.kind === 'break' || !piece.code.includes('\n')
		? [piece]
		: piece.code
				.split(/(\n)/u)
				.filter((code) => code !== '')
				.map((code): Code => ({ code, kind: code === '\n' ? 'break' : piece.kind }));

/** A text as an XLIFF file holds it: what a translator must leave alone is in elements. */
export function toXliff(pieces: readonly Piece[]): Value {
	let last = 0;
	const open: string[] = [];
	return pieces.flatMap(byLine).map((piece): string | Inline => {
		if (typeof piece === 'string') return safe(piece);
		const { code, kind, side } = piece;
		const id = side === 'close' ? (open.pop() ?? '') : String((last += 1));
		if (side === 'open') open.push(id);
		const ctype = types[kind];
		if (kind === 'break') return { Standalone: { id, ctype } };
		const element = side === undefined ? 'Span' : side === 'open' ? 'SpanStart' : 'SpanEnd';
		// Only what opens a pair says what kind of pair it is.
		const attributes = side === 'close' ? { id } : { id, ctype };
		return { [element]: { ...attributes, contents: safe(code) } };
	});
}

/** The text that stands in an XLIFF file. Lines end only where an element says so. */
export function fromXliff(value: Value | undefined): string {
	if (value === undefined) return '';
	if (typeof value === 'string') return value.replace(/[\t\r\n]/gu, ' ');
	if (Array.isArray(value)) return value.map((one) => fromXliff(one)).join('');
	return Object.entries(value)
		.map(([element, { contents }]) => (element === 'Standalone' ? '\n' : fromXliff(contents)))
		.join('');
}
