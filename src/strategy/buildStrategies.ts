import { buildMeasure } from './buildIndicators.ts';
import { byOrder } from './byOrder.ts';
import { deliveryOf } from './delivery.ts';
import type { ContentInLanguage } from './inLanguage.ts';
import { need, type Open } from './linking.ts';
import type { Action, Goal, Indicator, Partner, Priority, Source, Strategy } from './model.ts';

/** The strategies; what they set out is not in them yet. */
export const buildStrategies = (
	reader: ContentInLanguage,
	sources: ReadonlyMap<string, Source>,
): Map<string, Open<Strategy>> =>
	new Map(
		[...reader.all('strategies')].map(([id, data]) => [
			id,
			{
				...data,
				source: need(sources, data.source),
				isInForce: id === reader.content.site.data.strategy,
				reports: [],
				priorities: [],
			},
		]),
	);

/** Puts the priorities into their strategies, and the goals into their priorities. */
export function addGoals(
	reader: ContentInLanguage,
	strategies: ReadonlyMap<string, Open<Strategy>>,
): void {
	const priorities = new Map<string, Open<Priority>>();
	for (const data of [...reader.all('priorities').values()].toSorted(byOrder)) {
		const strategy = need(strategies, data.strategy);
		const priority: Open<Priority> = { ...data, strategy, goals: [], activities: [] };
		strategy.priorities = [...strategy.priorities, priority];
		priorities.set(data.id, priority);
	}
	for (const data of [...reader.all('goals').values()].toSorted(byOrder)) {
		const priority = need(priorities, data.priority);
		const number = `${String(priority.order)}.${String(data.order)}`;
		const goal: Open<Goal> = {
			...data,
			priority,
			number,
			actions: [],
			measures: [],
			ratings: [],
			activities: [],
			forerunners: [],
			successors: [],
		};
		priority.goals = [...priority.goals, goal];
	}
}

/** Actions or measures in the order in which readers meet them. */
const underGoals = <T extends { goal: string; order: number }>(
	goals: ReadonlyMap<string, Goal>,
	things: readonly T[],
): T[] =>
	[...goals.keys()].flatMap((id) => things.filter(({ goal }) => goal === id).toSorted(byOrder));

/** Puts the actions into their goals, and lets the partners who lead them know. */
export function addActions(
	reader: ContentInLanguage,
	goals: ReadonlyMap<string, Open<Goal>>,
	partners: ReadonlyMap<string, Open<Partner>>,
): void {
	const raw = underGoals(goals, [...reader.all('actions').values()]);
	const actions = new Map<string, Open<Action>>();
	for (const data of raw) {
		const goal = need(goals, data.goal);
		const leads = data.leads.map((id) => need(partners, id));
		const action: Action = {
			...data,
			goal,
			leads,
			sameAs: [],
			forerunners: [],
			delivery: deliveryOf([], []),
			ratings: [],
		};
		goal.actions = [...goal.actions, action];
		for (const lead of leads) lead.actions = [...lead.actions, action];
		actions.set(data.id, action);
	}
	// Said of one of two, it holds for both.
	for (const { id, sameAs = [] } of raw) {
		const one = need(actions, id);
		for (const name of sameAs) {
			const other = need(actions, name);
			one.sameAs = [...new Set([...one.sameAs, other])];
			other.sameAs = [...new Set([...other.sameAs, one])];
		}
	}
}

/** Puts the measures into their goals, judged by their indicators. */
export function addMeasures(
	reader: ContentInLanguage,
	goals: ReadonlyMap<string, Open<Goal>>,
	indicators: ReadonlyMap<string, Open<Indicator>>,
): void {
	for (const data of underGoals(goals, [...reader.all('measures').values()])) {
		const goal = need(goals, data.goal);
		goal.measures = [...goal.measures, buildMeasure(data, goal, indicators)];
	}
}
