/** Digits of Persian, Arabic and Gujarati by their first sign. */
const ZEROS = ['۰', '٠', '૦'];

/**
 * Persian as its pages are written. Arabic keyboards have another ك and ي; and parts of a word, such
 * as “not” before it and the plural after it, are often typed apart where pages join them.
 */
const asInPersian = (query: string) =>
	query
		.replaceAll('ك', 'ک')
		.replaceAll(/[يى]/gu, 'ی')
		.replaceAll(/(?<=^|\s)(بی|می|نمی)\s+(?=\S)/gu, '$1')
		.replaceAll(/(?<=\S)\s+(ها|های|تر|ترین)(?=\s|$)/gu, '$1');

/**
 * A query in one kind of letters and digits: a number may be typed in the digits of any language,
 * and Arabic letters may be stretched.
 */
export function normaliseQuery(locale: string, query: string): string {
	const plain = query.replaceAll('ـ', '');
	const letters = locale === 'fa' ? asInPersian(plain) : plain;
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
