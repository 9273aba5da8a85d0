import type { Polarity, Unit } from '#schemas/indicator.ts';
import type { Direction } from '#schemas/measure.ts';
import { overlap, type Period } from './period.ts';
import { compare, hasFigure, latestOf, type Figured, type Series } from './series.ts';
import { uncertaintyOf, type Uncertainty } from './uncertainty.ts';

/** What can be said of a series since its baseline: the published status rule, step by step. */
export const outcomeStates = [
	'better',
	'worse',
	'no-clear-change',
	'higher',
	'lower',
	'same',
	'cannot-compare',
	'baseline-only',
	'no-data',
	'not-counted',
] as const;
export type OutcomeState = (typeof outcomeStates)[number];

/** A milestone is done or not by a dated report, else nobody has said. */
export const milestoneStates = ['done', 'not-done', 'not-reported'] as const;
export type MilestoneState = (typeof milestoneStates)[number];

/** Why two figures cannot be compared. */
export type Obstacle =
	'no-baseline' | 'no-baseline-figure' | 'overlap' | 'break' | 'contested' | 'not-stated';

/** The sum behind “better”, “worse” or “no clear change”. */
export interface SignificanceTest {
	/** (latest − baseline) ÷ √(se₀² + se₁²) */
	readonly z: number;
	readonly baseline: Uncertainty;
	readonly latest: Uncertainty;
}

/** What the rule says of one series, and all that it rests on. */
export interface Judgement {
	readonly state: Exclude<OutcomeState, 'not-counted'>;
	readonly baseline: Figured | null;
	readonly latest: Figured | null;
	readonly obstacle: Obstacle | null;
	readonly test: SignificanceTest | null;
}

/** The value of |z| beyond which chance alone would bring a change less than once in 20 times. */
export const CRITICAL_Z = 1.96;

/** What the rule must know of an indicator. */
export interface Method {
	readonly unit: Unit;
	readonly decimals: number;
	/** The first day of each new way of counting. */
	readonly breaks: readonly string[];
}

/** Which way is better for a series that counts the opposite of what its measure names. */
export function turned(direction: Direction, isOpposite: boolean): Direction {
	if (!isOpposite) return direction;
	return direction === 'higher' ? 'lower' : direction === 'lower' ? 'higher' : direction;
}

/** Whether an indicator says that one way is better and the measure that uses it says the other. */
export const contradicts = (direction: Direction, polarity: Polarity) =>
	(direction === 'higher' && polarity === 'lower') ||
	(direction === 'lower' && polarity === 'higher');

/** True where the way of counting changed between two periods. */
export const broken = (from: Period, to: Period, breaks: readonly string[]) =>
	breaks.some((start) => from.start < start && start <= to.end);

function test(baseline: Figured, latest: Figured, unit: Unit): SignificanceTest | null {
	const before = uncertaintyOf(baseline, unit);
	const after = uncertaintyOf(latest, unit);
	if (!before || !after) return null;
	const error = Math.hypot(before.error, after.error);
	// Two figures without any width leave nothing to divide by.
	return error === 0
		? null
		: { z: (latest.value - baseline.value) / error, baseline: before, latest: after };
}

/**
 * Judges one series against the baseline of a measure, by the rule that the site publishes:
 * nothing published → no data; nothing newer → baseline only; overlapping periods, a break in the
 * method or no agreed direction → cannot compare; limits or counts → better or worse where
 * |z| > 1.96, else no clear change; without them → higher, lower or the same, not tested.
 * The test is that of two independent figures: Altman and Bland, “Interaction revisited”, 2003.
 * `direction` is the one that holds for this series (see `turned`).
 */
export function sinceBaseline(
	series: Pick<Series, 'points'>,
	baselinePeriod: string | null,
	direction: Direction,
	{ unit, decimals, breaks }: Method,
): Judgement {
	const latest = latestOf(series);
	if (!latest) {
		return { state: 'no-data', baseline: null, latest: null, obstacle: null, test: null };
	}
	const baseline =
		series.points.filter(hasFigure).find(({ period }) => period.written === baselinePeriod) ?? null;
	const judged = (state: Judgement['state'], more: Partial<Judgement> = {}): Judgement => ({
		state,
		baseline,
		latest,
		obstacle: null,
		test: null,
		...more,
	});
	const cannot = (obstacle: Obstacle) => judged('cannot-compare', { obstacle });
	if (baselinePeriod === null) return cannot('no-baseline');
	if (!baseline) return cannot('no-baseline-figure');
	if (latest.period.end <= baseline.period.end) return judged('baseline-only');
	if (overlap(baseline.period, latest.period)) return cannot('overlap');
	if (broken(baseline.period, latest.period, breaks)) return cannot('break');
	if (direction === 'contested' || direction === 'not-stated') return cannot(direction);
	const tested = test(baseline, latest, unit);
	if (!tested) return judged(compare(latest.value, baseline.value, decimals));
	if (Math.abs(tested.z) <= CRITICAL_Z) return judged('no-clear-change', { test: tested });
	const isBetter = tested.z > 0 === (direction === 'higher');
	return judged(isBetter ? 'better' : 'worse', { test: tested });
}

/** The days on which a figure for a period came out, first or revised: blank where one is not known. */
const daysOut = ({ published, replaced }: Figured) => [
	published,
	...replaced.filter(({ value }) => value !== null).map((earlier) => earlier.published),
];

/**
 * The period of the baseline by the strategy’s rule, “the figures available on a day”: the newest one
 * that had a figure by then, though it may have been revised since. Null where any day of publication
 * is unknown, so that nothing is guessed.
 */
export function availableOn({ points }: Pick<Series, 'points'>, day: string): string | null {
	const figures = points.filter(hasFigure);
	if (figures.some((figure) => daysOut(figure).includes(''))) return null;
	const known = figures.filter((figure) => daysOut(figure).some((out) => out <= day));
	return latestOf({ points: known })?.period.written ?? null;
}

/** How a target stands. */
export interface TargetState {
	/** Null where nothing newer than the baseline is published, or no way is known to be better. */
	readonly met: boolean | null;
	/**
	 * (latest − baseline) ÷ (target − baseline): 1 is all of the way, below 0 is the wrong way. Null
	 * where `met` is, where the two figures cannot be compared, and where the baseline was there
	 * already: then there is no way to go, and leaving the target again would come out above 0.
	 */
	readonly share: number | null;
	readonly latest: Figured;
	readonly baseline: Figured | null;
}

/** Whether a target is met, apart from whether the change is more than chance. */
export function targetState(
	{ baseline, latest, obstacle }: Pick<Judgement, 'baseline' | 'latest' | 'obstacle'>,
	target: number,
	direction: Direction,
): TargetState | null {
	if (!latest) return null;
	const isNewer = baseline === null || latest.period.end > baseline.period.end;
	const isKnown = direction === 'higher' || direction === 'lower';
	const reaches = (value: number) => (direction === 'higher' ? value >= target : value <= target);
	const hasWay = isNewer && obstacle === null && baseline !== null && !reaches(baseline.value);
	return {
		met: isNewer && isKnown ? reaches(latest.value) : null,
		share: hasWay ? (latest.value - baseline.value) / (target - baseline.value) : null,
		latest,
		baseline,
	};
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
