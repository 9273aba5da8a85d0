import { describe, expect, test } from 'vitest';
import { lineGeometry, type Size } from '#charts/lineGeometry.ts';
import type { Point } from '#strategy/outcome.ts';

const size: Size = { width: 320, height: 280, margin: { start: 36, end: 74, top: 26, bottom: 50 } };
const bottom = size.height - size.margin.bottom;

const points = (values: Record<string, number | null>): Point[] =>
	Object.entries(values).map(([period, value]) => ({ period, value }));

const draw = (series: Record<string, Record<string, number | null>>) =>
	lineGeometry(
		new Map(Object.entries(series).map(([area, values]) => [area, points(values)])),
		size,
	);

/** How many strokes a path has: each starts with M. */
const strokes = (path = '') => path.split('M').length - 1;

describe('lines', () => {
	test('a gap stays a gap', () => {
		const { series } = draw({
			'': { '2014/15': 30, '2015/16': null, '2016/17': 24, '2017/18': 25 },
		});
		expect(strokes(series[0]?.path)).toBe(2);
		expect(series[0]?.points.map(({ period }) => period)).toEqual([
			'2014/15',
			'2016/17',
			'2017/18',
		]);
	});

	test('a line without gaps is one stroke, through all its points', () => {
		const { series } = draw({ '': { '2014/15': 30, '2016/17': 24, '2018/19': 25 } });
		const [line] = series;
		expect(strokes(line?.path)).toBe(1);
		expect(
			line?.path.match(/-?[\d.]+,-?[\d.]+/gu)?.map((pair) => pair.split(',').map(Number)),
		).toEqual(
			line?.points.map(({ x, y }) => [x, y].map((place) => Math.round(place * 1000) / 1000)),
		);
	});

	test('one point is drawn, inside the drawing', () => {
		const { series, periods } = draw({ '': { '2024/25': 24 } });
		const [point] = series[0]?.points ?? [];
		expect(series[0]?.points).toHaveLength(1);
		expect(point?.x).toBeGreaterThanOrEqual(size.margin.start);
		expect(point?.x).toBeLessThanOrEqual(size.width - size.margin.end);
		expect(periods).toEqual([{ period: '2024/25', x: point?.x }]);
	});

	test('a line of gaps alone is none, and nothing at all is an empty drawing', () => {
		expect(draw({ '': { '2024/25': null }, England: { '2024/25': 3 } }).series).toHaveLength(1);
		expect(draw({}).series).toEqual([]);
	});
});

describe('axes', () => {
	test('periods stand by their year: two years are twice as wide as one', () => {
		const { periods } = draw({ '': { '2014/15': 1, '2016/17': 1, '2017/18': 1, '2021/22': 1 } });
		const xs = periods.map(({ x }) => x);
		const year = (xs[2] ?? 0) - (xs[1] ?? 0);
		expect((xs[1] ?? 0) - (xs[0] ?? 0)).toBeCloseTo(2 * year);
		expect((xs[3] ?? 0) - (xs[2] ?? 0)).toBeCloseTo(4 * year);
		expect(xs[0]).toBe(size.margin.start);
		expect(xs[3]).toBe(size.width - size.margin.end);
	});

	test('periods of all lines stand in order, each once', () => {
		const { periods } = draw({
			'': { '2016/17': 1, '2018/19': 1 },
			England: { '2014/15': 1, '2016/17': 1, '2017/18': 1 },
		});
		expect(periods.map(({ period }) => period)).toEqual([
			'2014/15',
			'2016/17',
			'2017/18',
			'2018/19',
		]);
	});

	test('values start at nothing, and reach the top', () => {
		const { ticks, series } = draw({ '': { '2014/15': 0, '2016/17': 31.6 } });
		expect(ticks[0]).toEqual({ value: 0, y: bottom });
		expect(series[0]?.points[0]?.y).toBe(bottom);
		expect(ticks.at(-1)?.y).toBeGreaterThanOrEqual(size.margin.top);
		expect(series[0]?.points[1]?.y).toBeGreaterThanOrEqual(size.margin.top);
		const [first, second] = series[0]?.points ?? [];
		expect((second?.y ?? 0) < (first?.y ?? 0)).toBe(true);
	});

	test('all figures of nothing still have an axis', () => {
		const { ticks, series } = draw({ '': { '2014/15': 0, '2016/17': 0 } });
		expect(ticks.length).toBeGreaterThan(1);
		expect(series[0]?.points.map(({ y }) => y)).toEqual([bottom, bottom]);
	});
});

describe('names of lines', () => {
	const lines = (ends: readonly number[]) =>
		draw(
			Object.fromEntries(
				ends.map((end, index) => [`Area ${index}`, { '2014/15': 30, '2016/17': end }]),
			),
		).series;

	test.each([
		[[29, 22]],
		[[24, 24]],
		[[24, 24.1, 24.2, 24.3]],
		[[0, 0]],
		[[0, 0.1, 0.2, 30]],
		[[30, 30, 30]],
		[[0, 0, 0, 0, 0, 0, 0, 0, 30, 30]],
		[[]],
	])('never touch nor leave the drawing: %j', (ends) => {
		const ys = lines(ends)
			.map(({ label }) => label.y)
			.toSorted((a, b) => a - b);
		ys.slice(1).forEach((y, index) => {
			expect(y - (ys[index] ?? 0)).toBeGreaterThanOrEqual(18);
		});
		for (const y of ys) {
			expect(y).toBeLessThanOrEqual(bottom);
			expect(y).toBeGreaterThanOrEqual(18);
		}
	});

	test('stand behind the last figure, and keep its order', () => {
		const made = lines([29, 22, 23]);
		for (const { label, points: known } of made) {
			expect(label.x).toBeGreaterThan(known.at(-1)?.x ?? Infinity);
		}
		const byLabel = made.toSorted((a, b) => a.label.y - b.label.y);
		expect(byLabel.map(({ points: known }) => known.at(-1)?.value)).toEqual([29, 23, 22]);
	});
});
