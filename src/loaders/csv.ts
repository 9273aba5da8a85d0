import { CsvError } from 'csv-parse/sync';
import type { z } from 'zod';
import type { Row } from '#schemas/content.ts';
import { schemaAt } from '#schemas/walk.ts';
import { columnName, readCells, separatorOf, type Cells } from './cells.ts';
import { inPlainWords } from './explain.ts';
import { didYouMean, nearest, type Fault } from './faults.ts';
import { readNumber, type Separator } from './number.ts';

/** Longer than any note: a quotation mark that is never closed makes one cell of many rows. */
const MOST_CHARACTERS = 5000;

/** A table with more is of another kind. */
const MOST_COLUMNS = 100;

/** A table with more is of another kind, or one mistake is in every row. */
const MOST_TOLD = 90;

/** A mistake in a table, without its file. */
type TableFault = Omit<Fault, 'file'>;

const atMark = (error: CsvError): TableFault => ({
	line: Number(error['lines'] ?? 1),
	column: 1,
	found: 'A quotation mark is wrong here, or in a row above.',
	next: 'Open the table in a spreadsheet and save it as CSV (UTF-8).',
});

/** The columns that a table needs and does not have. */
const missingIn = (header: readonly string[], schema: z.ZodObject) =>
	Object.keys(schema.shape).filter(
		(name) => !header.includes(name) && !schemaAt(schema, [name])?.safeParse(undefined).success,
	);

/** Whether each column is known and named once, and none that is needed is missing. */
function checkHeader(
	header: readonly string[],
	{ line, cells }: Cells,
	schema: z.ZodObject,
): TableFault[] {
	const names = Object.keys(schema.shape);
	const named = header.filter((name) => name !== '').length;
	if (named > MOST_COLUMNS) {
		const found = `The first row names ${named} columns, and a table has ${MOST_COLUMNS} at most.`;
		return [{ line, column: 1, found, next: 'Look whether it is the right file.' }];
	}
	const unknown = header.filter((name) => name !== '' && !names.includes(name));
	const meant = new Set(unknown.map((name) => nearest(name, names)));
	const missing = missingIn(header, schema).filter((name) => !meant.has(name));
	const known = header.flatMap((name, index): TableFault[] => {
		const at = { line, column: index + 1 };
		if (unknown.includes(name)) {
			const found = `There is a column “${cells[index] ?? name}”, which this table does not have.`;
			return [{ ...at, found, next: didYouMean(name, names) }];
		}
		if (name === '' || header.indexOf(name) === index) return [];
		const found = `There are two columns “${name}”.`;
		return [{ ...at, found, next: 'Take one of them out, or give it its own name.' }];
	});
	const lost = missing.map((name) => ({
		line,
		column: 1,
		found: `The column “${name}” is missing.`,
		next: 'Add it, with its name in the first row.',
	}));
	return [...known, ...lost];
}

const signs: Record<Separator, string> = { ',': 'comma', ';': 'semicolon', '\t': 'tab' };

/** What no column could hold. */
function checkCells(
	header: readonly string[],
	separator: Separator,
	{ cells, line }: Cells,
): TableFault[] {
	const extra = cells.findIndex((cell, index) => cell !== '' && index >= header.length);
	if (extra !== -1) {
		const next = `Give it as many as the first row. Text with a ${signs[separator]} in it stands in double quotes.`;
		return [
			{ line, column: extra + 1, found: 'This row has more cells than the first one.', next },
		];
	}
	return cells.flatMap((cell, index): TableFault[] => {
		const at = { line, column: index + 1 };
		const name = header[index];
		if (cell === '' || name === undefined) return [];
		if (name === '') {
			const found = `“${cell.slice(0, 40)}” stands in a column without a name.`;
			return [{ ...at, found, next: 'Name the column in the first row, or clear the cell.' }];
		}
		if (/^#(?:[A-Z0-9/]+[!?]?|#+)$/u.test(cell)) {
			const found = `“${name}” holds “${cell}”, which a spreadsheet writes where it has nothing to show.`;
			const next = cell.startsWith('##')
				? 'Make the column wider and save the table again.'
				: 'Mend the formula, or write what should stand here.';
			return [{ ...at, found, next }];
		}
		if (cell.length <= MOST_CHARACTERS) return [];
		const found = `“${name}” holds ${cell.length} characters, many more than any other.`;
		return [{ ...at, found, next: 'Look for a quotation mark that is not closed.' }];
	});
}

