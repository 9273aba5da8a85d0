import type { BearingData, Direction } from '#schemas/measure.ts';
import { aimFor } from './aim.ts';
import { periodOf } from './indicatorSeries.ts';
import type { Bearing, Indicator, Judged, Measure } from './model.ts';
import {
	availableOn,
	sinceBaseline,
	targetState,
	turned,
	type Judgement,
	type Method,
} from './outcome.ts';
import type { Localised } from './text.ts';

/** What the status rule must know of an indicator. */
export const methodOf = ({ unit, decimals, breaks }: Indicator): Method => ({
	unit,
	decimals,
	breaks: breaks.map(({ period }) => period.start),
});

/** How a target stands, by the aim for the time of the latest figure. Null where nobody can say. */
export function targetOf(
	judgement: Judgement,
	target: NonNullable<Localised<BearingData>['target']>,
	direction: Direction,
): Judged['target'] {
	const { aim, isDue } = aimFor(target, judgement.latest?.period ?? null);
	if (aim.value === undefined || target.doubt) return null;
	const state = targetState(judgement, aim.value, direction);
	return state && { ...state, aim, isDue, ...(!isDue && { met: null, share: null }) };
}

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
		return { ...judgement, series, target: target ? targetOf(judgement, target, direction) : null };
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
