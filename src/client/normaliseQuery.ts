/** Digits of Persian, Arabic and Gujarati by their first sign. */
const ZEROS = ['۰', '٠', '૦'];

/**
 * A query in one kind of letters and digits: Arabic keyboards have another ك and ي than Persian
 * pages, and a number may be typed in the digits of any language.
 */
export function normaliseQuery(query: string): string {
	const letters = query.replaceAll('ك', 'ک').replaceAll(/[يى]/gu, 'ی').replaceAll('ـ', '');
	return letters.replaceAll(/\p{Nd}/gu, (sign) => {
		const code = sign.codePointAt(0) ?? 0;
		const zero = ZEROS.map((digit) => digit.codePointAt(0) ?? 0).find(
			(first) => code >= first && code <= first + 9,
		);
		return zero === undefined ? sign : String(code - zero);
	});
}

/** The word with the digits of a language: that is how its pages write most numbers. */
export const inDigitsOf = (locale: string, word: string) =>
	word.replaceAll(/[0-9]/gu, (digit) => new Intl.NumberFormat(locale).format(Number(digit)));
