import { nearest } from '#loaders/faults.ts';
import type { Mistake } from '#loaders/mistake.ts';
import type { Area } from './area.ts';
import type { Download, DownloadRow } from './download.ts';

const some = (names: readonly string[]) =>
	`${names.slice(0, 8).join(', ')}${names.length > 8 ? ' …' : ''}`;

/** Which area of a download an editor may have meant: one that is near, else those that contain it. */
export function meantArea({ others }: Download, sought: string): string {
	const names = [...others.keys()];
	const near = nearest(sought, names);
	if (near !== undefined) return `Did you mean “${near}”?`;
	const around = names.filter((name) => name.toLowerCase().includes(sought.toLowerCase()));
	return `Its areas are ${some(around.length > 0 ? around : names)}.`;
}

/** The rows of one area. A near name counts only where the very name is not there. */
function rowsOf({ file, rows }: Download, sought: Area, mistakes: Mistake[]): DownloadRow[] {
	const all = rows.filter(({ area }) => area === sought);
	const exact = all.filter(({ isExact }) => isExact);
	const kept = exact.length > 0 ? exact : all;
	const named = new Map(
		kept.map(({ cells: { areaCode = '', areaName = '' } }) => [areaCode || areaName, areaName]),
	);
	if (named.size > 1) {
		const list = [...named].map(([code, name]) => `${name} (${code})`);
		mistakes.push({
			where: file,
			found: `It has ${named.size} areas that may be ${sought.soughtAs}: ${some(list)}.`,
			next:
				sought.area === ''
					? 'Choose one by its code: add --area CODE to the command.'
					: 'Take the rows of those that are not meant out of the file.',
		});
	}
	return kept;
}

/**
 * The rows of all wanted areas, each of them one area of the download and no more.
 * @param isOwnNamed true where the editor named the own area: then it must be there
 */
export function areaRows(
	download: Download,
	areas: readonly Area[],
	isOwnNamed: boolean,
	mistakes: Mistake[],
): DownloadRow[] {
	const rows = areas.flatMap((area) => rowsOf(download, area, mistakes));
	const [own] = areas;
	if (own && (rows.length === 0 || (isOwnNamed && rows.every(({ area }) => area !== own)))) {
		const found = `No row is for ${(isOwnNamed ? [own] : areas).map(({ soughtAs }) => soughtAs).join(', ')}.`;
		const meant = meantArea(download, own.soughtAs);
		mistakes.push(
			isOwnNamed
				? { where: '--area', found, next: meant }
				: {
						where: download.file,
						found,
						next: `${meant} Add --area with the name or code that it has for ${own.soughtAs}.`,
					},
		);
	}
	return rows;
}
