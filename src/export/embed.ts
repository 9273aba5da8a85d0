import type { ChartForm } from '#schemas/indicator.ts';
import { currentBearings } from '#strategy/bearings.ts';
import { chartFormOf } from '#strategy/chartForm.ts';
import type { Bearing, Indicator } from '#strategy/model.ts';

/** True where a judgement means little without the name of its measure. */
export const hasManyMeasures = (bearings: readonly Bearing[]) =>
	new Set(bearings.map(({ measure }) => measure.id)).size > 1;

const heights: Record<ChartForm, number> = { line: 1060, change: 890, bullet: 820, dots: 820 };

/**
 * How high the frame of an embedded chart must be, in pixels, so that nothing in it scrolls in a
 * column of a phone, in the language that takes most room. A test measures it in a browser.
 */
export function embedHeight(indicator: Indicator): number {
	const { groups } = indicator;
	const bearings = currentBearings(indicator);
	const judged = bearings.flatMap((bearing) => bearing.judged).length;
	const names = hasManyMeasures(bearings) ? 70 * bearings.length : 0;
	if (groups.length > 1) return 770 + 70 * groups.length + 110 * judged + names;
	// The first judgement is in the height of each form.
	const more = 110 * Math.max(0, judged - 1);
	return heights[chartFormOf(indicator, groups[0]?.name ?? '')] + more + names;
}
