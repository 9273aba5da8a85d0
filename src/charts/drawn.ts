import type { Period } from '#strategy/period.ts';
import type { Limits } from '#strategy/series.ts';

/** A figure, and the words for it. */
export interface DrawnPoint {
	/** Its place in the series, by which a script finds it. */
	readonly index: number;
	readonly period: Period;
	/** The period in a few signs. */
	readonly when: string;
	/** Null where the figure is missing. */
	readonly value: number | null;
	/** The value in a few signs. */
	readonly words: string;
	readonly limits: Limits | null;
}

/** A point that has a figure. */
export type Known = DrawnPoint & { readonly value: number };

export const isKnown = (point: DrawnPoint): point is Known => point.value !== null;

/** The figures of one area, the oldest first. */
export interface DrawnSeries {
	/** Blank for the strategy’s own area. */
	readonly area: string;
	readonly name: string;
	readonly points: readonly DrawnPoint[];
}

/** What the values of a drawing are in. */
export interface Scale {
	/** Decimals that the source prints. */
	readonly decimals: number;
	/** What no figure can exceed: 100 for a share of a whole. */
	readonly most: number;
	/** What an axis that does not start at nothing spans at least, as a share of its highest figure. */
	readonly least: number;
	/** What the values are in, blank where each of them says so. */
	readonly unit: string;
	/** A value on the axis. */
	readonly tick: (value: number) => string;
	/** Says that the axis does not start at nothing. */
	readonly from: (value: string) => string;
}

/** All that a drawing shows, in the words of the reader. */
export interface Drawn extends Scale {
	/** The own area’s first; only those with a figure. */
	readonly series: readonly DrawnSeries[];
	/** The own figure that later ones are measured against, by its index, and the word for it. */
	readonly baseline: { readonly index: number; readonly word: string } | null;
	readonly target: { readonly value: number; readonly words: string } | null;
	/** The first day of each new way of counting. */
	readonly breaks: { readonly days: readonly string[]; readonly words: string };
}

export const ownOf = ({ series }: Pick<Drawn, 'series'>) =>
	series.find(({ area }) => area === '') ?? null;

export const othersOf = ({ series }: Pick<Drawn, 'series'>) =>
	series.filter(({ area }) => area !== '');

export const knownOf = ({ points }: Pick<DrawnSeries, 'points'>) => points.filter(isKnown);
