import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#loaders/checkContent.ts';
import { buildSite } from '#strategy/buildSite.ts';
import { deliveryOf, milestoneOf } from '#strategy/delivery.ts';
import type { Item, Report } from '#strategy/model.ts';

const report = (asAt: string, kind: Report['kind'] = 'review') => ({ asAt, kind }) as Report;
const row = (of: Report, status: Item['status'], as_at = '') =>
	({ report: of, status, as_at }) as Item;

const [first, second, third, fourth] = ['2025-03-01', '2025-09-01', '2026-03-01', '2026-09-01'].map(
	(day) => report(day),
) as [Report, Report, Report, Report];
const reviews = [fourth, third, second, first];

describe('the state of an action', () => {
	test('is that of the latest row, with its day', () => {
		const rows = [row(second, 'behind'), row(first, 'on-track')];
		expect(deliveryOf(rows, reviews.slice(2))).toEqual({
			state: 'behind',
			item: rows[0],
			asAt: '2025-09-01',
			isStale: false,
		});
	});

	test('is not reported where no row gives one', () => {
		const none = { state: 'not-reported', item: null, asAt: null, isStale: false };
		expect(deliveryOf([], reviews)).toEqual(none);
		expect(deliveryOf([row(first, 'not-reported')], reviews)).toEqual(none);
		expect(deliveryOf([row(first, 'no-data')], reviews)).toEqual(none);
	});

	test('stays the last that was given where a later row names it and gives none', () => {
		const rows = [row(second, 'not-reported'), row(first, 'delayed')];
		expect(deliveryOf(rows, reviews)).toMatchObject({ state: 'delayed', asAt: '2025-03-01' });
	});

	test('may come from a note or a deep dive between two reviews', () => {
		for (const kind of ['note', 'deep-dive'] as const) {
			const between = report('2025-06-10', kind);
			const rows = [row(first, 'on-track'), row(between, 'off-track')];
			expect(deliveryOf(rows, [between, first])).toMatchObject({
				state: 'off-track',
				asAt: '2025-06-10',
			});
		}
	});

	test('goes by the day that a row itself speaks of, where it names one', () => {
		const rows = [
			row(second, 'behind', '2025-05-31'),
			row(report('2025-06-10', 'note'), 'on-track'),
		];
		expect(deliveryOf(rows, reviews)).toMatchObject({ state: 'on-track', asAt: '2025-06-10' });
	});

	test('is the review’s where a note speaks of the same day', () => {
		const note = report('2025-03-01', 'note');
		const rows = [row(note, 'behind'), row(first, 'on-track')];
		expect(deliveryOf(rows, []).state).toBe('on-track');
		expect(deliveryOf(rows.toReversed(), []).state).toBe('on-track');
	});
});

describe('a state is stale', () => {
	const isStale = (rows: Item[], reports: Report[]) => deliveryOf(rows, reports).isStale;

	test('when two later reviews do not give one', () => {
		const rows = [row(first, 'on-track')];
		expect(isStale(rows, [first])).toBe(false);
		expect(isStale(rows, [second, first])).toBe(false);
		expect(isStale(rows, [third, second, first])).toBe(true);
		expect(isStale(rows, reviews)).toBe(true);
	});

	test('not when one of them does', () => {
		expect(isStale([row(second, 'on-track'), row(first, 'on-track')], [third, second, first])).toBe(
			false,
		);
	});

	test('when they name it and say nothing', () => {
		const rows = [row(third, 'not-reported'), row(second, 'not-reported'), row(first, 'on-track')];
		expect(isStale(rows, [third, second, first])).toBe(true);
	});

	test('by reviews alone, not by notes, deep dives or plans', () => {
		const others = (['note', 'deep-dive', 'progress-report', 'implementation-plan'] as const).map(
			(kind) => report('2026-01-01', kind),
		);
		expect(isStale([row(first, 'on-track')], [...others, second, first])).toBe(false);
	});

	test('counted from the note that gave it', () => {
		const rows = [row(report('2025-06-10', 'note'), 'on-track')];
		expect(isStale(rows, [third, second, first])).toBe(true);
		expect(isStale(rows, [second, first])).toBe(false);
	});

	test('not by the review that gives it, though the row speaks of an earlier day', () => {
		expect(isStale([row(second, 'on-track', '2024-12-31')], [third, second, first])).toBe(false);
	});
});

test('the order of rows and of reports does not matter', () => {
	const day = fc.constantFrom('2025-03-01', '2025-06-10', '2025-09-01', '2026-03-01', '2026-09-01');
	const anyReport = fc
		.tuple(day, fc.constantFrom('review' as const, 'note' as const, 'deep-dive' as const))
		.map(([asAt, kind]) => report(asAt, kind));
	const anyRows = fc.uniqueArray(
		fc
			.tuple(
				anyReport,
				fc.constantFrom('on-track' as const, 'behind' as const, 'not-reported' as const),
				fc.constantFrom('', '2025-02-01', '2025-09-01'),
			)
			.map(([of, status, asAt]) => row(of, status, asAt)),
		{ selector: ({ report: { asAt, kind } }) => `${asAt} ${kind}` },
	);
	fc.assert(
		fc.property(anyRows, fc.array(anyReport), (rows, reports) => {
			expect(deliveryOf(rows.toReversed(), reports.toReversed())).toEqual(
				deliveryOf(rows, reports),
			);
		}),
	);
});

test('a milestone is done, not done or not reported, by its latest state', () => {
	expect(milestoneOf([])).toBe('not-reported');
	expect(milestoneOf([row(second, 'complete'), row(first, 'behind')])).toBe('done');
	expect(milestoneOf([row(first, 'complete'), row(second, 'behind')])).toBe('not-done');
});

test('the harbour has an action of each kind: stale, fresh, by a note, and without a state', () => {
	const { content } = checkContent('tests/fixtures/harbour/content');
	if (!content) throw new Error('The harbour has mistakes.');
	const told = buildSite(content, 'en').actions.map(({ id, delivery }) => [
		id,
		delivery.state,
		delivery.item?.report.id,
		delivery.asAt,
		delivery.isStale,
	]);
	expect(told).toEqual([
		['coldest-first', 'behind', 'spring-note', '2027-05-20', false],
		['draught-kits', 'complete', 'third-year', '2027-03-01', false],
		['rent-register', 'on-track', 'first-year', '2025-03-01', true],
		['market-roof', 'on-track', 'third-year', '2027-03-01', false],
		['tide-turbine', 'off-track', 'third-year', '2027-03-01', false],
	]);
});
