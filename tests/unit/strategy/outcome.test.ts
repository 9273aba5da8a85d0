import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directions, type Direction } from '#schemas/measure.ts';
import type { PeriodType } from '#schemas/indicator.ts';
import {
	availableOn,
	contradicts,
	countStates,
	outcomeStates,
	sinceBaseline,
	targetState,
	turned,
	type Method,
	type OutcomeState,
} from '#strategy/outcome.ts';
import { overlap } from '#strategy/period.ts';
import { firstOf, latestOf, type Observation } from '#strategy/series.ts';
import { point } from './points.ts';

const years: Method = { unit: 'years', decimals: 1, breaks: [] };
const percent: Method = { unit: 'percent', decimals: 1, breaks: [] };

const judge = (
	points: readonly Observation[],
	baseline: string | null,
	direction: Direction,
	method = percent,
) => sinceBaseline({ points }, baseline, direction, method);

describe('sums done by hand', () => {
	// Figures as the Office for National Statistics printed them for one borough. The standard errors
	// follow from the limits: (70.4 − 62.8) ÷ 3.92 = 1.94, (66.2 − 57.2) ÷ 3.92 = 2.30,
	// √(1.94² + 2.30²) = 3.01, (61.7 − 66.6) ÷ 3.01 = −1.63; and so on.
	test('4.9 years less in good health can be chance', () => {
		const { state, test } = judge(
			[point('2019 - 21', 66.6, [62.8, 70.4]), point('2022 - 24', 61.7, [57.2, 66.2])],
			'2019 - 21',
			'higher',
			years,
		);
		expect(test?.baseline.error).toBeCloseTo(1.94, 2);
		expect(test?.latest.error).toBeCloseTo(2.3, 2);
		expect(test?.z).toBeCloseTo(-1.63, 2);
		expect(state).toBe('no-clear-change');
	});

	test('0.52 points less happiness is more than chance, though the limits overlap', () => {
		const { state, test } = judge(
			[point('2021', 7.47, [7.19, 7.75]), point('2022', 6.95, [6.6, 7.31])],
			'2021',
			'higher',
			{ ...years, unit: 'out-of-10', decimals: 2 },
		);
		expect(test?.z).toBeCloseTo(-2.25, 2);
		expect(state).toBe('worse');
	});

	test('4.3 points less obesity is just more than chance', () => {
		const { state, test } = judge(
			[point('2023', 20.64, [17.64, 23.76]), point('2024', 16.33, [13.5, 19.16])],
			'2023',
			'lower',
		);
		expect(test?.z).toBeCloseTo(-2.03, 2);
		expect(state).toBe('better');
	});

	// 120 of 400 and 84 of 400: 30.0% (25.72 to 34.66) and 21.0% (17.29 to 25.26), Wilson;
	// √(2.282² + 2.032²) = 3.056, (21 − 30) ÷ 3.056 = −2.945.
	test('counts serve where no limits are published', () => {
		const { state, test } = judge(
			[
				point('2021', 30, null, { count: 120, denominator: 400 }),
				point('2024', 21, null, { count: 84, denominator: 400 }),
			],
			'2021',
			'lower',
		);
		expect(test?.baseline.from).toBe('counts');
		expect(test?.z).toBeCloseTo(-2.945, 3);
		expect(state).toBe('better');
	});

	test('exactly 1.96 is no clear change', () => {
		const flat = [7.84, 0].map((width) => [-width / 2, width / 2] as const);
		const [wide = [0, 0], none = [0, 0]] = flat;
		const at = (value: number) =>
			judge(
				[
					point('2021', 0, [none[0], none[1]]),
					point('2022', value, [value + wide[0], value + wide[1]]),
				],
				'2021',
				'higher',
			);
		expect(at(3.92)).toMatchObject({ state: 'no-clear-change', test: { z: 1.96 } });
		expect(at(3.93).state).toBe('better');
		expect(at(-3.93).state).toBe('worse');
	});
});

