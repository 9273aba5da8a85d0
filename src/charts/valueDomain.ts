import { extent, tickStep } from 'd3';

/** The axis leaves nothing out where the lowest figure is less than this share of the highest. */
const FAR = 0.75;

/** An axis that does not start at nothing spans at least this share of its highest figure. */
const LEAST = 0.1;

/** Room beyond the figures on an axis that does not start at nothing, as a share of its length. */
const ROOM = 0.08;

/**
 * From where to where a value axis goes. It starts at nothing, so that a length is what it counts,
 * unless all figures are far from there, as lengths of life are: then it spans the figures, but
 * never so little that a small difference looks large, and the drawing says where it starts.
 * `most` is what no figure can exceed, such as 100%.
 */
export function valueDomain(
	values: readonly number[],
	most = Infinity,
): readonly [from: number, to: number] {
	const [low = 0, high = 0] = extent(values);
	if (low < 0) {
		if (high > 0) return [low, high];
		const [from, to] = valueDomain(values.map((value) => -value));
		return [-to, -from];
	}
	if (high === 0) return [0, 1];
	if (low < FAR * high || low === high) return [0, high];
	const length = Math.max(high - low, LEAST * high) * (1 + 2 * ROOM);
	const to = Math.min((low + high + length) / 2, Math.max(most, high));
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
