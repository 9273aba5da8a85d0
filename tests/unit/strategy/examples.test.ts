import { describe, expect, test } from 'vitest';
import {
	editorsPart,
	exampleOf,
	exampleOfObstacle,
	exampleOfTarget,
	limitsMeet,
	obstacles,
	overlapMisleads,
	practiceOf,
	ruleSteps,
	uncounted,
} from '#strategy/examples.ts';
import { judge } from '#strategy/judge.ts';
import type { Indicator, Measure, Site } from '#strategy/model.ts';
import { outcomeStates, type OutcomeState } from '#strategy/outcome.ts';
import type { Observation, Series } from '#strategy/series.ts';
import { point } from './points.ts';

type BearingData = Parameters<typeof judge>[2];

const text = (value: string) => ({ value, lang: 'en' });

const series = (points: readonly Observation[], group = '', area = ''): Series => ({
	area,
	group,
	points,
});

const indicator = (id: string, ...all: Series[]) =>
	({
		id,
		unit: 'percent',
		decimals: 1,
		breaks: [],
		series: all,
		groups: all.filter(({ area }) => area === '').map(({ group }) => ({ name: group })),
		bearings: [],
	}) as unknown as Indicator;

interface Use {
	direction?: Measure['direction'];
	inForce?: boolean;
	basis?: Measure['directionBasis'];
	bearing?: Partial<BearingData>;
}

/** A measure that uses indicators, or that nothing counts, with its states as the rule has them. */
function measure(id: string, indicators: readonly Indicator[], use: Use = {}): Measure {
	const { direction = 'higher', inForce = true, basis = 'stated', bearing = {} } = use;
	const made = {
		id,
		kind: 'counted',
		direction,
		directionBasis: basis,
		goal: { priority: { strategy: { isInForce: inForce } } },
	} as unknown as Measure;
	const data = {
		how: 'shows',
		reason: text('It counts it.'),
		baseline: { period: '2019', reason: text('It was the newest.') },
		...bearing,
	} as BearingData;
	const bearings = indicators.map((one) => judge(made, one, data));
	for (const [index, one] of indicators.entries()) {
		Object.assign(one, { bearings: [...one.bearings, bearings[index]] });
	}
	const outcomes: OutcomeState[] =
		bearings.length === 0
			? ['not-counted']
			: bearings.flatMap(({ judged }) => judged.map(({ state }) => state));
	return Object.assign(made, { bearings, outcomes });
}

/** Those of the strategy in force come first, as on the site. */
function site(...measures: Measure[]): Site {
	const isNow = ({ goal }: Measure) => goal.priority.strategy.isInForce;
	const indicators = new Set(measures.flatMap(({ bearings }) => bearings.map((b) => b.indicator)));
	return {
		measures: measures.filter(isNow),
		earlier: { measures: measures.filter((one) => !isNow(one)) },
		indicators: [...indicators],
	} as unknown as Site;
}

const rising = (limits = false) =>
	series([point('2019', 10, limits ? [9, 11] : null), point('2023', 20, limits ? [19, 21] : null)]);
const alone = () => series([point('2019', 10)]);

const idOf = (found: { bearing: { measure: { id: string } } } | null) => found?.bearing.measure.id;

test('the questions of the rule end in each state once', () => {
	expect(ruleSteps.flatMap(({ states }) => states).toSorted()).toEqual(outcomeStates.toSorted());
	expect(new Set(obstacles).size).toBe(obstacles.length);
});

describe('an example of each state', () => {
	const all = site(
		measure('up-is-good', [indicator('a', rising(true))]),
		measure('up-is-bad', [indicator('b', rising(true))], { direction: 'lower' }),
		measure('nobody-knows', [indicator('c', rising())]),
		measure('old', [indicator('d', alone())]),
		measure('both-ways', [indicator('e', rising())], { direction: 'contested' }),
		measure('nothing', []),
	);

	test.each([
		['better', 'up-is-good'],
		['worse', 'up-is-bad'],
		['higher', 'nobody-knows'],
		['baseline-only', 'old'],
		['cannot-compare', 'both-ways'],
	] as const)('%s', (state, id) => {
		const found = exampleOf(all, state);
		expect(idOf(found)).toBe(id);
		expect(found?.judged.state).toBe(state);
	});

	test('none for a state that occurs nowhere', () => {
		for (const state of ['lower', 'same', 'no-data', 'no-clear-change', 'not-counted'] as const) {
			expect(exampleOf(all, state)).toBeNull();
		}
	});

	test('a measure that nobody counts stands for “not counted”', () => {
		expect(uncounted(all)?.id).toBe('nothing');
		expect(uncounted(site(measure('counted', [indicator('x', rising())])))).toBeNull();
	});

	test('a reason that occurs has its example, another has none', () => {
		expect(idOf(exampleOfObstacle(all, 'contested'))).toBe('both-ways');
		expect(exampleOfObstacle(all, 'overlap')).toBeNull();
	});
});

