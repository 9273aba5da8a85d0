import type { PeriodType } from '#schemas/indicator.ts';
import { isNext, monthName, monthOf, shortMonth, twoDigits, yearStarts } from './calendar.ts';

/** What is wrong with a text that is no period, and how to write it. */
export interface PeriodProblem {
	readonly found: string;
	readonly next: string;
}

const examples: Record<PeriodType, string> = {
	'calendar-year': '2021, or 2019 - 21 for three years together',
	'financial-year': '2018/19, 2021/22 Q1, or 2016/17 - 18/19 for three years together',
	'school-year': '2018/19, or 2016/17 - 18/19 for three years together',
	'survey-year': '2018/19',
	quarter: '2021/22 Q1, 2015 Q1, or 2021/22 Q1-Q3 for a sum since the first quarter',
	month: 'Mar 2021, or Aug 2020 - Jul 2021',
	day: '2021-03-31',
};

const asText = 'Set the column to “Text” first.';

const shortDate = new RegExp(`^${monthName}[- ](\\d{2})$`, 'iu');

/** A spreadsheet shows 2010/11 as Nov-10, and “March 2021” as Mar-21. */
function madeADate(written: string, type: PeriodType): PeriodProblem | null {
	const [, name, second = ''] = shortDate.exec(written) ?? [];
	if (name === undefined) return null;
	const month = monthOf(name);
	const year = 2000 + Number(second);
	const one = `${shortMonth(month) ?? ''} ${String(year)}`;
	const isSplit = twoDigits(year + 1) === twoDigits(month) && yearStarts[type] !== undefined;
	return {
		found: `“${written}” looks like a period that a spreadsheet turned into a date.`,
		next: isSplit
			? `Write ${String(year)}/${twoDigits(month)}, or ${one} if a month is meant. ${asText}`
			: `Write ${one}. ${asText}`,
	};
}

/** `2018-19` and its like: a split year, years together, or a month. */
function unclear(written: string, canRead: (written: string) => boolean): PeriodProblem | null {
	const [, from, to = ''] = /^(\d{4})[-/](\d{2}|\d{4})$/u.exec(written) ?? [];
	if (from === undefined) return null;
	const month = to.length === 2 && written.includes('-') ? shortMonth(Number(to)) : undefined;
	const ways = [
		isNext(from, to) ? `${from}/${to.slice(-2)}` : '',
		month ? `${month} ${from}` : '',
		written.includes('-') ? `${from} - ${to}` : '',
	].filter(canRead);
	if (ways.length === 0) return null;
	return {
		found:
			ways.length > 1
				? `“${written}” can be read in more than one way.`
				: `“${written}” is not how this table writes a period.`,
		next: `Write ${ways.join(', or ')}${ways.length > 1 ? ', as you mean it' : ''}.`,
	};
}

/** Whole calendar years where years over two are counted, quarters of no known year, and the reverse. */
function ofOtherYears(written: string, type: PeriodType): PeriodProblem | null {
	const kind = type.replace('-', ' ');
	const change = 'or change “periodType” in the indicator’s file';
	const isSplit = yearStarts[type] !== undefined;
	const [isQuarter, second] = /^\d{4}([/-]\d{2})? Q[1-4]/iu.exec(written) ?? [];
	if (
		isQuarter &&
		!(second ? ['financial-year', 'quarter'] : ['calendar-year', 'quarter']).includes(type)
	) {
		return {
			found: `It is not clear which months “${written}” is, as this indicator counts by ${kind}.`,
			next: 'Write months, such as Apr 2021 - Jun 2021, or change “periodType” in the indicator’s file to quarter.',
		};
	}
	const [year] = /^(?:1[89]|2[01])\d{2}/u.exec(written) ?? [];
	if (isSplit && year && /^\d{4}(?: ?[-–] ?\d{2,4})?$/u.test(written)) {
		const next = twoDigits(Number(year) + 1);
		return year === written
			? {
					found: `“${written}” is a calendar year, and this indicator counts by ${kind}.`,
					next: `Write ${written}/${next}, if you mean that, ${change}.`,
				}
			: {
					found: `“${written}” are calendar years, and this indicator counts by ${kind}.`,
					next: `Write both ends as years over two, such as 2016/17 - 18/19, ${change}.`,
				};
	}
	if (!isSplit && /^\d{4}\/\d{2}(?!\d)/u.test(written)) {
		return {
			found: `“${written}” is a year over two calendar years, and “periodType: ${type}” does not say which.`,
			next: 'Change “periodType” in the indicator’s file to financial-year, school-year or survey-year.',
		};
	}
	return null;
}

/** What a spreadsheet, or a habit, has made of a period. Ways to write it are among those that `canRead` takes. */
export function problemOf(
	written: string,
	type: PeriodType,
	canRead: (written: string) => boolean,
): PeriodProblem {
	const known =
		madeADate(written, type) ?? unclear(written, canRead) ?? ofOtherYears(written, type);
	if (known) return known;
	if (/^\d{5}$/u.test(written)) {
		return {
			found: `“${written}” looks like a date that a spreadsheet turned into a number.`,
			next: `Write the period again, for example ${examples[type]}. ${asText}`,
		};
	}
	if (/^\d{1,2}\/\d{1,2}\/\d{2,4}$/u.test(written)) {
		return {
			found: `“${written}” is a date, and it is not clear whether the day or the month comes first.`,
			next: `Write year, month and day, such as 2021-03-31. ${asText}`,
		};
	}
	return {
		found: `“${written}” is not a period that this table can hold.`,
		next: `Write it as one of these: ${examples[type]}.`,
	};
}
