import type { BearingData } from '#schemas/measure.ts';
import { periodOf } from './indicatorSeries.ts';
import type { Bearing, Indicator, Judged, Measure } from './model.ts';
import { availableOn, sinceBaseline, targetState, turned, type Method } from './outcome.ts';
import type { Localised } from './text.ts';

/** What the status rule must know of an indicator. */
export const methodOf = ({ unit, decimals, breaks }: Indicator): Method => ({
	unit,
	decimals,
	breaks: breaks.map(({ period }) => period.start),
});

/** What can be said of a measure by one of its indicators: each group by itself, in the own area. */
export function judge(
	measure: Measure,
	indicator: Indicator,
	bearing: Localised<BearingData>,
): Bearing {
	const { how, opposite, reason, target, baseline } = bearing;
	const direction = turned(measure.direction ?? 'not-stated', opposite ?? false);
	const method = methodOf(indicator);
	const groups = bearing.groups ?? indicator.groups.map(({ name }) => name);
	const rule = measure.goal.priority.strategy.baseline?.on;
	const own = indicator.series.filter(({ area, group }) => area === '' && groups.includes(group));
	const baselineOf = (series: (typeof own)[number]) =>
		baseline?.period ?? (rule === undefined ? null : availableOn(series, rule));
	const judged = own.map((series): Judged => {
		const judgement = sinceBaseline(series, baselineOf(series), direction, method);
		const aim = target?.value;
		return {
			...judgement,
			series,
			target: aim === undefined ? null : targetState(judgement, aim, direction),
		};
	});
	const [first] = own;
	const written = first ? baselineOf(first) : null;
	return {
		how,
		opposite,
		reason,
		target,
		measure,
		indicator,
		direction,
		baseline:
			written === null
				? null
				: {
						period: periodOf(written, indicator.periodType),
						reason: baseline?.reason ?? null,
					},
		judged,
	};
}