describe('of several examples', () => {
	const plain = () => measure('plain', [indicator('p', rising())]);

	test.each([
		['the strategy in force goes before an earlier one', { inForce: false }],
		['what counts the measure before what stands in for it', { bearing: { how: 'stands-in-for' } }],
		['what counts the measure before what counts a part', { bearing: { how: 'part-of' } }],
		['the same way before the opposite', { bearing: { opposite: true } }],
	] as [string, Use][])('%s', (_, use) => {
		const other = measure('other', [indicator('o', rising())], use);
		expect(idOf(exampleOf(site(other, plain()), 'higher'))).toBe('plain');
	});

	test('everyone goes before a group', () => {
		const { points } = rising();
		const groups = measure('groups', [indicator('g', series(points, 'Women'))]);
		expect(idOf(exampleOf(site(groups, plain()), 'higher'))).toBe('plain');
	});

	test('limits as published go before limits that were worked out', () => {
		const counted = indicator(
			'n',
			series([
				point('2019', 10, null, { count: 100, denominator: 1000 }),
				point('2023', 20, null, { count: 200, denominator: 1000 }),
			]),
		);
		const both = site(
			measure('counts', [counted]),
			measure('limits', [indicator('l', rising(true))]),
		);
		expect(idOf(exampleOf(both, 'better'))).toBe('limits');
	});

	test('the first one of equals is taken', () => {
		const same = measure('same', [indicator('s', rising())]);
		expect(idOf(exampleOf(site(plain(), same), 'higher'))).toBe('plain');
	});

	test('an earlier strategy stands in where the one in force has none', () => {
		const earlier = measure('earlier', [indicator('e', rising(true))], { inForce: false });
		expect(idOf(exampleOf(site(plain(), earlier), 'better'))).toBe('earlier');
	});
});

describe('a target', () => {
	const aim = (id: string, value: number | undefined, use: Use = {}) =>
		measure(id, [indicator(id, rising())], {
			...use,
			bearing: { ...use.bearing, target: { wording: `${String(value)}%`, value } },
		});

	test('with a share of the way goes before one without', () => {
		const noBaseline = aim('no-baseline', 15, { bearing: { baseline: undefined } });
		expect(idOf(exampleOfTarget(site(noBaseline, aim('whole', 40))))).toBe('whole');
		expect(idOf(exampleOfTarget(site(noBaseline)))).toBe('no-baseline');
	});

	test('none where nothing can be told', () => {
		const words = aim('words', undefined);
		const unclear = aim('unclear', 40, { direction: 'contested' });
		expect(exampleOfTarget(site(words, unclear))).toBeNull();
	});
});

describe('practice', () => {
	const meeting = series([point('2010', 7.47, [7.19, 7.75]), point('2020', 6.95, [6.6, 7.31])]);
	const apart = series([point('2010', 10, [9, 11]), point('2020', 20, [19, 21])]);
	const nothing = series([point('2010', 10), point('2020', 20)]);
	const found = (...all: Indicator[]) => practiceOf({ ...site(), indicators: all });

	test('takes two figures that show why overlap is not the test, if it can', () => {
		const practice = found(indicator('a', apart), indicator('m', meeting));
		expect(practice?.indicator.id).toBe('m');
		expect(practice && overlapMisleads(practice.test)).toBe(true);
		expect(practice?.test.z).toBeCloseTo(-2.25, 2);
	});

	test('else any two that can be tested, in an order that no language changes', () => {
		expect(found(indicator('b', apart), indicator('a', apart))?.indicator.id).toBe('a');
		expect(found(indicator('n', nothing))).toBeNull();
		expect(found()).toBeNull();
	});

	test('looks at the own area only, and never at figures that share time', () => {
		const { points } = apart;
		expect(found(indicator('x', series(points, '', 'Elsewhere')))).toBeNull();
		const shared = series([point('2018 - 20', 10, [9, 11]), point('2020 - 22', 20, [19, 21])]);
		expect(found(indicator('s', shared))).toBeNull();
	});

	test('limits that meet say nothing of the change', () => {
		const meets = found(indicator('m', meeting));
		const farApart = found(indicator('a', apart));
		expect([meets, farApart].map((one) => one && limitsMeet(one.test))).toEqual([true, false]);
		expect(farApart && overlapMisleads(farApart.test)).toBe(false);
	});
});

test('counts what an editor has judged, in the strategy in force only', () => {
	const judgedBy = (id: string, use: Use) => measure(id, [indicator(id, rising())], use);
	const { points } = rising();
	const groups = indicator('g', series(points, 'Women'), series(points, 'Men'));
	expect(
		editorsPart(
			site(
				judgedBy('stated', { bearing: { baseline: undefined } }),
				judgedBy('by-editor', { basis: 'editor' }),
				measure('by-group', [groups]),
				judgedBy('earlier', { basis: 'editor', inForce: false }),
				measure('nothing', []),
				{ ...measure('milestone', []), kind: 'milestone' },
			),
		),
	).toEqual({ measures: 4, directions: 1, series: 4, baselines: 3 });
});
