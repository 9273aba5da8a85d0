import { describe, expect, test } from 'vitest';
import { boxOf, touch, type Label } from '#charts/label.ts';
import { placeLabel, segmentsOf } from '#charts/placeLabel.ts';

const label = (x: number, y: number): Label => ({
	lines: ['24.5%'],
	x,
	y,
	anchor: 'middle',
	isStrong: true,
});
const room = { left: 0, right: 300, top: 0, bottom: 200 };
const around = { font: 16, taken: [], lines: [], room };

describe('the box of a label', () => {
	test('grows from its anchor', () => {
		const [start, middle, end] = (['start', 'middle', 'end'] as const).map((anchor) =>
			boxOf({ ...label(100, 50), anchor }, 16),
		);
		expect(start?.left).toBe(100);
		expect(end?.right).toBe(100);
		expect(((middle?.left ?? 0) + (middle?.right ?? 0)) / 2).toBeCloseTo(100);
	});

	test('holds all its lines', () => {
		const one = boxOf(label(100, 50), 16);
		const two = boxOf({ ...label(100, 50), lines: ['Baseline', '24.5%'] }, 16);
		expect(two.bottom - two.top).toBeCloseTo(2 * (one.bottom - one.top));
		expect(two.top).toBe(one.top);
	});
});

describe('a label finds its place', () => {
	test('at the first one that is free', () => {
		expect(placeLabel([label(100, 50), label(100, 100)], around)).toEqual(label(100, 50));
	});

	test('away from other labels', () => {
		const taken = [boxOf(label(110, 52), 16)];
		const placed = placeLabel([label(100, 50), label(100, 100)], { ...around, taken });
		expect(placed).toEqual(label(100, 100));
		expect(placed && taken.some((box) => touch(box, boxOf(placed, 16)))).toBe(false);
	});

	test('rather where no line runs through it, but on a line where it must', () => {
		const lines = segmentsOf([
			[0, 44],
			[300, 46],
		]);
		expect(placeLabel([label(100, 50), label(100, 100)], { ...around, lines })).toEqual(
			label(100, 100),
		);
		expect(placeLabel([label(100, 50)], { ...around, lines })).toEqual(label(100, 50));
	});

	test('nowhere, where nothing is free', () => {
		expect(placeLabel([label(1, 50), label(100, 400)], around)).toBeNull();
		expect(placeLabel([label(100, 50)], { ...around, taken: [room] })).toBeNull();
	});
});
