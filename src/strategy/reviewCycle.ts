import type { StrategyData } from '#schemas/strategy.ts';
import { firstOf } from './calendar.ts';

/** A month, `2025-11`, that follows from what a strategy says of its reviews. */
interface FirstReview {
	readonly months: number;
	readonly baseline: string;
	readonly review: string;
}

/**
 * The month that lies one turn of the review cycle after that of the baseline. Null where the strategy
 * does not state both. A sum, and no date that anyone has set.
 */
export function firstReview({
	baseline,
	review,
}: {
	baseline?: Pick<NonNullable<StrategyData['baseline']>, 'on'> | undefined;
	review?: Pick<NonNullable<StrategyData['review']>, 'everyMonths'> | undefined;
}): FirstReview | null {
	if (!baseline || !review) return null;
	const { everyMonths: months } = review;
	const [year = 0, month = 1] = baseline.on.split('-').map(Number);
	return {
		months,
		baseline: baseline.on.slice(0, 7),
		review: firstOf(year, month + months).slice(0, 7),
	};
}
