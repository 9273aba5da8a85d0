import type { Entry, Row } from '#schemas/content.ts';
import type { IndicatorData, Unit } from '#schemas/indicator.ts';
import { FEWEST, type ObservationData } from '#schemas/observation.ts';
import type { SiteData } from '#schemas/site.ts';
import { isPeriod, readPeriod } from '#strategy/period.ts';
import { didYouMean, faultAt, nearest, type Fault } from './faults.ts';

type Column = keyof ObservationData;
type Observed = Row<ObservationData>;

/** What must be known of an indicator to check its rows. */
type Checked = Pick<Entry<IndicatorData>, 'id' | 'file' | 'data' | 'placeOf'>;

/** True where a small figure could tell readers who it is. */
export const countsPeople = ({ unit, ofThings }: Pick<IndicatorData, 'unit' | 'ofThings'>) =>
	unit === 'count' && ofThings !== true;

/** A fault in a column of a row of an indicator’s table. */
const atCell = (id: string, row: Observed, column: Column, found: string, next: string): Fault =>
	faultAt(
		`content/data/${id}.csv`,
		{ line: row.line, column: Math.max(1, row.columns.indexOf(column) + 1) },
		found,
		next,
	);

/** Each text that a column holds, its first row, and how many more rows have it. */
function eachOnce(rows: readonly Observed[], column: Column) {
	const kinds = Map.groupBy(rows, ({ data }) => String(data[column]));
	return [...kinds].flatMap(([text, [row, ...others]]) => {
		const more = others.length;
		return row
			? [
					{
						text,
						row,
						more: more === 0 ? '' : ` ${more} more ${more === 1 ? 'row has' : 'rows have'} it too.`,
					},
				]
			: [];
	});
}

function checkPeriods({ id, data }: Checked, rows: readonly Observed[]): Fault[] {
	return eachOnce(rows, 'period').flatMap(({ text, row, more }) => {
		const read = readPeriod(text, data.periodType);
		return isPeriod(read) ? [] : [atCell(id, row, 'period', read.found + more, read.next)];
	});
}

function checkAreas({ id }: Checked, rows: readonly Observed[], site: SiteData): Fault[] {
	const areas = (site.comparators ?? []).map(({ area }) => area);
	const wrong = rows.filter(({ data }) => data.area !== '' && !areas.includes(data.area));
	return eachOnce(wrong, 'area').map(({ text, row, more }) => {
		if (text.toLowerCase() === site.place.toLowerCase()) {
			const found = `“${text}” is the place of the strategy itself.${more}`;
			return atCell(id, row, 'area', found, 'Leave the cell blank.');
		}
		const found = `There is no area “${text}” under “comparators” in site.yaml.${more}`;
		const next =
			nearest(text, areas) === undefined
				? `Add it there. For ${site.place}, leave the cell blank.`
				: didYouMean(text, areas);
		return atCell(id, row, 'area', found, next);
	});
}

function checkGroups(entry: Checked, rows: readonly Observed[]): Fault[] {
	const named = (entry.data.groups ?? []).map(({ name }) => name);
	const used = new Set(rows.map(({ data }) => data.group));
	const wrong = rows.filter(({ data }) => data.group !== '' && !named.includes(data.group));
	const unknown = eachOnce(wrong, 'group').map(({ text, row, more }) => {
		const found = `There is no group “${text}” under “groups” in ${entry.file}.${more}`;
		const next =
			nearest(text, named) === undefined
				? 'Add it there, with its title. For everyone, leave the cell blank.'
				: didYouMean(text, named);
		return atCell(entry.id, row, 'group', found, next);
	});
	const place = (index: number) => entry.placeOf(['groups', index, 'name']);
	const idle = named.flatMap((name, index) => {
		if (named.indexOf(name) < index) {
			const found = `The group “${name}” stands here twice.`;
			return [faultAt(entry.file, place(index), found, 'Take one of the two out.')];
		}
		if (used.has(name)) return [];
		const found = `The table has no row of the group “${name}”.`;
		const others = [...used].filter((group) => group !== '' && !named.includes(group));
		const next =
			nearest(name, others) === undefined
				? `Add its rows to content/data/${entry.id}.csv, or take the group out.`
				: didYouMean(name, others);
		return [faultAt(entry.file, place(index), found, next)];
	});
	return [...unknown, ...idle];
}

/** Each area and group has one figure a period that counts, and earlier ones only behind it. */
function checkTwice({ id, data }: Checked, rows: readonly Observed[]): Fault[] {
	/** The days of a period: the same ones may be written in two ways. */
	const days = (written: string) => {
		const read = readPeriod(written, data.periodType);
		return isPeriod(read) ? `${read.start} ${read.end}` : written;
	};
	const key = (row: ObservationData, period: string) =>
		JSON.stringify([row.area, row.group, period]);
	const current = rows.filter((row) => row.data.superseded === '');
	const twice = [...Map.groupBy(current, (row) => key(row.data, days(row.data.period))).values()];
	const kept = new Set(current.map((row) => key(row.data, row.data.period)));
	return [
		...twice.flatMap(([first, ...others]) =>
			others.map((row) =>
				atCell(
					id,
					row,
					'period',
					`There is a figure for “${row.data.period}” already, in line ${first?.line ?? 0}.`,
					'If the figure was revised, put the day into “superseded” of the old row. Else take one out.',
				),
			),
		),
		...rows
			.filter((row) => row.data.superseded !== '' && !kept.has(key(row.data, row.data.period)))
			.map((row) =>
				atCell(
					id,
					row,
					'superseded',
					`The figure for “${row.data.period}” was superseded, and there is no newer one for it.`,
					'Add a row with the newer figure and the same period, or clear this cell.',
				),
			),
	];
}

