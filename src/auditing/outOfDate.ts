import { lastAfter } from '#strategy/calendar.ts';
import type { Action, Indicator, Strategy } from '#strategy/model.ts';
import { hasFigure } from '#strategy/series.ts';

/** Figures that are not the newest any more, or seem not to be. */
export interface OldFigures {
	/** `announced`: the day of the next figure is past. `usual`: one is due, as often as they come out. */
	readonly by: 'announced' | 'usual';
	/** The day on which a newer figure was due. */
	readonly due: string;
}

/** The months between two figures, where they are known. */
const monthsBetween: Partial<Record<Indicator['frequency'], number>> = {
	monthly: 1,
	quarterly: 3,
	'half-yearly': 6,
	yearly: 12,
	'two-yearly': 24,
};

/** Whether newer figures were due before `day`. Null where they were not, or nobody can say. */
export function oldFigures(
	{ nextUpdate, frequency, series }: Pick<Indicator, 'nextUpdate' | 'frequency' | 'series'>,
	day: string,
): OldFigures | null {
	if (nextUpdate !== undefined)
		return nextUpdate < day ? { by: 'announced', due: nextUpdate } : null;
	const months = monthsBetween[frequency];
	const newest = series
		.flatMap(({ points }) => points.filter(hasFigure))
		.map(({ published }) => published)
		.toSorted()
		.at(-1);
	if (months === undefined || newest === undefined || newest === '') return null;
	const due = lastAfter(newest, months);
	return due < day ? { by: 'usual', due } : null;
}

/** Why nobody can tell how an action is going. */
export type OldDelivery = 'none' | 'old';

/**
 * Whether any report says how an action is going, and lately: within two turns of its strategy’s
 * review cycle. Null where one does, or where the strategy is no longer in force.
 */
export function oldDelivery(
	{ delivery: { asAt, isStale }, goal }: Pick<Action, 'delivery' | 'goal'>,
	day: string,
): OldDelivery | null {
	const { isInForce, review }: Strategy = goal.priority.strategy;
	if (!isInForce) return null;
	if (asAt === null) return 'none';
	return isStale || (review && lastAfter(asAt, 2 * review.everyMonths) < day) ? 'old' : null;
}
