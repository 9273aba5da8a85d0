import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodTypes, type PeriodType } from '#schemas/indicator.ts';
import {
	byPeriod,
	isPeriod,
	lengthOf,
	overlap,
	readPeriod,
	type Period,
} from '#strategy/period.ts';

/** First and last day, or what is wrong. */
function days(written: string, type: PeriodType): string {
	const read = readPeriod(written, type);
	return isPeriod(read) ? `${read.start} to ${read.end}` : read.found;
}

function period(written: string, type: PeriodType = 'calendar-year'): Period {
	const read = readPeriod(written, type);
	if (!isPeriod(read)) throw new Error(read.found);
	return read;
}

// The forms that Fingertips, the ONS and the boards’ own reports use, and what they mean there.
const forms: [written: string, type: PeriodType, days: string, form: Period['form']][] = [
	['2021', 'calendar-year', '2021-01-01 to 2021-12-31', 'years'],
	['2016 - 18', 'calendar-year', '2016-01-01 to 2018-12-31', 'years'],
	['2016–18', 'calendar-year', '2016-01-01 to 2018-12-31', 'years'],
	['2016 – 18', 'calendar-year', '2016-01-01 to 2018-12-31', 'years'],
	['2016 - 2018', 'calendar-year', '2016-01-01 to 2018-12-31', 'years'],
	['1999 - 01', 'calendar-year', '1999-01-01 to 2001-12-31', 'years'],
	['2018/19', 'financial-year', '2018-04-01 to 2019-03-31', 'split-years'],
	['2018/19', 'school-year', '2018-09-01 to 2019-08-31', 'split-years'],
	['2018/19', 'survey-year', '2018-11-01 to 2019-10-31', 'split-years'],
	['2018/19', 'quarter', '2018-04-01 to 2019-03-31', 'split-years'],
	['1999/00', 'financial-year', '1999-04-01 to 2000-03-31', 'split-years'],
	['2016/17 - 18/19', 'financial-year', '2016-04-01 to 2019-03-31', 'split-years'],
	['2016/17 - 2018/19', 'school-year', '2016-09-01 to 2019-08-31', 'split-years'],
	['2015 Q1', 'quarter', '2015-01-01 to 2015-03-31', 'months'],
	['2015 Q4', 'calendar-year', '2015-10-01 to 2015-12-31', 'months'],
	['2021/22 Q1', 'quarter', '2021-04-01 to 2021-06-30', 'months'],
	['2021/22 Q4', 'financial-year', '2022-01-01 to 2022-03-31', 'months'],
	['2021-22 Q2', 'quarter', '2021-07-01 to 2021-09-30', 'months'],
	['2006/07 Q1-Q3', 'quarter', '2006-04-01 to 2006-12-31', 'months'],
	['2006/07 Q2 - 2007/08 Q1', 'quarter', '2006-07-01 to 2007-06-30', 'months'],
	['2021/22 Q1 - 2025/26 Q3', 'financial-year', '2021-04-01 to 2025-12-31', 'months'],
	['Jan 2009', 'month', '2009-01-01 to 2009-01-31', 'months'],
	['February 2024', 'month', '2024-02-01 to 2024-02-29', 'months'],
	['sept 2023', 'month', '2023-09-01 to 2023-09-30', 'months'],
	['May 2021', 'month', '2021-05-01 to 2021-05-31', 'months'],
	['Aug 2006 - Jul 2007', 'month', '2006-08-01 to 2007-07-31', 'months'],
	['Mar 2006 - Feb 2008', 'calendar-year', '2006-03-01 to 2008-02-29', 'months'],
	['2024-05-15', 'day', '2024-05-15 to 2024-05-15', 'day'],
	['2020-01-01/P5Y', 'calendar-year', '2020-01-01 to 2024-12-31', 'years'],
	['2024-09-01/P1Y', 'school-year', '2024-09-01 to 2025-08-31', 'split-years'],
	['2021-11-16/P1Y', 'survey-year', '2021-11-16 to 2022-11-15', 'split-years'],
	['2022-04-01/P3M', 'quarter', '2022-04-01 to 2022-06-30', 'months'],
	['2021-08-31/P6M', 'month', '2021-08-31 to 2022-02-27', 'months'],
	['2020-02-29/P1Y', 'calendar-year', '2020-02-29 to 2021-02-27', 'months'],
	['  2018/19 ', 'financial-year', '2018-04-01 to 2019-03-31', 'split-years'],
	['2016\u00A0-\u00A018', 'calendar-year', '2016-01-01 to 2018-12-31', 'years'],
];

