/** The numerical value of a digit of any script. */
function digit(sign: string): string {
	let zero = sign.codePointAt(0) ?? 0;
	// The digits of each script follow one another, and its zero is the first.
	let value = 0;
	while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) {
		zero -= 1;
		value += 1;
	}
	return String(value);
}

/**
 * The numbers in a text in Latin digits alone, in order of size of their signs: where a language
 * writes “1,000.5” otherwise, it is the same number.
 */
export const numbersIn = (text: string): string[] =>
	[...text.matchAll(/\p{Nd}+(?:[.,٫٬\u00A0\u202F’]\p{Nd}+)*/gu)]
		.map(([number]) => number.replace(/\P{Nd}/gu, '').replace(/\p{Nd}/gu, digit))
		.toSorted();
