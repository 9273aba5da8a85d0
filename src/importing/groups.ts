import { didYouMean } from '#loaders/faults.ts';
import type { Mistake } from '#loaders/mistake.ts';
import { argument } from './argument.ts';
import { isSameText } from './cell.ts';
import type { Download, DownloadRow } from './download.ts';
import type { Target } from './target.ts';
import { isCurrent } from './tableRow.ts';

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

/** What to do for a group that the indicator’s file does not name: readers would never see it. */
const unnamed = (file: string, name: string, named: readonly string[]) =>
	named.length > 0
		? `${didYouMean(name, named)} A new one is first named in ${file}, under “groups”.`
		: `${file} names no groups. Name it there first, under “groups”, with a title for readers.`;

/** True where all rows are of the sex, age or category that a group is named after. */
const isOf = (group: string, rows: readonly DownloadRow[]) =>
	(['sex', 'age', 'category'] as const).some((name) =>
		rows.every(({ cells }) => isSameText(cells[name] ?? '', group)),
	);

/**
 * The group to which the rows of a download go: as `asGroup` says, or null where each row says it.
 * Tells a group that the indicator’s file does not name, and rows that say nothing while the table
 * knows groups alone, or while they are plainly of one.
 */
export function groupFor(
	{ file, header }: Download,
	rows: readonly DownloadRow[],
	{ indicator, indicatorFile, rows: present }: Target,
	asGroup: string | undefined,
	mistakes: Mistake[],
): string | null {
	const named = (indicator.groups ?? []).map(({ name }) => name);
	if (asGroup !== undefined) {
		if (asGroup !== '' && !named.includes(asGroup)) {
			const found = `The indicator has no group “${asGroup}”.`;
			mistakes.push({ where: '--as-group', found, next: unnamed(indicatorFile, asGroup, named) });
		}
		return asGroup;
	}
	const own = new Set(rows.map(({ cells }) => cells.group ?? ''));
	for (const name of own) {
		if (name === '' || named.includes(name)) continue;
		mistakes.push({
			where: `${file}, row ${rows.find(({ cells }) => cells.group === name)?.row ?? 1}`,
			found: `The indicator has no group “${name}”.`,
			next: unnamed(indicatorFile, name, named),
		});
	}
	const narrow = named.find((name) => isOf(name, rows));
	const hasEveryone = present.some((row) => isCurrent(row) && row.group === '');
	if (narrow !== undefined && own.has('')) {
		mistakes.push({
			where: file,
			found: `Its rows are of “${narrow}”, which is a group of this indicator.`,
			next: `Add to the command: --as-group ${argument(narrow)}`,
		});
	} else if (own.has('') && named.length > 0 && !hasEveryone) {
		mistakes.push({
			where: file,
			found: `Its rows do not say of which group they speak, and the indicator counts by group: ${quoted(named)}.`,
			next: 'Add --as-group with one of these names to the command, or --as-group "" if they speak of everyone.',
		});
	}
	return 'group' in header.columns ? null : '';
}
