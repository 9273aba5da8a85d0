import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#loaders/checkContent.ts';
import { itemStates, type ItemData } from '#schemas/report.ts';
import { buildSite } from '#strategy/buildSite.ts';
import {
	changeKinds,
	changesBetween,
	leftOut,
	statusChanges,
	type Change,
} from '#strategy/changes.ts';
import type { Item, Report } from '#strategy/model.ts';

type Account = Pick<Report, 'asAt' | 'items'>;
type Row = Partial<ItemData> & Pick<ItemData, 'item'>;

const row = (data: Row) =>
	({
		status: 'on-track',
		status_as_written: 'Green',
		lead: '',
		start: '',
		finish: '',
		...data,
	}) as unknown as Item;

const account = (asAt: string, ...rows: Row[]): Account => ({ asAt, items: rows.map(row) });

/** Each change as its kind and its item. */
const told = (changes: readonly Change[]) =>
	changes.map(({ kind, before, after }) => `${kind} ${(after ?? before)?.item ?? ''}`);

/** What is told of one item that stood in March 2025 and stands in March 2026. */
const ofItem = (before: Omit<Row, 'item'> | null, after: Omit<Row, 'item'> | null) =>
	told(
		changesBetween(
			account('2025-03-01', ...(before ? [{ item: 'a', ...before }] : [])),
			account('2026-03-01', ...(after ? [{ item: 'a', ...after }] : [])),
		),
	);

describe('a status', () => {
	test('that moved, with both rows and so both words of the source', () => {
		const before = account('2025-03-01', { item: 'a', status_as_written: 'Green' });
		const after = account('2026-03-01', {
			item: 'a',
			status: 'behind',
			status_as_written: 'Slipping',
		});
		expect(changesBetween(before, after)).toEqual([
			{ kind: 'moved', before: before.items[0], after: after.items[0] },
		]);
	});

	test('in another word for the same status did not move', () => {
		expect(ofItem({ status_as_written: 'Green' }, { status_as_written: 'On target' })).toEqual([]);
	});

	test('is new where the report before had none', () => {
		expect(ofItem({ status: 'not-reported' }, {})).toEqual(['newly-rated a']);
	});

	test('is gone where this report has none', () => {
		expect(ofItem({}, { status: 'not-reported' })).toEqual(['no-longer-rated a']);
	});

	test('that neither gives did not change', () => {
		expect(ofItem({ status: 'not-reported' }, { status: 'not-reported' })).toEqual([]);
	});

	test('is finished once, whatever it was', () => {
		const complete = { status: 'complete' } as const;
		expect(ofItem({}, complete)).toEqual(['finished a']);
		expect(ofItem({ status: 'not-reported' }, complete)).toEqual(['finished a']);
		expect(ofItem(null, complete)).toEqual(['finished a']);
		expect(ofItem(complete, complete)).toEqual([]);
		expect(ofItem(complete, {})).toEqual(['moved a']);
	});
});

describe('an item', () => {
	test('is added where the report before had no such row, rated or not, and told once', () => {
		expect(ofItem(null, {})).toEqual(['added a']);
		expect(ofItem(null, { status: 'not-reported' })).toEqual(['added a']);
		expect(ofItem(null, { lead: 'Homes', start: '2025-01', finish: '2027-01' })).toEqual([
			'added a',
		]);
	});

	test('is gone where this report has no such row, rated before or not', () => {
		expect(ofItem({}, null)).toEqual(['gone a']);
		expect(ofItem({ status: 'not-reported' }, null)).toEqual(['gone a']);
		expect(ofItem({ finish: '2024-01' }, null)).toEqual(['gone a']);
	});
});

