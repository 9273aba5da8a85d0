import type { ChartForm } from '#schemas/indicator.ts';
import type { Indicator } from './model.ts';
import { hasFigure, ownSeries } from './series.ts';

/** True where an indicator tells groups apart. */
export const hasGroups = ({ groups }: Pick<Indicator, 'groups'>) =>
	groups.some(({ name }) => name !== '');

/**
 * The form of the chart of one group: what the editor chose, else by how many periods of the own
 * area have a figure. Dots need groups to stand for.
 */
export function chartFormOf(
	indicator: Pick<Indicator, 'chart' | 'series' | 'groups'>,
	group: string,
): ChartForm {
	const { chart } = indicator;
	if (chart !== undefined) return chart === 'dots' && !hasGroups(indicator) ? 'bullet' : chart;
	const count = ownSeries(indicator, group).points.filter(hasFigure).length;
	return count < 2 ? 'bullet' : count === 2 ? 'change' : 'line';
}
