import { isPeriod, readPeriod, type Period } from './period.ts';

/** What a strategy wants a figure to be, and for when. */
export interface Aim {
	readonly wording: string;
	readonly value?: number | undefined;
	readonly by?: string | undefined;
}

/** The time for which an aim is set. Null where the source does not say. */
function timeOf({ by }: Aim): Period | null {
	if (by === undefined) return null;
	const read = (['financial-year', 'calendar-year'] as const)
		.map((type) => readPeriod(by, type))
		.find(isPeriod);
	return read ?? null;
}

/**
 * The aim that a figure for `latest` is held against: the first whose time is not over before it,
 * else the last. `isDue` is false where that time has not begun: then it can be neither met nor missed.
 */
export function aimFor(
	target: Aim & { readonly steps?: readonly Aim[] | undefined },
	latest: Period | null,
): { readonly aim: Aim; readonly isDue: boolean } {
	const aims = [...(target.steps ?? []), target];
	const aim =
		aims.find((one) => {
			const time = timeOf(one);
			return time === null || latest === null || time.end >= latest.end;
		}) ?? target;
	const time = timeOf(aim);
	return { aim, isDue: time === null || latest === null || time.start <= latest.end };
}
