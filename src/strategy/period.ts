import type { PeriodType } from '#schemas/indicator.ts';
import { firstOf, isDay, isNext, lastAfter, monthName, monthOf, yearStarts } from './calendar.ts';
import { problemOf, type PeriodProblem } from './periodProblem.ts';

/** A stretch of time that a figure speaks of. */
export interface Period {
	/** As the source writes it: it names the period within a table. */
	readonly written: string;
	/** The first day, `2018-04-01`. */
	readonly start: string;
	/** The last day. The same as the first where the figure speaks of one day. */
	readonly end: string;
	/** How it is said: in years (2018), in years over two (2018/19), in months or as a day. */
	readonly form: 'years' | 'split-years' | 'months' | 'day';
}

const lasting = (written: string, start: string, months: number, form: Period['form']): Period => ({
	written,
	start,
	end: lastAfter(start, months),
	form,
});

/** Where a single year is one from January to December, and cannot be meant for one over two. */
const countsByCalendar = (type: PeriodType) => type === 'quarter' || yearStarts[type] === undefined;

/** Where `2021/22 Q1` is April to June. No source says which months it would be in a school year. */
const countsBySplitQuarters = (type: PeriodType) => type === 'quarter' || type === 'financial-year';

/** Years as `2016 - 18` gives them: both ends, the second one whole. Null where it is not later. */
function bothYears(first: string, last: string): [number, number] | null {
	const from = Number(first);
	const near = Math.floor(from / 100) * 100 + Number(last);
	const to = last.length === 4 ? Number(last) : near < from ? near + 100 : near;
	return to > from && to - from < 20 ? [from, to] : null;
}

type Form = readonly [
	pattern: RegExp,
	read: (parts: string[], written: string, type: PeriodType) => Period | null,
];

/**
 * The first day of a quarter: quarters of a year over two count from April, those of a single year
 * from January. Null where the indicator counts by years of another kind.
 */
function quarterStart(year: string, second: string | undefined, quarter: string, type: PeriodType) {
	const isSplit = second !== undefined;
	if (!(isSplit ? countsBySplitQuarters(type) : countsByCalendar(type))) return null;
	if (isSplit && !isNext(year, second)) return null;
	return firstOf(Number(year), (isSplit ? 4 : 1) + 3 * (Number(quarter) - 1));
}

const quarters = (start: string | null, last: string | null, written: string): Period | null =>
	start !== null && last !== null && start <= last
		? { written, start, end: lastAfter(last, 3), form: 'months' }
		: null;

const ofAYear = String.raw`(?:1[89]|2[01])\d{2}`;
const year = `(${ofAYear})`;
const split = String.raw`${year}/(\d{2})`;
const quarter = String.raw`${year}(?:[/-](\d{2}))? Q([1-4])`;
const day = String.raw`(${ofAYear}-\d{2}-\d{2})`;
const to = '(?: - |–)';
const form = (pattern: string) => new RegExp(`^${pattern}$`, 'iu');

/**
 * How years that start on a day are said: as years over two only where that is the year of the
 * table. Statisticians let a school year start in August too.
 */
function yearForm(start: string, type: PeriodType): Period['form'] {
	if (start.endsWith('-01-01')) return 'years';
	const month = Number(start.slice(5, 7));
	const isItsYear = month === yearStarts[type] || (type === 'school-year' && month === 8);
	return isItsYear ? 'split-years' : 'months';
}

