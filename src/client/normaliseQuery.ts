/** Digits of Persian, Arabic and Gujarati by their first sign. */
const ZEROS = ['۰', '٠', '૦'];

/**
 * A query in the letters and digits that pages are written in: Arabic keyboards have another ك and
 * ي than Persian pages, and pages are indexed with Latin digits.
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
