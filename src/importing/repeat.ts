import type { Mistake } from '#loaders/mistake.ts';
import type { PeriodType } from '#schemas/indicator.ts';
import type { DownloadRow } from './download.ts';
import { subjectOf } from './table.ts';
import { columns, type TableRow } from './tableRow.ts';

/** A row of the table, and the row of the download that it is made of. */
export interface Made {
	readonly row: TableRow;
	readonly from: DownloadRow;
}

const isSameRow = (a: TableRow, b: TableRow) => columns.every((name) => a[name] === b[name]);

/**
 * Takes each row once. Fingertips lists an area under nobody and again under its parent; two rows
 * for the same thing that differ are told, for nothing says which is right.
 */
export function withoutRepeats(
	made: readonly Made[],
	file: string,
	periodType: PeriodType,
	mistakes: Mistake[],
): { rows: TableRow[]; repeats: number } {
	const firsts = new Map<string, Made>();
	for (const one of made) {
		const { period, group } = one.row;
		const key = subjectOf(one.row, periodType);
		const first = firsts.get(key);
		if (!first) firsts.set(key, one);
		else if (!isSameRow(first.row, one.row)) {
			const what = [one.from.area.soughtAs, group, period].filter(Boolean).join(', ');
			mistakes.push({
				where: `${file}, rows ${first.from.row} and ${one.from.row}`,
				found: `Both are for ${what}, and they differ: ${first.row.value || 'no figure'} and ${one.row.value || 'no figure'}.`,
				next: 'Look up which one is right, and take the other out of the file.',
			});
		}
	}
	return { rows: [...firsts.values()].map(({ row }) => row), repeats: made.length - firsts.size };
}