/** Any figures, each year’s with limits of ±1. */
const yearly = (...values: (number | null)[]) =>
	values.map((value, index) =>
		point(String(2010 + index), value, value === null ? null : [value - 1, value + 1]),
	);
const bare = (...values: (number | null)[]) =>
	values.map((value, index) => point(String(2010 + index), value));

const cases: [string, Observation[], string | null, OutcomeState][] = [
	['nothing published', [], '2010', 'no-data'],
	['only gaps', bare(null, null), '2010', 'no-data'],
	['nothing published and no baseline', [], null, 'no-data'],
	['a baseline and nothing newer', bare(24.1, 24.5), '2011', 'baseline-only'],
	['nothing newer but a gap', bare(24.1, 24.5, null), '2011', 'baseline-only'],
	['one figure, and it is the baseline', bare(24.1), '2010', 'baseline-only'],
	['29.2 after 24.5, without limits', bare(24.5, 30.2, 29.2), '2010', 'higher'],
	['24.5 after 29.2, without limits', bare(29.2, 30.2, 24.5), '2010', 'lower'],
	['the same figure again, without limits', bare(24.5, 30.2, 24.5), '2010', 'same'],
	['a difference that is not printed', bare(24.51, 24.54), '2010', 'same'],
	['a figure, then a gap', bare(24.5, 20.1, null), '2010', 'lower'],
	['nothing at all after something', bare(3, 0), '2010', 'lower'],
	['something after nothing at all', bare(0, 3), '2010', 'higher'],
	['29 after 24, with limits', yearly(24, 30, 29), '2010', 'worse'],
	['24 after 29, with limits', yearly(29, 30, 24), '2010', 'better'],
	['24.1 after 24, with limits', yearly(24, 30, 24.1), '2010', 'no-clear-change'],
	['the same figure again, with limits', yearly(24, 30, 24), '2010', 'no-clear-change'],
	['limits at one end alone', [...yearly(24), ...bare(null, 30)], '2010', 'higher'],
];

test.each(cases)('%s', (_, points, baseline, state) => {
	expect(judge(points, baseline, 'lower').state).toBe(state);
	expect(judge(points.toReversed(), baseline, 'lower').state, 'in another order').toBe(state);
});

describe('what stands in the way of comparing', () => {
	const rising = yearly(24, 30, 36);

	test.each([
		['no baseline', rising, null, 'lower', 'no-baseline'],
		['a baseline that has no figure', yearly(null, 30), '2010', 'lower', 'no-baseline-figure'],
		['a baseline that is not in the table', rising, '2009', 'lower', 'no-baseline-figure'],
		['a direction that is contested', rising, '2010', 'contested', 'contested'],
		['a direction that is not stated', rising, '2010', 'not-stated', 'not-stated'],
	] as const)('%s', (_, points, baseline, direction, obstacle) => {
		expect(judge(points, baseline, direction)).toMatchObject({
			state: 'cannot-compare',
			obstacle,
			test: null,
		});
	});

	test('figures that share years', () => {
		const pooled = [
			point('2021 - 23', 64.6, [60.2, 69]),
			point('2022 - 24', 61.7, [57.2, 66.2]),
		] as const;
		expect(judge(pooled, '2021 - 23', 'higher', years)).toMatchObject({
			state: 'cannot-compare',
			obstacle: 'overlap',
		});
	});

	test('a sum since the same day', () => {
		const sums = ['2021/22 Q1', '2021/22 Q1-Q2'].map((written, index) =>
			point(written, 1 + index, [index, index + 2], null, 'quarter'),
		);
		expect(judge(sums, '2021/22 Q1', 'higher').obstacle).toBe('overlap');
	});

	test.each([
		['after the baseline', '2011-01-01', 'break'],
		['at the latest figure', '2012-01-01', 'break'],
		['within the baseline', '2010-07-01', 'break'],
		['at the baseline', '2010-01-01', null],
		['before the baseline', '2009-01-01', null],
		['after the latest figure', '2013-01-01', null],
	])('a break in the method %s', (_, start, obstacle) => {
		expect(judge(rising, '2010', 'lower', { ...percent, breaks: [start] }).obstacle).toBe(obstacle);
	});

	test('a baseline alone is no comparison, so nothing stands in its way', () => {
		expect(judge(rising, '2012', 'contested').state).toBe('baseline-only');
	});
});

