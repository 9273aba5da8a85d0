import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bulletGeometry } from '#charts/bulletGeometry.ts';
import { boxOf } from '#charts/label.ts';
import { narrow, small, wide } from '#charts/size.ts';
import { anyDrawn, drawn, expectSound, labelsOf, series } from './made.ts';

const sizes = [wide, narrow, small];
const wordsOf = (value: unknown) => labelsOf(value).map(({ lines }) => lines.join(' '));
const one = drawn([
	series('', { '2023/24': 88.5 }),
	series('London', { '2022/23': 80, '2023/24': 82.1 }),
	series('England', { '2023/24': 91.2 }),
]);

describe('bars', () => {
	test('start at nothing, and are as long as what they count', () => {
		const { rows } = bulletGeometry(one, wide);
		const [own, london, england] = rows;
		expect(new Set(rows.map(({ bar }) => bar.x)).size).toBe(1);
		expect((england?.bar.width ?? 0) / (own?.bar.width ?? 1)).toBeCloseTo(91.2 / 88.5, 2);
		expect((london?.bar.width ?? 0) / (own?.bar.width ?? 1)).toBeCloseTo(82.1 / 88.5, 2);
	});

	test('start at nothing even where all figures are far from there', () => {
		const { rows, ticks } = bulletGeometry(drawn([series('', { '2023/24': 85.2 })]), wide);
		expect(ticks[0]?.lines).toEqual(['0%']);
		expect(rows[0]?.bar.width).toBeGreaterThan(400);
	});

	test('of most of a whole end where the whole does', () => {
		const last = (value: number, most: number) =>
			bulletGeometry(drawn([series('', { '2023/24': value })], { most }), wide).ticks.at(-1)?.lines;
		expect(last(60.5, 100)).toEqual(['100%']);
		expect(last(9.4, 100)).toEqual(['10%']);
		expect(last(60.5, Infinity)).toEqual(['70%']);
	});

	test('of a figure below nothing go the other way', () => {
		const { rows } = bulletGeometry(
			drawn([series('', { '2023/24': -4 }), series('England', { '2023/24': 4 })]),
			wide,
		);
		const [own, england] = rows;
		expect((own?.bar.x ?? 0) + (own?.bar.width ?? 0)).toBeCloseTo(england?.bar.x ?? 0, 0);
	});

	test('of the own area are thick, of the others thin and with the figure for the same time', () => {
		const { rows } = bulletGeometry(one, wide);
		expect(rows[0]?.bar.height).toBeGreaterThan(2 * (rows[1]?.bar.height ?? 0) - 1);
		expect(wordsOf(rows)).toEqual(['Harbour 88.5%', 'London 82.1%', 'England 91.2%']);
		expect(rows.map(({ area, index }) => [area, index])).toEqual([
			['', 0],
			['London', 1],
			['England', 0],
		]);
	});

	test('are left out for an area without a figure for the same time', () => {
		const { rows } = bulletGeometry(
			drawn([series('', { '2023/24': 88.5 }), series('England', { '2022/23': 80 })]),
			wide,
		);
		expect(rows).toHaveLength(1);
	});

	test('without a figure of the own area are the latest of the others', () => {
		const { rows } = bulletGeometry(
			drawn([series('England', { '2021/22': 8, '2022/23': 9 })]),
			wide,
		);
		expect(wordsOf(rows)).toEqual(['England 9%']);
	});

	test('say which time they are of, and in what', () => {
		expect(bulletGeometry({ ...one, unit: 'Years' }, wide).caption?.lines).toEqual([
			'2023/24 · Years',
		]);
	});
});

describe('marks', () => {
	test('the target is a line over all bars, and through no words', () => {
		for (const value of [3, 50, 95]) {
			const geometry = bulletGeometry(
				{ ...one, target: { value, words: `Target ${value}%` } },
				narrow,
			);
			expect(geometry.target?.label.lines).toEqual([`Target ${value}%`]);
			const x = Number(/^M([\d.]+)/u.exec(geometry.target?.path ?? '')?.[1]);
			const parts = [...(geometry.target?.path ?? '').matchAll(/M[\d.]+ ([\d.]+)V([\d.]+)/gu)].map(
				([, from, to]) => [Number(from), Number(to)] as const,
			);
			for (const { bar } of geometry.rows)
				expect(parts.some(([from, to]) => from <= bar.y && to >= bar.y + bar.height)).toBe(true);
			for (const { label } of geometry.rows) {
				const box = boxOf(label, narrow.font);
				if (x > box.left && x < box.right)
					for (const [from, to] of parts)
						expect(to <= box.top + 4 || from >= box.bottom - 4).toBe(true);
			}
		}
	});

	test('the baseline is a stroke with its word, and its value where it is another one', () => {
		const same = bulletGeometry({ ...one, baseline: { index: 0, word: 'Baseline' } }, wide);
		expect(same.baseline?.label.lines).toEqual(['Baseline']);
		const earlier = drawn([series('', { '2018/19': 70, '2023/24': 88.5 })], {
			baseline: { index: 0, word: 'Baseline' },
		});
		expect(bulletGeometry(earlier, wide).baseline?.label.lines).toEqual(['Baseline 70%']);
	});

	test('limits are strokes from one to the other', () => {
		const { rows } = bulletGeometry(drawn([series('', { '2023/24': [20, 18, 22] })]), wide);
		expect(rows[0]?.whisker).toMatch(/^M/u);
		expect(bulletGeometry(one, wide).rows[0]?.whisker).toBe('');
	});
});

describe('whatever the figures', () => {
	test.each(sizes)('all is inside the $name drawing, and no words touch', (size) => {
		fc.assert(
			fc.property(anyDrawn(3), (what) => {
				fc.pre(what.series.length > 0);
				expectSound(bulletGeometry(what, size), size);
			}),
			{ numRuns: 400 },
		);
	});
});
