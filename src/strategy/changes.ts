import type { Item, Report } from './model.ts';

/** What can differ between two reports, in the order in which a page tells it. */
export const changeKinds = [
	'finished',
	'moved',
	'newly-rated',
	'no-longer-rated',
	'overdue',
	'new-finish',
	'new-start',
	'new-lead',
] as const;
type ChangeKind = (typeof changeKinds)[number];

/** One thing that differs, and the rows that it is read from. Null where a report has no such row. */
export interface Change {
	readonly kind: ChangeKind;
	readonly before: Item | null;
	readonly after: Item | null;
}

/** What of a report is compared. */
type Account = Pick<Report, 'asAt' | 'items'>;

const isRated = (item: Item | null): item is Item =>
	item !== null && item.status !== 'not-reported';

/** A status has one kind of change at most: what is complete now is “finished”, wherever it came from. */
function statusChange(before: Item | null, after: Item | null): ChangeKind | null {
	if (!isRated(after)) return isRated(before) ? 'no-longer-rated' : null;
	if (after.status === before?.status) return null;
	if (after.status === 'complete') return 'finished';
	return isRated(before) ? 'moved' : 'newly-rated';
}

/** The month of its finish is over by the day of the report, which does not call it complete. */
const isOverdue = (item: Item | null, asAt: string) =>
	item !== null &&
	item.finish !== '' &&
	item.finish < asAt.slice(0, 7) &&
	item.status !== 'complete';

/** What a report leaves blank it does not speak of, so that nothing is new there. */
const isNew = (column: 'finish' | 'start' | 'lead', before: Item | null, after: Item | null) =>
	before !== null && after !== null && after[column] !== '' && after[column] !== before[column];

const byName = ({ items }: Account) => new Map(items.map((item) => [item.item, item]));

/**
 * What changed from one report to the next: by kind, and in each by the name of the item, in whatever
 * order the rows stand. Without a report before it, all that is rated is newly rated. Another word of
 * the source for the same status of ours is no change.
 */
export function changesBetween(before: Account | null, after: Account): Change[] {
	const [old, now] = [before ? byName(before) : new Map<string, Item>(), byName(after)];
	const pairs = [...new Set([...old.keys(), ...now.keys()])]
		.toSorted()
		.map((name) => ({ before: old.get(name) ?? null, after: now.get(name) ?? null }));
	const has = (kind: ChangeKind, pair: (typeof pairs)[number]) => {
		switch (kind) {
			case 'overdue':
				return (
					isOverdue(pair.after, after.asAt) && !(before && isOverdue(pair.before, before.asAt))
				);
			case 'new-finish':
				return isNew('finish', pair.before, pair.after);
			case 'new-start':
				return isNew('start', pair.before, pair.after);
			case 'new-lead':
				return isNew('lead', pair.before, pair.after);
			default:
				return statusChange(pair.before, pair.after) === kind;
		}
	};
	return changeKinds.flatMap((kind) =>
		pairs.filter((pair) => has(kind, pair)).map((pair) => ({ kind, ...pair })),
	);
}
