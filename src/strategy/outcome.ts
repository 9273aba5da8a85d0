/** What can be said of a series since its baseline: the published status rule, step by step. */
export const outcomeStates = [
	'better',
	'worse',
	'no-clear-change',
	'higher',
	'lower',
	'cannot-compare',
	'baseline-only',
	'no-data',
	'not-counted',
] as const;
export type OutcomeState = (typeof outcomeStates)[number];

/** A milestone is done or not by a dated report, else nobody has said. */
export const milestoneStates = ['done', 'not-done', 'not-reported'] as const;
export type MilestoneState = (typeof milestoneStates)[number];

export interface Point {
	readonly period: string;
	/** Null where the figure is missing. */
	readonly value: number | null;
	/** Why it is missing, or what to know of it; blank where there is nothing. */
	readonly note?: string;
}

/** Periods of one form sort as they are written: 2018/19, 2021/22. */
export const byPeriod = (a: { period: string }, b: { period: string }) =>
	a.period < b.period ? -1 : a.period > b.period ? 1 : 0;

/** The last period that has a figure. */
export function latestOf(points: readonly Point[]): { period: string; value: number } | null {
	const last = points.toSorted(byPeriod).findLast(({ value }) => value !== null);
	return last?.value == null ? null : { period: last.period, value: last.value };
}

/**
 * The state of one series since the baseline of a measure.
 * Without published limits a change is “higher” or “lower” and never better or worse.
 */
export function sinceBaseline(
	points: readonly Point[],
	baseline: string | undefined,
): OutcomeState {
	const latest = latestOf(points);
	if (!latest) return 'no-data';
	const start = points.find(({ period }) => period === baseline)?.value;
	if (start == null || baseline === undefined) return 'cannot-compare';
	if (latest.period <= baseline) return 'baseline-only';
	if (latest.value === start) return 'no-clear-change';
	return latest.value > start ? 'higher' : 'lower';
}

/** How often each state stands in a list, in the order of `order`, without those that never do. */
export function countStates<S extends string>(
	states: readonly S[],
	order: readonly S[],
): readonly { state: S; count: number }[] {
	return order
		.map((state) => ({ state, count: states.filter((one) => one === state).length }))
		.filter(({ count }) => count > 0);
}
