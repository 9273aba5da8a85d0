import { deliveryStates, type DeliveryState } from '#schemas/report.ts';
import type { Delivery, Item, Report } from './model.ts';
import type { MilestoneState } from './outcome.ts';

/** A state is old news when this many reviews after it give none. */
const STALE_AFTER = 2;

const isDelivery = (status: string): status is DeliveryState =>
	(deliveryStates as readonly string[]).includes(status);

/** True where a row gives a state. A row may name an action and say nothing of how it is going. */
const tellsState = (row: Item): row is Item & { readonly status: DeliveryState } =>
	isDelivery(row.status) && row.status !== 'not-reported';

const dayOf = ({ as_at, report }: Item) => as_at || report.asAt;

/** Of what speaks of one day, the later report comes first, and of one day’s reports the review. */
const latestFirst = (a: Item, b: Item) =>
	dayOf(b).localeCompare(dayOf(a)) ||
	b.report.asAt.localeCompare(a.report.asAt) ||
	Number(b.report.kind === 'review') - Number(a.report.kind === 'review') ||
	a.report.kind.localeCompare(b.report.kind);

/**
 * How something is going: the latest state that any report gives it, in whatever order the rows come.
 * `reports` are all those on its strategy: the state is stale where at least two later reviews give it none.
 */
export function deliveryOf(
	ratings: readonly Item[],
	reports: readonly Pick<Report, 'asAt' | 'kind'>[],
): Delivery {
	const [item] = ratings.filter(tellsState).toSorted(latestFirst);
	if (!item) return { state: 'not-reported', item: null, asAt: null, isStale: false };
	const later = reports.filter(({ kind, asAt }) => kind === 'review' && asAt > item.report.asAt);
	return {
		state: item.status,
		item,
		asAt: dayOf(item),
		isStale: later.length >= STALE_AFTER,
	};
}

/** Whether a milestone is reached, by the latest report that gives it a state. */
export function milestoneOf(ratings: readonly Item[]): MilestoneState {
	const { state } = deliveryOf(ratings, []);
	if (state === 'not-reported') return 'not-reported';
	return state === 'complete' ? 'done' : 'not-done';
}
