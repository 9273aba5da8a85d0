import { CsvError, parse, type Info } from 'csv-parse/sync';
import type { z } from 'zod';
import type { Row } from '#schemas/content.ts';
import { schemaAt } from '#schemas/walk.ts';
import { inPlainWords } from './explain.ts';
import { didYouMean, nearest, type Fault } from './faults.ts';

interface ParsedRow {
	record: Record<string, string>;
	info: Info;
}

/** Reads a CSV file by the names of its columns. Null where there is a mistake in it. */
export function readCsv<T>(
	text: string,
	file: string,
	schema: z.ZodObject & z.ZodType<T>,
	faults: Fault[],
): Row<T>[] | null {
	const before = faults.length;
	const fault = (line: number, column: number, found: string, next: string) =>
		faults.push({ file, line, column, found, next });
	const names = Object.keys(schema.shape);
	let header: string[] = [];
	let rows: ParsedRow[];
	try {
		rows = parse(text, {
			bom: true,
			columns: (cells: string[]) => {
				header = cells;
				return cells;
			},
			info: true,
			trim: true,
			skip_empty_lines: true,
		}) as unknown as ParsedRow[];
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const line = Number(error['lines'] ?? 1);
		if (error.code.includes('INCONSISTENT')) {
			const next =
				'Give it as many as the first row. Text with a comma in it stands in double quotes.';
			fault(line, 1, 'This row has more or fewer cells than the first one.', next);
		} else {
			const next = 'Open the table in a spreadsheet and save it as CSV (UTF-8).';
			fault(line, 1, 'A quotation mark is wrong here, or in a row above.', next);
		}
		return null;
	}
	if (header.length === 1 && /[;\t]/u.test(header.join(''))) {
		const next = 'Save the table again with commas between them.';
		fault(1, 1, 'The cells are not parted by commas.', next);
		return null;
	}
	const unknown = header.filter((name) => !names.includes(name));
	for (const name of unknown) {
		const found = `There is a column “${name}”, which this table does not have.`;
		fault(1, header.indexOf(name) + 1, found, didYouMean(name, names));
	}
	const misspelt = new Set(unknown.map((name) => nearest(name, names)));
	const missing = names.filter(
		(name) => !header.includes(name) && !schemaAt(schema, [name])?.safeParse(undefined).success,
	);
	for (const name of missing.filter((one) => !misspelt.has(one))) {
		fault(1, 1, `The column “${name}” is missing.`, 'Add it, with its name in the first row.');
	}
	if (missing.length > 0) return null;
	const made = rows.flatMap(({ record, info }) => {
		const known = Object.fromEntries(
			Object.entries(record).filter(([name]) => names.includes(name)),
		);
		const result = schema.safeParse(known);
		if (result.success) return [{ data: result.data, line: info.lines }];
		for (const { found, next, path } of inPlainWords(result.error.issues, schema, known)) {
			fault(info.lines, header.indexOf(String(path[0])) + 1, found, next);
		}
		return [];
	});
	return faults.length === before ? made : null;
}
