import { currentBearings, isInForce } from './bearings.ts';
import { methodOf } from './judge.ts';
import type { Bearing, Indicator, Judged, Measure, Site } from './model.ts';
import {
	CRITICAL_Z,
	sinceBaseline,
	type Obstacle,
	type OutcomeState,
	type SignificanceTest,
} from './outcome.ts';
import { lengthOf } from './period.ts';
import { hasFigure, latestOf, type Figured, type Series } from './series.ts';

/** The questions of the status rule in their order, and the states that each of them can end in. */
export const ruleSteps = [
	{ question: 'figures', states: ['not-counted', 'no-data', 'baseline-only'] },
	{ question: 'fair', states: ['cannot-compare'] },
	{ question: 'chance', states: ['better', 'worse', 'no-clear-change'] },
	{ question: 'untested', states: ['higher', 'lower', 'same'] },
] as const satisfies readonly { question: string; states: readonly OutcomeState[] }[];

/** Why two figures cannot be compared, the commonest reason first. */
export const obstacles = [
	'overlap',
	'break',
	'contested',
	'not-stated',
	'no-baseline',
	'no-baseline-figure',
] as const satisfies readonly Obstacle[];

/** A series of the site, as one measure uses it. */
export interface Example {
	readonly bearing: Bearing;
	readonly judged: Judged;
}

const measuresOf = ({ measures, earlier }: Site): readonly Measure[] => [
	...measures,
	...earlier.measures,
];

/** Every series that the rule speaks of. In the order of measures, which no language changes. */
const examplesIn = (site: Site): Example[] =>
	measuresOf(site).flatMap(({ bearings }) =>
		bearings.flatMap((bearing) => bearing.judged.map((judged) => ({ bearing, judged }))),
	);

const limitsAreComputed = ({ baseline, latest }: SignificanceTest) =>
	[baseline, latest].some(({ from }) => from === 'counts');

const nearness = { shows: 0, 'part-of': 1, 'stands-in-for': 2 } as const;

/** What makes an example hard to follow, the worst first: the smallest numbers win. */
const hardness = ({ bearing, judged }: Example): readonly number[] => [
	Number(!isInForce(bearing.measure)),
	Number(bearing.opposite ?? false),
	nearness[bearing.how],
	Number(judged.series.group !== ''),
	Number(judged.test !== null && limitsAreComputed(judged.test)),
];

/** Of equals, the first one. */
function easiest<T>(things: readonly T[], hardnessOf: (thing: T) => readonly number[]): T | null {
	const [first] = things
		.map((thing) => ({ thing, hard: hardnessOf(thing) }))
		.toSorted((a, b) => {
			const at = a.hard.findIndex((one, index) => one !== b.hard[index]);
			return (a.hard[at] ?? 0) - (b.hard[at] ?? 0);
		});
	return first?.thing ?? null;
}

/** The series that shows a state best. Null where none has it. */
export const exampleOf = (site: Site, state: OutcomeState): Example | null =>
	easiest(
		examplesIn(site).filter(({ judged }) => judged.state === state),
		hardness,
	);

/** The series that shows best why two figures cannot be compared. */
export const exampleOfObstacle = (site: Site, obstacle: Obstacle): Example | null =>
	easiest(
		examplesIn(site).filter(({ judged }) => judged.obstacle === obstacle),
		hardness,
	);

/** A measure that nobody can count yet. */
export const uncounted = (site: Site): Measure | null =>
	easiest(
		measuresOf(site).filter(({ outcomes }) => outcomes.includes('not-counted')),
		(measure) => [Number(!isInForce(measure)), Number(measure.needed === undefined)],
	);

/** The series that shows best how a target stands: with the share of the way, if one has it. */
export const exampleOfTarget = (site: Site): Example | null =>
	easiest(
		examplesIn(site).filter(({ judged }) => (judged.target?.met ?? null) !== null),
		({ bearing, judged }) => [
			Number(!isInForce(bearing.measure)),
			Number(judged.target?.share === null),
		],
	);

/** Two figures of the site to do the sum with, though neither is the baseline of a measure. */
export interface Practice {
	readonly indicator: Indicator;
	readonly series: Series;
	readonly baseline: Figured;
	readonly latest: Figured;
	readonly test: SignificanceTest;
}

/** True where the limits of two figures have some ground in common. */
export const limitsMeet = ({ baseline, latest }: SignificanceTest) =>
	baseline.lower <= latest.upper && latest.lower <= baseline.upper;

/** True where limits that meet would hide a change that is more than chance. */
export const overlapMisleads = (test: SignificanceTest) =>
	limitsMeet(test) && Math.abs(test.z) > CRITICAL_Z;

function practicesIn(indicator: Indicator): Practice[] {
	return indicator.series
		.filter(({ area }) => area === '')
		.flatMap((series) => {
			const latest = latestOf(series);
			if (!latest) return [];
			return series.points.filter(hasFigure).flatMap((baseline) => {
				// Which way is better plays no part in the sum.
				const { test } = sinceBaseline(
					series,
					baseline.period.written,
					'higher',
					methodOf(indicator),
				);
				return test ? [{ indicator, series, baseline, latest, test }] : [];
			});
		});
}

/**
 * A pair of figures to show the sum with, where no series can be tested against its baseline:
 * one that also shows why overlapping limits are not the test, if there is one.
 */
export const practiceOf = (site: Site): Practice | null =>
	easiest(
		site.indicators
			// By name: titles sort otherwise in each language.
			.toSorted((a, b) => (a.id < b.id ? -1 : 1))
			.flatMap(practicesIn),
		({ indicator, series, latest, test }) => [
			Number(!overlapMisleads(test)),
			Number(currentBearings(indicator).length === 0),
			// A figure for one year is easier to think of than one for three.
			lengthOf(latest.period),
			Number(limitsAreComputed(test)),
			Number(series.group !== ''),
		],
	);

/** How much of what the rule works with an editor of the site has judged. */
export interface EditorsPart {
	readonly measures: number;
	/** Measures whose direction an editor judged. */
	readonly directions: number;
	readonly series: number;
	/** Series whose baseline period an editor picked. */
	readonly baselines: number;
}

/** The editor's part in the counted measures of the strategy in force. */
export function editorsPart({ measures }: Pick<Site, 'measures'>): EditorsPart {
	const counted = measures.filter(({ kind }) => kind === 'counted');
	const bearings = counted.flatMap((measure) => measure.bearings);
	const seriesIn = (some: readonly Bearing[]) => some.flatMap(({ judged }) => judged).length;
	return {
		measures: counted.length,
		directions: counted.filter(({ directionBasis }) => directionBasis === 'editor').length,
		series: seriesIn(bearings),
		baselines: seriesIn(bearings.filter(({ baseline }) => (baseline?.reason ?? null) !== null)),
	};
}
