import { expect, test } from 'vitest';
import { differenceWords, limitsWords, valueShort, valueWords } from '#i18n/indicator.ts';
import type { Unit } from '#schemas/indicator.ts';

const units: [unit: Unit, decimals: number, value: number, words: string, apart: string][] = [
	['percent', 1, 24.5, '24.5%', '24.5 percentage points'],
	['percent', 1, 8, '8.0%', '8.0 percentage points'],
	['years', 1, 62.7, '62.7 years', '62.7 years'],
	['out-of-10', 2, 6.95, '6.95 out of 10', '6.95 points'],
	['per-1000', 3, 2.518, '2.518 per 1,000 people', '2.518 per 1,000 people'],
	['per-100000', 1, 89.9, '89.9 per 100,000 people', '89.9 per 100,000 people'],
	['count', 0, 2203, '2,203', '2,203'],
];

test.each(units)('%s with %d decimals: %d is %s', (unit, decimals, value, words, apart) => {
	expect(valueWords('en', { unit, decimals }, value)).toBe(words);
	expect(differenceWords('en', { unit, decimals }, -value)).toBe(apart);
});

test('a figure keeps every digit that its source prints', () => {
	expect(valueWords('en', { unit: 'percent', decimals: 2 }, 9.454)).toBe('9.454%');
	expect(valueWords('en', { unit: 'percent', decimals: 2 }, 17.06)).toBe('17.06%');
});

test('limits say their unit once', () => {
	const limits = { lower: 57.2, upper: 66.2 };
	expect(limitsWords('en', { unit: 'years', decimals: 1 }, limits)).toBe('57.2 to 66.2 years');
	expect(limitsWords('en', { unit: 'percent', decimals: 1 }, limits)).toBe('57.2% to 66.2%');
});

test('an axis has no words', () => {
	expect(valueShort('en', { unit: 'years', decimals: 1 }, 80)).toBe('80');
	expect(valueShort('en', { unit: 'percent', decimals: 1 }, 80)).toBe('80%');
});
