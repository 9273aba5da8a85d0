import { localeOf } from './locale.ts';

/** Makes each formatter once: making one takes longer than all that it will ever format. */
function kept<O extends object, F>(make: (intl: string, options: O) => F) {
	const made = new Map<string, F>();
	return (locale: string, options: O): F => {
		const key = `${locale} ${JSON.stringify(options)}`;
		const known = made.get(key) ?? make(localeOf(locale).intl, options);
		made.set(key, known);
		return known;
	};
}

export const numberFormat = kept(
	(intl, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(intl, options),
);
export const dateFormat = kept(
	(intl, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(intl, options),
);

/** A number in the digits and signs of a language. */
export function formatNumber(locale: string, value: number, decimals?: number): string {
	return numberFormat(locale, {
		minimumFractionDigits: decimals ?? 0,
		maximumFractionDigits: decimals ?? 3,
	}).format(value);
}

/** A share of a hundred, with its sign where the language puts it. */
export function formatPercent(locale: string, value: number, decimals?: number): string {
	return numberFormat(locale, {
		style: 'percent',
		minimumFractionDigits: decimals ?? 0,
		maximumFractionDigits: decimals ?? 3,
	}).format(value / 100);
}

/** A year, without a sign between its thousands. */
export function formatYear(locale: string, year: number): string {
	return numberFormat(locale, { useGrouping: false }).format(year);
}

/** A calendar day given as `2026-05-31`. */
export function formatDay(locale: string, iso: string): string {
	return dateFormat(locale, {
		dateStyle: 'long',
		timeZone: 'UTC',
	}).format(new Date(`${iso}T00:00:00Z`));
}

/** A phone number that never breaks over two lines. */
export const formatPhone = (phone: string) => phone.replaceAll(' ', '\u00A0');

/** Words as the language joins them: “a, b and c”. */
export function formatList(locale: string, parts: readonly string[]): string {
	return new Intl.ListFormat(localeOf(locale).intl, { type: 'conjunction' }).format(parts);
}

/** Digits inside a text that is otherwise kept, such as a period: 2018/19. */
export function localDigits(locale: string, text: string): string {
	const digit = numberFormat(locale, { useGrouping: false });
	return text.replace(/\d/gu, (sign) => digit.format(Number(sign)));
}

/** A month given as `2023-09`. */
export function formatMonth(locale: string, iso: string): string {
	return dateFormat(locale, {
		year: 'numeric',
		month: 'long',
		timeZone: 'UTC',
	}).format(new Date(`${iso}-01T00:00:00Z`));
}

/** Words with a small first letter, to stand inside a line. A short form in capitals stays. */
export const lowerFirst = (locale: string, words: string) =>
	/^\p{Lu}{2}/u.test(words)
		? words
		: words.charAt(0).toLocaleLowerCase(localeOf(locale).intl) + words.slice(1);

/** The size of a file: whole kilobytes, 1000 bytes each, at least one. */
export const formatBytes = (locale: string, bytes: number) =>
	numberFormat(locale, {
		style: 'unit',
		unit: 'kilobyte',
		maximumFractionDigits: 0,
	}).format(Math.max(1, bytes / 1000));

/** The name of a language in the words of another. */
export const languageName = (locale: string, code: string) =>
	new Intl.DisplayNames([localeOf(locale).intl], { type: 'language' }).of(code) ?? code;
