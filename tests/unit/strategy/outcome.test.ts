import { expect, test } from 'vitest';
import {
	countStates,
	latestOf,
	outcomeStates,
	sinceBaseline,
	type OutcomeState,
	type Point,
} from '#strategy/outcome.ts';

const points = (...values: (number | null)[]): Point[] =>
	values.map((value, index) => ({ period: `201${index}/1${index + 1}`, value }));

const cases: [string, Point[], string | undefined, OutcomeState][] = [
	['nothing published', [], '2010/11', 'no-data'],
	['only gaps', points(null, null), '2010/11', 'no-data'],
	['a baseline and nothing newer', points(24.1, 24.5), '2011/12', 'baseline-only'],
	['nothing newer but a gap', points(24.1, 24.5, null), '2011/12', 'baseline-only'],
	['one figure, and it is the baseline', points(24.1), '2010/11', 'baseline-only'],
	['no baseline chosen', points(24.1, 24.5), undefined, 'cannot-compare'],
	['a baseline that has no figure', points(null, 24.5), '2010/11', 'cannot-compare'],
	['a baseline that is not in the table', points(24.1, 24.5), '2009/10', 'cannot-compare'],
	['29.2 after 24.5', points(24.5, 30.2, 29.2), '2010/11', 'higher'],
	['24.5 after 29.2', points(29.2, 30.2, 24.5), '2010/11', 'lower'],
	['the same figure again', points(24.5, 30.2, 24.5), '2010/11', 'no-clear-change'],
	['a figure, then a gap', points(24.5, 20.1, null), '2010/11', 'lower'],
	['nothing at all after something', points(3, 0), '2010/11', 'lower'],
	['something after nothing at all', points(0, 3), '2010/11', 'higher'],
];

test.each(cases)('%s', (_, series, baseline, state) => {
	expect(sinceBaseline(series, baseline)).toBe(state);
	expect(sinceBaseline(series.toReversed(), baseline), 'in another order').toBe(state);
});

test('never judges a change without limits of uncertainty', () => {
	const states = [1, 50, 99].map((latest) => sinceBaseline(points(50, latest), '2010/11'));
	expect(states).not.toContain('better');
	expect(states).not.toContain('worse');
});

test('finds the latest period that has a figure', () => {
	expect(latestOf(points(1, 2, null))).toEqual({ period: '2011/12', value: 2 });
	expect(latestOf(points(1, 2, null).toReversed())).toEqual({ period: '2011/12', value: 2 });
	expect(latestOf(points(0))).toEqual({ period: '2010/11', value: 0 });
	expect(latestOf(points(null))).toBeNull();
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
