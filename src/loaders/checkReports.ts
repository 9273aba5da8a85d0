import { distance } from 'fastest-levenshtein';
import type { Entry, Row } from '#schemas/content.ts';
import type { ItemData, ReportData } from '#schemas/report.ts';
import { didYouMean, faultAt, type Fault } from './faults.ts';
import type { Draft } from './readContent.ts';

type Item = Row<ItemData>;
type Report = Entry<ReportData>;

/** A fault in a column of a row of a report’s table. */
function atCell({ file }: Report, row: Item, column: keyof ItemData, found: string, next: string) {
	return faultAt(
		file.replace(/index\.mdx$/u, 'items.csv'),
		{ line: row.line, column: Math.max(1, row.columns.indexOf(column) + 1) },
		found,
		next,
	);
}

/**
 * The priorities, goals, actions and measures of a strategy, by name, and those that could not be read
 * or stand under something that there is not: whose they are shows only when they are mended.
 */
function partsOf({ entries, names }: Draft, strategy: string) {
	const unread = (collection: 'priorities' | 'goals' | 'actions' | 'measures') =>
		[...names[collection]].filter((name) => !entries[collection].has(name));
	const own = [...entries.priorities.values()].filter(
		({ data }) => data.strategy === strategy || !names.strategies.has(data.strategy),
	);
	const ownPriorities = new Set([...own.map(({ id }) => id), ...unread('priorities')]);
	const goals = [...entries.goals.values()].filter(
		({ data }) => ownPriorities.has(data.priority) || !names.priorities.has(data.priority),
	);
	const ownGoals = new Set([...goals.map(({ id }) => id), ...unread('goals')]);
	const under = [...entries.actions.values(), ...entries.measures.values()].filter(
		({ data }) => ownGoals.has(data.goal) || !names.goals.has(data.goal),
	);
	return {
		groups: [...ownPriorities, ...ownGoals],
		rated: [...ownGoals, ...under.map(({ id }) => id), ...unread('actions'), ...unread('measures')],
	};
}

const withoutDigits = (name: string) => name.replaceAll(/\d/gu, '');

/** True where one name is most likely the other with a slip. Two years are two names on purpose. */
const isSlipOf = (written: string, name: string) =>
	distance(written, name) <= 2 && withoutDigits(written) !== withoutDigits(name);

/** What is rated is a part of the strategy, or stands under one and has a title of its own. */
function checkSubject(
	report: Report,
	row: Item,
	{ groups, rated }: ReturnType<typeof partsOf>,
): Fault[] {
	const { item, under, title } = row.data;
	if (rated.includes(item)) return [];
	if (under === '') {
		const found = `There is no action, goal or measure “${item}” in this strategy.`;
		return [atCell(report, row, 'item', found, didYouMean(item, rated))];
	}
	if (!groups.includes(under)) {
		const found = `There is no goal or priority “${under}” in this strategy.`;
		return [atCell(report, row, 'under', found, didYouMean(under, groups))];
	}
	const meant = rated.find((name) => isSlipOf(item, name));
	if (meant !== undefined) {
		const found = `There is no action, goal or measure “${item}” in this strategy, and one is called nearly so.`;
		const next = `Did you mean “${meant}”? If it is another thing, give it a name that is less like it.`;
		return [atCell(report, row, 'item', found, next)];
	}
	const next = 'Write a plain title of at most 70 characters.';
	return title === '' || title.length > 70
		? [atCell(report, row, 'title', `“${item}” needs a title: it has no page.`, next)]
		: [];
}

/** Our word for a status is the one that the report’s list gives for the word of its source. */
function checkStatus(report: Report, row: Item): Fault[] {
	const { status_as_written: word, status } = row.data;
	const { statuses = [] } = report.data;
	if (word === '') {
		return status === 'not-reported'
			? []
			: [
					atCell(
						report,
						row,
						'status',
						`The source gives no status here, and “${status}” is one.`,
						'Write not-reported, or the word of the source beside it.',
					),
				];
	}
	const known = statuses.find((one) => one.word === word);
	if (!known) {
		const found = `“${word}” is not among the words that this report rates with.`;
		const next = `${didYouMean(
			word,
			statuses.map((one) => one.word),
		)} A new word must stand under “statuses” in index.mdx.`;
		return [atCell(report, row, 'status_as_written', found, next)];
	}
	if (known.status === status) return [];
	const found = `“${word}” is “${known.status}” under “statuses” in index.mdx, and “${status}” here.`;
	return [atCell(report, row, 'status', found, `Write ${known.status}.`)];
}