const forms: readonly Form[] = [
	[
		form(year),
		([from = ''], written, type) =>
			countsByCalendar(type) ? lasting(written, firstOf(Number(from), 1), 12, 'years') : null,
	],
	[
		form(String.raw`${year}${to}(\d{2}|\d{4})`),
		([from = '', until = ''], written, type) => {
			const years = countsByCalendar(type) && bothYears(from, until);
			return years
				? lasting(written, firstOf(years[0], 1), 12 * (years[1] - years[0] + 1), 'years')
				: null;
		},
	],
	[
		form(split),
		([from = '', second = ''], written, type) => {
			const start = yearStarts[type];
			return start !== undefined && isNext(from, second)
				? lasting(written, firstOf(Number(from), start), 12, 'split-years')
				: null;
		},
	],
	[
		form(String.raw`${split}${to}(\d{2}|\d{4})/(\d{2})`),
		([from = '', second = '', until = '', last = ''], written, type) => {
			const start = yearStarts[type];
			const years = bothYears(from, until);
			return start !== undefined && years && isNext(from, second) && isNext(String(years[1]), last)
				? lasting(written, firstOf(years[0], start), 12 * (years[1] - years[0] + 1), 'split-years')
				: null;
		},
	],
	[
		form(quarter),
		([from = '', second, of = ''], written, type) => {
			const start = quarterStart(from, second, of, type);
			return quarters(start, start, written);
		},
	],
	[
		form(`${quarter}(?:-|${to})Q([1-4])`),
		([from = '', second, of = '', last = ''], written, type) =>
			quarters(
				quarterStart(from, second, of, type),
				quarterStart(from, second, last, type),
				written,
			),
	],
	[
		form(`${quarter}${to}${quarter}`),
		([from = '', second, of = '', until = '', next, last = ''], written, type) =>
			quarters(
				quarterStart(from, second, of, type),
				quarterStart(until, next, last, type),
				written,
			),
	],
	[
		form(`${monthName} ${year}`),
		([name = '', of = ''], written) =>
			lasting(written, firstOf(Number(of), monthOf(name)), 1, 'months'),
	],
	[
		form(`${monthName} ${year}${to}${monthName} ${year}`),
		([name = '', of = '', until = '', last = ''], written) => {
			const start = firstOf(Number(of), monthOf(name));
			const end = firstOf(Number(last), monthOf(until));
			return start < end ? { written, start, end: lastAfter(end, 1), form: 'months' } : null;
		},
	],
	[
		form(day),
		([of = ''], written) => (isDay(of) ? { written, start: of, end: of, form: 'day' } : null),
	],
	[
		form(String.raw`${day}/P(\d{1,2})([YM])`),
		([start = '', count = '', unit = ''], written, type) => {
			const months = Number(count) * (unit.toUpperCase() === 'Y' ? 12 : 1);
			if (!isDay(start) || months === 0) return null;
			const whole = months % 12 === 0;
			return lasting(written, start, months, whole ? yearForm(start, type) : 'months');
		},
	],
];

function readForm(plain: string, written: string, type: PeriodType): Period | null {
	for (const [pattern, read] of forms) {
		const parts = pattern.exec(plain);
		const period = parts && read(parts.slice(1), written, type);
		if (period) return period;
	}
	return null;
}

/**
 * Reads a period in any of the forms of the sources: a calendar year, a year over two (financial,
 * school or survey year: only `type` says which), several years together, a quarter, quarters added
 * up, months, a day, or ISO 8601 with a length in years or months.
 */
export function readPeriod(written: string, type: PeriodType): Period | PeriodProblem {
	const plain = written.trim().replace(/\s+/gu, ' ').replace(/ – /gu, ' - ');
	const read = (text: string) => readForm(text, written, type);
	return read(plain) ?? problemOf(plain, type, (text) => read(text) !== null);
}

export const isPeriod = (read: Period | PeriodProblem): read is Period => 'start' in read;

export const DAYS_IN_A_MONTH = 30.44;

/** Days from the first to the last of it. */
export const lengthOf = ({ start, end }: Period) =>
	Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000) + 1;

/** Earlier ends first; of two that end together, the shorter one is the newer. */
export const byPeriod = (a: { period: Period }, b: { period: Period }) =>
	a.period.end === b.period.end
		? lengthOf(b.period) - lengthOf(a.period)
		: a.period.end < b.period.end
			? -1
			: 1;

/** True where a day belongs to both. */
export const overlap = (a: Period, b: Period) => a.start <= b.end && b.start <= a.end;
