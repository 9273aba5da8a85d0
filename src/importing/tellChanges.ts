import type { Changes } from './changes.ts';
import { shortFigure } from './figure.ts';
import type { TableRow } from './tableRow.ts';

const most = 12;

/** What is needed beside the changes to tell them. */
export interface Setting {
	/** The name of the strategy’s own area. */
	readonly place: string;
	readonly decimals: number;
	readonly day: string;
}

/** The figure of a row as it is printed, with its limits, or why it is missing. */
function figureOf({ value, lower, upper, marker, note }: TableRow, decimals: number): string {
	if (value === '') return `no figure (${[marker, note].filter(Boolean).join(': ')})`;
	const short = (text: string) => shortFigure(text, decimals);
	const limits = lower === '' ? '' : ` (${short(lower)} to ${short(upper)})`;
	return `${short(value)}${limits}${marker === '' ? '' : `, marked ${marker}`}`;
}

/** Both figures of a change, with as many decimals as it takes to tell them apart. */
function bothFigures(before: TableRow, after: TableRow, decimals: number): string {
	const enough = [decimals, decimals + 1, decimals + 2, 20].find(
		(count) => figureOf(before, count) !== figureOf(after, count),
	);
	const counts = (['count', 'denominator'] as const)
		.filter((name) => before[name] !== after[name])
		.map((name) => `${name} ${before[name] || 'blank'} → ${after[name] || 'blank'}`);
	const figures = [before, after].map((row) => figureOf(row, enough ?? decimals));
	return [enough === undefined ? figures[0] : figures.join(' → '), ...counts].join(', ');
}

/** What comes to a row beside its figure, and is not told with it. */
const gained = (before: TableRow, after: TableRow): string =>
	[
		before.note === after.note || after.value === '' ? '' : `, with the note “${after.note}”`,
		before.published === after.published ? '' : `, published ${after.published}`,
	].join('');

function listed(heading: string, lines: readonly string[]): string[] {
	if (lines.length === 0) return [];
	const more = lines.length > most ? [`    … and ${lines.length - most} more`] : [];
	return [
		`  ${lines.length} ${heading}`,
		...lines.slice(0, most).map((line) => `    ${line}`),
		...more,
	];
}

export const changesNothing = ({ added, revised, completed }: Changes): boolean =>
	added.length + revised.length + completed.length === 0;

/** What an import does to a table, row by row. */
export function tellChanges(changes: Changes, { place, decimals, day }: Setting): string {
	const { added, revised, completed, same, alone } = changes;
	const subject = ({ area, group, period }: TableRow) =>
		[area || place, group, period].filter(Boolean).join(', ');
	const change = ({ before, after }: { before: TableRow; after: TableRow }) =>
		`${subject(after)}: ${bothFigures(before, after, decimals)}`;
	return [
		...listed(
			'added',
			added.map((row) => `${subject(row)}: ${figureOf(row, decimals)}`),
		),
		...listed(`revised; the figures before stay, as replaced on ${day}`, revised.map(change)),
		...listed(
			'with the same figure, and blank cells filled',
			completed.map((one) => change(one) + gained(one.before, one.after)),
		),
		...(same.length > 0 ? [`  ${same.length} the same`] : []),
		...listed('in the table alone, and not in the download; they stay', alone.map(subject)),
	].join('\n');
}
