import type { Bearing, Indicator, Site } from '#strategy/model.ts';
import type { ChartForm, Unit } from '#schemas/indicator.ts';
import { hasGroups } from '#strategy/chartForm.ts';
import {
	at,
	hasFigure,
	latestOf,
	ownSeries,
	seriesOf,
	type Observation,
	type Series,
} from '#strategy/series.ts';
import { areaName, groupName, valueShort, valueWords } from '#i18n/indicator.ts';
import { numberFormat } from '#i18n/formats.ts';
import { localeOf } from '#i18n/locale.ts';
import { periodShort, spanWords } from '#i18n/period.ts';
import { byPeriod, type Period } from '#strategy/period.ts';
import { translator } from '#i18n/translate.ts';
import type { DotsDrawn } from './dotsGeometry.ts';
import type { Drawn, Scale } from './drawn.ts';

/** What no figure of a unit can exceed. */
const most: Partial<Record<Unit, number>> = { percent: 100, 'out-of-10': 10 };

/** The least that an axis spans: years of life differ by little, and a little of them is much. */
const leastOf = (unit: Unit) => (unit === 'years' ? 0.1 : 0.25);

/** From here on a number is written with a word for its size: 1.2 million. */
const LARGE = 1_000_000;

function largeWords(locale: string, value: number): string {
	return numberFormat(locale, {
		notation: 'compact',
		compactDisplay: 'long',
		maximumFractionDigits: 2,
	}).format(value);
}

/** A figure in a few signs, with the decimals that its source prints. */
function figureWords({ locale }: Site, { unit, decimals }: Indicator, value: number): string {
	if (unit !== 'percent' && Math.abs(value) >= LARGE) return largeWords(locale, value);
	// A drawing says once what its figures are in; only a share has its sign each time.
	return apart(
		locale,
		valueWords(locale, { unit: unit === 'percent' ? unit : 'count', decimals }, value),
	);
}

/** Figures that keep their order beside Persian words: a sign would change sides, a range its ends. */
const apart = (locale: string, words: string) =>
	localeOf(locale).dir === 'rtl' ? `\u2068${words}\u2069` : words;

function scaleOf({ locale }: Site, indicator: Indicator): Scale {
	const t = translator(locale);
	const { unit, decimals } = indicator;
	return {
		decimals,
		most: most[unit] ?? Infinity,
		least: leastOf(unit),
		unit: unit === 'percent' || unit === 'count' ? '' : t(`chart.unit.${unit}`),
		tick: (value) =>
			Math.abs(value) >= LARGE && unit !== 'percent'
				? largeWords(locale, value)
				: valueShort(locale, indicator, value),
		from: (value) => t('chart.axisFrom', { value }),
	};
}

/** What a drawing of one group shows. With `bearing`, the baseline and target of that measure too. */
export function drawnOf(site: Site, indicator: Indicator, group: string, bearing?: Bearing): Drawn {
	const { locale } = site;
	const t = translator(locale);
	const words = (value: number) => figureWords(site, indicator, value);
	const series = seriesOf(indicator, group).filter(({ points }) => points.some(hasFigure));
	const own = ownSeries(indicator, group);
	const judged = bearing?.judged.find((one) => one.series.group === group);
	const index = judged ? own.points.findIndex((point) => point === judged.baseline) : -1;
	const target = judged?.target?.aim.value ?? bearing?.target?.value;
	return {
		...scaleOf(site, indicator),
		series: series.map(({ area, points }) => ({
			area,
			name: areaName(site, area),
			points: points.map(({ period, value, limits }, place) => ({
				index: place,
				period,
				when: apart(locale, periodShort(locale, period)),
				value,
				words: value === null ? '' : words(value),
				limits,
			})),
		})),
		baseline: index < 0 ? null : { index, word: t('chart.baseline') },
		target:
			target === undefined
				? null
				: {
						value: target,
						// As it was set: 20%, not 20.0%.
						words: t('chart.target', {
							wording: figureWords(site, { ...indicator, decimals: 0 }, target),
						}),
					},
		breaks: {
			days: indicator.breaks.map(({ period }) => period.start),
			words: t('chart.break'),
		},
	};
}

/** What a drawing of groups shows: the latest figures of each. */
export function dotsDrawnOf(
	site: Site,
	indicator: Indicator,
	groups: readonly string[],
): DotsDrawn {
	const { locale } = site;
	const rows = groups.flatMap((group) => {
		const all = seriesOf(indicator, group);
		const own = ownSeries(indicator, group);
		const latest = latestOf(own);
		return latest ? [{ group, all, own, latest }] : [];
	});
	const whenOf = ({ period }: Observation) => apart(locale, periodShort(locale, period));
	const periods = new Set(rows.map(({ latest }) => whenOf(latest)));
	const [when = ''] = periods.size === 1 ? periods : [];
	const areas = [...new Set(rows.flatMap(({ all }) => all.map(({ area }) => area)))];
	return {
		...scaleOf(site, indicator),
		when,
		areas: areas.map((area) => ({ area, name: areaName(site, area) })),
		rows: rows.map(({ group, all, own, latest }) => ({
			group,
			name: groupName(site, indicator, group),
			when: when === '' ? whenOf(latest) : '',
			own: {
				index: own.points.indexOf(latest),
				value: latest.value,
				words: figureWords(site, indicator, latest.value),
				limits: latest.limits,
			},
			others: all.flatMap((series) => {
				const value = series === own ? null : (at(series, latest.period)?.value ?? null);
				return value === null ? [] : [{ area: series.area, value }];
			}),
		})),
	};
}

/** The periods that the drawing of a group shows. */
function periodsOf(indicator: Indicator, group: string, form: ChartForm): Period[] {
	const all = seriesOf(indicator, group).filter(({ points }) => points.some(hasFigure));
	const known = (series: readonly Series[]) =>
		series
			.flatMap(({ points }) => points.filter(hasFigure))
			.toSorted(byPeriod)
			.map(({ period }) => period);
	if (form === 'line') return known(all);
	const lead = all.find(({ area }) => area === '') ?? all[0];
	return form === 'bullet' ? known(lead ? [lead] : []).slice(-1) : known(lead ? [lead] : []);
}

function label(
	{ locale }: Site,
	form: ChartForm | 'small',
	title: string,
	periods: readonly Period[],
): string {
	const [first] = periods;
	const last = periods.at(-1);
	return translator(locale)(`indicator.chart.${form}`, {
		title,
		span: first && last ? spanWords(locale, first, last) : '',
	});
}

/** The one line by which a screen reader tells the drawing of a group. */
export function chartLabel(
	site: Site,
	indicator: Indicator,
	{ form, group, isSmall }: { form: ChartForm; group: string; isSmall: boolean },
): string {
	const title = hasGroups(indicator)
		? translator(site.locale)('chart.titleOfGroup', {
				title: indicator.title.value,
				group: groupName(site, indicator, group),
			})
		: indicator.title.value;
	return label(site, isSmall ? 'small' : form, title, periodsOf(indicator, group, form));
}

/** The one line by which a screen reader tells the drawing of groups. */
export function dotsLabel(
	site: Site,
	indicator: Indicator,
	{ groups, isSmall }: { groups: readonly string[]; isSmall: boolean },
): string {
	const latest = groups
		.flatMap((group) => latestOf(ownSeries(indicator, group)) ?? [])
		.toSorted(byPeriod)
		.map(({ period }) => period);
	return label(site, isSmall ? 'small' : 'dots', indicator.title.value, latest);
}
