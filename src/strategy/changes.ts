import type { Action, Item, Report } from './model.ts';

/** What can differ between two reports, in the order in which a page tells it. */
export const changeKinds = [
	'finished',
	'moved',
	'newly-rated',
	'no-longer-rated',
	'added',
	'gone',
	'overdue',
	'still-overdue',
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

interface Pair {
	readonly before: Item | null;
	readonly after: Item | null;
}

const isRated = ({ status }: Item) => status !== 'not-reported';

/**
 * A row has one kind of change in its status at most: what is complete now is “finished” wherever it
 * came from, and what only one of the reports has is “added” or “gone”, rated or not.
 */
function statusChange({ before, after }: Pair): ChangeKind | null {
	if (after === null) return 'gone';
	if (after.status === before?.status) return null;
	if (after.status === 'complete') return 'finished';
	if (before === null) return 'added';
	if (!isRated(after)) return 'no-longer-rated';
	return isRated(before) ? 'moved' : 'newly-rated';
}

/** The month of its finish is over by the day of the report, which does not call it complete. */
const isOverdue = (item: Item | null, asAt: string) =>
	item !== null &&
	item.finish !== '' &&
	item.finish < asAt.slice(0, 7) &&
	item.status !== 'complete';

/** What a report leaves blank it does not speak of, so that nothing is new there. */
const isNew = (column: 'finish' | 'start' | 'lead', { before, after }: Pair) =>
	before !== null && after !== null && after[column] !== '' && after[column] !== before[column];

const byName = ({ items }: Account) => new Map(items.map((item) => [item.item, item]));

/**
 * What changed from one report to the next: by kind, and in each by the name of the item, in whatever
 * order the rows stand. Without a report before it, all that is in it is added. Another word of the
 * source for the same status of ours is no change. “Still” past its finish needs time between the two.
 */
export function changesBetween(before: Account | null, after: Account): Change[] {
	const [old, now] = [before ? byName(before) : new Map<string, Item>(), byName(after)];
	const pairs = [...new Set([...old.keys(), ...now.keys()])]
		.toSorted()
		.map((name): Pair => ({ before: old.get(name) ?? null, after: now.get(name) ?? null }));
	const has = (kind: ChangeKind, pair: Pair) => {
		const wasOverdue = before !== null && isOverdue(pair.before, before.asAt);
		switch (kind) {
			case 'overdue':
				return isOverdue(pair.after, after.asAt) && !wasOverdue;
			case 'still-overdue':
				return wasOverdue && isOverdue(pair.after, after.asAt) && before.asAt !== after.asAt;
			case 'new-finish':
				return isNew('finish', pair);
			case 'new-start':
				return isNew('start', pair);
			case 'new-lead':
				return isNew('lead', pair);
			default:
				return statusChange(pair) === kind;
		}
	};
	return changeKinds.flatMap((kind) =>
		pairs.filter((pair) => has(kind, pair)).map((pair) => ({ kind, ...pair })),
	);
}

/** The address of the page that tells only what changed since the report before. */
export const changesPath = ({ path }: Pick<Report, 'path'>) => `${path}changes/`;

/** The items that both reports have, with another status in the later one. */
export const statusChanges = (changes: readonly Change[]): Change[] =>
	changes.filter(({ kind, before }) => {
		const kinds: ChangeKind[] = ['finished', 'moved', 'newly-rated', 'no-longer-rated'];
		return kinds.includes(kind) && before !== null;
	});

/** The actions of its strategy that a report does not speak of at all. */
export function leftOut({ strategy, items }: Pick<Report, 'strategy' | 'items'>): Action[] {
	const subjects = new Set<unknown>(items.map(({ subject }) => subject));
	return (strategy?.priorities ?? [])
		.flatMap(({ goals }) => goals.flatMap(({ actions }) => actions))
		.filter((action) => !subjects.has(action));
}
