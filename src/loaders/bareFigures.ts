/** The names of the months in a language, as they stand in dates. */
function monthsOf(language: string): string[] {
	const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
	return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2026, month))));
}

const patterns = new Map<string, RegExp>();

/** A day of a month in a language, such as “31 May” or “May 31”. */
function daysIn(language: string): RegExp {
	const known = patterns.get(language);
	if (known) return known;
	const months = monthsOf(language).join('|');
	const pattern = new RegExp(`\\b(?:\\d{1,2} (?:${months})|(?:${months}) \\d{1,2})\\b`, 'giu');
	patterns.set(language, pattern);
	return pattern;
}

/** Counts below this are told in any text without a source. */
const FEW = 13;

/**
 * The figures in a text for which a source should stand: all but years, days, ages and small counts.
 * @param language the language of the text
 * @param names what may hold digits without being a figure: official names, and numbers to call
 */
export function bareFigures(text: string, language: string, names: readonly string[]): string[] {
	let left = text;
	for (const name of names) left = left.replaceAll(name, ' ');
	left = left
		.replaceAll(daysIn(language), ' ')
		.replaceAll(/\b(?:19|20)\d\d\b(?!,\d)/gu, ' ')
		.replaceAll(/\b(?:ages?|aged|under|over|past|before they are) \d{1,2}\b/giu, ' ');
	return [...left.matchAll(/\d[\d,.]*\d|\d/gu)]
		.filter(
			({ 0: number, index }) =>
				Number(number.replaceAll(',', '')) >= FEW ||
				number.includes('.') ||
				/^\s?(?:%|per ?cent)/u.test(left.slice(index + number.length)),
		)
		.map(([number]) => number);
}
