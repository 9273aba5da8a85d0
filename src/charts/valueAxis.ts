import { extent, tickStep } from 'd3';

/** The axis leaves nothing out where the lowest figure is less than this share of the highest. */
const FAR = 0.75;

/** Room beyond the figures on an axis that does not start at nothing, as a share of its length. */
const ROOM = 0.08;

/** What a value axis must know of what is counted. */
interface Counted {
	/** What no figure can exceed: 100 for a share of a whole. */
	readonly most: number;
	/** What an axis that does not start at nothing spans at least, as a share of its highest figure. */
	readonly least: number;
}

/**
 * From where to where a value axis goes. It starts at nothing, so that a length is what it counts,
 * unless all figures are far from there, as lengths of life are: then it spans the figures, but
 * never so little that a small difference looks large, and the drawing says where it starts.
 */
export function valueDomain(
	values: readonly number[],
	counted: Counted,
): readonly [from: number, to: number] {
	const [low = 0, high = 0] = extent(values);
	if (low < 0) {
		if (high > 0) return [low, high];
		const [from, to] = valueDomain(
			values.map((value) => -value),
			{ ...counted, most: Infinity },
		);
		return [-to, -from];
	}
	if (high === 0) return [0, 1];
	if (low < FAR * high || low === high) return [0, high];
	const length = Math.max((high - low) * (1 + 2 * ROOM), counted.least * high);
	const to = Math.min((low + high + length) / 2, Math.max(counted.most, high));
	return [Math.min(low, to - length), to];
}

/** Round values with about `count` steps between them, that hold all of `domain`. */
export function valueTicks(
	[from, to]: readonly [number, number],
	count: number,
	decimals: number,
): number[] {
	const step = Math.max(tickStep(from, to, count), 10 ** -decimals);
	const first = Math.floor(from / step);
	const last = Math.max(Math.ceil(to / step), first + 1);
	return Array.from({ length: last - first + 1 }, (_, index) =>
		Number(((first + index) * step).toPrecision(12)),
	);
}

interface ValueAxis {
	readonly from: number;
	readonly to: number;
	/** The round values at which it is marked, its ends among them. */
	readonly steps: readonly number[];
	/** True where it does not go to nothing. */
	readonly isCut: boolean;
}

/** A value axis with about `count` steps that holds `values`. */
export function valueAxis(
	values: readonly number[],
	counted: Counted & { readonly decimals: number },
	count: number,
): ValueAxis {
	const steps = valueTicks(valueDomain(values, counted), count, counted.decimals);
	const from = steps[0] ?? 0;
	const to = steps.at(-1) ?? 1;
	return { from, to, steps, isCut: from > 0 || to < 0 };
}
