import type { Mistake } from '#loaders/mistake.ts';
import { isSameText } from './cell.ts';
import type { DownloadRow } from './download.ts';

/** An indicator as the publisher of a download has it. */
export interface PublishersIndicator {
	/** Blank where the download has none. */
	readonly id: string;
	readonly name: string;
}

/** The indicator of this site that a download is for. */
interface Ours {
	/** Its file, for the mistakes. */
	readonly file: string;
	readonly externalId?: string | undefined;
}

const ofRow = ({ cells }: DownloadRow): PublishersIndicator => ({
	id: cells.indicatorId ?? '',
	name: cells.indicatorName ?? '',
});

export const tellIndicator = ({ id, name }: PublishersIndicator): string =>
	[id, name && `“${name}”`].filter(Boolean).join(' ');

const keyOf = ({ id, name }: PublishersIndicator) => id || name;

/**
 * Takes the rows of one of the publisher’s indicators: the one that `externalId` names, or the only
 * one. A download of another indicator than that is told, for its figures would look just as true. Null,
 * with the mistake told, where neither is there.
 */
export function chooseIndicator(
	file: string,
	rows: readonly DownloadRow[],
	ours: Ours,
	mistakes: Mistake[],
): { rows: readonly DownloadRow[]; indicator: PublishersIndicator } | null {
	const all = [...new Map(rows.map(ofRow).map((one) => [keyOf(one), one] as const)).values()];
	const { externalId = '' } = ours;
	const named = all.find(({ id, name }) => isSameText(id || name, externalId));
	// Only where the publisher has identifiers can one of them be the wrong one.
	const only = all.length === 1 && (externalId === '' || all[0]?.id === '') ? all[0] : undefined;
	const indicator = named ?? only;
	if (indicator) {
		return { rows: rows.filter((row) => keyOf(ofRow(row)) === keyOf(indicator)), indicator };
	}
	const list = all
		.slice(0, 12)
		.map((one) => `    externalId: "${keyOf(one)}"   ${one.id && one.name}`.trimEnd());
	const says = externalId ? `says “externalId: ${externalId}”` : 'has no “externalId”';
	mistakes.push({
		where: file,
		found:
			all.length === 1
				? `It holds the publisher’s indicator ${tellIndicator(all[0] ?? { id: '', name: '' })}, but ${ours.file} ${says}.`
				: `It holds ${all.length} of the publisher’s indicators, and ${ours.file} ${says}.`,
		next: `If it is the right download, write into ${ours.file}:\n${list.join('\n')}`,
	});
	return null;
}