test.each(forms)('%s of a %s is %s', (written, type, expected, form) => {
	expect(days(written, type)).toBe(expected);
	expect(period(written, type)).toMatchObject({ written, form });
});

test('what a spreadsheet or a habit has made of a period is told, with the way to write it', () => {
	const wrong: [string, PeriodType][] = [
		['Mar-21', 'calendar-year'],
		['Mar-21', 'month'],
		['Nov-10', 'school-year'],
		['44256', 'financial-year'],
		['01/03/2021', 'day'],
		['2021-03', 'month'],
		['2010-11', 'financial-year'],
		['2018-19', 'financial-year'],
		['2018-19', 'calendar-year'],
		['2021', 'financial-year'],
		['2016 - 18', 'school-year'],
		['2018/19', 'calendar-year'],
		['2018/19', 'month'],
		['2018/20', 'financial-year'],
		['2018/2019', 'financial-year'],
		['2018 - 2016', 'calendar-year'],
		['2021-02-30', 'day'],
		['2021/22 Q5', 'quarter'],
		['2015 Q1', 'financial-year'],
		['2021/22 Q1', 'school-year'],
		['2006/07 Q3-Q1', 'quarter'],
		['Junuary 2021', 'month'],
		['2021-01-01/P0Y', 'calendar-year'],
		['9904-01-06/P97Y', 'calendar-year'],
		['0021-03-31', 'day'],
		['latest', 'survey-year'],
	];
	const told = wrong.map(([written, type]) => {
		const read = readPeriod(written, type);
		return isPeriod(read) ? `${written} was read` : `${type}: ${read.found}\n  ${read.next}`;
	});
	expect(told.join('\n')).toMatchInlineSnapshot(`
		"calendar-year: “Mar-21” looks like a period that a spreadsheet turned into a date.
		  Write Mar 2021. Set the column to “Text” first.
		month: “Mar-21” looks like a period that a spreadsheet turned into a date.
		  Write Mar 2021. Set the column to “Text” first.
		school-year: “Nov-10” looks like a period that a spreadsheet turned into a date.
		  Write 2010/11, or Nov 2010 if a month is meant. Set the column to “Text” first.
		financial-year: “44256” looks like a date that a spreadsheet turned into a number.
		  Write the period again, for example 2018/19, 2021/22 Q1, or 2016/17 - 18/19 for three years together. Set the column to “Text” first.
		day: “01/03/2021” is a date, and it is not clear whether the day or the month comes first.
		  Write year, month and day, such as 2021-03-31. Set the column to “Text” first.
		month: “2021-03” is not how this table writes a period.
		  Write Mar 2021.
		financial-year: “2010-11” can be read in more than one way.
		  Write 2010/11, or Nov 2010, as you mean it.
		financial-year: “2018-19” is not how this table writes a period.
		  Write 2018/19.
		calendar-year: “2018-19” is not how this table writes a period.
		  Write 2018 - 19.
		financial-year: “2021” is a calendar year, and this indicator counts by financial year.
		  Write 2021/22, if you mean that, or change “periodType” in the indicator’s file.
		school-year: “2016 - 18” are calendar years, and this indicator counts by school year.
		  Write both ends as years over two, such as 2016/17 - 18/19, or change “periodType” in the indicator’s file.
		calendar-year: “2018/19” is a year over two calendar years, and “periodType: calendar-year” does not say which.
		  Change “periodType” in the indicator’s file to financial-year, school-year or survey-year.
		month: “2018/19” is a year over two calendar years, and “periodType: month” does not say which.
		  Change “periodType” in the indicator’s file to financial-year, school-year or survey-year.
		financial-year: “2018/20” is not a period that this table can hold.
		  Write it as one of these: 2018/19, 2021/22 Q1, or 2016/17 - 18/19 for three years together.
		financial-year: “2018/2019” is not how this table writes a period.
		  Write 2018/19.
		calendar-year: “2018 - 2016” is not a period that this table can hold.
		  Write it as one of these: 2021, or 2019 - 21 for three years together.
		day: “2021-02-30” is not a period that this table can hold.
		  Write it as one of these: 2021-03-31.
		quarter: “2021/22 Q5” is not a period that this table can hold.
		  Write it as one of these: 2021/22 Q1, 2015 Q1, or 2021/22 Q1-Q3 for a sum since the first quarter.
		financial-year: It is not clear which months “2015 Q1” is, as this indicator counts by financial year.
		  Write months, such as Apr 2021 - Jun 2021, or change “periodType” in the indicator’s file to quarter.
		school-year: It is not clear which months “2021/22 Q1” is, as this indicator counts by school year.
		  Write months, such as Apr 2021 - Jun 2021, or change “periodType” in the indicator’s file to quarter.
		quarter: “2006/07 Q3-Q1” is not a period that this table can hold.
		  Write it as one of these: 2021/22 Q1, 2015 Q1, or 2021/22 Q1-Q3 for a sum since the first quarter.
		month: “Junuary 2021” is not a period that this table can hold.
		  Write it as one of these: Mar 2021, or Aug 2020 - Jul 2021.
		calendar-year: “2021-01-01/P0Y” is not a period that this table can hold.
		  Write it as one of these: 2021, or 2019 - 21 for three years together.
		calendar-year: “9904-01-06/P97Y” is not a period that this table can hold.
		  Write it as one of these: 2021, or 2019 - 21 for three years together.
		day: “0021-03-31” is not a period that this table can hold.
		  Write it as one of these: 2021-03-31.
		survey-year: “latest” is not a period that this table can hold.
		  Write it as one of these: 2018/19."
	`);
});

