/** Digits of Persian, Arabic and Gujarati by their first sign. */
const ZEROS = ['۰', '٠', '૦'];

/** The query without words such as “for” and “the”, unless it is made of them alone. */
function withoutIgnored(query: string, ignored: string): string {
	const small = new Set(ignored.split(' '));
	const kept = query.split(/\s+/u).filter((word) => !small.has(word.toLowerCase()));
	return kept.length > 0 ? kept.join(' ') : query;
}

/**
 * A query in the letters and digits that pages are written in: Arabic keyboards have another ك and
 * ي than Persian pages, and pages are indexed with Latin digits. Words in `ignored`, with spaces between, are left out.
 */
export function normaliseQuery(query: string, ignored: string): string {
	const letters = query.replaceAll('ك', 'ک').replaceAll(/[يى]/gu, 'ی').replaceAll('ـ', '');
	return withoutIgnored(letters, ignored).replaceAll(/\p{Nd}/gu, (sign) => {
		const code = sign.codePointAt(0) ?? 0;
		const zero = ZEROS.map((digit) => digit.codePointAt(0) ?? 0).find(
			(first) => code >= first && code <= first + 9,
		);
		return zero === undefined ? sign : String(code - zero);
	});
}
