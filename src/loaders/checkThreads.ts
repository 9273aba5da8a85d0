import type { Entry } from '#schemas/content.ts';
import type { ForerunnerData } from '#schemas/forerunner.ts';
import { didYouMean, faultAt, type Fault } from './faults.ts';
import type { Draft } from './readContent.ts';

/** Tells a fault in one field of a forerunner. */
type Tell = (field: keyof ForerunnerData, found: string, next: string) => Fault;

/** What is named must stand in the table of the report, and have no page to name instead. */
function checkItem({ entries, items }: Draft, { report, item }: ForerunnerData, tell: Tell) {
	const rows = items.get(report ?? '')?.map((row) => row.data.item);
	if (!rows || report === undefined || item === undefined) return [];
	if (!rows.includes(item)) {
		const found = `The table of the report “${report}” has no item “${item}”.`;
		return [tell('item', found, didYouMean(item, rows))];
	}
	const kind = (['goals', 'measures'] as const).find((one) => entries[one].has(item));
	if (!kind) return [];
	const next = `Write “${kind.slice(0, -1)}: ${item}” in place of “report” and “item”.`;
	return [tell('item', `“${item}” has a page of its own.`, next)];
}

/** The first year of the strategy that a thing belongs to, as far as the files on the way to it can be read. */
const startOf = ({ entries }: Draft) => ({
	goal(name = '') {
		const priority = entries.priorities.get(entries.goals.get(name)?.data.priority ?? '');
		return entries.strategies.get(priority?.data.strategy ?? '')?.data.start;
	},
	measure(name = '') {
		return this.goal(entries.measures.get(name)?.data.goal);
	},
	/** A report on a strategy that is not here says nothing of its years. */
	report(name = '') {
		const strategy = entries.reports.get(name)?.data.strategy;
		return entries.strategies.get(strategy ?? '')?.data.start;
	},
});

/** Faults in what goals, actions and measures name as their forerunners. */
export function checkThreads(draft: Draft): Fault[] {
	const { goals, actions, measures } = draft.entries;
	const start = startOf(draft);
	const check = (entry: Entry<{ forerunners?: ForerunnerData[] | undefined }>, own?: number) =>
		(entry.data.forerunners ?? []).flatMap((forerunner, index) => {
			const tell: Tell = (field, ...words) =>
				faultAt(entry.file, entry.placeOf(['forerunners', index, field]), ...words);
			const late = (['goal', 'measure', 'report'] as const).filter((field) => {
				const began = start[field](forerunner[field]);
				return own !== undefined && began !== undefined && began >= own;
			});
			return [
				...checkItem(draft, forerunner, tell),
				...late.map((field) =>
					tell(
						field,
						`“${forerunner[field] ?? ''}” is of no strategy that began before ${String(own)}.`,
						'Name something of an earlier strategy, or take it out.',
					),
				),
			];
		});
	return [
		...[...goals.values()].flatMap((entry) => check(entry, start.goal(entry.id))),
		...[...actions.values(), ...measures.values()].flatMap((entry) =>
			check(entry, start.goal(entry.data.goal)),
		),
	];
}