test.each(periodTypes)('each example that is given for a %s can be read', (type) => {
	const read = readPeriod('?', type);
	const told = isPeriod(read) ? '' : read.next;
	const examples = told
		.replace('Write it as one of these: ', '')
		.replace(/\.$/u, '')
		.split(/, (?:or )?/u)
		.map((example) => example.replace(/ for .*$/u, ''));
	expect(examples.filter((example) => !isPeriod(readPeriod(example, type)))).toEqual([]);
});

/** The periods that a remedy names. */
const ways = (next: string) =>
	next.match(/\d{4}\/\d{2}(?: - \d{2}\/\d{2})?|[A-Z][a-z]{2} \d{4}|\d{4} - \d{2}/gu) ?? [];

test.each([
	['Mar-21', 'month'],
	['Nov-10', 'school-year'],
	['2021-03', 'month'],
	['2010-11', 'financial-year'],
	['2018-19', 'calendar-year'],
	['2018/2019', 'financial-year'],
	['2021', 'financial-year'],
	['2016 - 18', 'school-year'],
] as const)('the remedy for %s of a %s can be read', (written, type) => {
	const read = readPeriod(written, type);
	const told = isPeriod(read) ? [] : ways(read.next);
	expect(told).not.toEqual([]);
	expect(told.filter((way) => !isPeriod(readPeriod(way, type)))).toEqual([]);
});

describe('order', () => {
	const sorted = (...written: [string, PeriodType][]) =>
		written
			.map(([one, type]) => ({ period: period(one, type) }))
			.toSorted(byPeriod)
			.map((one) => one.period.written);

	test('the earlier end comes first', () => {
		expect(
			sorted(['2017 - 19', 'calendar-year'], ['2018', 'calendar-year'], ['2018/19', 'school-year']),
		).toEqual(['2018', '2018/19', '2017 - 19']);
	});

	test('of two that end together, the shorter one is the newer', () => {
		expect(sorted(['2018', 'calendar-year'], ['2016 - 18', 'calendar-year'])).toEqual([
			'2016 - 18',
			'2018',
		]);
	});
});

