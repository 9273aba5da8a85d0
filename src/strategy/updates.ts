import { changesBetween, changesPath, statusChanges } from './changes.ts';
import type { Indicator, News, Report, Site } from './model.ts';
import { firstPublished } from './published.ts';
import { hasFigure, type Observation } from './series.ts';

interface Dated {
	/** The day under which it stands in the list. */
	readonly day: string;
	/** Never changes: feed readers know by it what they have shown. */
	readonly id: string;
	/** Where it can be read, from the root of the site, without language. */
	readonly path: string;
}

/** Something new on the site. */
export type Update = Dated &
	(
		| { readonly kind: 'news'; readonly news: News }
		| { readonly kind: 'review'; readonly report: Report }
		| {
				readonly kind: 'changed';
				readonly report: Report;
				/** How many statuses are other ones than in the report before it. */
				readonly count: number;
		  }
		| {
				readonly kind: 'published' | 'revised';
				readonly indicator: Indicator;
				/** How many figures were published or revised on that day. */
				readonly count: number;
		  }
	);

/** The days on which another figure took the place of one. */
const revisions = ({ replaced }: Observation) =>
	replaced.filter(({ value }) => value !== null).map(({ on }) => on);

function figureUpdates(indicator: Indicator): Update[] {
	const points = indicator.series.flatMap((series) => series.points);
	const days = {
		published: points.map(firstPublished).filter((day) => day !== ''),
		revised: points.flatMap(revisions),
	};
	return (['published', 'revised'] as const).flatMap((kind) =>
		[...Map.groupBy(days[kind], (day) => day)].map(([day, { length: count }]) => ({
			kind,
			day,
			id: `${kind}-${indicator.id}-${day}`,
			path: indicator.path,
			indicator,
			count,
		})),
	);
}

/** A report on the strategy, and what changed in it, where anything did. */
function reportUpdates(report: Report): Update[] {
	const { id, asAt: day, path, before } = report;
	const { length: count } = before ? statusChanges(changesBetween(before, report)) : [];
	return [
		{ kind: 'review', day, id: `review-${id}`, path, report },
		...(count === 0
			? []
			: [
					{
						kind: 'changed' as const,
						day,
						id: `changed-${id}`,
						path: changesPath(report),
						report,
						count,
					},
				]),
	];
}

/**
 * What is new, the newest first: editors’ news, reports on the strategy in force by the day that
 * they speak of, the statuses that changed in them, and figures. What has no day is not in it.
 */
export function updatesOf({
	news,
	reports,
	indicators,
}: Pick<Site, 'news' | 'reports' | 'indicators'>): Update[] {
	const updates: Update[] = [
		...news.map((one) => ({
			kind: 'news' as const,
			day: one.date,
			id: `news-${one.id}`,
			path: `/updates/#news-${one.id}`,
			news: one,
		})),
		...reports.filter(({ strategy }) => strategy?.isInForce).flatMap(reportUpdates),
		...indicators.flatMap(figureUpdates),
	];
	return updates.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** How many figures the site shows, and how many of them have a day of publication. */
export function datedFigures({ indicators }: Pick<Site, 'indicators'>): {
	all: number;
	dated: number;
} {
	const figures = indicators
		.flatMap(({ series }) => series)
		.flatMap(({ points }) => points.filter(hasFigure));
	return {
		all: figures.length,
		dated: figures.filter(({ published }) => published !== '').length,
	};
}
