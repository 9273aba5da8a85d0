import { describe, expect, test } from 'vitest';
import type { ChartForm } from '#schemas/indicator.ts';
import { chartFormOf } from '#strategy/chartForm.ts';
import type { Observation, Series } from '#strategy/series.ts';

const series = (values: readonly (number | null)[], group = '', area = ''): Series => ({
	area,
	group,
	points: values.map((value, index): Observation => ({
		period: {
			written: String(2000 + index),
			start: `${2000 + index}-01-01`,
			end: `${2000 + index}-12-31`,
			form: 'years',
		},
		value,
		limits: null,
		counted: null,
		marker: '',
		note: '',
		published: '',
		source: '',
		replaced: [],
	})),
});
const polarity = 'lower' as const;
const everyone = [{ name: '', title: null, polarity }];
const sexes = ['Female', 'Male'].map((name) => ({
	name,
	title: { value: name, lang: 'en' },
	polarity,
}));
const formOf = (values: readonly (number | null)[], chart?: ChartForm) =>
	chartFormOf({ series: [series(values)], groups: everyone, ...(chart && { chart }) }, '');

describe('the form of a chart', () => {
	test.each([
		[[], 'bullet'],
		[[null], 'bullet'],
		[[3], 'bullet'],
		[[3, null], 'bullet'],
		[[3, 4], 'change'],
		[[3, null, 4], 'change'],
		[[3, 4, 5], 'line'],
	] as const)('follows how many periods have a figure: %j is a %s', (values, form) => {
		expect(formOf(values)).toBe(form);
	});

	test('follows the group and the own area, not what it is compared with', () => {
		const all = [
			series([3], 'Female'),
			series([1, 2, 3], 'Female', 'England'),
			series([1, 2], 'Male'),
		];
		expect(chartFormOf({ series: all, groups: sexes }, 'Female')).toBe('bullet');
		expect(chartFormOf({ series: all, groups: sexes }, 'Male')).toBe('change');
		expect(chartFormOf({ series: all, groups: sexes }, 'Other')).toBe('bullet');
	});

	test.each(['line', 'change', 'bullet'] as const)('is %s where an editor chose so', (chosen) => {
		expect(formOf([1, 2, 3], chosen)).toBe(chosen);
		expect(formOf([1], chosen)).toBe(chosen);
	});

	test('is dots only where there are groups', () => {
		expect(formOf([1, 2, 3], 'dots')).toBe('bullet');
		expect(chartFormOf({ series: [], groups: sexes, chart: 'dots' }, 'Male')).toBe('dots');
	});
});
