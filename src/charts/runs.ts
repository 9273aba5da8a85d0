import { broken } from '#strategy/outcome.ts';
import { DAYS_IN_A_MONTH, lengthOf } from '#strategy/period.ts';
import { isKnown, type DrawnPoint, type Known } from './drawn.ts';

/**
 * Points of one kind: figures for one year and for three years together do not make one line.
 * Sums that all start on the same day are of one kind, though each is longer than the last.
 */
function kindsOf(points: readonly DrawnPoint[]): DrawnPoint[][] {
	const isSum = new Set(points.map(({ period }) => period.start)).size === 1;
	const months = ({ period }: DrawnPoint) => Math.round(lengthOf(period) / DAYS_IN_A_MONTH);
	return isSum ? [[...points]] : [...Map.groupBy(points, months).values()];
}

/** The stretches that a line joins: none goes over a missing figure, or a new way of counting. */
export function runsOf(points: readonly DrawnPoint[], breaks: readonly string[]): Known[][] {
	return kindsOf(points).flatMap((kind) => runsOfKind(kind, breaks));
}

function runsOfKind(points: readonly DrawnPoint[], breaks: readonly string[]): Known[][] {
	const runs: Known[][] = [];
	let before: Known | null = null;
	for (const point of points) {
		if (isKnown(point)) {
			const goesOn = before !== null && !broken(before.period, point.period, breaks);
			const run = runs.at(-1);
			if (goesOn && run) run.push(point);
			else runs.push([point]);
			before = point;
		} else before = null;
	}
	return runs;
}
