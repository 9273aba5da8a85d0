/** Digits of Persian, Arabic and Gujarati by their first sign. */
const ZEROS = ['۰', '٠', '૦'];

/**
 * A query in the letters and digits that pages are written in: Arabic keyboards have another ك and
 * ي than Persian pages, and pages are indexed with Latin digits.
 */
export function normaliseQuery(query: string): string {
	const letters = query.replaceAll('ك', 'ک').replaceAll(/[يى]/gu, 'ی').replaceAll('ـ', '');
	return [...letters]
		.map((sign) => {
			const code = sign.codePointAt(0) ?? 0;
			for (const zero of ZEROS) {
				const distance = code - (zero.codePointAt(0) ?? 0);
				if (distance >= 0 && distance <= 9) return String(distance);
			}
			return sign;
		})
		.join('');
}
