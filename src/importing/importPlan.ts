import { readCsv } from '#loaders/csv.ts';
import { countsPeople } from '#loaders/checkRows.ts';
import type { Fault } from '#loaders/faults.ts';
import type { Mistake } from '#loaders/mistake.ts';
import { observation } from '#schemas/observation.ts';
import { wantedAreas, type Area } from './area.ts';
import { checkPlanned, type Planned } from './checkPlanned.ts';
import { changesOf, type Changes } from './changes.ts';
import { readDownload, type Download } from './download.ts';
import { figuresRow } from './figuresRow.ts';
import { groupFor } from './groups.ts';
import { ofFault } from './mistake.ts';
import { withoutRepeats } from './repeat.ts';
import { selectRows, type Selection } from './selection.ts';
import { inOrder, writeTable } from './table.ts';
import type { TableRow } from './tableRow.ts';
import type { Target } from './target.ts';
import type { Wishes } from './wishes.ts';

/** What an import would do. Nothing is written yet. */
export interface ImportPlan extends Selection {
	readonly download: Download;
	readonly areas: readonly Area[];
	/** The rows taken, as rows of the table. */
	readonly taken: readonly TableRow[];
	readonly changes: Changes;
	/** The whole table afterwards. */
	readonly text: string;
}

/** The whole table afterwards, read and checked once more as the site will do it. */
function textOf(planned: Planned, target: Target, mistakes: Mistake[]): string {
	const { indicator, site, tableFile } = target;
	const rows = inOrder(planned.rows, {
		periodType: indicator.periodType,
		groups: (indicator.groups ?? []).map(({ name }) => name),
		comparators: (site.comparators ?? []).map(({ area }) => area),
	});
	const text = writeTable(rows);
	const faults: Fault[] = [];
	const read = readCsv(text, tableFile, observation, faults);
	mistakes.push(...faults.map(ofFault));
	if (read) checkPlanned({ ...planned, rows }, read, target, mistakes);
	// Some spreadsheets set this mark, and go by it the next time.
	return target.text?.startsWith('\uFEFF') ? `\uFEFF${text}` : text;
}

/**
 * Works out what the import of a download would do to the table of an indicator.
 * Null, with the mistakes told, where it cannot be imported.
 * @param file the name of the download, for the mistakes
 */
export async function planImport(
	bytes: AsyncIterable<Uint8Array>,
	file: string,
	target: Target,
	wishes: Wishes,
	mistakes: Mistake[],
): Promise<ImportPlan | null> {
	const { periodType, decimals } = target.indicator;
	const { asGroup, withoutCounts, day } = wishes;
	const areas = wantedAreas(target.site, wishes.area);
	const download = await readDownload(bytes, file, areas, mistakes);
	if (!download || mistakes.length > 0) return null;
	const selection = selectRows(download, areas, target, wishes, mistakes);
	if (!selection) return null;
	const group = groupFor(download, selection.rows, target, asGroup, mistakes);
	const ofPeople = countsPeople(target.indicator);
	const mapping = { periodType, group, withoutCounts, ofPeople };
	const made = selection.rows.flatMap((from) => {
		const row = figuresRow(download, from, mapping, mistakes);
		return row ? [{ row, from }] : [];
	});
	const { rows: taken, repeats } = withoutRepeats(made, file, periodType, mistakes);
	if (mistakes.length > 0) return null;
	const changes = changesOf(target.rows, taken, { periodType, decimals, day });
	const text = textOf({ download, made, rows: changes.rows }, target, mistakes);
	if (mistakes.length > 0) return null;
	const left = [...selection.left, { why: 'repeated word for word', count: repeats }];
	return { ...selection, left, download, areas, taken, changes, text };
}
