/**
 * Widths of signs in ems, each class on the safe side of the widest of Noto Sans and the usual
 * system faces: a drawing is made long before anyone knows the reader’s typeface. The first class
 * that a sign belongs to counts.
 */
const classes: readonly (readonly [signs: RegExp, width: number])[] = [
	// What is not seen, and marks above and below letters.
	[/[\p{Cf}\p{Cc}\p{Mn}\p{Me}\u200C\u200D]/u, 0],
	[/\p{Mc}/u, 0.3],
	[/\s/u, 0.29],
	[/\p{Nd}/u, 0.6],
	[/[ijlI.,:;'’‘|!()[\]،؛٫٬]/u, 0.33],
	[/[frt/\-"“”]/u, 0.42],
	[/[mwMW%@…—]/u, 0.97],
	[/[٪–]/u, 0.57],
	[/[cszJ]/u, 0.53],
	[/\p{Script=Latin}/u, 0.63],
	// Letters that join differ most of all: these are their widths within a word.
	[/[اآأإل]/u, 0.33],
	[/[سشصض]/u, 0.95],
	[/[جچحخطظ]/u, 0.74],
	[/\p{Script=Arabic}/u, 0.56],
	[/[આઓઔ]/u, 1.2],
	[/[અઊએઐ]/u, 0.95],
	[/\p{Script=Gujarati}/u, 0.76],
	[/[\p{P}\p{S}]/u, 0.78],
	[/[\p{Script=Greek}\p{Script=Cyrillic}]/u, 0.85],
];
const UNKNOWN = 1.1;
const BOLD = 1.08;

/** A capital is wider than a small letter of the same class. */
const CAPITAL = 1.2;

/** What the last letter of an Arabic word is wider by, for the letters that end in a long stroke. */
const tails: readonly (readonly [signs: RegExp, width: number])[] = [
	[/[سشصض]/u, 0.45],
	[/[بپتثفکگ]/u, 0.55],
	[/[لقنیه]/u, 0.28],
];
const isJoined = (next: string | undefined) =>
	next !== undefined && /[\p{Script=Arabic}\p{M}]/u.test(next);

const known = new Map<string, number>();

function widthOf(sign: string): number {
	const before = known.get(sign);
	if (before !== undefined) return before;
	const [, width] = classes.find(([signs]) => signs.test(sign)) ?? [/./u, UNKNOWN];
	const made = /[A-HK-LN-VX-Z]/u.test(sign) ? width * CAPITAL : width;
	known.set(sign, made);
	return made;
}

/** The width of a word in ems: its last letter may be longer than within it. */
function wordEms(word: string): number {
	const signs = Array.from(word);
	return signs.reduce((sum, sign, index) => {
		const tail = isJoined(signs[index + 1])
			? undefined
			: tails.find(([ends]) => ends.test(sign))?.[1];
		return sum + widthOf(sign) + (tail ?? 0);
	}, 0);
}

/** The same words are measured again and again while lines are broken. */
const knownWords = new Map<string, number>();

function emsOf(word: string): number {
	const before = knownWords.get(word);
	if (before !== undefined) return before;
	const ems = wordEms(word);
	knownWords.set(word, ems);
	return ems;
}

/** How wide a text will be at most, about: in Latin, Arabic and Gujarati letters. */
export function textWidth(text: string, size: number, isBold = false): number {
	const words = text.split(' ');
	const ems = words.reduce((sum, word) => sum + emsOf(word), (words.length - 1) * widthOf(' '));
	return ems * size * (isBold ? BOLD : 1);
}
