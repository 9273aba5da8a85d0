import { didYouMean } from '#loaders/faults.ts';
import type { Mistake } from '#loaders/mistake.ts';
import { isSameText } from './cell.ts';
import { argument } from './argument.ts';
import type { Download, DownloadRow } from './download.ts';

/** What the rows of a download may differ in beside area and period, and the option that chooses one. */
export const dimensions = {
	sex: 'sex',
	age: 'age',
	categoryType: 'category-type',
	category: 'category',
	measure: 'measure',
	group: 'group',
} as const;
export type Dimension = keyof typeof dimensions;

export type Choices = Readonly<Partial<Record<Dimension, string>>>;

/** Rows that are not taken, and why. */
export interface Left {
	readonly why: string;
	readonly count: number;
}

const names = Object.keys(dimensions) as Dimension[];
const most = 12;

const valueOf = ({ cells }: DownloadRow, name: Dimension) => cells[name] ?? '';
const idOf = (row: DownloadRow, by: readonly Dimension[]) =>
	by.map((name) => valueOf(row, name)).join('\n');

/** The rows that hold what the options ask for. */
function chosen(
	{ file, header }: Download,
	rows: readonly DownloadRow[],
	choices: Choices,
	mistakes: Mistake[],
): readonly DownloadRow[] {
	return names.reduce((left, name) => {
		const wanted = choices[name];
		if (wanted === undefined) return left;
		const where = `--${dimensions[name]}`;
		const found = left.filter((row) => isSameText(valueOf(row, name), wanted));
		if (!(name in header.columns)) {
			const about = `${file} has no column for this: it is ${header.shape.title}.`;
			mistakes.push({ where, found: about, next: 'Take the option out.' });
		} else if (found.length === 0 && left.length > 0) {
			const values = [...new Set(left.map((row) => valueOf(row, name)))].filter(Boolean);
			const about = `No row has “${wanted}” there.`;
			mistakes.push({ where, found: about, next: didYouMean(wanted, values) });
		}
		return found;
	}, rows);
}

/** How to ask for each of several strata, with the number of their rows. */
function waysToChoose(rows: readonly DownloadRow[], by: readonly Dimension[]): string {
	const differing = by.filter((name) => new Set(rows.map((row) => valueOf(row, name))).size > 1);
	const ways = [...Map.groupBy(rows, (row) => idOf(row, differing)).values()].map((alike) => {
		const [first] = alike;
		const options = differing.map(
			(name) => `--${dimensions[name]} ${argument(first ? valueOf(first, name) : '')}`,
		);
		return `    ${options.join(' ')}   (${alike.length} row${alike.length === 1 ? '' : 's'})`;
	});
	const rest = ways.length > most ? [`    … and ${ways.length - most} more`] : [];
	return [...ways.slice(0, most), ...rest].join('\n');
}

/** Rows that are not taken, with what tells an example of them from those that are. */
function leftOut(rows: readonly DownloadRow[], taken: readonly DownloadRow[], why: string): Left {
	const [first] = rows;
	const [one] = taken;
	const words = names.flatMap((name) => {
		const word = first ? valueOf(first, name) : '';
		return word !== '' && one && word !== valueOf(one, name) ? [`“${word}”`] : [];
	});
	const example = words.length > 0 ? `, such as ${words.join(', ')}` : '';
	return { why: `${why}${example}`, count: rows.length };
}

const hasCategory = (row: DownloadRow) => idOf(row, ['categoryType', 'category']).trim() !== '';

/**
 * Takes the rows of one stratum: one sex, age, category and measure, for groups are never added up
 * here. Rows without a category speak of everyone and come before those with one. Groups of the
 * project’s own tables may be several, unless `oneGroup`. Null, with the mistake told, where several fit.
 */
export function chooseStratum(
	download: Download,
	rows: readonly DownloadRow[],
	choices: Choices,
	oneGroup: boolean,
	mistakes: Mistake[],
): { rows: readonly DownloadRow[]; left: Left[] } | null {
	const before = mistakes.length;
	const asked = chosen(download, rows, choices, mistakes);
	if (mistakes.length > before) return null;
	// England is often split in more ways than a borough: what there is of the own area decides.
	const own = asked.filter(({ area }) => area.area === '');
	const near = own.length > 0 ? own : asked;
	const whole = near.filter((row) => !hasCategory(row));
	const asksForCategory = choices.category !== undefined || choices.categoryType !== undefined;
	const deciding = asksForCategory || whole.length === 0 ? near : whole;
	const by = names.filter((name) => oneGroup || name !== 'group');
	const ids = new Set(deciding.map((row) => idOf(row, by)));
	if (ids.size > 1) {
		const found = `Its rows for ${deciding[0]?.area.soughtAs ?? ''} speak of ${ids.size} different groups of people or sorts of figure.`;
		const next = `Choose one, by adding to the command:\n${waysToChoose(deciding, by)}`;
		mistakes.push({ where: download.file, found, next });
		return null;
	}
	const asking = new Set(asked);
	const isTaken = (row: DownloadRow) => asking.has(row) && ids.has(idOf(row, by));
	const taken = rows.filter(isTaken);
	const rest = rows.filter((row) => !isTaken(row));
	const split = rest.filter((row) => hasCategory(row));
	return {
		rows: taken,
		left: [
			leftOut(split, taken, 'for a part of the people'),
			leftOut(
				rest.filter((row) => !hasCategory(row)),
				taken,
				'of another sort',
			),
		],
	};
}