/** Whether a figure is what its counts make, to the last decimal that is printed. */
function checkShare({ id, data }: Checked, row: Observed): Fault[] {
	const { value, count, denominator } = row.data;
	if (data.unit !== 'percent' || value === null || count === null || denominator === null)
		return [];
	if (count < 0 || denominator <= 0) return [];
	const share = (100 * count) / denominator;
	// More than half of the last decimal: some sources round counts and shares each by themselves.
	if (Math.abs(value - share) <= 0.6 * 10 ** -data.decimals) return [];
	const found = `“value” is ${value}, but ${count} of ${denominator} are ${share.toFixed(data.decimals)}%.`;
	return [atCell(id, row, 'value', found, 'Check “value”, “count” and “denominator”.')];
}

/** The least and the most that a figure can be. A gap in years between two groups has no such ends. */
const ranges: Readonly<Partial<Record<Unit, readonly [least: number, most: number]>>> = {
	percent: [0, 100],
	'out-of-10': [0, 10],
	'per-1000': [0, Infinity],
	'per-100000': [0, Infinity],
	count: [0, Infinity],
};

function checkRange({ id, file, data: { unit } }: Checked, row: Observed): Fault[] {
	const [least, most] = ranges[unit] ?? [-Infinity, Infinity];
	const must =
		most === Infinity ? `cannot be less than ${least}` : `must be between ${least} and ${most}`;
	return (['value', 'lower', 'upper'] as const).flatMap((column) => {
		const number = row.data[column];
		if (number === null || (number >= least && number <= most)) return [];
		const found = `“${column}” is ${number}. In the unit “${unit}” it ${must}.`;
		const next = `Check it against the source. If the figures are in another unit, change “unit” in ${file}.`;
		return [atCell(id, row, column, found, next)];
	});
}

function checkCounts({ id, file, data }: Checked, row: Observed): Fault[] {
	const { value, denominator } = row.data;
	const below = (['count', 'denominator'] as const).filter((column) => (row.data[column] ?? 0) < 0);
	if (below.length > 0) {
		return below.map((column) =>
			atCell(id, row, column, `“${column}” is less than 0.`, 'Check it against the source.'),
		);
	}
	if (denominator === 0 && value !== null) {
		const found = 'There is a figure, but it is out of 0.';
		return [atCell(id, row, 'denominator', found, 'Check it against the source.')];
	}
	const isFew = (number: number | null) => number !== null && number > 0 && number < FEWEST;
	const next =
		'Clear the numbers in this row, put “c” into “marker” and say in “note” that they are left out.';
	const ofPeople = countsPeople(data) ? (['value'] as const) : [];
	const few = [...ofPeople, 'count' as const, 'denominator' as const].find((column) =>
		isFew(row.data[column]),
	);
	if (few) {
		const found = `“${few}” is ${row.data[few] ?? 0}. A number under ${FEWEST} can tell readers who it is.`;
		const orThings =
			few === 'value' ? ` If no people are counted, write “ofThings: true” into ${file}.` : '';
		return [atCell(id, row, few, found, next + orThings)];
	}
	if (data.unit !== 'percent' || value === null || denominator === null) return [];
	const behind = Math.round((value * denominator) / 100);
	if (!isFew(behind)) return [];
	const found = `${value}% of ${denominator} are ${behind}. A number under ${FEWEST} can tell readers who it is.`;
	return [atCell(id, row, 'value', found, next)];
}

function checkSources(
	{ id }: Checked,
	rows: readonly Observed[],
	sources: ReadonlySet<string>,
): Fault[] {
	const wrong = rows.filter(({ data }) => data.source !== '' && !sources.has(data.source));
	return eachOnce(wrong, 'source').map(({ text, row, more }) =>
		atCell(
			id,
			row,
			'source',
			`There is no source “${text}”.${more}`,
			didYouMean(text, [...sources]),
		),
	);
}

/** The rows of a table against the indicator that they belong to. `site` is null where it cannot be read. */
export function checkRows(
	entry: Checked,
	rows: readonly Observed[],
	site: SiteData | null,
	sources: ReadonlySet<string>,
): Fault[] {
	return [
		...checkPeriods(entry, rows),
		...(site ? checkAreas(entry, rows, site) : []),
		...checkGroups(entry, rows),
		...checkTwice(entry, rows),
		...checkSources(entry, rows, sources),
		...rows.flatMap((row) => [
			...checkRange(entry, row),
			...checkShare(entry, row),
			...checkCounts(entry, row),
		]),
	];
}
