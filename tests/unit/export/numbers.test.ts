import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference, rounded } from '#export/numbers.ts';

describe('a difference', () => {
	test.each([
		[29.2, 24.5, 4.7],
		[17.06, 9.454, 7.606],
		[9.4, 10, -0.6],
		[5, 5, 0],
	])('of %s and %s is %s', (value, other, expected) => {
		expect(value - other).toBeCloseTo(expected);
		expect(difference(value, other)).toBe(expected);
	});

	test('has no more decimals than the two figures, whatever they are', () => {
		const figure = fc.integer({ min: -1e7, max: 1e7 }).map((value) => value / 1000);
		fc.assert(
			fc.property(figure, figure, (value, other) => {
				const made = difference(value, other);
				expect(String(made)).toMatch(/^-?\d+(?:\.\d{1,3})?$/u);
				expect(Math.round(made * 1000)).toBe(Math.round(value * 1000) - Math.round(other * 1000));
			}),
		);
	});
});

test('a number that was worked out has four decimals', () => {
	expect(rounded(1.234567)).toBe(1.2346);
	expect(rounded(-0.00001)).toBe(-0);
});
