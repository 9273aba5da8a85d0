import type { Bearing, Indicator, Site } from '#strategy/model.ts';
import { latestOf } from '#strategy/outcome.ts';
import { formatPercent, localDigits } from './formats.ts';
import { translator } from './translate.ts';

/** A figure of an indicator with its unit and as many decimals as its source prints. */
export const valueWords = (locale: string, { decimals }: Indicator, value: number) =>
	formatPercent(locale, value, decimals);

/** The name of an area as readers see it; the blank one is the strategy’s own. */
export const areaName = (site: Site, area: string) => (area === '' ? site.place.value : area);

/** The finding in one line: the latest figure against the first. */
export function changeWords(site: Site, indicator: Indicator): string {
	const { locale } = site;
	const own = indicator.series.get('') ?? [];
	const first = own.find(({ value }) => value !== null);
	const latest = latestOf(own);
	const t = translator(locale);
	if (!latest || first?.value == null) return t('indicator.state.no-data');
	const direction =
		latest.value > first.value ? 'higher' : latest.value < first.value ? 'lower' : 'same';
	return t('indicator.change', {
		direction,
		place: site.place.value,
		latest: valueWords(locale, indicator, latest.value),
		latestPeriod: localDigits(locale, latest.period),
		first: valueWords(locale, indicator, first.value),
		firstPeriod: localDigits(locale, first.period),
	});
}

/** What the status rule says of a series, and the figures that it rests on. */
export function stateSentence(site: Site, { indicator, baseline, state }: Bearing): string {
	const { locale } = site;
	const own = indicator.series.get('') ?? [];
	const latest = latestOf(own);
	const start = own.find(({ period }) => period === baseline?.period);
	const t = translator(locale);
	const known =
		state === 'better' || state === 'worse' || state === 'not-counted' ? 'cannot-compare' : state;
	return t(`indicator.state.${known}`, {
		period: localDigits(locale, baseline?.period ?? ''),
		latest: latest ? valueWords(locale, indicator, latest.value) : '',
		latestPeriod: localDigits(locale, latest?.period ?? ''),
		first: start?.value == null ? '' : valueWords(locale, indicator, start.value),
	});
}