/** What must be known of a table to read one of its rows. */
interface Table<T> {
	schema: z.ZodObject & z.ZodType<T>;
	header: readonly string[];
	separator: Separator;
	/** The columns that hold numbers. */
	numbers: readonly string[];
}

const wantsNumber = (schema: z.ZodObject, name: string) =>
	schemaAt(schema, [name])
		?.safeParse('?')
		.error?.issues.some(({ message }) => message === 'number') ?? false;

/** The data of a row, or what is wrong with it. */
function readRow<T>(
	{ schema, header, separator, numbers }: Table<T>,
	{ cells, line }: Cells,
): { data: T } | TableFault[] {
	const written = Object.fromEntries(
		header.flatMap((name, index) => (name in schema.shape ? [[name, cells[index] ?? '']] : [])),
	);
	const place = (name: string) => ({ line, column: Math.max(1, header.indexOf(name) + 1) });
	const faults = new Map<string, TableFault>();
	for (const name of numbers) {
		const number = readNumber(written[name] ?? '', separator);
		if (typeof number !== 'string') {
			const found = `“${name}” holds ${number.found}`;
			faults.set(name, { ...place(name), found, next: number.next });
		} else if (name in written) written[name] = number;
	}
	const result = schema.safeParse(written);
	if (result.success && faults.size === 0) return { data: result.data };
	for (const { found, next, path } of inPlainWords(result.error?.issues ?? [], schema, written)) {
		const name = String(path[0]);
		if (faults.has(name)) continue;
		const add = header.includes(name) ? '' : ` This table has no column “${name}” yet: add it.`;
		faults.set(name, { ...place(name), found, next: next + add });
	}
	return [...faults.values()];
}

/**
 * Reads a table by the names of its columns. What a spreadsheet does to a table is mended where it
 * can mean one thing only, and is told otherwise. Null where there is a mistake in it.
 */
export function readCsv<T>(
	text: string,
	file: string,
	schema: z.ZodObject & z.ZodType<T>,
	faults: Fault[],
): Row<T>[] | null {
	const before = faults.length;
	const tell = (told: readonly TableFault[]) => {
		for (const one of told) faults.push({ file, ...one });
	};
	const lines = text.replace(/\r\n?/gu, '\n');
	const names = Object.keys(schema.shape);
	const separator = separatorOf(lines, names);
	let rows: Cells[];
	try {
		rows = readCells(lines, separator);
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		tell([atMark(error)]);
		return null;
	}
	const [first = { cells: [], line: 1 }, ...others] = rows;
	const header = first.cells.map(columnName);
	tell(checkHeader(header, first, schema));
	if (missingIn(header, schema).length > 0) return null;
	const numbers = names.filter((name) => wantsNumber(schema, name));
	const made: Row<T>[] = [];
	for (const [index, row] of others.entries()) {
		if (faults.length - before >= MOST_TOLD && index < others.length - 1) {
			const found = `There are ${faults.length - before} mistakes above this row already. The rows from here on are not read yet.`;
			tell([{ line: row.line, column: 1, found, next: 'Mend those first, then check again.' }]);
			return null;
		}
		const wrong = checkCells(header, separator, row);
		const read = wrong.length > 0 ? wrong : readRow({ schema, header, separator, numbers }, row);
		if ('data' in read) made.push({ ...read, line: row.line, columns: header });
		else tell(read);
	}
	return faults.length === before ? made : null;
}
