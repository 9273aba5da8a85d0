import type { Marker } from '#schemas/observation.ts';
import { byPeriod, type Period } from './period.ts';

/** The two ends between which the true figure lies, 95 times in 100. */
export interface Limits {
	readonly lower: number;
	readonly upper: number;
}

/** An earlier value of the same figure, and the day on which a newer one took its place. */
interface Replaced {
	readonly value: number | null;
	/** The day of its publication, blank where no source states it. */
	readonly published: string;
	readonly on: string;
}

/** What a series says of one period. */
export interface Observation {
	readonly period: Period;
	/** Null where the figure is missing. */
	readonly value: number | null;
	/** As published. Null where none were. */
	readonly limits: Limits | null;
	/** How many were counted, and out of how many. Null where either is not published. */
	readonly counted: { readonly count: number; readonly denominator: number } | null;
	readonly marker: Marker;
	/** Why it is missing, or what to know of it; blank where there is nothing. */
	readonly note: string;
	/** The day of its publication, blank where no source states it. */
	readonly published: string;
	/** The source, where it is another one than the indicator’s. */
	readonly source: string;
	/** Earlier values, the latest first. */
	readonly replaced: readonly Replaced[];
}

/** An observation that has a figure. */
export type Figured = Observation & { readonly value: number };

/** The figures of one area and one group, the oldest first. */
export interface Series {
	/** Blank for the strategy’s own area. */
	readonly area: string;
	/** Blank for everyone. */
	readonly group: string;
	readonly points: readonly Observation[];
}

export const hasFigure = (point: Observation): point is Figured => point.value !== null;

const figured = ({ points }: Pick<Series, 'points'>) => points.filter(hasFigure);

/** The series of one group: the own area’s first. */
export const seriesOf = (
	{ series }: { readonly series: readonly Series[] },
	group: string,
): Series[] => series.filter((one) => one.group === group);

/** The own area’s series of one group; without points where there is none. */
export const ownSeries = (of: { readonly series: readonly Series[] }, group: string): Series =>
	seriesOf(of, group).find(({ area }) => area === '') ?? { area: '', group, points: [] };

/** The newest figure. */
export const latestOf = (series: Pick<Series, 'points'>): Figured | null =>
	figured(series).toSorted(byPeriod).at(-1) ?? null;

/** The oldest figure. */
export const firstOf = (series: Pick<Series, 'points'>): Figured | null =>
	figured(series).toSorted(byPeriod)[0] ?? null;

/** What a series says of the same days as `period`. */
export const at = ({ points }: Pick<Series, 'points'>, { start, end }: Period) =>
	points.find(({ period }) => period.start === start && period.end === end) ?? null;

/** What a difference may be called, to as many decimals as the source prints. */
export type Comparison = 'higher' | 'lower' | 'same';

/** How `value` stands to `other`, both as printed with `decimals` decimals. */
export function compare(value: number, other: number, decimals: number): Comparison {
	const difference = Number(value.toFixed(decimals)) - Number(other.toFixed(decimals));
	return difference > 0 ? 'higher' : difference < 0 ? 'lower' : 'same';
}