describe('past its finish', () => {
	test('from the month after, unless complete', () => {
		const finish = (month: string, status: ItemData['status'] = 'on-track') =>
			ofItem({ finish: month, status }, { finish: month, status });
		expect(finish('2026-04')).toEqual([]);
		expect(finish('2026-03')).toEqual([]);
		expect(finish('2026-02')).toEqual(['overdue a']);
		expect(finish('2026-02', 'not-reported')).toEqual(['overdue a']);
		expect(finish('2026-02', 'complete')).toEqual([]);
	});

	test('is new once, and from then on it is still so', () => {
		expect(ofItem({ finish: '2025-03' }, { finish: '2025-03' })).toEqual(['overdue a']);
		expect(ofItem({ finish: '2025-02' }, { finish: '2025-02' })).toEqual(['still-overdue a']);
	});

	test('is no more where it is complete, has a later finish or has none', () => {
		const before = { finish: '2025-02' };
		expect(ofItem(before, { ...before, status: 'complete' })).toEqual(['finished a']);
		expect(ofItem(before, { finish: '2026-03' })).toEqual(['new-finish a']);
		expect(ofItem(before, {})).toEqual([]);
	});

	test('is still so with a later finish that is over too', () => {
		expect(ofItem({ finish: '2025-02' }, { finish: '2026-02' })).toEqual([
			'still-overdue a',
			'new-finish a',
		]);
	});

	test('is told where it stands here for the first time, or is complete no more', () => {
		expect(ofItem(null, { finish: '2025-02' })).toEqual(['added a', 'overdue a']);
		expect(ofItem({ finish: '2025-02', status: 'complete' }, { finish: '2025-02' })).toEqual([
			'moved a',
			'overdue a',
		]);
	});
});

test('a lead, a start and a finish are new where this report names another', () => {
	expect(ofItem({ lead: 'Homes' }, { lead: 'Tenants' })).toEqual(['new-lead a']);
	expect(ofItem({ start: '' }, { start: '2025-01' })).toEqual(['new-start a']);
	expect(ofItem({ finish: '2027-01' }, { finish: '2028-01' })).toEqual(['new-finish a']);
	expect(ofItem({ lead: 'Homes', finish: '2027-01' }, {})).toEqual([]);
	expect(ofItem(null, { lead: 'Homes' })).toEqual(['added a']);
});

describe('the harbour', () => {
	const { content } = checkContent('tests/fixtures/harbour/content');
	if (!content) throw new Error('The harbour has mistakes.');
	const { reports } = buildSite(content, 'en');

	test('each review has the one before it, and what stands between them has none', () => {
		expect(reports.map(({ id, before }) => [id, before?.id ?? null])).toEqual([
			['spring-note', null],
			['third-year', 'second-year'],
			['damp-and-mould', null],
			['second-year', 'first-year'],
			['first-year', null],
		]);
	});

	test('a report of another kind, or of the same day, is not the one before', () => {
		const other = structuredClone({ ...content.entries.reports.get('second-year')?.data });
		const named = (kind: string, asAt: string) => {
			const copy = new Map(content.entries.reports);
			const entry = copy.get('second-year');
			if (!entry) throw new Error('The harbour has changed.');
			copy.set('second-year', { ...entry, data: { ...other, kind, asAt } as typeof entry.data });
			const site = buildSite({ ...content, entries: { ...content.entries, reports: copy } }, 'en');
			return site.reports.find(({ id }) => id === 'third-year')?.before?.id;
		};
		expect(named('note', '2026-03-01')).toBe('first-year');
		expect(named('review', '2027-03-01')).toBe('first-year');
		expect(named('review', '2026-03-01')).toBe('second-year');
	});

	test('shows each kind of change', () => {
		const changes = reports.flatMap((report) =>
			report.before ? [told(changesBetween(report.before, report))] : [],
		);
		expect(changes).toEqual([
			[
				'finished draught-kits',
				'moved pump-repair',
				'moved tide-turbine',
				'newly-rated market-roof',
				'no-longer-rated boat-lessons',
				'added coldest-first',
				'added quay-lamps',
				'gone roof-survey',
				'overdue market-roof',
				'overdue tide-turbine',
				'still-overdue pump-repair',
				'new-finish market-roof',
				'new-finish rent-talks',
				'new-start market-roof',
			],
			[
				'moved tide-turbine',
				'added boat-lessons',
				'added market-roof',
				'added pump-repair',
				'added rent-talks',
				'added roof-survey',
				'gone rent-register',
				'overdue draught-kits',
				'overdue pump-repair',
				'new-finish draught-kits',
				'new-finish tide-turbine',
				'new-start tide-turbine',
				'new-lead draught-kits',
			],
		]);
		const shown = new Set(changes.flat().map((change) => change.split(' ')[0]));
		expect([...shown].toSorted()).toEqual([...changeKinds].toSorted());
	});
});

