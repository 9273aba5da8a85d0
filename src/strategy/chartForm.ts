import type { ChartForm } from '#schemas/indicator.ts';
import type { Indicator } from './model.ts';
import { hasFigure } from './series.ts';

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
	const { chart, series } = indicator;
	if (chart !== undefined) return chart === 'dots' && !hasGroups(indicator) ? 'bullet' : chart;
	const own = series.find((one) => one.area === '' && one.group === group);
	const count = own?.points.filter(hasFigure).length ?? 0;
	return count < 2 ? 'bullet' : count === 2 ? 'change' : 'line';
}