describe('the baseline by the strategy’s rule', () => {
	const of = (...published: string[]) =>
		published.map((day, index) => ({ ...point(String(2010 + index), 20 + index), published: day }));

	test('is the newest figure that was published by the day', () => {
		const points = of('2011-06-01', '2012-06-01', '2013-06-01');
		expect(availableOn({ points }, '2012-12-31')).toBe('2011');
		expect(availableOn({ points }, '2012-06-01')).toBe('2011');
		expect(availableOn({ points }, '2012-05-31')).toBe('2010');
		expect(availableOn({ points: points.toReversed() }, '2012-12-31')).toBe('2011');
	});

	test('is nothing where none was published by then, or a day is not known', () => {
		expect(availableOn({ points: of('2011-06-01') }, '2011-01-01')).toBeNull();
		expect(availableOn({ points: of('2011-06-01', '') }, '2012-12-31')).toBeNull();
		expect(availableOn({ points: [] }, '2012-12-31')).toBeNull();
	});

	test('is not a gap', () => {
		const points = [...of('2011-06-01'), { ...point('2011', null), published: '2012-06-01' }];
		expect(availableOn({ points }, '2012-12-31')).toBe('2010');
	});

	test('is a figure that was known by the day, though it was revised later', () => {
		const [first, second] = of('2011-06-01', '2013-02-01');
		const revised = {
			...(second ?? point('2011', 21)),
			replaced: [{ value: 22, published: '2012-06-01', on: '2013-02-01' }],
		};
		const points = [first ?? point('2010', 20), revised];
		expect(availableOn({ points }, '2012-12-31')).toBe('2011');
		expect(availableOn({ points }, '2012-05-31')).toBe('2010');
	});

	test('is nothing where it is not known when a figure that was revised came out', () => {
		const points = [
			{
				...point('2011', 21),
				published: '2013-02-01',
				replaced: [{ value: 22, published: '', on: '2013-02-01' }],
			},
		];
		expect(availableOn({ points }, '2012-12-31')).toBeNull();
	});
});

