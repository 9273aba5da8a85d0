import type { Bearing, Indicator, Measure } from './model.ts';

/** True where a measure is one of the strategy in force. */
export const isInForce = ({ goal }: Measure) => goal.priority.strategy.isInForce;

/** How the measures of the strategy in force use an indicator: one may use it in several ways. */
export const currentBearings = ({ bearings }: Pick<Indicator, 'bearings'>): readonly Bearing[] =>
	bearings.filter(({ measure }) => isInForce(measure));
