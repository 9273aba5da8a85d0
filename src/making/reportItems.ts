import { stringify } from 'csv-stringify/sync';
import type { ItemData, ReportData } from '#schemas/report.ts';
import type { Desk } from './desk.ts';

const columns = [
	'item',
	'under',
	'title',
	'wording',
	'status_as_written',
	'status',
	'lead',
	'start',
	'finish',
	'as_at',
	'narrative',
	'note',
] as const satisfies readonly (keyof ItemData)[];

/** The actions of a strategy, in the order in which its pages list them. */
export function actionsOf({ draft: { entries } }: Desk, strategy: string) {
	const place = (goal: string) => {
		const under = entries.goals.get(goal)?.data;
		const above = entries.priorities.get(under?.priority ?? '')?.data;
		return above?.strategy === strategy && under ? [above.order, under.order] : null;
	};
	return [...entries.actions.values()]
		.flatMap(({ id, data }) => {
			const above = place(data.goal);
			return above ? [{ id, data, place: [...above, data.order] }] : [];
		})
		.toSorted(
			(a, b) =>
				a.place
					.map((order, level) => order - (b.place[level] ?? 0))
					.find((difference) => difference !== 0) ?? 0,
		);
}

/**
 * The rows of a new report: what each action is called and how it is worded. Its status stays blank
 * until someone takes it from the source.
 */
export function itemsTable(desk: Desk, strategy: string, only: readonly string[] | null): string {
	const rows = actionsOf(desk, strategy)
		.filter(({ id }) => only === null || only.includes(id))
		.map(({ id, data }) => ({ item: id, wording: data.wording }));
	return stringify(rows, { header: true, columns: [...columns] });
}

/** The words that the last report on a strategy rates actions with, and ours for them. */
export const wordsOfLastReport = ({ draft }: Desk, strategy: string): ReportData['statuses'] =>
	[...draft.entries.reports.values()]
		.map(({ data }) => data)
		.filter((data) => data.strategy === strategy && data.statuses !== undefined)
		.toSorted(
			(a, b) =>
				(a.kind === 'review' ? 0 : 1) - (b.kind === 'review' ? 0 : 1) || (a.asAt < b.asAt ? 1 : -1),
		)[0]?.statuses;
