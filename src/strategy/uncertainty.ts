import type { Unit } from '#schemas/indicator.ts';
import type { Limits, Observation } from './series.ts';

/** Half the width of a 95% interval, in standard errors. */
const Z95 = 1.959964;

/** The width of a 95% interval in standard errors, rounded as the published rule has it. */
export const WIDTH = 3.92;

/** What a figure per so many is multiplied by. */
const multipliers: Partial<Record<Unit, number>> = { 'per-1000': 1_000, 'per-100000': 100_000 };

/**
 * Wilson score limits of a share, in per cent: Wilson 1927, as in “Technical guide: confidence
 * intervals” of the Association of Public Health Observatories. They hold at 0% and 100% too.
 */
export function shareLimits(count: number, denominator: number): Limits {
	const p = count / denominator;
	const square = Z95 ** 2;
	const middle = 2 * count + square;
	const half = Z95 * Math.sqrt(square + 4 * count * (1 - p));
	const whole = 2 * (denominator + square);
	return { lower: (100 * (middle - half)) / whole, upper: (100 * (middle + half)) / whole };
}

/**
 * Byar’s limits of a rate per `multiplier` people, in the same unit: Breslow and Day 1987, as in the
 * same guide. Near the exact Poisson limits from a count of 10 on.
 */
export function rateLimits(count: number, denominator: number, multiplier: number): Limits {
	const bound = (cases: number, sign: 1 | -1) =>
		cases === 0 ? 0 : cases * (1 - 1 / (9 * cases) + (sign * Z95) / (3 * Math.sqrt(cases))) ** 3;
	return {
		lower: (bound(count, -1) * multiplier) / denominator,
		upper: (bound(count + 1, 1) * multiplier) / denominator,
	};
}

/** The limits of a figure, and where they come from. */
export interface Uncertainty extends Limits {
	readonly from: 'published' | 'counts';
	/** The standard error, in the unit of the figure: the width of the interval ÷ 3.92. */
	readonly error: number;
}

/** How sure a figure is: by its published limits, else by its counts, else nobody can say. */
export function uncertaintyOf(
	{ limits, counted }: Pick<Observation, 'limits' | 'counted'>,
	unit: Unit,
): Uncertainty | null {
	const made = (from: Uncertainty['from'], { lower, upper }: Limits) => ({
		lower,
		upper,
		from,
		error: (upper - lower) / WIDTH,
	});
	if (limits) return made('published', limits);
	if (!counted || counted.denominator <= 0) return null;
	const { count, denominator } = counted;
	if (unit === 'percent') return made('counts', shareLimits(count, denominator));
	const multiplier = multipliers[unit];
	return multiplier === undefined
		? null
		: made('counts', rateLimits(count, denominator, multiplier));
}