/** A slip of the source is kept and told; ours is a mistake. So a row that does not fit needs its note. */
function checkDates(report: Report, row: Item): Fault[] {
	const { start, finish, note } = row.data;
	if (start === '' || finish === '' || finish >= start || note !== '') return [];
	const next = 'Mend it, or say in “note” that the source has it so.';
	return [
		atCell(report, row, 'finish', `It finishes in ${finish}, before its start in ${start}.`, next),
	];
}

function checkTwice(report: Report, rows: readonly Item[]): Fault[] {
	return [...Map.groupBy(rows, ({ data }) => data.item).values()].flatMap(([first, ...others]) =>
		others.map((row) =>
			atCell(
				report,
				row,
				'item',
				`“${row.data.item}” is rated already, in line ${String(first?.line ?? 0)}.`,
				'Take one out, or give it another name.',
			),
		),
	);
}

/** A report speaks of a day within the years of its strategy. */
function checkDay(report: Report, { entries: { strategies } }: Draft): Fault[] {
	const { asAt, strategy } = report.data;
	const term = strategy === undefined ? undefined : strategies.get(strategy)?.data;
	const year = Number(asAt.slice(0, 4));
	if (!term || (year >= term.start && year <= term.end)) return [];
	return [
		faultAt(
			report.file,
			report.placeOf(['asAt']),
			`The report is dated ${asAt}, and its strategy runs from ${String(term.start)} to ${String(term.end)}.`,
			'Mend the date, or name another strategy.',
		),
	];
}

/** What stands between the reviews of a strategy must say of which. */
function checkStrategy({ file, placeOf, data: { kind, strategy } }: Report): Fault[] {
	if (strategy !== undefined || (kind !== 'deep-dive' && kind !== 'note')) return [];
	const found = `A report of the kind “${kind}” is an account of a strategy, and this one names none.`;
	return [faultAt(file, placeOf(['kind']), found, 'Add a line “strategy:” with its name.')];
}

/** A review rates actions. What else reports say can stand in their text alone. */
function checkRates({ file, placeOf, data: { kind } }: Report, rows?: readonly Item[]): Fault[] {
	// A table with mistakes is told where they are.
	if (kind !== 'review' || rows?.length !== 0) return [];
	const table = file.replace(/index\.mdx$/u, 'items.csv');
	const found = `A review rates actions, and there is no row in ${table}.`;
	const next =
		'Upload that table into the folder of the review. Its first row is: item,wording,status_as_written,status. To make a review with its table: npm run new -- review';
	return [faultAt(file, placeOf(['kind']), found, next)];
}

/** Which of two came before the other would be a guess. */
function checkSameDay({ entries }: Draft): Fault[] {
	const dated = [...entries.reports.values()].filter(({ data }) => data.strategy !== undefined);
	const alike = Map.groupBy(dated, ({ data: { kind, strategy, asAt } }) =>
		JSON.stringify([kind, strategy, asAt]),
	);
	return [...alike.values()].flatMap(([first, ...others]) =>
		others.map(({ file, placeOf, data: { kind, asAt } }) =>
			faultAt(
				file,
				placeOf(['asAt']),
				`There is another report of the kind “${kind}” on this strategy as at ${asAt}: ${first?.file ?? ''}.`,
				'Mend one of the two dates, or make one report of the two.',
			),
		),
	);
}

/** Faults in what reports rate, and in what they say of themselves. */
export function checkReports(draft: Draft): Fault[] {
	const reports = [...draft.entries.reports.values()].flatMap((report) => {
		const table = draft.items.get(report.id);
		const rows = table ?? [];
		const { strategy } = report.data;
		const parts = strategy === undefined ? null : partsOf(draft, strategy);
		return [
			...checkStrategy(report),
			...checkRates(report, table),
			...checkDay(report, draft),
			...checkTwice(report, rows),
			...rows.flatMap((row) => [
				...(parts ? checkSubject(report, row, parts) : []),
				...checkStatus(report, row),
				...checkDates(report, row),
			]),
		];
	});
	return [...reports, ...checkSameDay(draft)];
}
