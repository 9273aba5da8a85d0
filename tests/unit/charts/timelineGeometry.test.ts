import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxOf, touch } from '#charts/label.ts';
import { narrow, wide } from '#charts/size.ts';
import { RADIUS, timelineGeometry, type Timeline } from '#charts/timelineGeometry.ts';
import { expectSound } from './made.ts';

const plan = (start: number, end: number, isInForce = false) => ({
	name: `Plan ${String(start)} to ${String(end)}`,
	start,
	end,
	isInForce,
	note: isInForce ? 'In force' : '',
});

const three: Timeline = {
	strategies: [plan(2015, 2020), plan(2021, 2025), plan(2021, 2025), plan(2025, 2035, true)],
	topics: [
		{ name: 'Roofs that leak', in: [0, 1, 3] },
		{ name: 'Draughts', in: [1, 2] },
	],
	key: 'A dot is a plan',
	year: String,
};

describe('a wide timeline', () => {
	const { bars, rows, years, key, guides } = timelineGeometry(three, wide);

	test('has a bar over the years of each plan', () => {
		const [first, second, , last] = bars;
		expect(years.map(({ lines }) => lines.join())).toEqual([
			'2015',
			'2020',
			'2025',
			'2030',
			'2035',
		]);
		expect(first?.x).toBeCloseTo(years[0]?.x ?? 0, 0);
		expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo(years[1]?.x ?? 0, 0);
		expect(second?.x).toBeGreaterThan(years[1]?.x ?? Infinity);
		expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(years[4]?.x ?? 0, 0);
		expect(bars.map(({ isInForce }) => isInForce)).toEqual([false, false, false, true]);
		expect(last?.label.lines).toEqual(['Plan 2025 to 2035', 'In force']);
	});

	test('has a dot under each plan of a topic, and a line through them', () => {
		expect(rows.map(({ points }) => points.length)).toEqual([3, 2]);
		for (const { points, path } of rows) {
			expect(path.split('L')).toHaveLength(points.length);
			expect(new Set(points.map(({ y }) => y)).size).toBe(1);
		}
		const under = (row: number, point: number, bar: number) => {
			const { x = 0 } = rows[row]?.points[point] ?? {};
			expect(x).toBeGreaterThanOrEqual(bars[bar]?.x ?? Infinity);
			expect(x).toBeLessThanOrEqual((bars[bar]?.x ?? 0) + (bars[bar]?.width ?? 0));
		};
		under(0, 0, 0);
		under(0, 1, 1);
		under(0, 2, 3);
		under(1, 0, 1);
		under(1, 1, 2);
		expect(rows[1]?.points[0]?.x).toBe(rows[0]?.points[1]?.x);
		expect(guides.split('M')).toHaveLength(5);
		expect(key?.lines).toEqual(['A dot is a plan']);
	});

	test('keeps two plans of the same years apart', () => {
		const [left, right] = rows[1]?.points ?? [];
		expect((right?.x ?? 0) - (left?.x ?? 0)).toBeGreaterThan(2 * RADIUS);
	});
});

test('a narrow timeline has the plans alone', () => {
	const { bars, rows, key, guides, rules } = timelineGeometry(three, narrow);
	expect(bars).toHaveLength(4);
	expect({ rows, key, guides, rules }).toEqual({ rows: [], key: null, guides: '', rules: '' });
	for (const bar of bars) expect(bar.y).toBeGreaterThan(bar.label.y);
});

test('without topics nothing is said of dots', () => {
	const { rows, key, guides } = timelineGeometry({ ...three, topics: [] }, wide);
	expect({ rows, key, guides }).toEqual({ rows: [], key: null, guides: '' });
});

const names = fc.constantFrom(
	'Homes',
	'Help more people to get on with their neighbours, whoever they are and wherever they live',
	'Llanfairpwllgwyngyllgogerychwyrndrobwll',
	'راهبرد مشترک سلامت و رفاه برای همهٔ مردم شهر و پیرامون آن',
	'હેરિંગે અને ઇસ્લિંગ્ટન અને બંદર',
);
const anyTimeline: fc.Arbitrary<Timeline> = fc
	.array(
		fc.record({
			name: names,
			start: fc.integer({ min: 1990, max: 2030 }),
			years: fc.integer({ min: 0, max: 25 }),
			isInForce: fc.boolean(),
			note: fc.constantFrom('', 'In force', 'در حال اجرا'),
		}),
		{ minLength: 1, maxLength: 5 },
	)
	.chain((strategies) =>
		fc
			.array(
				fc.record({
					name: names,
					in: fc.subarray([...strategies.keys()], { minLength: 1 }),
				}),
				{ maxLength: 6 },
			)
			.map((topics) => ({
				strategies: strategies
					.map(({ years, ...more }) => ({ ...more, end: more.start + years }))
					.toSorted((a, b) => a.start - b.start || a.end - b.end),
				topics,
				key: 'A dot for each plan that has something on the topic',
				year: String,
			})),
	);

test.each([wide, narrow])('$name: nothing overlaps or leaves the frame', (size) => {
	fc.assert(
		fc.property(anyTimeline, (what) => {
			const geometry = timelineGeometry(what, size);
			expectSound(geometry, size);
			const { bars, rows } = geometry;
			for (const bar of bars) {
				expect(bar.x).toBeGreaterThanOrEqual(0);
				expect(bar.x + bar.width).toBeLessThanOrEqual(size.width + 0.2);
			}
			for (const [index, bar] of bars.entries()) {
				expect(bar.y + bar.height).toBeLessThanOrEqual(bars[index + 1]?.y ?? geometry.height);
			}
			const words = bars.map(({ label }) => boxOf(label, size.font));
			for (const { x, y, width, height } of bars) {
				const bar = { left: x, right: x + width, top: y + 0.1, bottom: y + height - 0.1 };
				expect(words.filter((box) => touch(box, bar))).toEqual([]);
			}
			for (const { label, points } of rows) {
				expect(boxOf(label, size.font).right).toBeLessThan((points[0]?.x ?? 0) - RADIUS);
				for (const [index, point] of points.entries()) {
					expect(point.x + RADIUS).toBeLessThanOrEqual(size.width + 0.2);
					expect(point.x - (points[index - 1]?.x ?? -Infinity)).toBeGreaterThan(2 * RADIUS);
				}
			}
		}),
	);
});
