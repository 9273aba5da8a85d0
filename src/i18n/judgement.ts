import type { Aim } from '#strategy/aim.ts';
import type { Bearing, Judged, Site } from '#strategy/model.ts';
import { formatPercent } from './formats.ts';
import { differenceWords, valueWords } from './indicator.ts';
import { inPeriod, periodWords } from './period.ts';
import { translator, type Translate } from './translate.ts';
import { answer, signed } from './workedSum.ts';

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
	const number = (value: number, decimals = indicator.decimals) => signed(locale, value, decimals);
	const change = `${number(latest.value)} − ${number(baseline.value)}`;
	if (!test) return `${change} = ${number(latest.value - baseline.value)}`;
	const error = ({ error: one }: { error: number }) => number(one, indicator.decimals + 1);
	return `(${change}) ÷ √(${error(test.latest)}² + ${error(test.baseline)}²) = ${answer(locale, test.z)}`;
}

/** How a target stands, under the name of the strategy that set it, as HTML. Null where none was set. */
export function targetHtml(site: Site, bearing: Bearing, { target }: Judged): string | null {
	if (!bearing.target) return null;
	const { locale } = site;
	const t = translator(locale);
	const asWritten = (value: string) => ({ value, lang: site.sourceLocale });
	const aim: Aim = target?.aim ?? bearing.target;
	const set = t.marked(aim.by === undefined ? 'target.set' : 'target.setBy', {
		strategy: bearing.measure.goal.priority.strategy.shortTitle,
		wording: asWritten(aim.wording),
		by: asWritten(aim.by ?? ''),
	});
	const others = [...(bearing.target.steps ?? []), bearing.target]
		.filter(({ wording, by }) => wording !== aim.wording || by !== aim.by)
		.map(({ wording, by }) =>
			t.marked('target.other', { wording: asWritten(wording), by: asWritten(by ?? '') }),
		);
	const more = others.length === 0 ? [] : [`${t('target.others')} ${others.join('; ')}.`];
	if (bearing.target.doubt)
		return [set, t.marked('target.doubt', { doubt: bearing.target.doubt }), ...more].join(' ');
	if (!target) return [set, t('target.unknown'), ...more].join(' ');
	const state = !target.isDue
		? 'notDue'
		: target.met === null
			? 'unknown'
			: target.met
				? 'met'
				: 'notMet';
	const said = t(`target.${state}`, {
		latest: valueWords(locale, bearing.indicator, target.latest.value),
		latestIn: inPeriod(locale, target.latest.period),
	});
	if (target.share === null || target.met === null) return [set, said, ...more].join(' ');
	const share =
		target.share < 0
			? t('target.away')
			: t('target.share', { share: formatPercent(locale, 100 * target.share, 0) });
	return [set, said, share, ...more].join(' ');
}
