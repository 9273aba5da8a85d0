import type { PeriodType } from '#schemas/indicator.ts';

const longMonths =
	'january february march april may june july august september october november december'.split(
		' ',
	);

/** `jan` to `dec`. */
const shortMonths = longMonths.map((name) => name.slice(0, 3));

/** The name of a month, short or whole, for use within a pattern that takes small and large letters. */
export const monthName = `(${[...longMonths, 'sept', ...shortMonths].join('|')})`;

/** The month, from 1, that a text matching `monthName` names. */
export const monthOf = (name: string) => shortMonths.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** The short name of a month from 1 to 12, `Mar`; undefined beyond. */
export function shortMonth(month: number): string | undefined {
	const name = shortMonths[month - 1];
	return name && name.charAt(0).toUpperCase() + name.slice(1);
}

/** The month, from 1, in which a year of each type starts: Fingertips metadata, “year type”. */
export const yearStarts: Partial<Record<PeriodType, number>> = {
	'financial-year': 4,
	'school-year': 9,
	'survey-year': 11,
	quarter: 4,
};

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

/** Whether a text is a day of the calendar, `2021-03-31`. */
export function isDay(text: string): boolean {
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && dayOf(date) === text;
}

/** The first day of a month; months beyond December run into the next years. */
export const firstOf = (year: number, month: number) =>
	dayOf(new Date(Date.UTC(year, month - 1, 1)));

/** The last day of the `months` that begin on `start`. */
export function lastAfter(start: string, months: number): string {
	const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
	// Six months from 31 August end with February, which has no 31st.
	const length = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return dayOf(new Date(Date.UTC(year, month - 1 + months, Math.min(day, length) - 1)));
}

/** Whether two digits name the year after `first`: 19 after 2018, 00 after 1999. */
export const isNext = (first: string, second: string) =>
	Number(second.slice(-2)) === (Number(first) + 1) % 100;

/** A year in two digits. */
export const twoDigits = (year: number) => String(year % 100).padStart(2, '0');
