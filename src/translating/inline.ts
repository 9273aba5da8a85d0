/** Part of a text that is the same in every language: a mark, an address, a figure, a place for a value. */
export interface Code {
	readonly code: string;
	readonly kind: 'break' | 'bold' | 'link' | 'mark' | 'tag' | 'value' | 'address' | 'sign';
	/** For one half of a pair. */
	readonly side?: 'open' | 'close';
}

/** A stretch of words, or what a translator must leave as it is. */
export type Piece = string | Code;

/** How a text is written: the body of a page, a field, or a message of the interface. */
export type Grammar = 'body' | 'field' | 'message';

const break_ = String.raw`(?<break>\n)`;
const value = String.raw`(?<value>\{[^{}]*\})`;
const tag = String.raw`(?<tag></?[A-Za-z][^<>]*>)`;
const address = String.raw`(?<address>https?://[^\s<>()"]*[^\s<>()".,;:!?]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)`;

const patterns: Record<Grammar, RegExp> = {
	body: new RegExp(
		[
			String.raw`(?<quote><Quote\b[^<>]*>[^]*?</Quote>)`,
			String.raw`(?<close>\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?\))`,
			tag,
			value,
			break_,
			String.raw`(?<mark>(?<=^|\n) *(?:#{1,6}|[-*+>]|\d+[.)])[ ]+)`,
			String.raw`(?<open>!?\[)`,
			String.raw`(?<bold>\*{1,3})`,
			String.raw`(?<sign>&(?:#\d+|#x[\da-fA-F]+|[A-Za-z]\w*);|\\[^\n]|` + '`)',
			address,
		].join('|'),
		'gu',
	),
	field: new RegExp([tag, value, break_, address].join('|'), 'gu'),
	message: new RegExp([tag, value, break_, address].join('|'), 'gu'),
};

/** What some of these patterns find, where it is not what they are called. */
const kinds: Readonly<Record<string, Code['kind']>> = { quote: 'tag', close: 'link', open: 'link' };

/** The words of an element that readers see, such as the names of two places in a drawing. */
const wordsInGap = /(?<=\s(?:names|low|high)=")[^"]*(?=")/gu;

function ofTag(code: string): Piece[] {
	if (!code.startsWith('<Gap')) return [{ code, kind: 'tag' }];
	const codes = code.split(wordsInGap);
	const words = code.match(wordsInGap) ?? [];
	return codes.flatMap((one, index): Piece[] => [
		{ code: one, kind: 'tag' },
		...(words[index] ? [words[index]] : []),
	]);
}

/** Says of each mark that sets words apart whether it opens or closes. */
function paired(pieces: readonly Piece[]): Piece[] {
	const open: string[] = [];
	const isTag = (code: string) => /^<[A-Za-z]\w*>$/u.test(code);
	return pieces.map((piece): Piece => {
		if (typeof piece === 'string') return piece;
		const { code, kind } = piece;
		if (kind === 'bold') {
			const isClosing = open.at(-1) === code;
			if (isClosing) open.pop();
			else open.push(code);
			return { code, kind, side: isClosing ? 'close' : 'open' };
		}
		const opens = kind === 'link' ? !code.startsWith(']') : kind === 'tag' && isTag(code);
		const sought = kind === 'link' ? '[' : code.replace('</', '<');
		if (opens) {
			open.push(code === '![' ? '[' : code);
			return { code, kind, side: 'open' };
		}
		if ((kind === 'link' || code.startsWith('</')) && open.at(-1) === sought) {
			open.pop();
			return { code, kind, side: 'close' };
		}
		return piece;
	});
}

/** A message in which words hang on a number or a choice: a translator needs the whole of it. */
export const isChoice = (message: string): boolean => /\{\s*\w+\s*,/u.test(message);

/** A text as words and what stands between them. Put together again, the pieces are the text. */
export function piecesOf(text: string, grammar: Grammar): Piece[] {
	const pattern = grammar === 'message' && isChoice(text) ? /(?<break>\n)/gu : patterns[grammar];
	const pieces: Piece[] = [];
	let at = 0;
	for (const match of text.matchAll(pattern)) {
		const [code] = match;
		if (match.index > at) pieces.push(text.slice(at, match.index));
		at = match.index + code.length;
		const [name = 'sign'] = Object.entries(match.groups ?? {}).find(([, one]) => one) ?? [];
		if (name === 'tag') pieces.push(...ofTag(code));
		else {
			pieces.push({ code, kind: kinds[name] ?? (name as Code['kind']) });
		}
	}
	if (at < text.length) pieces.push(text.slice(at));
	return paired(pieces);
}

/** The text that the pieces are. */
export const textOf = (pieces: readonly Piece[]): string =>
	pieces.map((piece) => (typeof piece === 'string' ? piece : piece.code)).join('');

/** What a choice hangs on, such as `{count, plural,`. */
const hinge = /\{\s*\w+\s*,\s*\w+\s*,/gu;

/** The words of a text alone, on one line. */
export function wordsOf(text: string, grammar: Grammar): string {
	const words = piecesOf(text, grammar)
		.map((piece) => (typeof piece === 'string' ? piece : piece.kind === 'break' ? ' ' : ''))
		.join('');
	return grammar === 'message' ? words.replaceAll(hinge, '') : words;
}

/** The elements and addresses in a text, however it is written. */
export const elementsIn = (text: string): string[] =>
	[...text.matchAll(new RegExp(`${tag}|${address}`, 'gu'))].map(([one]) => one);

/** What a translation of a text must hold as it is, in its own order. */
export const codesOf = (text: string, grammar: Grammar): string[] =>
	piecesOf(text, grammar).flatMap((piece) =>
		typeof piece === 'string' || piece.kind === 'break' ? [] : [piece.code.trim()],
	);
