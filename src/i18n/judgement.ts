import type { Bearing, Judged, Site } from '#strategy/model.ts';
import { formatNumber, formatPercent } from './formats.ts';
import { differenceWords, valueWords } from './indicator.ts';
import { inPeriod, periodWords } from './period.ts';
import { translator, type Translate } from './translate.ts';

function cannotCompare(locale: string, t: Translate, { baseline }: Bearing, judged: Judged) {
	const { obstacle, latest } = judged;
	const period = baseline ? periodWords(locale, baseline.period) : '';
	const latestPeriod = latest ? periodWords(locale, latest.period) : '';
	return t(`indicator.obstacle.${obstacle ?? 'no-baseline'}`, { period, latestPeriod });
}

/** What the status rule says of a series, and the figures that it rests on. */
export function stateSentence(site: Site, bearing: Bearing, judged: Judged): string {
	const { locale } = site;
	const { indicator } = bearing;
	const { state, baseline, latest } = judged;
	const t = translator(locale);
	if (state === 'cannot-compare') return cannotCompare(locale, t, bearing, judged);
	if (state === 'no-data' || !baseline || !latest) return t('indicator.state.no-data');
	const difference = latest.value - baseline.value;
	return t(`indicator.state.${state}`, {
		period: periodWords(locale, baseline.period),
		latest: valueWords(locale, indicator, latest.value),
		latestIn: inPeriod(locale, latest.period),
		first: valueWords(locale, indicator, baseline.value),
		firstIn: inPeriod(locale, baseline.period),
		difference: differenceWords(locale, indicator, difference),
		direction: difference > 0 ? 'higher' : 'lower',
	});
}

/** The sum behind a state, as it is written down. Null where nothing was worked out. */
export function sumOf(site: Site, { indicator }: Bearing, judged: Judged): string | null {
	const { baseline, latest, test, state } = judged;
	const { locale } = site;
	if (!baseline || !latest || state === 'cannot-compare' || state === 'baseline-only') return null;
	const number = (value: number, decimals = indicator.decimals) =>
		formatNumber(locale, value, decimals);
	const change = `${number(latest.value)} − ${number(baseline.value)}`;
	if (!test) return `${change} = ${number(latest.value - baseline.value)}`;
	const error = ({ error: one }: { error: number }) => number(one, indicator.decimals + 1);
	return `(${change}) ÷ √(${error(test.latest)}² + ${error(test.baseline)}²) = ${number(test.z, 2)}`;
}

/** How a target stands, under the name of the strategy that set it, as HTML. Null where none was set. */
export function targetHtml(site: Site, bearing: Bearing, { target }: Judged): string | null {
	if (!bearing.target) return null;
	const { locale } = site;
	const { wording, by } = bearing.target;
	const t = translator(locale);
	const asWritten = (value: string) => ({ value, lang: site.sourceLocale });
	const set = t.marked(by === undefined ? 'target.set' : 'target.setBy', {
		strategy: bearing.measure.goal.priority.strategy.shortTitle,
		wording: asWritten(wording),
		by: asWritten(by ?? ''),
	});
	if (!target) return `${set} ${t('target.unknown')}`;
	const met = t(`target.${target.met === null ? 'unknown' : target.met ? 'met' : 'notMet'}`, {
		latest: valueWords(locale, bearing.indicator, target.latest.value),
		latestIn: inPeriod(locale, target.latest.period),
	});
	if (target.share === null || target.met === null) return `${set} ${met}`;
	const share =
		target.share < 0
			? t('target.away')
			: t('target.share', { share: formatPercent(locale, 100 * target.share, 0) });
	return `${set} ${met} ${share}`;
}
