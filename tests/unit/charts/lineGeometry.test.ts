import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineGeometry } from '#charts/lineGeometry.ts';
import { narrow, small, wide } from '#charts/size.ts';
import { anyDrawn, drawn, expectSound, labelsOf, series, yearly } from './made.ts';

const sizes = [wide, narrow, small];
const tooth = drawn([
	series('', {
		'2014/15': 31.6,
		'2016/17': 24.1,
		'2018/19': 24.5,
		'2021/22': 30.2,
		'2023/24': 29.2,
	}),
	series('England', {
		'2014/15': 24.7,
		'2016/17': 23.3,
		'2018/19': 23.4,
		'2021/22': 23.7,
		'2023/24': 22.4,
	}),
]);

/** How many strokes a path has: each starts with M. */
const strokes = (path = '') => path.split('M').length - 1;

const wordsOf = (value: unknown) => labelsOf(value).map(({ lines }) => lines.join(' '));

describe('lines', () => {
	test('without gaps are one stroke, through all points', () => {
		const { own, others } = lineGeometry(tooth, wide);
		expect(strokes(own?.path)).toBe(1);
		expect(own?.points).toHaveLength(5);
		expect(others.map(({ path }) => strokes(path))).toEqual([1]);
	});

	test('leave a gap where a figure is missing, and keep the numbers of the points', () => {
		const { own } = lineGeometry(
			drawn([series('', { '2014/15': 30, '2015/16': null, '2016/17': 24, '2017/18': 25 })]),
			wide,
		);
		// The first stands alone: it is a point, and no stroke.
		expect(strokes(own?.path)).toBe(1);
		expect(own?.points.map(({ index }) => index)).toEqual([0, 2, 3]);
	});

	test('end where the way of counting changes, and a line across says so', () => {
		const broken = { ...tooth, breaks: { days: ['2020-04-01'], words: 'New way of counting' } };
		const { own, others, breaks } = lineGeometry(broken, wide);
		expect(strokes(own?.path)).toBe(2);
		expect(others.map(({ path }) => strokes(path))).toEqual([2]);
		expect(strokes(breaks?.path)).toBe(1);
		expect(breaks?.labels.map(({ lines }) => lines.join(' '))).toEqual(['New way of counting']);
		const x = Number(/^M([\d.]+)/u.exec(breaks?.path ?? '')?.[1]);
		expect(x).toBeGreaterThan(own?.points[2]?.x ?? Infinity);
		expect(x).toBeLessThan(own?.points[3]?.x ?? 0);
	});

	test('a change before the first figure, or after the last, is not shown', () => {
		const days = ['2001-04-01', '2025-04-01'];
		const { own, breaks } = lineGeometry({ ...tooth, breaks: { days, words: 'New' } }, wide);
		expect(strokes(own?.path)).toBe(1);
		expect(breaks).toBeNull();
	});

	test('one point is drawn in the middle, with its name and value', () => {
		const geometry = lineGeometry(drawn([series('', { '2024/25': 24 })]), narrow);
		expect(geometry.own?.points).toHaveLength(1);
		expect(geometry.own?.path).toBe('');
		expect(geometry.own?.labels[0]?.lines.join(' ')).toBe('Harbour 24%');
		expect(geometry.periods.map(({ lines }) => lines[0])).toEqual(['2024/25']);
	});

	test('without the own area the others are drawn', () => {
		const geometry = lineGeometry(drawn([series('England', { '2023/24': 3, '2024/25': 4 })]), wide);
		expect(geometry.own).toBeNull();
		expect(geometry.others).toHaveLength(1);
	});
});

describe('what is known of how sure a figure is', () => {
	test('is a band, as long as there are limits', () => {
		const { own } = lineGeometry(
			drawn([
				series(
					'',
					yearly(6, (index) => (index < 3 ? [20, 18, 22] : 20)),
				),
			]),
			wide,
		);
		expect(strokes(own?.band)).toBe(1);
		expect(own?.whiskers).toBe('');
	});

	test('is a stroke where a figure with limits stands alone', () => {
		const { own } = lineGeometry(
			drawn([series('', { '2014/15': [20, 18, 22], '2015/16': null, '2016/17': 21 })]),
			wide,
		);
		expect(own?.band).toBe('');
		expect(own?.whiskers).toMatch(/^M/u);
	});
});

