import { targetOf } from './judge.ts';
import type { Bearing, Indicator, Judged, Measure, Report } from './model.ts';
import { byPeriod } from './period.ts';
import { firstPublished } from './published.ts';
import type { Figured, Observation, Series } from './series.ts';

/** How a new figure stands to its target. */
export const targetChanges = ['met', 'no-longer-met', 'missed'] as const;

/** A figure that came out between two days. */
interface NewFigure {
	readonly indicator: Indicator;
	/** Blank for everyone. */
	readonly group: string;
	/** As it stood on the later day, though it may have been revised since. */
	readonly figure: Figured;
	/** The one for the period before it. Null where there is none. */
	readonly earlier: Figured | null;
}

/** What a new figure says of a target. */
interface TargetChange extends NewFigure {
	readonly kind: (typeof targetChanges)[number];
	readonly bearing: Bearing;
	readonly aim: NonNullable<Judged['target']>['aim'];
}

interface NewFigures {
	readonly figures: readonly NewFigure[];
	readonly targets: readonly TargetChange[];
	/** How many figures have no day of publication, so that nobody can say when they came out. */
	readonly undated: number;
}

/** A figure as it stood at the end of a day. Null where it was not out, so far as is known. */
function standing(point: Observation, day: string): Figured | null {
	if (firstPublished(point) > day) return null;
	const { value } = point.replaced.findLast(({ on }) => on > day) ?? point;
	// What says how sure it is belongs to the figure as it is now.
	return value === null ? null : { ...point, value, limits: null, counted: null };
}

/** What came out of one series after a day, and by the end of another. */
function ofSeries({ points, group }: Series, indicator: Indicator, after: string, until: string) {
	const known = points.flatMap((point) => standing(point, until) ?? []).toSorted(byPeriod);
	const figures = known.flatMap((figure, index): NewFigure[] => {
		const day = firstPublished(figure);
		return day > after && day <= until
			? [{ indicator, group, figure, earlier: known[index - 1] ?? null }]
			: [];
	});
	const latest = figures.at(-1);
	return {
		figures,
		/** The newest of all that is known: only by it does a target stand. */
		latest: latest?.figure === known.at(-1) ? latest : undefined,
		undated: known.filter((figure) => firstPublished(figure) === '').length,
	};
}

function targetChange(bearing: Bearing, judged: Judged, told: NewFigure): TargetChange[] {
	const { target, direction } = bearing;
	if (!target) return [];
	const by = (latest: Figured | null) =>
		latest && targetOf({ ...judged, latest }, target, direction);
	const now = by(told.figure);
	if (typeof now?.met !== 'boolean') return [];
	const wasMet = by(told.earlier)?.met ?? false;
	const kind = now.met ? 'met' : wasMet ? 'no-longer-met' : 'missed';
	return [{ ...told, kind, bearing, aim: now.aim }];
}

/** The measures of the strategy that a report is an account of. */
export const measuresOf = ({ strategy }: Pick<Report, 'strategy'>): Measure[] =>
	(strategy?.priorities ?? []).flatMap(({ goals }) => goals.flatMap(({ measures }) => measures));

/**
 * The figures that bear on measures and were first published after `after` and by `until`, in the
 * order of the measures, and what they say of targets. Each is told once, however many measures use it.
 */
export function newFigures(
	measures: readonly { readonly bearings: readonly Bearing[] }[],
	after: string,
	until: string,
): NewFigures {
	const bearings = measures.flatMap((measure) => measure.bearings);
	const indicatorOf = new Map(
		bearings.flatMap(({ indicator, judged }) =>
			judged.map(({ series }) => [series, indicator] as const),
		),
	);
	const told = new Map(
		[...indicatorOf].map(([series, indicator]) => [
			series,
			ofSeries(series, indicator, after, until),
		]),
	);
	return {
		figures: [...told.values()].flatMap(({ figures }) => figures),
		undated: [...told.values()].reduce((sum, { undated }) => sum + undated, 0),
		targets: bearings.flatMap((bearing) =>
			bearing.judged.flatMap((judged) => {
				const latest = told.get(judged.series)?.latest;
				return latest ? targetChange(bearing, judged, latest) : [];
			}),
		),
	};
}
