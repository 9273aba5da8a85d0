import type { PeriodType } from '#schemas/indicator.ts';
import { isSameFigure } from './figure.ts';
import { subjectOf } from './table.ts';
import { isCurrent, type TableRow } from './tableRow.ts';

/** A row before and after. */
interface Change {
	readonly before: TableRow;
	readonly after: TableRow;
}

/** What an import does to a table. */
export interface Changes {
	readonly added: readonly TableRow[];
	/** The figure is another one now; the row before stays, with the day on which it was replaced. */
	readonly revised: readonly Change[];
	/** The figure is the same, and blank cells beside it are filled. */
	readonly completed: readonly Change[];
	readonly same: readonly TableRow[];
	/** Current rows of the groups imported that the download does not have. They stay. */
	readonly alone: readonly TableRow[];
	/** All rows of the table afterwards, in no order. */
	readonly rows: readonly TableRow[];
}

/** What an import must know of the table that it goes into. */
export interface Terms {
	readonly periodType: PeriodType;
	/** Decimals that the source prints. */
	readonly decimals: number;
	/** The day of the revision, `2026-05-31`. */
	readonly day: string;
}

const beside = ['lower', 'upper', 'count', 'denominator'] as const;

const isRevised = (before: TableRow, after: TableRow, decimals: number) =>
	!isSameFigure(before.value, after.value, decimals) ||
	beside.some(
		(name) =>
			before[name] !== '' &&
			after[name] !== '' &&
			!isSameFigure(before[name], after[name], name === 'lower' || name === 'upper' ? decimals : 0),
	);

/**
 * The row with its blank cells filled. Its figures are then the download’s, so that value and limits
 * have the same decimals; what an editor wrote stays.
 */
function completed(before: TableRow, after: TableRow): TableRow {
	const gains = beside.some((name) => before[name] === '' && after[name] !== '');
	const isMarked = before.marker === '' && before.note === '' && after.marker !== '';
	// A note on another marker would give a reason that is not the one marked.
	const isNoted =
		before.note === '' && after.note !== '' && ['', before.marker].includes(after.marker);
	const isDated = before.published === '' && after.published !== '';
	if (!gains && !isMarked && !isNoted && !isDated) return before;
	const figures = gains ? ['value' as const, ...beside.filter((name) => after[name] !== '')] : [];
	return {
		...before,
		...Object.fromEntries(figures.map((name) => [name, after[name]])),
		...(isNoted && { note: after.note }),
		...(isMarked && { marker: after.marker, note: after.note }),
		...(isDated && { published: after.published }),
	};
}

/** What changes when `incoming` comes into a table that holds `present`. */
export function changesOf(
	present: readonly TableRow[],
	incoming: readonly TableRow[],
	{ periodType, decimals, day }: Terms,
): Changes {
	const idOf = (row: TableRow) => subjectOf(row, periodType);
	const current = new Map(present.filter(isCurrent).map((row) => [idOf(row), row]));
	const came = new Set(incoming.map(idOf));
	const groups = new Set(incoming.map(({ group }) => group));
	const added: TableRow[] = [];
	const revised: Change[] = [];
	const filled: Change[] = [];
	const same: TableRow[] = [];
	for (const row of incoming) {
		const before = current.get(idOf(row));
		if (!before) {
			added.push(row);
			continue;
		}
		if (isRevised(before, row, decimals)) {
			// What names the row, such as a baseline, goes on naming it.
			const after = { ...row, period: before.period, source: row.source || before.source };
			revised.push({ before, after });
			continue;
		}
		const after = completed(before, row);
		if (after === before) same.push(before);
		else filled.push({ before, after });
	}
	const alone = [...current.values()].filter(
		(row) => groups.has(row.group) && !came.has(idOf(row)),
	);
	const after = new Map(filled.map((one) => [one.before, [one.after]]));
	for (const one of revised) {
		after.set(one.before, [one.after, { ...one.before, superseded: day }]);
	}
	const rows = [...present.flatMap((row) => after.get(row) ?? [row]), ...added];
	return { added, revised, completed: filled, same, alone, rows };
}
