import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeGeometry } from '#charts/changeGeometry.ts';
import { narrow, small, wide } from '#charts/size.ts';
import { anyDrawn, drawn, expectSound, labelsOf, series } from './made.ts';

const sizes = [wide, narrow, small];
const wordsOf = (value: unknown) => labelsOf(value).map(({ lines }) => lines.join(' '));
const two = drawn([
	series('', { '2018/19': 24.5, '2023/24': 29.2 }),
	series('England', { '2018/19': 23.4, '2023/24': 22.4 }),
]);

describe('two points in time', () => {
	test('are two columns with a line from one to the other for each area', () => {
		const { own, others, periods } = changeGeometry(two, wide);
		const [before, after] = own?.points ?? [];
		expect(before?.x).toBeLessThan(after?.x ?? 0);
		expect(before?.y).toBeGreaterThan(after?.y ?? Infinity);
		expect(others[0]?.path).toMatch(/^M[\d.]+ [\d.]+L[\d.]+ [\d.]+$/u);
		expect(periods.map(({ lines }) => lines)).toEqual([['2018/19'], ['2023/24']]);
	});

	test('have the values at both ends, and the names at the later one', () => {
		expect(wordsOf(changeGeometry(two, wide))).toEqual(
			expect.arrayContaining(['24.5%', 'Harbour 29.2%', '23.4%', 'England 22.4%']),
		);
	});

	test('of many are the first and the latest of the own area', () => {
		const many = drawn([
			series('', { '2014/15': 30, '2015/16': 31, '2016/17': 32, '2017/18': null }),
			series('England', { '2013/14': 20, '2014/15': 21, '2016/17': 22 }),
		]);
		const { own, periods } = changeGeometry(many, wide);
		expect(periods.map(({ lines }) => lines[0])).toEqual(['2014/15', '2016/17']);
		expect(own?.points.map(({ index }) => index)).toEqual([0, 2]);
		expect(wordsOf(changeGeometry(many, wide))).toEqual(
			expect.arrayContaining(['21%', 'England 22%']),
		);
	});

	test('may be one for an area that has no figure for the other', () => {
		const some = drawn([
			series('', { '2018/19': 24.5, '2023/24': 29.2 }),
			series('London', { '2018/19': 23.4 }),
			series('Wales', { '2016/17': 23.4 }),
		]);
		const geometry = changeGeometry(some, wide);
		expect(geometry.others.map(({ area, path }) => [area, path])).toEqual([['London', '']]);
		expect(wordsOf(geometry)).toContain('London 23.4%');
	});

	test('of which there is only one are one column', () => {
		const { own, periods } = changeGeometry(drawn([series('', { '2018/19': 24.5 })]), wide);
		expect(own?.points).toHaveLength(1);
		expect(periods).toHaveLength(1);
	});

	test('are not joined where the way of counting changed between them', () => {
		const broken = { ...two, breaks: { days: ['2020-04-01'], words: 'New way of counting' } };
		const geometry = changeGeometry(broken, wide);
		expect(geometry.own?.path).toBe('');
		expect(geometry.breaks?.path).toMatch(/^M/u);
		expect(wordsOf(geometry)).toContain('New way of counting');
	});
});

describe('marks', () => {
	test('the baseline has a ring, and its word under its period', () => {
		const { own, periods } = changeGeometry(
			{ ...two, baseline: { index: 0, word: 'Baseline' } },
			wide,
		);
		expect(own?.ring).toMatchObject({ x: own?.points[0]?.x, y: own?.points[0]?.y });
		expect(periods[0]?.lines).toEqual(['2018/19', 'Baseline']);
	});

	test('the target is a line across with its words', () => {
		const target = { value: 20, words: 'Target 20%' };
		const geometry = changeGeometry({ ...two, target }, narrow);
		expect(geometry.target?.path).toMatch(/^M/u);
		expect(geometry.target?.labels[0]?.lines.join(' ')).toBe('Target 20%');
	});

	test('limits are strokes from one to the other', () => {
		const sure = drawn([series('', { '2018/19': [20, 18, 22], '2023/24': [30, 28, 32] })]);
		expect(changeGeometry(sure, wide).own?.whiskers.split('M')).toHaveLength(3);
	});

	test('a scale that does not start at nothing says so', () => {
		const years = drawn([series('', { '2018/19': 84.1, '2023/24': 85.2 })]);
		expect(changeGeometry(years, wide).caption?.lines[0]).toMatch(/Scale starts at \d\d%/u);
		const shares = drawn([series('', { '2018/19': 24.1, '2023/24': 12.2 })]);
		expect(changeGeometry(shares, wide).caption).toBeNull();
	});
});

describe('whatever the figures', () => {
	test.each(sizes)('all is inside the $name drawing, and no words touch', (size) => {
		fc.assert(
			fc.property(anyDrawn(4), (what) => {
				fc.pre(what.series.length > 0);
				expectSound(changeGeometry(what, size), size);
			}),
			{ numRuns: 400 },
		);
	});
});
