import type { DataOf } from '#schemas/collections.ts';
import { indicatorSeries, groupsOf, periodOf } from './indicatorSeries.ts';
import type { ContentInLanguage } from './inLanguage.ts';
import { judge } from './judge.ts';
import { need, type Open } from './linking.ts';
import type { Goal, Indicator, Measure, Page, Source } from './model.ts';
import type { OutcomeState } from './outcome.ts';
import type { Localised } from './text.ts';

/** The indicators with their figures; no measure bears on them yet. */
export function buildIndicators(
	reader: ContentInLanguage,
	sources: ReadonlyMap<string, Source>,
): Map<string, Open<Indicator>> {
	const { observations, site } = reader.content;
	const comparators = (site.data.comparators ?? []).map(({ area }) => area);
	return new Map(
		[...reader.all('indicators')].map(([id, data]) => {
			const rows = (observations.get(id) ?? []).map((row) => row.data);
			const named = data.groups ?? [];
			const others = new Set(rows.map(({ source }) => source).filter((name) => name !== ''));
			const indicator: Open<Indicator> = {
				...data,
				source: need(sources, data.source),
				otherSources: [...others].map((name) => need(sources, name)),
				series: indicatorSeries(rows, data.periodType, named, comparators),
				groups: groupsOf(rows, named, data.polarity),
				breaks: (data.breaks ?? []).map(({ from, reason }) => ({
					period: periodOf(from, data.periodType),
					reason,
				})),
				bearings: [],
			};
			return [id, indicator];
		}),
	);
}

/** A measure, judged by the indicators that it names; each of them knows then how it is used. */
export function buildMeasure(
	data: Localised<DataOf<'measures'>> & Page,
	goal: Goal,
	indicators: ReadonlyMap<string, Open<Indicator>>,
): Measure {
	const { indicators: named = [], ...rest } = data;
	const measure: Open<Measure> = {
		...rest,
		goal,
		bearings: [],
		outcomes: [],
		milestone: data.kind === 'milestone' ? 'not-reported' : null,
		ratings: [],
		forerunners: [],
		successors: [],
	};
	measure.bearings = named.map((bearing) => {
		const indicator = need(indicators, bearing.indicator);
		const judged = judge(measure, indicator, bearing);
		indicator.bearings = [...indicator.bearings, judged];
		return judged;
	});
	const counted: OutcomeState[] =
		measure.bearings.length > 0
			? measure.bearings.flatMap(({ judged }) => judged.map(({ state }) => state))
			: ['not-counted'];
	measure.outcomes = data.kind === 'milestone' ? [] : counted;
	return measure;
}
