import type { ObservationData } from '#schemas/observation.ts';
import { areaName, groupName } from '#i18n/indicator.ts';
import { periodOf } from '#strategy/indicatorSeries.ts';
import type { Indicator, Site } from '#strategy/model.ts';

/** A figure with all that is needed to understand it by itself. The names are the columns of the CSV files. */
export interface FigureRow {
	readonly indicator: string;
	readonly title: string;
	readonly area: string;
	readonly group: string;
	readonly period: string;
	readonly start: string;
	readonly end: string;
	readonly value: number | null;
	readonly lower95: number | null;
	readonly upper95: number | null;
	readonly count: number | null;
	readonly denominator: number | null;
	readonly unit: string;
	readonly marker: string;
	readonly note: string;
	readonly published: string;
	readonly superseded: string;
	readonly source: string;
	readonly licence: string;
}

/** The source that a row names, else the indicator’s. */
export const sourceOf = ({ source, otherSources }: Indicator, row: ObservationData) =>
	otherSources.find(({ id }) => id === row.source) ?? source;

/** What a row of an indicator’s table says of one period, under the names by which all files give it out. */
export function figureOf({ periodType }: Indicator, row: ObservationData) {
	const { start, end } = periodOf(row.period, periodType);
	return {
		period: row.period,
		start,
		end,
		value: row.value,
		lower95: row.lower,
		upper95: row.upper,
		count: row.count,
		denominator: row.denominator,
		marker: row.marker,
		note: row.note,
	};
}

/** Every figure of an indicator, those that newer ones replaced too, in the order of its table. */
export function figureRows(
	site: Site,
	indicator: Indicator,
	rows: readonly ObservationData[],
): FigureRow[] {
	return rows.map((row) => {
		const source = sourceOf(indicator, row);
		return {
			indicator: indicator.id,
			title: indicator.title.value,
			area: areaName(site, row.area),
			group: groupName(site, indicator, row.group),
			...figureOf(indicator, row),
			unit: indicator.unit,
			published: row.published,
			superseded: row.superseded,
			source: source.title.value,
			licence: source.licence ?? '',
		};
	});
}