describe('overlap', () => {
	test.each([
		['2016 - 18', '2017 - 19', true],
		['2016 - 18', '2019 - 21', false],
		['2016 - 18', '2018', true],
		['2018-12-31', '2018', true],
		['2018-12-31', '2019', false],
	])('of %s and %s: %s', (a, b, expected) => {
		expect(overlap(period(a), period(b))).toBe(expected);
	});
});

const two = (year: number) => String(year % 100).padStart(2, '0');

/** Periods in all forms that a financial year’s table may mix. */
const anyPeriod = fc
	.tuple(
		fc.integer({ min: 1900, max: 2090 }),
		fc.integer({ min: 1, max: 9 }),
		fc.integer({ min: 1, max: 4 }),
		fc.constantFrom('split', 'pooled', 'quarter', 'cumulative', 'iso', 'months', 'day'),
	)
	.map(([year, more, quarter, form]) => {
		const split = (from: number) => `${String(from)}/${two(from + 1)}`;
		switch (form) {
			case 'split':
				return split(year);
			case 'pooled':
				return `${split(year)} - ${split(year + more)}`;
			case 'quarter':
				return `${split(year)} Q${String(quarter)}`;
			case 'cumulative':
				return `${split(year)} Q1-Q${String(quarter)}`;
			case 'iso':
				return `${String(year)}-0${String(more)}-1${String(more)}/P${String(quarter)}Y`;
			case 'months':
				return `Aug ${String(year)} - Jul ${String(year + more)}`;
			default:
				return `${String(year)}-0${String(more)}-0${String(quarter)}`;
		}
	});
const anyRead = anyPeriod.map((written) => ({ period: period(written, 'financial-year') }));

describe('for all periods', () => {
	test('reading is stable, keeps what is written and never ends before it starts', () => {
		fc.assert(
			fc.property(anyPeriod, (written) => {
				const read = period(written, 'financial-year');
				expect(read.written).toBe(written);
				expect(readPeriod(written, 'financial-year')).toEqual(read);
				expect(period(written.replaceAll(' - ', '–'), 'financial-year')).toMatchObject({
					start: read.start,
					end: read.end,
					form: read.form,
				});
				expect(read.start <= read.end).toBe(true);
				expect(lengthOf(read)).toBeGreaterThanOrEqual(1);
			}),
		);
	});

	test('any text at all is read or told, and never thrown at', () => {
		const text = fc.oneof(
			fc.string(),
			fc.stringMatching(/^[\d/ Q–.-]{0,20}$/u),
			fc.stringMatching(/^\d{4}-\d{2}-\d{2}\/P\d{1,2}[YM]$/u),
		);
		fc.assert(
			fc.property(text, fc.constantFrom(...periodTypes), (written, type) => {
				const read = readPeriod(written, type);
				if (isPeriod(read)) expect(read.start <= read.end).toBe(true);
				else expect(`${read.found} ${read.next}`).not.toMatch(/undefined|null|NaN/u);
			}),
		);
	});

	test('the order is total and transitive', () => {
		fc.assert(
			fc.property(anyRead, anyRead, anyRead, (a, b, c) => {
				expect(Math.sign(byPeriod(a, b)) + Math.sign(byPeriod(b, a))).toBe(0);
				if (byPeriod(a, b) === 0) {
					expect([a.period.start, a.period.end]).toEqual([b.period.start, b.period.end]);
				}
				if (byPeriod(a, b) <= 0 && byPeriod(b, c) <= 0) {
					expect(byPeriod(a, c)).toBeLessThanOrEqual(0);
				}
			}),
		);
	});

	test('overlap goes both ways, and each period overlaps itself', () => {
		fc.assert(
			fc.property(anyRead, anyRead, (a, b) => {
				expect(overlap(a.period, b.period)).toBe(overlap(b.period, a.period));
				expect(overlap(a.period, a.period)).toBe(true);
			}),
		);
	});
});
