import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareSum, sumSteps, testInWords } from '#i18n/workedSum.ts';
import { CRITICAL_Z, sinceBaseline, type Method } from '#strategy/outcome.ts';
import type { Observation } from '#strategy/series.ts';
import { point } from '../strategy/points.ts';

const percent: Method = { unit: 'percent', decimals: 1, breaks: [] };

function stepsOf(points: readonly [Observation, Observation], method = percent, locale = 'en') {
	const judged = sinceBaseline({ points }, points[0].period.written, 'higher', method);
	return { judged, steps: sumSteps(locale, method, judged) };
}

const sums = (steps: readonly { sum: string | null }[]) => steps.map(({ sum }) => sum);

/** The numbers of a line, read as a reader with a calculator would. */
const numbers = (sum: string | null | undefined) =>
	[
		...(sum ?? '')
			.replaceAll(',', '')
			.matchAll(/(?<=^|[( ])−?\d+(?:\.\d+)?|(?<=√\()\d+(?:\.\d+)?/gu),
	]
		.map(([number]) => Number(number.replace('−', '-')))
		.filter((number) => !Number.isNaN(number));

describe('a sum that was done by hand', () => {
	// Figures of the Office for National Statistics, as in outcome.test.ts.
	const happiness = [point('2021', 7.47, [7.19, 7.75]), point('2022', 6.95, [6.6, 7.31])] as const;

	test('stands line by line', () => {
		const { steps } = stepsOf(happiness, { ...percent, decimals: 2 });
		expect(sums(steps)).toEqual([
			'6.95 − 7.47 = −0.52',
			'(7.75 − 7.19) ÷ 3.92 = 0.1429',
			'(7.31 − 6.60) ÷ 3.92 = 0.1811',
			'√(0.1429² + 0.1811²) = 0.2307',
			'−0.52 ÷ 0.2307 = −2.25',
			null,
		]);
		expect(steps.at(-1)?.words).toContain('−2.25 lies beyond −1.96');
	});

	test('has the digits of the reader’s language', () => {
		const { steps } = stepsOf(happiness, { ...percent, decimals: 2 }, 'fa');
		expect(steps[1]?.sum?.replaceAll(/[\u200E\u2066-\u2069]/gu, '')).toBe(
			'(۷٫۷۵ − ۷٫۱۹) ÷ ۳٫۹۲ = ۰٫۱۴۲۹',
		);
	});

	test('says so where chance could bring the change', () => {
		const { steps } = stepsOf([
			point('2020', 66.6, [62.8, 70.4]),
			point('2023', 61.7, [57.2, 66.2]),
		]);
		expect(steps.at(-1)?.words).toContain('−1.63 lies between −1.96 and 1.96');
	});
});

test('without limits only the change is worked out', () => {
	const { steps } = stepsOf([point('2020', 24.5), point('2023', 29.2)]);
	expect(sums(steps)).toEqual(['29.2 − 24.5 = 4.7']);
});

test('no digit that a source printed is lost', () => {
	expect(sums(stepsOf([point('2020', 17.06), point('2023', 9.454)]).steps)).toEqual([
		'9.454 − 17.060 = −7.606',
	]);
});

test('nothing is worked out without two figures', () => {
	const none = { baseline: null, latest: null, test: null };
	expect(sumSteps('en', percent, none)).toEqual([]);
});

test('in words alone it has the same lines', () => {
	const { steps } = stepsOf([point('2020', 10, [9, 11]), point('2023', 20, [19, 21])]);
	const words = testInWords('en');
	expect(words).toHaveLength(steps.length);
	expect(words.slice(0, -1).map((step) => step.words)).toEqual(
		steps.slice(0, -1).map((step) => step.words),
	);
	expect(words.every(({ sum }) => sum === null)).toBe(true);
});

test('every line can be done again with the numbers that it prints', () => {
	const limited = fc
		.tuple(fc.integer({ min: 50, max: 950 }), fc.integer({ min: 5, max: 40 }))
		.map(([middle, half]) => ({
			value: middle / 10,
			limits: [(middle - half) / 10, (middle + half) / 10] as const,
		}));
	fc.assert(
		fc.property(limited, limited, (before, after) => {
			const { judged, steps } = stepsOf([
				point('2019', before.value, before.limits),
				point('2023', after.value, after.limits),
			]);
			const [change, baseline, latest, together, divided] = steps.map(({ sum }) => numbers(sum));
			const [a = 0, b = 0, difference = 0] = change ?? [];
			expect(a - b).toBeCloseTo(difference, 6);
			for (const line of [baseline, latest]) {
				const [upper = 0, lower = 0, width = 0, error = 0] = line ?? [];
				expect((upper - lower) / width).toBeCloseTo(error, 3);
			}
			const [x = 0, y = 0, both = 0] = together ?? [];
			expect(Math.abs(Math.hypot(x, y) - both)).toBeLessThan(0.0015);
			const [up = 0, down = 1, z = 0] = divided ?? [];
			expect(Math.abs(up / down - z)).toBeLessThan(0.01 + Math.abs(z) * 0.01);
			expect(z).toBeCloseTo(judged.test?.z ?? NaN, 1);
		}),
	);
});

test('an answer next to the bound never looks like the bound itself', () => {
	const near = fc.double({ min: 1.955, max: 1.965, noNaN: true });
	fc.assert(
		fc.property(near, fc.constantFrom(1, -1), (size, sign) => {
			const z = size * sign;
			const sure = { lower: 0, upper: 0, from: 'published' as const, error: 0.5 };
			const [first, last] = [point('2019', 10), point('2023', 10 + z)];
			const steps = sumSteps('en', percent, {
				baseline: { ...first, value: 10 },
				latest: { ...last, value: 10 + z },
				test: { z, baseline: sure, latest: sure },
			});
			const isBeyond = size > CRITICAL_Z;
			expect(steps.at(-1)?.words).toContain(isBeyond ? 'beyond' : 'between');
			expect(steps.at(-2)?.sum).not.toMatch(/= −?1\.96$/u);
		}),
	);
});

describe('the share of the way to a target', () => {
	const state = (latest: number, baseline: number | null, share: number | null) => ({
		met: false,
		share,
		latest: { ...point('2023', latest), value: latest },
		baseline: baseline === null ? null : { ...point('2019', baseline), value: baseline },
	});

	test('is a sum', () => {
		expect(shareSum('en', percent, 20, state(29.2, 24.5, -1.0444))).toBe(
			'(29.2 − 24.5) ÷ (20.0 − 24.5) = −1.04',
		);
	});

	test('is not, where there is no way to go', () => {
		expect(shareSum('en', percent, 20, state(29.2, null, null))).toBeNull();
		expect(shareSum('en', percent, 20, state(29.2, 20, null))).toBeNull();
	});
});
