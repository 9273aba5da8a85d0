import { CsvError, parse, type Info } from 'csv-parse/sync';
import type { z } from 'zod';
import type { Row } from '#schemas/content.ts';
import { didYouMean, type Fault } from './faults.ts';

interface ParsedRow {
	record: Record<string, string>;
	info: Info;
}

function parseRows(text: string): ParsedRow[] {
	return parse(text, { bom: true, columns: true, info: true, trim: true, skip_empty_lines: true });
}

/** Reads a CSV file by the names of its columns. A row that does not fit is told and left out. */
export function readCsv<T>(
	text: string,
	file: string,
	schema: z.ZodObject & z.ZodType<T>,
	faults: Fault[],
): Row<T>[] {
	const names = Object.keys(schema.shape);
	let rows: ParsedRow[];
	try {
		rows = parseRows(text);
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		faults.push({
			file,
			line: Number(error['lines'] ?? 1),
			column: 1,
			found: `The table cannot be read: ${error.message.replace(/ on line.*$/u, '')}.`,
			next: 'Open it in a spreadsheet, give every row the same number of cells, and save it as CSV (UTF-8).',
		});
		return [];
	}
	const header = Object.keys(rows[0]?.record ?? {});
	for (const unknown of header.filter((name) => !names.includes(name))) {
		faults.push({
			file,
			line: 1,
			column: 1,
			found: `There is a column “${unknown}”, which this table does not have.`,
			next: didYouMean(unknown, names),
		});
	}
	return rows.flatMap(({ record, info }) => {
		const line = info.lines;
		const known = Object.fromEntries(
			Object.entries(record).filter(([name]) => names.includes(name)),
		);
		const result = schema.safeParse(known);
		if (result.success) return [{ data: result.data, line }];
		for (const issue of result.error.issues) {
			const name = String(issue.path[0] ?? '');
			faults.push({
				file,
				line,
				column: Math.max(1, header.indexOf(name) + 1),
				found:
					name in known
						? `The column “${name}” holds “${known[name] ?? ''}”, which does not fit.`
						: `The column “${name}” is missing.`,
				next: issue.message,
			});
		}
		return [];
	});
}
