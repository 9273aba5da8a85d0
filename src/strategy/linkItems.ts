import type { Row } from '#schemas/content.ts';
import type { ItemData } from '#schemas/report.ts';
import { deliveryOf, milestoneOf } from './delivery.ts';
import type { Open } from './linking.ts';
import type { Item, Strategy } from './model.ts';

const named = <T extends { id: string }>(things: readonly T[]) =>
	new Map(things.map((thing) => [thing.id, thing as Open<T>]));

/**
 * Lets each item of a report on `strategy` know what it rates, and each thing what was said of it.
 * `rows` are the tables of the reports, by their names.
 */
export function linkItems(
	strategy: Strategy,
	rows: ReadonlyMap<string, readonly Row<ItemData>[]>,
): void {
	const priorities = named(strategy.priorities);
	const goals = named(strategy.priorities.flatMap((priority) => priority.goals));
	const actions = named([...goals.values()].flatMap((goal) => goal.actions));
	const measures = named([...goals.values()].flatMap((goal) => goal.measures));
	for (const report of strategy.reports) {
		const parents = new Map(rows.get(report.id)?.map(({ data }) => [data.item, data.under]));
		for (const item of report.items as Open<Item>[]) {
			const name = item.item;
			const subject = goals.get(name) ?? actions.get(name) ?? measures.get(name);
			const parent = parents.get(name) ?? '';
			const group = goals.get(parent) ?? priorities.get(parent);
			item.under = group ?? null;
			if (subject) {
				item.subject = subject;
				item.title = subject.title;
				subject.ratings = [...subject.ratings, item];
			} else {
				// The latest report comes first, and says it best.
				const isTold = group?.activities.some((one) => one.item === name);
				if (group && !isTold) group.activities = [...group.activities, item];
			}
		}
	}
	for (const action of actions.values()) {
		action.delivery = deliveryOf(action.ratings, strategy.reports);
	}
	for (const measure of measures.values()) {
		if (measure.kind === 'milestone') measure.milestone = milestoneOf(measure.ratings);
	}
}
