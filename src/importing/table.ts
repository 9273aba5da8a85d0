import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { PeriodType } from '#schemas/indicator.ts';
import { isPeriod, readPeriod } from '#strategy/period.ts';
import { columns, isCurrent, tableRow, type Column, type TableRow } from './tableRow.ts';

/** What decides the order of the rows of a table. */
export interface Order {
	readonly periodType: PeriodType;
	/** As the indicator’s file names them. */
	readonly groups: readonly string[];
	/** As the site names them. */
	readonly comparators: readonly string[];
}

/** The rows of a table that the project’s own reader has found right. */
export const readTable = (text: string): TableRow[] =>
	parse<Partial<Record<Column, string>>>(text, {
		bom: true,
		columns: true,
		trim: true,
		skip_empty_lines: true,
	}).map(tableRow);

/** The stretch of time that a row speaks of, however it is written: `2019-01-01 2021-12-31`. */
function stretchOf({ period }: Pick<TableRow, 'period'>, type: PeriodType): string {
	const read = readPeriod(period, type);
	return isPeriod(read) ? `${read.start} ${read.end}` : period;
}

/** What a row speaks of. Of the rows that share it, one is current. */
export const subjectOf = (row: TableRow, type: PeriodType): string =>
	[stretchOf(row, type), row.area, row.group].join('\n');

/** The place of a name in a list whose first place is for a blank; unknown ones come last. */
const placeIn = (names: readonly string[], name: string) => {
	const index = ['', ...names].indexOf(name);
	return index === -1 ? names.length + 1 : index;
};

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Everyone before the groups; in each, the own area before the comparators; in each, by period. A row
 * whose place was taken follows the one that took it, the latest first.
 */
export const inOrder = (
	rows: readonly TableRow[],
	{ periodType, groups, comparators }: Order,
): TableRow[] =>
	rows.toSorted(
		(a, b) =>
			placeIn(groups, a.group) - placeIn(groups, b.group) ||
			compareTexts(a.group, b.group) ||
			placeIn(comparators, a.area) - placeIn(comparators, b.area) ||
			compareTexts(a.area, b.area) ||
			compareTexts(stretchOf(a, periodType), stretchOf(b, periodType)) ||
			Number(isCurrent(b)) - Number(isCurrent(a)) ||
			compareTexts(b.superseded, a.superseded),
	);

/** The text of a table: only the columns that hold something, and always the period and the value. */
export function writeTable(rows: readonly TableRow[]): string {
	const used = columns.filter(
		(name) => name === 'period' || name === 'value' || rows.some((row) => row[name] !== ''),
	);
	return stringify([...rows], { header: true, columns: used });
}
