import { parse } from 'csv-parse/sync';
import type { Separator } from './number.ts';

/** A row of a table as it is written. */
export interface Cells {
	cells: string[];
	/** The line on which it starts, from 1. */
	line: number;
}

const tidy = (cell: string) => cell.replace(/^[\s\u200B\uFEFF]+|[\s\u200B\uFEFF]+$/gu, '');

/** The name of a column as it is meant: in small letters, without spaces. */
export const columnName = (written: string) => tidy(written).toLowerCase().replace(/\s+/gu, '_');

/** What parts the first row into the most columns that are known: a comma, unless it is another beyond doubt. */
export function separatorOf(text: string, names: readonly string[]): Separator {
	const [first = ''] = text.trimStart().split('\n', 1);
	const known = (separator: Separator) =>
		first
			.split(separator)
			.map((cell) => columnName(cell.replaceAll('"', '')))
			.filter((cell) => names.includes(cell)).length;
	const others: Separator[] = [';', '\t'];
	return others.find((separator) => known(separator) > known(',')) ?? ',';
}

/** The rows of a table that hold anything. Throws `CsvError` where quotation marks are wrong. */
export function readCells(text: string, separator: Separator): Cells[] {
	const rows: Cells[] = [];
	parse(text, {
		delimiter: separator,
		// A spreadsheet leaves out blank cells at the end of some rows, and adds some to others.
		relax_column_count: true,
		skip_empty_lines: true,
		trim: separator !== '\t',
		// Row by row: what there is to know of a million blank ones is more than memory holds.
		on_record: (record, { lines }) => {
			const cells = record.map(tidy);
			if (cells.some((cell) => cell !== ''))
				rows.push({ cells, line: lines - (record.join('').match(/\n/gu)?.length ?? 0) });
			return null;
		},
	});
	return rows;
}
