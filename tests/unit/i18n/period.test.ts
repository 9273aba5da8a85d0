import { expect, test } from 'vitest';
import { inPeriod, periodShort, periodWords, spanWords } from '#i18n/period.ts';
import type { PeriodType } from '#schemas/indicator.ts';
import { periodOf } from '#strategy/indicatorSeries.ts';

const forms: [written: string, type: PeriodType, words: string, short: string][] = [
	['2021', 'calendar-year', '2021', '2021'],
	['2016 - 18', 'calendar-year', '2016 to 2018', '2016–18'],
	['2018/19', 'school-year', '2018/19', '2018/19'],
	['2016/17 - 18/19', 'financial-year', '2016/17 to 2018/19', '2016–19'],
	['2023/24 Q1', 'quarter', 'April 2023 to June 2023', 'Jun 2023'],
	['2021/22 Q1 - 2025/26 Q3', 'financial-year', 'April 2021 to December 2025', 'Dec 2025'],
	['Jan 2009', 'month', 'January 2009', 'Jan 2009'],
	['2010-03-15', 'day', '15 March 2010', 'Mar 2010'],
	['2015-11-16/P1Y', 'survey-year', '2015/16', '2015/16'],
	['2022-01-01/P3Y', 'calendar-year', '2022 to 2024', '2022–24'],
	['2006-08-01/P1Y', 'school-year', '2006/07', '2006/07'],
	// Not the financial year that the table counts by.
	['2020-10-01/P1Y', 'financial-year', 'October 2020 to September 2021', 'Sept 2021'],
];

test.each(forms)('%s (%s) is said as %s, in short %s', (written, type, words, short) => {
	const period = periodOf(written, type);
	expect(periodWords('en', period)).toBe(words);
	expect(periodShort('en', period)).toBe(short);
});

test('a day has another little word before it than a year', () => {
	expect(inPeriod('en', periodOf('2010-03-15', 'day'))).toBe('on 15 March 2010');
	expect(inPeriod('en', periodOf('2018/19', 'school-year'))).toBe('in 2018/19');
});

test('a span of years together runs from the first to the last of them', () => {
	const of = (written: string) => periodOf(written, 'calendar-year');
	expect(spanWords('en', of('2015 - 17'), of('2022 - 24'))).toBe('2015 to 2024');
	expect(spanWords('en', of('2011'), of('2024'))).toBe('2011 to 2024');
	expect(spanWords('en', of('2011'), of('2011'))).toBe('2011');
	const school = (written: string) => periodOf(written, 'school-year');
	expect(spanWords('en', school('2014/15'), school('2024/25'))).toBe('2014/15 to 2024/25');
});

test('the digits are those of the reader', () => {
	expect(periodShort('fa', periodOf('2018/19', 'school-year'))).toBe('۲۰۱۸/۱۹');
	expect(periodWords('fa', periodOf('2010-03-15', 'day'))).toMatch(/۲۰۱۰/u);
});
