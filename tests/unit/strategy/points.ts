import type { PeriodType } from '#schemas/indicator.ts';
import { isPeriod, readPeriod } from '#strategy/period.ts';
import type { Observation } from '#strategy/series.ts';

/** A figure of a period as a test needs it. */
export function point(
	written: string,
	value: number | null,
	limits: readonly [lower: number, upper: number] | null = null,
	counted: Observation['counted'] = null,
	type: PeriodType = 'calendar-year',
): Observation {
	const period = readPeriod(written, type);
	if (!isPeriod(period)) throw new Error(period.found);
	return {
		period,
		value,
		limits: limits && { lower: limits[0], upper: limits[1] },
		counted,
		marker: '',
		note: '',
		published: '',
		source: '',
		replaced: [],
	};
}
