import type { ForerunnerData } from '#schemas/forerunner.ts';
import { need, type Open } from './linking.ts';
import type { Action, Goal, Item, Measure, Report, Thread } from './model.ts';
import type { Localised } from './text.ts';

/** Something that names its forerunners. */
interface Naming {
	readonly thing: Goal | Action | Measure;
	readonly forerunners: readonly Localised<ForerunnerData>[] | undefined;
}

/** What a forerunner may be, by name. */
interface Named {
	readonly goals: ReadonlyMap<string, Goal>;
	readonly measures: ReadonlyMap<string, Measure>;
	readonly reports: ReadonlyMap<string, Report>;
}

function earlierOf(
	{ goal, measure, report = '', item }: Localised<ForerunnerData>,
	{ goals, measures, reports }: Named,
): Goal | Measure | Item {
	if (goal !== undefined) return need(goals, goal);
	if (measure !== undefined) return need(measures, measure);
	const items = need(reports, report).items.map((one) => [one.item, one] as const);
	return need(new Map(items), item ?? '');
}

/** Lets each of `later` know its forerunners, and each forerunner what came after it: one thread, seen from both ends. */
export function linkThreads(later: readonly Naming[], named: Named): void {
	for (const { thing, forerunners = [] } of later) {
		const threads = forerunners.map((forerunner): Thread => {
			const earlier = earlierOf(forerunner, named);
			const thread = { earlier, later: thing, reason: forerunner.reason };
			(earlier as Open<typeof earlier>).successors = [...earlier.successors, thread];
			return thread;
		});
		(thing as Open<typeof thing>).forerunners = threads;
	}
}
