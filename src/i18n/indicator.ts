import type { Indicator, Site } from '#strategy/model.ts';
import {
	at,
	compare,
	firstOf,
	hasFigure,
	latestOf,
	ownSeries,
	seriesOf,
	type Figured,
	type Limits,
	type Series,
} from '#strategy/series.ts';
import type { Text } from '#strategy/text.ts';
import { broken } from '#strategy/outcome.ts';
import { DAYS_IN_A_MONTH, lengthOf, overlap } from '#strategy/period.ts';
import { formatList, formatNumber, formatPercent } from './formats.ts';
import { inPeriod, spanWords } from './period.ts';
import { translator } from './translate.ts';

type Counted = Pick<Indicator, 'unit' | 'decimals'>;

/** A source that prints 17.06 and 9.454 in one table loses no digit here. */
const decimalsOf = ({ decimals }: Counted, value: number) =>
	Math.max(decimals, String(value).split('.')[1]?.length ?? 0);

/** A figure of an indicator with its unit and at least as many decimals as its source prints. */
export function valueWords(locale: string, counted: Counted, value: number): string {
	const { unit } = counted;
	const decimals = decimalsOf(counted, value);
	const number = formatNumber(locale, value, decimals);
	switch (unit) {
		case 'percent':
			return formatPercent(locale, value, decimals);
		case 'count':
			return number;
		case 'years':
			return translator(locale)('unit.years', { count: value, value: number });
		case 'out-of-10':
		case 'per-1000':
		case 'per-100000':
			return translator(locale)(`unit.${unit}`, { value: number });
	}
}

/** A figure without its unit, for the axis of a drawing; a share keeps its sign. */
export const valueShort = (locale: string, { unit }: Counted, value: number) =>
	unit === 'percent' ? formatPercent(locale, value) : formatNumber(locale, value);

/** How far two figures are apart, without a sign: two shares are percentage points apart. */
export function differenceWords(locale: string, counted: Counted, difference: number): string {
	const apart = Math.abs(difference);
	const number = formatNumber(locale, apart, counted.decimals);
	switch (counted.unit) {
		case 'percent':
			return translator(locale)('difference.percent', { count: apart, value: number });
		case 'out-of-10':
			return translator(locale)('difference.out-of-10', { count: apart, value: number });
		default:
			return valueWords(locale, counted, apart);
	}
}

/** The lower and the upper limit in words; a unit that is a word stands once, after both. */
export const limitsWords = (locale: string, indicator: Counted, { lower, upper }: Limits) =>
	translator(locale)('period.span', {
		first:
			indicator.unit === 'percent'
				? valueWords(locale, indicator, lower)
				: formatNumber(locale, lower, decimalsOf(indicator, lower)),
		last: valueWords(locale, indicator, upper),
	});

/** The name of an area as readers see it; the blank one is the strategy’s own. */
export function areaName(site: Site, area: string): string {
	if (area === '') return site.place.value;
	return site.comparators?.find((one) => one.area === area)?.title.value ?? area;
}

/** The name of a group, and its language; the blank one is everyone. */
export const groupText = (
	{ locale }: Site,
	{ groups }: Pick<Indicator, 'groups'>,
	group: string,
): Text =>
	groups.find(({ name }) => name === group)?.title ?? {
		value: translator(locale)('indicator.everyone'),
		lang: locale,
	};

/** The name of a group as readers see it. */
export const groupName = (...of: Parameters<typeof groupText>) => groupText(...of).value;

/** The oldest figure of the same kind as the latest: as long a time, counted in the same way. */
function firstLike(own: Series, latest: Figured, { breaks }: Indicator): Figured | null {
	const days = breaks.map(({ period }) => period.start);
	const months = ({ period }: Figured) => Math.round(lengthOf(period) / DAYS_IN_A_MONTH);
	const like = own.points
		.filter(hasFigure)
		.filter(
			(point) => months(point) === months(latest) && !broken(point.period, latest.period, days),
		);
	return firstOf({ points: like });
}

/** The finding in one line: the latest figure against the first, or the editor’s better one. */
export function headline(site: Site, indicator: Indicator, group: string): string {
	const { locale } = site;
	if (indicator.headline && indicator.groups[0]?.name === group) return indicator.headline.value;
	const own = ownSeries(indicator, group);
	const latest = latestOf(own);
	const t = translator(locale);
	if (!latest) return t('indicator.state.no-data');
	const first = firstLike(own, latest, indicator);
	const words = {
		place: site.place.value,
		latest: valueWords(locale, indicator, latest.value),
		latestIn: inPeriod(locale, latest.period),
	};
	if (own.points.filter(hasFigure).length === 1) return t('indicator.only', words);
	if (!first || overlap(first.period, latest.period)) return t('indicator.latestOnly', words);
	return t('indicator.change', {
		...words,
		direction: compare(latest.value, first.value, indicator.decimals),
		first: valueWords(locale, indicator, first.value),
		firstIn: inPeriod(locale, first.period),
	});
}

/** What is drawn: which areas, and from when to when. */
export function subtitle(site: Site, indicator: Indicator, group: string): string {
	const series = seriesOf(indicator, group);
	const periods = series
		.flatMap(({ points }) => points.map(({ period }) => period))
		.toSorted((a, b) => (a.end < b.end ? -1 : 1));
	const [first] = periods;
	const last = periods.at(-1);
	const places = formatList(
		site.locale,
		series.map(({ area }) => areaName(site, area)),
	);
	return translator(site.locale)('indicator.subtitle', {
		places,
		span: first && last ? spanWords(site.locale, first, last) : '',
	});
}

const valueWithLimits = (locale: string, indicator: Indicator, { value, limits }: Figured) =>
	limits === null
		? valueWords(locale, indicator, value)
		: translator(locale)('indicator.withLimits', {
				value: valueWords(locale, indicator, value),
				limits: limitsWords(locale, indicator, limits),
			});

/**
 * How the latest figure stands to those of the other areas for the same time, as printed; an area
 * without a figure for that time is left out. Blank where no other area has one.
 */
function againstOthers(site: Site, indicator: Indicator, group: string, latest: Figured): string {
	const { locale } = site;
	const t = translator(locale);
	const others = seriesOf(indicator, group).flatMap((series) => {
		const point = series.area === '' ? null : at(series, latest.period);
		return point?.value == null ? [] : [{ area: series.area, value: point.value }];
	});
	if (others.length === 0) return '';
	const each = others.map(({ area, value }) =>
		t('indicator.against', {
			direction: compare(latest.value, value, indicator.decimals),
			area: areaName(site, area),
			value: valueWords(locale, indicator, value),
		}),
	);
	return t('indicator.againstAll', { list: formatList(locale, each) });
}

/** The latest figure, its limits and how it stands to other areas, or the editor’s better words. */
export function summary(site: Site, indicator: Indicator, group: string): string {
	const { locale } = site;
	if (indicator.summary && indicator.groups[0]?.name === group) return indicator.summary.value;
	const latest = latestOf(ownSeries(indicator, group));
	const t = translator(locale);
	if (!latest) return t('indicator.state.no-data');
	const own = t('indicator.latest', {
		place: site.place.value,
		value: valueWithLimits(locale, indicator, latest),
		in: inPeriod(locale, latest.period),
	});
	return `${own} ${againstOthers(site, indicator, group, latest)}`.trim();
}
