import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { units } from '#schemas/indicator.ts';
import { rateLimits, shareLimits, uncertaintyOf } from '#strategy/uncertainty.ts';

describe('limits of a share', () => {
	// Newcombe 1998, “Two-sided confidence intervals for the single proportion: comparison of seven
	// methods”, Statistics in Medicine 17, table I, method 3 (score, without continuity correction).
	test.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718],
	])('%i of %i as Newcombe worked them out', (count, denominator, lower, upper) => {
		const limits = shareLimits(count, denominator);
		expect(limits.lower / 100).toBeCloseTo(lower, 4);
		expect(limits.upper / 100).toBeCloseTo(upper, 4);
	});

	test('mirror each other, hold the share and stay within 0 and 100', () => {
		const counts = fc
			.tuple(fc.nat(100_000), fc.nat(100_000))
			.map(([a, b]) => [a, a + b] as const)
			.filter(([, denominator]) => denominator > 0);
		fc.assert(
			fc.property(counts, ([count, denominator]) => {
				const { lower, upper } = shareLimits(count, denominator);
				const share = (100 * count) / denominator;
				const rounding = 1e-9;
				expect(lower).toBeGreaterThanOrEqual(-rounding);
				expect(upper).toBeLessThanOrEqual(100 + rounding);
				expect(lower).toBeLessThanOrEqual(share + rounding);
				expect(upper).toBeGreaterThanOrEqual(share - rounding);
				const others = shareLimits(denominator - count, denominator);
				expect(others.lower).toBeCloseTo(100 - upper, 8);
				expect(others.upper).toBeCloseTo(100 - lower, 8);
			}),
		);
	});
});

describe('limits of a rate', () => {
	// Exact Poisson limits. Those of 30 are printed in “Biological effects of low level exposures to
	// chemicals and radiation” 1992, table 7.5; all were worked out again from the distribution. The
	// technical guide “Confidence intervals” of Public Health England (2018) promises to be within
	// 0.2% of them from 10 cases on.
	test.each([
		[10, 4.795, 18.39],
		[30, 20.24, 42.83],
		[50, 37.11, 65.92],
		[100, 81.36, 121.63],
	])('%i cases, within 0.2%% of the exact ones', (count, lower, upper) => {
		const limits = rateLimits(count, 1000, 1000);
		expect(Math.abs(limits.lower / lower - 1)).toBeLessThan(0.002);
		expect(Math.abs(limits.upper / upper - 1)).toBeLessThan(0.002);
	});

	test('no case at all has no lower limit, and an upper one near the exact 3.69', () => {
		const { lower, upper } = rateLimits(0, 1000, 1000);
		expect(lower).toBe(0);
		expect(upper).toBeGreaterThan(3.6);
		expect(upper).toBeLessThan(3.8);
	});

	test('are in the unit of the rate', () => {
		const { lower, upper } = rateLimits(30, 60_000, 100_000);
		expect(lower).toBeCloseTo((20.237 / 60_000) * 100_000, 2);
		expect(upper).toBeCloseTo((42.828 / 60_000) * 100_000, 2);
	});
});

describe('the standard error', () => {
	const none = { limits: null, counted: null };

	test('is the width of published limits ÷ 3.92, whatever the unit', () => {
		for (const unit of units) {
			expect(uncertaintyOf({ ...none, limits: { lower: 57.2, upper: 66.2 } }, unit)).toEqual({
				lower: 57.2,
				upper: 66.2,
				from: 'published',
				error: expect.closeTo(9 / 3.92, 10) as number,
			});
		}
	});

	test('is that of the counts where no limits are published', () => {
		const counted = { count: 81, denominator: 263 };
		const { from, error, lower, upper } = uncertaintyOf({ ...none, counted }, 'percent') ?? {};
		expect(from).toBe('counts');
		expect(error).toBeCloseTo(((upper ?? 0) - (lower ?? 0)) / 3.92, 10);
		expect(error).toBeCloseTo(2.83, 2);
	});

	test('is that of published limits where there are both', () => {
		const both = { limits: { lower: 20, upper: 40 }, counted: { count: 81, denominator: 263 } };
		expect(uncertaintyOf(both, 'percent')?.from).toBe('published');
	});

	test.each([
		['nothing is published', none, 'percent'],
		['a score has counts only', { ...none, counted: { count: 50, denominator: 100 } }, 'out-of-10'],
		['years have counts only', { ...none, counted: { count: 50, denominator: 100 } }, 'years'],
		['a count is out of nothing', { ...none, counted: { count: 0, denominator: 0 } }, 'percent'],
	] as const)('cannot be said where %s', (_, observation, unit) => {
		expect(uncertaintyOf(observation, unit)).toBeNull();
	});
});
