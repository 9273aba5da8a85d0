import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueDomain, valueTicks } from '#charts/valueAxis.ts';

const any = { most: Infinity, least: 0.1 };

describe('where a value axis starts and ends', () => {
	test.each([
		['shares', [22.4, 31.6], [0, 31.6]],
		['one figure', [85], [0, 85]],
		['equal figures', [85, 85], [0, 85]],
		['zeros', [0, 0], [0, 1]],
		['nothing', [], [0, 1]],
		['below and above nothing', [-4, 6], [-4, 6]],
		['below nothing', [-4, -1], [-4, 0]],
	])('%s: at nothing', (_, values, domain) => {
		expect(valueDomain(values, any).map((end) => end + 0)).toEqual(domain);
	});

	test('far from nothing it starts nearer to the figures', () => {
		const [from, to] = valueDomain([78.9, 86.1], any);
		expect(from).toBeGreaterThan(70);
		expect(from).toBeLessThan(78.9);
		expect(to).toBeGreaterThan(86.1);
	});

	test('but a small difference is not drawn as a large one', () => {
		for (const least of [0.1, 0.25]) {
			const [from, to] = valueDomain([85.1, 85.3], { ...any, least });
			expect(to - from).toBeGreaterThanOrEqual(85 * least);
		}
	});

	test('a share does not go beyond the whole', () => {
		const [from, to] = valueDomain([95, 99.5], { ...any, most: 100 });
		expect(to).toBe(100);
		expect(from).toBeLessThan(95);
	});

	test('it holds all figures', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 })), (values) => {
				const [from, to] = valueDomain(values, any);
				expect(to).toBeGreaterThan(from);
				for (const value of values) {
					expect(value).toBeGreaterThanOrEqual(from);
					expect(value).toBeLessThanOrEqual(to);
				}
			}),
		);
	});
});

describe('ticks', () => {
	test('are round, and hold the figures between them', () => {
		expect(valueTicks([0, 31.6], 4, 1)).toEqual([0, 10, 20, 30, 40]);
	});

	test('have no more decimals than the figures', () => {
		expect(valueTicks([0, 1], 4, 0)).toEqual([0, 1]);
		expect(valueTicks([0, 1], 4, 1)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
	});

	test('are at least two, in order, whatever the figures', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })),
				fc.integer({ min: 2, max: 6 }),
				fc.integer({ min: 0, max: 3 }),
				(values, count, decimals) => {
					const domain = valueDomain(
						values.map((value) => value / 10 ** decimals),
						any,
					);
					const ticks = valueTicks(domain, count, decimals);
					expect(ticks.length).toBeGreaterThanOrEqual(2);
					expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
					expect(ticks[0]).toBeLessThanOrEqual(domain[0]);
					expect(ticks.at(-1)).toBeGreaterThanOrEqual(domain[1]);
				},
			),
		);
	});
});
