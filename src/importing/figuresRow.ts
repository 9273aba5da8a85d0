import { inPlainWords } from '#loaders/explain.ts';
import type { Mistake } from '#loaders/mistake.ts';
import type { PeriodType } from '#schemas/indicator.ts';
import { FEWEST, markers, observation, type Marker } from '#schemas/observation.ts';
import { isPeriod, readPeriod } from '#strategy/period.ts';
import { placeIn, type Download, type DownloadRow } from './download.ts';
import { readFigure } from './figure.ts';
import type { Field } from './shape.ts';
import { tableRow, type TableRow } from './tableRow.ts';
import { markerOfNote, withoutStar } from './valueNote.ts';

/** How the rows of a download become rows of the table. */
export interface Mapping {
	readonly periodType: PeriodType;
	/** The group to which all rows belong, or null where each row says it. */
	readonly group: string | null;
	/** True where counts and denominators are left out. */
	readonly withoutCounts: boolean;
	/** True where the figures themselves are numbers of people. */
	readonly ofPeople: boolean;
}

const figures = ['value', 'lower', 'upper', 'count', 'denominator'] as const;
const countFields = ['count', 'denominator'] as const;
type FigureField = (typeof figures)[number];
type Figures = Record<FigureField, string>;
type Tell = (field: Field, found: string, next: string) => void;

/** Said to readers of a missing figure where its publisher does not say more. */
const reasons: Readonly<Record<Marker, string>> = {
	c: 'The publisher keeps this figure confidential.',
	u: 'The publisher does not give this figure, because it is not reliable enough.',
	x: 'The publisher has no figure here.',
	z: 'A figure does not apply here.',
	'': 'The source has no figure here, and does not say why.',
};

/** The older files of the ONS write midnight into their periods, which says nothing. */
const withoutMidnight = (period: string) => period.replace(/T00:00:00(?=\/|$)/u, '');

/** Tells what is wrong with the cell of a row that holds `field`. */
function teller(download: Download, from: DownloadRow, mistakes: Mistake[]): Tell {
	return (field, found, next) => {
		mistakes.push({ where: placeIn(download, from, field), found, next });
	};
}

/** The figures of a row as they are written in the table, and how its value is marked. */
function readFigures(
	cells: DownloadRow['cells'],
	withoutCounts: boolean,
	tell: Tell,
): { number: Figures; marked: Marker } {
	let marked: Marker = '';
	const number = Object.fromEntries(figures.map((field) => [field, ''])) as Figures;
	for (const field of figures) {
		if (withoutCounts && (field === 'count' || field === 'denominator')) continue;
		const figure = readFigure(cells[field] ?? '');
		if (figure) number[field] = figure.text;
		else {
			const next = 'Download the file again, or write a number there.';
			tell(field, `“${(cells[field] ?? '').slice(0, 60)}” is not a number.`, next);
		}
		if (field === 'value') marked = figure?.marker ?? '';
	}
	return { number, marked };
}

/** Tells numbers of people that are so small that someone could be recognised. */
function tellFewPeople(number: Figures, ofPeople: boolean, tell: Tell): void {
	for (const field of ofPeople ? (['value', ...countFields] as const) : countFields) {
		const people = Number(number[field]);
		if (people <= 0 || people >= FEWEST) continue;
		tell(
			field,
			`It is ${people}: so few people could be recognised, and nothing says that they may be shown.`,
			field === 'value'
				? 'Ask the publisher, or clear it and put “c” into its marker. If no people are counted, write “ofThings: true” into the indicator’s file.'
				: 'Ask the publisher, or leave all counts out: add --without-counts to the command.',
		);
	}
}

/** The publisher’s note, and why the figure is missing or weak. A status in words is a note, too. */
function remarks(cells: DownloadRow['cells'], marked: Marker) {
	const status = cells.marker ?? '';
	const marker = markers.find((one) => one === status.toLowerCase());
	// Other letters than ours are signs of the publisher’s own: “p” for a provisional figure.
	const words = status.length < 3 ? `Marked “${status}” by the publisher` : status;
	const note = [cells.note, marker === undefined ? words : ''].filter(Boolean).join('. ');
	return {
		note: withoutStar(note),
		given: marker === undefined || marker === '' ? marked : marker,
	};
}

/**
 * A row of a download as a row of the table. Null, with the mistakes told, where it cannot be one.
 *
 * A missing figure is blank, with its reason, and never 0. What stands beside a missing figure is
 * left out, and so are the counts behind one that is kept confidential.
 */
export function figuresRow(
	download: Download,
	from: DownloadRow,
	{ periodType, group, withoutCounts, ofPeople }: Mapping,
	mistakes: Mistake[],
): TableRow | null {
	const before = mistakes.length;
	const tell = teller(download, from, mistakes);
	const { cells } = from;
	const period = withoutMidnight(cells.period ?? '');
	const read = readPeriod(period, periodType);
	if (!isPeriod(read)) tell('period', read.found, read.next);
	const { number, marked } = readFigures(cells, withoutCounts, tell);
	const { note, given } = remarks(cells, marked);
	const meant = given || markerOfNote(note);
	const isMissing = number.value === '';
	if (isMissing) number.lower = number.upper = '';
	if (meant === 'c') number.count = number.denominator = '';
	tellFewPeople(number, ofPeople, tell);
	const row = tableRow({
		...number,
		period,
		area: from.area.area,
		group: group ?? cells.group ?? '',
		marker: isMissing ? meant || 'x' : given || (meant === 'u' ? 'u' : ''),
		note: isMissing ? note || reasons[meant] : note,
		published: cells.published ?? '',
		source: cells.source ?? '',
	});
	if (mistakes.length > before) return null;
	const result = observation.safeParse(row);
	if (result.success) return row;
	for (const { found, next, path } of inPlainWords(result.error.issues, observation, row)) {
		tell(path[0] as Field, found, next);
	}
	return null;
}
