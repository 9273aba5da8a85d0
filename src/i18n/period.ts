import type { Period } from '#strategy/period.ts';
import { dateFormat, formatDay, formatMonth, formatYear, localDigits } from './formats.ts';
import { translator } from './translate.ts';

const yearOf = (day: string) => Number(day.slice(0, 4));
const two = (year: number) => String(year % 100).padStart(2, '0');

/** The first and last year of a period over two calendar years, `2018/19`. */
const splitYear = (locale: string, first: number) =>
	localDigits(locale, `${String(first)}/${two(first + 1)}`);

const span = (locale: string, first: string, last: string) =>
	first === last ? first : translator(locale)('period.span', { first, last });

/** A period in words: “2016 to 2018”, “2018/19”, “April 2021 to June 2021”, “15 March 2010”. */
export function periodWords(locale: string, { start, end, form }: Period): string {
	switch (form) {
		case 'day':
			return formatDay(locale, start);
		case 'months':
			return span(
				locale,
				formatMonth(locale, start.slice(0, 7)),
				formatMonth(locale, end.slice(0, 7)),
			);
		case 'years':
			return span(locale, formatYear(locale, yearOf(start)), formatYear(locale, yearOf(end)));
		case 'split-years':
			return span(locale, splitYear(locale, yearOf(start)), splitYear(locale, yearOf(end) - 1));
	}
}

/** A period within a sentence: “in 2018/19”, “on 15 March 2010”. */
export const inPeriod = (locale: string, period: Period) =>
	translator(locale)('period.in', { form: period.form, period: periodWords(locale, period) });

/** From the first period to the last in words; of years together, their first and last year. */
export function spanWords(locale: string, first: Period, last: Period): string {
	const isLong = ({ start, end, form }: Period) =>
		form !== 'day' && yearOf(end) - yearOf(start) > (form === 'split-years' ? 1 : 0);
	if (isLong(first) || isLong(last)) {
		const years = [yearOf(first.start), yearOf(last.end)].map((year) => formatYear(locale, year));
		return span(locale, years[0] ?? '', years[1] ?? '');
	}
	return span(locale, periodWords(locale, first), periodWords(locale, last));
}

/** A period in a few signs, for the axis of a drawing, which always runs left to right. */
export function periodShort(locale: string, { start, end, form }: Period): string {
	const [first, last] = [yearOf(start), yearOf(end)];
	if (form === 'years') {
		return localDigits(locale, first === last ? String(first) : `${String(first)}–${two(last)}`);
	}
	if (form === 'split-years') {
		return last - first === 1
			? splitYear(locale, first)
			: localDigits(locale, `${String(first)}–${two(last)}`);
	}
	return dateFormat(locale, {
		month: 'short',
		year: 'numeric',
		timeZone: 'UTC',
	}).format(new Date(`${end}T00:00:00Z`));
}
