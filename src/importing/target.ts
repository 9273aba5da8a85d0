import path from 'node:path';
import { didYouMean } from '#loaders/faults.ts';
import type { Mistake } from '#loaders/mistake.ts';
import { readContent } from '#loaders/readContent.ts';
import { textIn } from '#loaders/textFile.ts';
import type { IndicatorData } from '#schemas/indicator.ts';
import { site, type SiteData } from '#schemas/site.ts';
import { ofFault } from './mistake.ts';
import { readTable, subjectOf } from './table.ts';
import { isCurrent, type TableRow } from './tableRow.ts';

/** What an import goes into: an indicator of the site, and its table. */
export interface Target {
	readonly id: string;
	readonly site: SiteData;
	/** The names of all sources, those with mistakes too. */
	readonly sources: ReadonlySet<string>;
	readonly indicator: IndicatorData;
	/** The file of the indicator, relative to the folder that holds `content/`. */
	readonly indicatorFile: string;
	/** Its table, in the same way. */
	readonly tableFile: string;
	/** Its table, absolute. It may not be there yet. */
	readonly tablePath: string;
	/** The table as it stands. Null where there is none yet. */
	readonly text: string | null;
	readonly rows: readonly TableRow[];
}

/** Two current rows for the same thing: nothing says which of them an import would revise. */
function tellDoubles(target: Target, mistakes: Mistake[]) {
	const { rows, indicator, tableFile } = target;
	const alike = Map.groupBy(rows.filter(isCurrent), (row) => subjectOf(row, indicator.periodType));
	for (const [first, second] of alike.values()) {
		if (!first || !second) continue;
		mistakes.push({
			where: `${tableFile}, rows ${rows.indexOf(first) + 2} and ${rows.indexOf(second) + 2}`,
			found: `Both are for ${[first.area, first.group, first.period].filter(Boolean).join(', ')}.`,
			next: 'Take one out, or write into “superseded” the day on which the other took its place.',
		});
	}
}

/**
 * Reads what the import of an indicator must know. Mistakes elsewhere in the content do not matter to
 * it. Null, with the mistakes told, where the indicator, its table or the site cannot be read.
 */
export function readTarget(contentFolder: string, id: string, mistakes: Mistake[]): Target | null {
	const { draft, faults } = readContent(contentFolder);
	const root = path.basename(path.resolve(contentFolder));
	const tableFile = `${root}/data/${id}.csv`;
	if (!draft.names.indicators.has(id)) {
		mistakes.push({
			where: '--indicator',
			found: `There is no indicator “${id}”.`,
			next: didYouMean(id, [...draft.names.indicators].sort()),
		});
		return null;
	}
	const entry = draft.entries.indicators.get(id);
	const settings = draft.written.find((one) => one.schema === site)?.part.data;
	const isOurs = ({ file }: { file: string }) =>
		[`${root}/site.yaml`, tableFile].includes(file) || file.endsWith(`/indicators/${id}.mdx`);
	mistakes.push(...faults.filter(isOurs).map(ofFault));
	const read = site.safeParse(settings);
	if (mistakes.length > 0 || !entry || !read.success) return null;
	const tablePath = path.join(path.resolve(contentFolder), 'data', `${id}.csv`);
	const text = textIn(tablePath);
	const target: Target = {
		id,
		site: read.data,
		sources: draft.names.sources,
		indicator: entry.data,
		indicatorFile: entry.file,
		tableFile,
		tablePath,
		text,
		rows: text === null ? [] : readTable(text),
	};
	tellDoubles(target, mistakes);
	return mistakes.length > 0 ? null : target;
}
