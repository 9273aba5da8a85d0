import type { Mistake } from '#loaders/mistake.ts';
import { areaRows } from './areaRows.ts';
import type { Area } from './area.ts';
import type { Download, DownloadRow } from './download.ts';
import { chooseIndicator, type PublishersIndicator } from './publishersIndicator.ts';
import { chooseStratum, type Left } from './stratum.ts';
import type { Target } from './target.ts';
import type { Wishes } from './wishes.ts';

/** The rows of a download that an import takes. */
export interface Selection {
	readonly rows: readonly DownloadRow[];
	readonly publishers: PublishersIndicator;
	/** The rows of wanted areas that are not taken. */
	readonly left: readonly Left[];
}

/**
 * Takes the rows of the wanted areas, of one indicator and one stratum. It never adds up and never
 * averages. Null, with the mistakes told, where it is not clear which rows are meant.
 */
export function selectRows(
	download: Download,
	areas: readonly Area[],
	{ indicator, indicatorFile }: Target,
	{ area, choices, asGroup }: Wishes,
	mistakes: Mistake[],
): Selection | null {
	const before = mistakes.length;
	const wanted = areaRows(download, areas, area !== undefined, mistakes);
	if (mistakes.length > before) return null;
	const ours = { file: indicatorFile, externalId: indicator.externalId };
	const chosen = chooseIndicator(download.file, wanted, ours, mistakes);
	if (!chosen) return null;
	const current = chosen.rows.filter(({ cells }) => !cells.superseded);
	const stratum = chooseStratum(download, current, choices, asGroup !== undefined, mistakes);
	if (!stratum) return null;
	const left = [
		{ why: 'of another area with a like name', count: download.rows.length - wanted.length },
		{ why: 'of another indicator', count: wanted.length - chosen.rows.length },
		{ why: 'replaced by a newer row in the download', count: chosen.rows.length - current.length },
		...stratum.left,
	];
	return { rows: stratum.rows, publishers: chosen.indicator, left };
}
