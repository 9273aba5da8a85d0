import { checkRows } from '#loaders/checkRows.ts';
import type { Mistake } from '#loaders/mistake.ts';
import type { Row } from '#schemas/content.ts';
import type { ObservationData } from '#schemas/observation.ts';
import { placeIn, type Download } from './download.ts';
import type { Made } from './repeat.ts';
import { subjectOf } from './table.ts';
import { isCurrent, type Column, type TableRow } from './tableRow.ts';
import type { Target } from './target.ts';

/** A table that is not written yet, and what it is made of. */
export interface Planned {
	readonly download: Download;
	readonly made: readonly Made[];
	/** All rows of the table. */
	readonly rows: readonly TableRow[];
}

/** Finds where a row of the planned table comes from, for it has no place yet that could be looked up. */
function finder({ download, made }: Planned, { rows: present, indicator, tableFile }: Target) {
	const idOf = (row: TableRow) => subjectOf(row, indicator.periodType);
	return (row: TableRow, column: Column): string => {
		const isKept = present.includes(row);
		const from = made.find((one) => idOf(one.row) === idOf(row))?.from;
		if (from && !isKept && isCurrent(row)) {
			return placeIn(download, from, column === 'area' ? 'areaName' : column);
		}
		const at = present.findIndex((one) =>
			isKept ? one === row : isCurrent(one) && idOf(one) === idOf(row),
		);
		return `${tableFile}, row ${at + 2}`;
	};
}

/**
 * Tells what the check of the content would refuse in the planned table: a table that is written must
 * not stop the next build.
 * @param read the same rows, as the site will read them
 */
export function checkPlanned(
	planned: Planned,
	read: readonly Row<ObservationData>[],
	target: Target,
	mistakes: Mistake[],
) {
	const { id, indicator, indicatorFile, site, sources } = target;
	const placeOf = () => ({ line: 1, column: 1 });
	const entry = { id, file: indicatorFile, data: indicator, placeOf };
	const whereIs = finder(planned, target);
	for (const { file, line, column, found, next } of checkRows(entry, read, site, sources)) {
		// A group without rows yet may come with the next download.
		if (file === indicatorFile) continue;
		const index = read.findIndex((row) => row.line === line);
		const row = planned.rows[index];
		const name = read[index]?.columns[column - 1] as Column | undefined;
		if (row) mistakes.push({ where: whereIs(row, name ?? 'period'), found, next });
	}
}
