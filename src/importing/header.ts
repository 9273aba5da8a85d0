import { didYouMean } from '#loaders/faults.ts';
import type { Mistake } from '#loaders/mistake.ts';
import { plainText } from './cell.ts';
import { fingertipsDownload, fingertipsExport } from './fingertips.ts';
import { onsTidy } from './onsTidy.ts';
import { ownTable } from './ownTable.ts';
import { columnName, type Field, type Shape } from './shape.ts';

const shapes = [fingertipsDownload, fingertipsExport, onsTidy, ownTable];

/** The first row of a download, understood. */
export interface Header {
	readonly shape: Shape;
	/** The names of its columns, as they are written. */
	readonly names: readonly string[];
	/** Where each thing stands, from 0. Notes may stand in several columns. */
	readonly columns: Readonly<Partial<Record<Field, readonly number[]>>>;
	/** How many cells a row must have at least, so that all of these are in it. */
	readonly least: number;
	/** Columns without a name in a closed shape, from 0: a spreadsheet adds them, and they are blank. */
	readonly nameless: readonly number[];
}

/** Where the columns of `shape` stand in a header. */
function columnsIn(shape: Shape, names: readonly string[]): Header['columns'] {
	const plain = names.map(columnName);
	const placesOf = (alias: string) =>
		plain.flatMap((name, index) => (name === alias ? [index] : []));
	return Object.fromEntries(
		Object.entries(shape.columns)
			.map(
				([field, aliases]) => [field, aliases.map(placesOf).find((at) => at.length > 0)] as const,
			)
			.filter(([, at]) => at !== undefined),
	);
}

const lacking = (shape: Shape, columns: Header['columns']) =>
	shape.needs.filter((field) => !(field in columns));

/** What to say of a table that is none of the four. */
function unknown(names: readonly string[], where: string): Mistake {
	if (names.length === 1 && /[;\t]/u.test(names.join(''))) {
		return {
			where,
			found: 'The cells are not parted by commas.',
			next: 'Save the table again as CSV, with commas between the cells.',
		};
	}
	const [near] = shapes
		.map((shape) => ({ shape, missing: lacking(shape, columnsIn(shape, names)) }))
		.filter(({ shape, missing }) => missing.length > 0 && missing.length * 2 <= shape.needs.length)
		.toSorted((a, b) => a.missing.length - b.missing.length);
	if (near) {
		const columns = near.missing.map((field) => `“${near.shape.columns[field]?.[0] ?? field}”`);
		return {
			where,
			found: `It looks like ${near.shape.title}, but has no column ${columns.join(' and no column ')}.`,
			next: 'Download it again, and leave the first row as it is.',
		};
	}
	const some = names.slice(0, 6).map((name) => `“${name.slice(0, 40)}”`);
	const all = shapes.map(({ title }) => title);
	return {
		where,
		found: `This is no table that can be imported. Its first row holds ${some.join(', ')}${names.length > 6 ? ' …' : '.'}`,
		next: `The names of the columns must be its first row, and it must be one of:\n    ${all.join('\n    ')}`,
	};
}

/** Recognises a download by the names of its columns. Null, with the mistakes told, where it cannot. */
export function readHeader(
	cells: readonly string[],
	file: string,
	mistakes: Mistake[],
): Header | null {
	const names = cells.map(plainText);
	const where = `${file}, row 1`;
	const before = mistakes.length;
	const shape = shapes.find((one) => lacking(one, columnsIn(one, names)).length === 0);
	if (!shape) {
		mistakes.push(unknown(names, where));
		return null;
	}
	const columns = columnsIn(shape, names);
	for (const [field, at] of Object.entries(columns)) {
		if (at.length === 1 || field === 'note') continue;
		mistakes.push({
			where: `${where}, columns ${at.map((index) => index + 1).join(' and ')}`,
			found: `The column “${names[at[0] ?? 0] ?? ''}” stands there more than once.`,
			next: 'Take out the one that is not meant.',
		});
	}
	const known = Object.values(shape.columns).flat();
	for (const [index, name] of shape.closed ? names.entries() : []) {
		if (name === '' || known.includes(columnName(name))) continue;
		mistakes.push({
			where: `${where}, column ${index + 1}`,
			found: `There is a column “${name}”, which ${shape.title} does not have.`,
			next: didYouMean(name, known),
		});
	}
	const least = Math.max(...Object.values(columns).flat()) + 1;
	const nameless = shape.closed ? names.flatMap((name, index) => (name === '' ? [index] : [])) : [];
	return mistakes.length === before ? { shape, names, columns, least, nameless } : null;
}