describe('axes', () => {
	test('time is time: two years are twice as wide as one', () => {
		const { own } = lineGeometry(
			drawn([series('', { '2014/15': 1, '2016/17': 1, '2017/18': 1, '2021/22': 1 })]),
			wide,
		);
		const [a = 0, b = 0, c = 0, d = 0] = own?.points.map(({ x }) => x) ?? [];
		expect(b - a).toBeCloseTo(2 * (c - b), 0);
		expect(d - c).toBeCloseTo(4 * (c - b), 0);
	});

	test('values start at nothing, with a strong line there', () => {
		const geometry = lineGeometry(tooth, wide);
		expect(geometry.ticks[0]?.lines).toEqual(['0%']);
		expect(geometry.base).toMatch(/^M/u);
		expect(geometry.caption).toBeNull();
		expect(geometry.cut).toBeNull();
	});

	test.each(sizes)('where they do not, the $name drawing says so', (size) => {
		const years = drawn([series('', { '2014/15': 84.1, '2015/16': 85.2 })], { unit: 'Years' });
		const geometry = lineGeometry(years, size);
		expect(geometry.base).toBeNull();
		expect(geometry.cut).toMatch(/^M/u);
		if (size !== small)
			expect(geometry.caption?.lines.join(' ')).toMatch(/Years.*Scale starts at \d\d%/u);
	});

	test('the small drawing has few values and periods', () => {
		const { ticks, periods } = lineGeometry(tooth, small);
		expect(ticks).toHaveLength(2);
		expect(periods.length).toBeLessThanOrEqual(2);
	});
});

describe('words', () => {
	test('the first and the latest figure, the names and the target are told on the drawing', () => {
		const target = { value: 20, words: 'Target 20%' };
		for (const size of [wide, narrow]) {
			const words = wordsOf(lineGeometry({ ...tooth, target }, size));
			expect(words).toEqual(
				expect.arrayContaining(['31.6%', 'Harbour 29.2%', 'England 22.4%', 'Target 20%']),
			);
		}
	});

	test('the baseline has a ring and its word', () => {
		for (const size of [wide, narrow]) {
			const geometry = lineGeometry({ ...tooth, baseline: { index: 2, word: 'Baseline' } }, size);
			expect(geometry.own?.ring).toMatchObject({ x: geometry.own?.points[2]?.x });
			expect(wordsOf(geometry)).toContain('Baseline 24.5%');
		}
	});

	test('the latest figure may be the baseline', () => {
		const geometry = lineGeometry({ ...tooth, baseline: { index: 4, word: 'Baseline' } }, wide);
		expect(wordsOf(geometry)).toEqual(expect.arrayContaining(['Baseline', 'Harbour 29.2%']));
	});

	test('a line whose name had to move is found by its mark', () => {
		const equal = drawn(
			['', 'London', 'England'].map((area) => series(area, { '2014/15': 20, '2015/16': 20 })),
		);
		const { own, others } = lineGeometry(equal, wide);
		expect(own?.keys).toHaveLength(1);
		expect(others.map(({ marks }) => strokes(marks))).toEqual([3, 3]);
		expect(lineGeometry(drawn([series('', { '2014/15': 20 })]), wide).own?.keys).toEqual([]);
	});

	test('names that do not fit beside the lines stand above them, behind their marks', () => {
		const long = drawn([
			series('', { '2014/15': 3, '2015/16': 20 }, 'Kensington and Chelsea Royal Borough'),
			series('England', { '2014/15': 3, '2015/16': 10 }, 'England without Greater London'),
		]);
		const { own, others } = lineGeometry(long, narrow);
		expect(own?.labels.map(({ lines }) => lines.join(' '))).toEqual([
			'20%',
			'Kensington and Chelsea Royal Borough',
		]);
		expect(own?.labels[1]?.y).toBeLessThan(own?.points[0]?.y ?? 0);
		expect(own?.keys).toHaveLength(1);
		expect(others.map(({ marks }) => strokes(marks))).toEqual([3]);
	});

	test('names stand in the order of their lines', () => {
		const ends = drawn([
			series('', { '2014/15': 3, '2015/16': 20 }),
			series('London', { '2014/15': 3, '2015/16': 20.3 }),
			series('England', { '2014/15': 3, '2015/16': 20.6 }),
		]);
		const { own, others } = lineGeometry(ends, narrow);
		const ys = [own, ...others].map((line) => line?.labels[0]?.y ?? 0);
		expect(ys).toEqual(ys.toSorted((a, b) => b - a));
	});
});

describe('whatever the figures', () => {
	test.each(sizes)('all is inside the $name drawing, and no words touch', (size) => {
		fc.assert(
			fc.property(anyDrawn(), (what) => {
				fc.pre(what.series.length > 0);
				const geometry = lineGeometry(what, size);
				expectSound(geometry, size);
				// Every line has its name beside it.
				for (const line of [geometry.own, ...geometry.others])
					if (line) expect(line.labels.length).toBeGreaterThan(0);
			}),
			{ numRuns: 400 },
		);
	});

	test('nothing at all is an empty drawing', () => {
		expect(lineGeometry(drawn([]), wide).own).toBeNull();
	});
});
