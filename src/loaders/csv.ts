import { CsvError, parse, type Info } from 'csv-parse/sync';
import type { z } from 'zod';
import type { Row } from '#schemas/content.ts';
import { inPlainWords } from './explain.ts';
import { didYouMean, type Fault } from './faults.ts';

interface ParsedRow {
	record: Record<string, string>;
	info: Info;
}

/** Reads a CSV file by the names of its columns. A row that does not fit is told and left out. */
export function readCsv<T>(
	text: string,
	file: string,
	schema: z.ZodObject & z.ZodType<T>,
	faults: Fault[],
): Row<T>[] {
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
		const next = 'Open the table in a spreadsheet and save it as CSV (UTF-8).';
		const cells = /inconsistent/iu.test(error.code);
		const found = cells
			? 'This row has more or fewer cells than the first one.'
			: 'A quotation mark is opened or closed in the wrong place.';
		fault(Number(error['lines'] ?? 1), 1, found, next);
		return [];
	}
	const unknown = header.filter((name) => !names.includes(name));
	for (const name of unknown) {
		const found = `There is a column “${name}”, which this table does not have.`;
		fault(1, header.indexOf(name) + 1, found, didYouMean(name, names));
	}
	const missing = names.filter(
		(name) => !header.includes(name) && !schema.shape[name]?.safeParse(undefined).success,
	);
	for (const name of missing) {
		fault(1, 1, `The column “${name}” is missing.`, 'Add it, with its name in the first row.');
	}
	if (missing.length > 0) return [];
	return rows.flatMap(({ record, info }) => {
		const known = Object.fromEntries(
			Object.entries(record).filter(([name]) => names.includes(name)),
		);
		const result = schema.safeParse(known);
		if (result.success) return [{ data: result.data, line: info.lines }];
		for (const issue of result.error.issues) {
			const column = header.indexOf(String(issue.path[0])) + 1;
			for (const { found, next } of inPlainWords(issue, schema, known)) {
				fault(info.lines, column, found, next);
			}
		}
		return [];
	});
}