describe('a target', () => {
	const target = (values: readonly number[], aim: number, direction: Direction) =>
		targetState(judge(bare(...values), '2010', direction), aim, direction);

	test.each([
		['8 to 11, at most 10', [8, 11], 10, 'lower', false, null],
		['12 to 11, at most 10', [12, 11], 10, 'lower', false, 0.5],
		['12 to 10, at most 10', [12, 10], 10, 'lower', true, 1],
		['12 to 8, at most 10', [12, 8], 10, 'lower', true, 2],
		['10 to 11, at most 10', [10, 11], 10, 'lower', false, null],
		['10 to 9, at most 10', [10, 9], 10, 'lower', true, null],
		['60 to 70, at least 75', [60, 70], 75, 'higher', false, 2 / 3],
		['80 to 78, at least 75', [80, 78], 75, 'higher', true, null],
		['80 to 70, at least 75', [80, 70], 75, 'higher', false, null],
		['5 to 0, at most 0', [5, 0], 0, 'lower', true, 1],
		['0 to 3, at most 0', [0, 3], 0, 'lower', false, null],
	] as const)('%s', (_, values, aim, direction, met, share) => {
		const state = target(values, aim, direction);
		expect(state?.met).toBe(met);
		expect(state?.share).toEqual(share === null ? null : expect.closeTo(share, 10));
	});

	test('tooth decay, 24.5 to 29.2 with a target of 20, went 104.4% of the way backwards', () => {
		const state = target([24.5, 29.2], 20, 'lower');
		expect(state?.met).toBe(false);
		expect((100 * (state?.share ?? NaN)).toFixed(1)).toBe('-104.4');
	});

	test('is neither met nor missed before anything newer than the baseline', () => {
		expect(target([8], 10, 'lower')).toMatchObject({ met: null, share: null });
	});

	test.each(['contested', 'not-stated'] as const)('says nothing where the way is %s', (way) => {
		expect(target([12, 11], 10, way)).toMatchObject({ met: null, share: null });
	});

	test('can be met without a baseline', () => {
		const judged = sinceBaseline({ points: bare(12, 9) }, null, 'lower', percent);
		expect(targetState(judged, 10, 'lower')).toMatchObject({ met: true, share: null });
	});

	test('is met or not after a break in the method, but the way there cannot be measured', () => {
		const broken = { ...percent, breaks: ['2011-01-01'] };
		const judged = judge(bare(30, 25), '2010', 'lower', broken);
		expect(targetState(judged, 20, 'lower')).toMatchObject({ met: false, share: null });
		const pooled = [point('2016 - 18', 30), point('2017 - 19', 25)];
		expect(targetState(judge(pooled, '2016 - 18', 'lower'), 20, 'lower')).toMatchObject({
			met: false,
			share: null,
		});
	});

	test('is nothing without a figure', () => {
		expect(target([], 10, 'lower')).toBeNull();
	});
});

describe('which way is better', () => {
	test('turns where an indicator counts the opposite', () => {
		expect(directions.map((direction) => turned(direction, true))).toEqual([
			'lower',
			'higher',
			'contested',
			'not-stated',
		]);
		expect(directions.map((direction) => turned(direction, false))).toEqual(directions);
	});

	test('contradicts what the indicator says only where both say one', () => {
		const against = directions.flatMap((direction) =>
			(['higher', 'lower', 'neutral'] as const)
				.filter((polarity) => contradicts(direction, polarity))
				.map((polarity) => `${direction} and ${polarity}`),
		);
		expect(against).toEqual(['higher and lower', 'lower and higher']);
	});
});