test('the actions of its strategy that a report does not speak of', () => {
	const [spoken, silent] = [{ id: 'a' }, { id: 'b' }];
	const strategy = { priorities: [{ goals: [{ actions: [spoken, silent] }] }] };
	const report = {
		strategy,
		items: [
			{ item: 'a', subject: spoken },
			{ item: 'c', subject: null },
		],
	} as unknown as Report;
	expect(leftOut(report)).toEqual([silent]);
	expect(leftOut({ ...report, items: [] })).toEqual([spoken, silent]);
	expect(leftOut({ ...report, strategy: null })).toEqual([]);
});

test('a status changed where both reports have the item', () => {
	const before = account(
		'2025-03-01',
		{ item: 'moved' },
		{ item: 'finished' },
		{ item: 'newly-rated', status: 'not-reported' },
		{ item: 'no-longer-rated' },
		{ item: 'gone' },
		{ item: 'same', finish: '2025-01' },
	);
	const after = account(
		'2026-03-01',
		{ item: 'moved', status: 'behind' },
		{ item: 'finished', status: 'complete' },
		{ item: 'newly-rated' },
		{ item: 'no-longer-rated', status: 'not-reported' },
		{ item: 'added' },
		{ item: 'added-and-complete', status: 'complete' },
		{ item: 'same', finish: '2025-01', lead: 'Homes' },
	);
	const changed = statusChanges(changesBetween(before, after));
	expect(changed.map(({ after: now }) => now?.item)).toEqual([
		'finished',
		'moved',
		'newly-rated',
		'no-longer-rated',
	]);
});

describe('for any two reports', () => {
	const month = fc.constantFrom('', '2024-06', '2025-03', '2025-09', '2026-03', '2027-01');
	const anyRow = fc.record({
		item: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
		status: fc.constantFrom(...itemStates),
		lead: fc.constantFrom('', 'Homes', 'Tenants'),
		start: month,
		finish: month,
	});
	const anyAccount = fc
		.tuple(
			fc.constantFrom('2025-03-01', '2025-09-15', '2026-03-31'),
			fc.uniqueArray(anyRow, { selector: ({ item }) => item }),
		)
		.map(([asAt, rows]) => account(asAt, ...rows));

	test('a report against itself changes nothing', () => {
		fc.assert(
			fc.property(anyAccount, (one) => {
				expect(changesBetween(one, structuredClone(one))).toEqual([]);
			}),
		);
	});

	test('the order of items does not matter', () => {
		const shuffled = anyAccount.chain((one) =>
			fc
				.shuffledSubarray([...one.items], { minLength: one.items.length })
				.map((items) => [one, { ...one, items }] as const),
		);
		fc.assert(
			fc.property(shuffled, shuffled, ([before, mixed], [after, stirred]) => {
				expect(changesBetween(mixed, stirred)).toEqual(changesBetween(before, after));
			}),
		);
	});

	test('each item is told once by its status, and the other way round too', () => {
		const statuses = ['finished', 'moved', 'newly-rated', 'no-longer-rated', 'added', 'gone'];
		const named = (changes: readonly Change[]) =>
			told(changes.filter(({ kind }) => statuses.includes(kind)))
				.map((change) => change.split(' ')[1])
				.toSorted();
		fc.assert(
			fc.property(anyAccount, anyAccount, (before, after) => {
				const there = named(changesBetween(before, after));
				expect(there).toEqual(named(changesBetween(after, before)));
				expect(new Set(there).size).toBe(there.length);
			}),
		);
	});

	test('what only one of them has is told, and what is added one way is gone the other', () => {
		const named = (changes: readonly Change[], ...kinds: string[]) =>
			changes
				.filter(({ kind }) => kinds.includes(kind))
				.flatMap(({ before, after }) => (before && after ? [] : [(before ?? after)?.item]))
				.toSorted();
		fc.assert(
			fc.property(anyAccount, anyAccount, (before, after) => {
				const only = (one: Account, other: Account) =>
					one.items
						.map(({ item }) => item)
						.filter((name) => !other.items.some(({ item }) => item === name))
						.toSorted();
				const changes = changesBetween(before, after);
				expect(named(changes, 'added', 'finished')).toEqual(only(after, before));
				expect(named(changes, 'gone')).toEqual(only(before, after));
			}),
		);
	});

	test('none before it is as good as an empty one', () => {
		fc.assert(
			fc.property(anyAccount, (one) => {
				expect(changesBetween(null, one)).toEqual(changesBetween({ ...one, items: [] }, one));
			}),
		);
	});
});
