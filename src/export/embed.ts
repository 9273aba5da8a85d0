import type { ChartForm } from '#schemas/indicator.ts';
import { chartFormOf } from '#strategy/chartForm.ts';
import type { Bearing, Indicator } from '#strategy/model.ts';

/** How the measure uses an indicator that stands first in the strategy in force. */
export const currentBearing = ({ bearings }: Indicator): Bearing | undefined =>
	bearings.find(({ measure }) => measure.goal.priority.strategy.isInForce);

const heights: Record<ChartForm, number> = { line: 940, change: 790, bullet: 660, dots: 660 };

/**
 * How high the frame of an embedded chart must be, in pixels, so that nothing in it scrolls in a
 * column of a phone. A test measures it in a browser.
 */
export function embedHeight(indicator: Indicator): number {
	const { groups } = indicator;
	const judged = currentBearing(indicator)?.judged.length ?? 0;
	if (groups.length > 1) return 600 + 70 * groups.length + 110 * judged;
	return heights[chartFormOf(indicator, groups[0]?.name ?? '')];
}