describe('for all series', () => {
	// As printed: sources give three decimals at most.
	const figure = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 1000);
	const width = fc.nat(10_000).map((value) => value / 1000);
	const type: PeriodType = 'calendar-year';
	const anyPoint = fc
		.record({
			start: fc.integer({ min: 2000, max: 2020 }),
			length: fc.constantFrom(1, 1, 3),
			value: fc.option(figure, { freq: 6 }),
			below: width,
			above: width,
			hasLimits: fc.boolean(),
			counted: fc.option(
				fc
					.tuple(fc.nat(5000), fc.nat(5000))
					.map(([count, more]) => ({ count, denominator: count + more })),
			),
		})
		.map(({ start, length, value, below, above, hasLimits, counted }) =>
			point(
				length === 1 ? String(start) : `${start} - ${start + length - 1}`,
				value,
				hasLimits && value !== null ? [value - below, value + above] : null,
				counted,
				type,
			),
		);
	const anySeries = fc.uniqueArray(anyPoint, {
		selector: ({ period }) => period.written,
		maxLength: 12,
	});
	const anyMethod = fc.record({
		unit: fc.constantFrom('percent', 'years', 'per-1000', 'per-100000'),
		decimals: fc.nat(3),
		breaks: fc.array(
			fc.integer({ min: 2000, max: 2022 }).map((year) => `${year}-01-01`),
			{
				maxLength: 2,
			},
		),
	});
	const direction = fc.constantFrom(...directions);
	/** A series, and one of its periods, or none, as the baseline. */
	const withBaseline = anySeries.chain((points) =>
		fc.tuple(
			fc.constant(points),
			fc.constantFrom(null, ...points.map(({ period }) => period.written)),
		),
	);

	test('the order of rows does not matter', () => {
		const shuffled = withBaseline.chain(([points, baseline]) =>
			fc.tuple(
				fc.constant(points),
				fc.shuffledSubarray(points, { minLength: points.length }),
				fc.constant(baseline),
			),
		);
		fc.assert(
			fc.property(shuffled, direction, anyMethod, ([points, others, baseline], way, method) => {
				expect(judge(others, baseline, way, method)).toEqual(judge(points, baseline, way, method));
				expect(latestOf({ points: others })).toEqual(latestOf({ points }));
				expect(firstOf({ points: others })).toEqual(firstOf({ points }));
			}),
		);
	});

	test('the other direction turns better into worse, and nothing else', () => {
		const mirrored = (state: OutcomeState): OutcomeState =>
			state === 'better' ? 'worse' : state === 'worse' ? 'better' : state;
		fc.assert(
			fc.property(withBaseline, anyMethod, ([points, baseline], method) => {
				const up = judge(points, baseline, 'higher', method);
				const down = judge(points, baseline, 'lower', method);
				expect(down).toEqual({ ...up, state: mirrored(up.state) });
			}),
		);
	});

	test('a mirrored series turns better into worse', () => {
		const mirror = ({ value, limits, ...rest }: Observation): Observation => ({
			...rest,
			counted: null,
			value: value === null ? null : -value,
			limits: limits && { lower: -limits.upper, upper: -limits.lower },
		});
		fc.assert(
			fc.property(withBaseline, ([points, baseline]) => {
				const plain = points.map((one) => ({ ...one, counted: null }));
				const up = judge(plain, baseline, 'higher', years);
				const down = judge(points.map(mirror), baseline, 'higher', years);
				expect([down.state, up.state].toSorted()).toEqual(
					up.state === 'better' || up.state === 'worse'
						? ['better', 'worse']
						: up.state === 'higher' || up.state === 'lower'
							? ['higher', 'lower']
							: [up.state, up.state],
				);
			}),
		);
	});

	test('figures whose periods overlap are never better or worse', () => {
		fc.assert(
			fc.property(withBaseline, direction, anyMethod, ([points, baseline], way, method) => {
				const { state, baseline: from, latest } = judge(points, baseline, way, method);
				if (from && latest && overlap(from.period, latest.period)) {
					expect(['baseline-only', 'cannot-compare']).toContain(state);
				}
			}),
		);
	});

	test('z is a number wherever there is one, and alone decides', () => {
		fc.assert(
			fc.property(withBaseline, direction, anyMethod, ([points, baseline], way, method) => {
				const { state, test, obstacle } = judge(points, baseline, way, method);
				if (test) expect(Number.isFinite(test.z)).toBe(true);
				expect(['better', 'worse', 'no-clear-change'].includes(state)).toBe(test !== null);
				expect(state === 'cannot-compare').toBe(obstacle !== null);
				if (test) expect(state === 'no-clear-change').toBe(Math.abs(test.z) <= 1.96);
			}),
		);
	});

	test('a share of the way is a number, and a target that is met is reached', () => {
		fc.assert(
			fc.property(withBaseline, direction, figure, ([points, baseline], way, aim) => {
				const judged = judge(points, baseline, way);
				const state = targetState(judged, aim, way);
				expect(state === null).toBe(judged.latest === null);
				if (!state) return;
				if (state.share !== null) {
					expect(Number.isNaN(state.share)).toBe(false);
					expect(state.share >= 1).toBe(state.met);
				}
			}),
		);
	});
});

test('counts states in the order of the rule, without those that never occur', () => {
	const states: OutcomeState[] = ['not-counted', 'lower', 'not-counted', 'better'];
	expect(countStates(states, outcomeStates)).toEqual([
		{ state: 'better', count: 1 },
		{ state: 'lower', count: 1 },
		{ state: 'not-counted', count: 2 },
	]);
	expect(countStates([], outcomeStates)).toEqual([]);
});
