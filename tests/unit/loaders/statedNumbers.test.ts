import { describe, expect, test } from 'vitest';
import { isStated, numbersIn, statedBy, type Row } from '#loaders/statedNumbers.ts';
import { observation } from '#schemas/observation.ts';
import type { PeriodType, Unit } from '#schemas/indicator.ts';
import { isPeriod, readPeriod } from '#strategy/period.ts';

const values = (text: string, language = 'en') =>
	numbersIn(text, language).map(({ value }) => value);

describe('numbers in words', () => {
	test.each([
		['It fell from 31.4 to 24.2.', 'en', [31.4, 24.2]],
		['Of 2,000 homes, 1,234,567.5 were', 'en', [2000, 1_234_567.5]],
		['From 2018/19 to 2023–24', 'en', [2018, 2019, 2023, 2024]],
		['In 1999/00 and 2016 - 18', 'en', [1999, 2000, 2016, 2018]],
		['In 2021/22 Q1 it was 5', 'en', [2021, 2022, 5]],
		['۲۴٫۲٪ از ۱٬۰۰۰ خانه در ۲۰۲۳/۲۴', 'fa', [2023, 2024, 24.2, 1000]],
		['૨૪.૨% of ૨,૦૦૦', 'gu', [24.2, 2000]],
		['Z 1234,5 na 12\u00A0345', 'pl', [1234.5, 12_345]],
		['De la 1.234,5 la 24,2', 'ro', [1234.5, 24.2]],
		['No number at all', 'en', []],
	])('%s', (text, language, expected) => {
		expect(values(text, language)).toEqual(expected);
	});

	test('are shown as they are written', () => {
		expect(numbersIn('در ۲۰۲۳/۲۴ به ۲۴٫۲ رسید', 'fa').map(({ written }) => written)).toEqual([
			'۲۰۲۳/۲۴',
			'۲۰۲۳/۲۴',
			'۲۴٫۲',
		]);
	});
});

describe('what a table states', () => {
	function stated(csv: readonly [string, string][], unit: Unit, type: PeriodType, text: string) {
		const rows = csv.map(([period, value]): Row => {
			const read = readPeriod(period, type);
			if (!isPeriod(read)) throw new Error(read.found);
			return { data: observation.parse({ period, value }), period: read };
		});
		const known = statedBy(rows, unit, 1);
		return numbersIn(text, 'en')
			.filter((number) => !isStated(number, known))
			.map(({ written }) => written);
	}

	test('figures as they are printed and as they stand, and years', () => {
		const rows: [string, string][] = [
			['2018/19', '24.46'],
			['2019/20', '-0.5'],
		];
		const text = '24.5, 24.46, 24.4, 0.5, 2018, 2019, 2020, 2021, 2,019, 18';
		expect(stated(rows, 'percent', 'school-year', text)).toEqual(['24.4', '2021', '2,019', '18']);
	});

	test('what the unit counts by, and the day of the month where figures are of days', () => {
		const day: [string, string][] = [['2024-03-15', '2.1']];
		expect(stated(day, 'per-1000', 'day', 'On 15 March 2024, 2.1 of 1,000')).toEqual([]);
		expect(stated(day, 'per-100000', 'day', '100,000 and 1,000')).toEqual(['1,000']);
		expect(stated(day, 'out-of-10', 'day', '7 out of 10')).toEqual(['7']);
		expect(stated([['2024', '2.1']], 'count', 'calendar-year', '1 January 2024')).toEqual(['1']);
	});

	test('a year that is none is no figure either', () => {
		const text = 'In 24.0 homes of 1,995 it was 2024.';
		expect(stated([['2024', '24']], 'count', 'calendar-year', text)).toEqual(['1,995']);
	});
});
