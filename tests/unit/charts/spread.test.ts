import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from '#charts/spread.ts';

const at = (...middles: number[]) => middles.map((middle) => ({ middle, height: 20 }));

describe('labels moved off each other', () => {
	test('stay where they are, where they do not touch', () => {
		expect(spread(at(10, 40, 80), 0, 100)).toEqual([10, 40, 80]);
	});

	test('share the way, so that no one is far from its place', () => {
		expect(spread(at(50, 50), 0, 100)).toEqual([40, 60]);
		expect(spread(at(50, 55, 60), 0, 100)).toEqual([35, 55, 75]);
	});

	test('keep the order that they were given in, where their places are the same', () => {
		expect(spread(at(50, 50, 50), 0, 100)).toEqual([30, 50, 70]);
		expect(spread(at(60, 50), 0, 100)).toEqual([65, 45]);
	});

	test('stay inside', () => {
		expect(spread(at(0, 100), 0, 100)).toEqual([10, 90]);
		expect(spread(at(0, 2), 0, 100)).toEqual([10, 30]);
	});

	test('never touch, nor leave the room that holds them all', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.record({
						middle: fc.integer({ min: -50, max: 400 }),
						height: fc.integer({ min: 1, max: 50 }),
					}),
					{ maxLength: 7 },
				),
				(items) => {
					const middles = spread(items, 0, 350);
					const boxes = items
						.map(({ height }, index) => ({
							top: (middles[index] ?? 0) - height / 2,
							bottom: (middles[index] ?? 0) + height / 2,
						}))
						.toSorted((a, b) => a.top - b.top);
					boxes.forEach(({ top, bottom }, index) => {
						expect(top).toBeGreaterThanOrEqual((boxes[index - 1]?.bottom ?? 0) - 1e-6);
						expect(bottom).toBeLessThanOrEqual(350 + 1e-6);
					});
				},
			),
		);
	});
});
