import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowTicks } from '#charts/rowTicks.ts';

const ticks = (xs: readonly number[], words = '2018/19') => xs.map((x) => ({ x, words }));
const font = 16;
const row = { font, left: 0, right: 320, y: 200 };

describe('periods under a drawing', () => {
	test('are all there where they fit', () => {
		expect(rowTicks(ticks([40, 140, 240]), row).map(({ x }) => x)).toEqual([40, 140, 240]);
	});

	test('are every second or third one where they do not, the latest among them', () => {
		const xs = [40, 60, 90, 120, 150, 180, 210, 240, 270];
		const shown = rowTicks(ticks(xs), row).map(({ x }) => x);
		expect(shown.length).toBeGreaterThan(1);
		expect(shown.length).toBeLessThan(6);
		expect(shown).toContain(270);
		expect(shown).toContain(40);
	});

	test('are the latest alone where there is no room for two', () => {
		expect(rowTicks(ticks([150, 170]), row).map(({ x }) => x)).toEqual([170]);
	});

	test('of values are evenly apart, the first and the last among them', () => {
		const xs = [20, 70, 120, 170, 220, 270];
		expect(rowTicks(ticks(xs), { ...row, isEven: true }).map(({ x }) => x)).toEqual([32.2, 270]);
		expect(rowTicks(ticks(xs, '20%'), { ...row, isEven: true })).toHaveLength(6);
		expect(
			rowTicks(ticks(xs.slice(1), '20.00%'), { ...row, isEven: true }).map(({ x }) => x),
		).toEqual([70, 170, 270]);
	});

	test('stay inside, and never touch', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.integer({ min: 0, max: 320 }), { minLength: 1, maxLength: 40 }),
				fc.constantFrom('2018', '2018/19', '2016–18', 'Apr 2021', 'آوریل ۲۰۲۱'),
				(xs, words) => {
					const shown = rowTicks(
						ticks(
							xs.toSorted((a, b) => a - b),
							words,
						),
						row,
					);
					const boxes = shown.map(({ box }) => box);
					expect(shown.length).toBeGreaterThan(0);
					for (const { left, right } of boxes) {
						expect(left).toBeGreaterThanOrEqual(0);
						expect(right).toBeLessThanOrEqual(320);
					}
					boxes.slice(1).forEach(({ left }, index) => {
						expect(left).toBeGreaterThan(boxes[index]?.right ?? 0);
					});
				},
			),
		);
	});
});
