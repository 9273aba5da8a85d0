import { CsvError, parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Mistake } from '#loaders/mistake.ts';
import { AreaFinder, type Area, type FoundArea } from './area.ts';
import { plainText } from './cell.ts';
import { downloadText, UnreadableFile } from './downloadText.ts';
import { readHeader, type Header } from './header.ts';
import type { Field } from './shape.ts';

/** A row of a download that speaks of a wanted area. */
export interface DownloadRow extends FoundArea {
	/** From 1, as a spreadsheet counts: the names of the columns are row 1. */
	readonly row: number;
	/** Plain text. */
	readonly cells: Readonly<Partial<Record<Field, string>>>;
}

/** A download as far as it concerns this site: the rows of other areas are only counted. */
export interface Download {
	/** The name of the file, without its folder. */
	readonly file: string;
	readonly header: Header;
	/** How many rows it has in all, without the names of the columns. */
	readonly count: number;
	readonly rows: readonly DownloadRow[];
	/** Rows of areas that are not wanted, by name. */
	readonly others: ReadonlyMap<string, number>;
}

/** In characters. A row has some hundred: a quotation mark that is never closed makes it longer. */
const longestRow = 100_000;

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

/** The text of one field of a row. Of several columns of notes, the first that holds something. */
function cellOf({ columns }: Header, record: readonly string[], field: Field): string {
	const texts = (columns[field] ?? []).map((index) => plainText(record[index] ?? ''));
	return texts.find((text) => text !== '') ?? '';
}

/** Where a field of a row stands, in words. */
export function placeIn(
	{ file, header: { columns, names } }: Pick<Download, 'file' | 'header'>,
	{ row }: Pick<DownloadRow, 'row'>,
	field: Field,
): string {
	const index = columns[field]?.[0];
	const column = index === undefined ? '' : `, column ${index + 1} (${names[index] ?? ''})`;
	return `${file}, row ${row}${column}`;
}

/** What stands under no name: nothing says what it is. */
function withoutName(
	{ nameless }: Header,
	record: readonly string[],
): Omit<Mistake, 'where'> | null {
	const index = nameless.find((at) => plainText(record[at] ?? '') !== '');
	if (index === undefined) return null;
	return {
		found: `“${plainText(record[index] ?? '').slice(0, 40)}” stands in column ${index + 1}, which has no name.`,
		next: 'Name the column in the first row, or clear the cell.',
	};
}

/** What is wrong with the number of cells in a row, which would put them under the wrong names. */
function wrongLength(
	{ names, least }: Header,
	record: readonly string[],
): Omit<Mistake, 'where'> | null {
	if (record.length > names.length && !isBlank(record.slice(names.length))) {
		return {
			found: 'This row has more cells than there are names of columns.',
			next: 'Text with a comma in it must stand in double quotes.',
		};
	}
	// Old Fingertips downloads lack the last cell of each row, which holds nothing that is read.
	return record.length < least
		? {
				found: 'This row ends early.',
				next: 'The file may be cut off. Download it again.',
			}
		: null;
}

class Collector {
	header: Header | null = null;
	finder = new AreaFinder([], false);
	row = 0;
	count = 0;
	readonly rows: DownloadRow[] = [];
	readonly #file: string;
	readonly #areas: readonly Area[];
	readonly #mistakes: Mistake[];

	constructor(file: string, areas: readonly Area[], mistakes: Mistake[]) {
		this.#file = file;
		this.#areas = areas;
		this.#mistakes = mistakes;
	}

	/** Takes the next row. False where it makes no sense to go on. */
	take(record: readonly string[]): boolean {
		this.row += 1;
		if (isBlank(record)) return true;
		if (this.header) {
			this.#figures(record, this.header);
			return true;
		}
		this.header = readHeader(record, this.#file, this.#mistakes);
		if (!this.header) return false;
		this.finder = new AreaFinder(this.#areas, this.header.shape.blankAreaIsOwn ?? false);
		return true;
	}

	#figures(record: readonly string[], header: Header) {
		this.count += 1;
		const wrong = wrongLength(header, record) ?? withoutName(header, record);
		if (wrong) {
			this.#mistakes.push({ where: `${this.#file}, row ${this.row}`, ...wrong });
			return;
		}
		const { columns } = header;
		const raw = (field: Field) => record[columns[field]?.[0] ?? -1] ?? '';
		const found = this.finder.find(raw('areaCode'), raw('areaName'));
		if (!found) return;
		const fields = Object.keys(columns) as Field[];
		const cells = Object.fromEntries(fields.map((field) => [field, cellOf(header, record, field)]));
		this.rows.push({ ...found, row: this.row, cells });
	}
}

/** What stopped the reading, in plain words. Null where it is not the file’s fault. */
function unreadable(error: unknown, file: string): Mistake | null {
	if (error instanceof UnreadableFile) {
		return { where: file, found: error.message, next: error.next };
	}
	if (!(error instanceof CsvError)) return null;
	const where = `${file}, row ${Number(error['records'] ?? 0) + 1}`;
	return error.code === 'CSV_MAX_RECORD_SIZE'
		? {
				where,
				found: `This row is longer than ${longestRow} characters.`,
				next: 'A quotation mark may be opened and never closed, or this is no table.',
			}
		: {
				where,
				found: 'A quotation mark is wrong in this row, or one is opened and never closed.',
				next: 'Download the file again, or open it in a spreadsheet and save it as “CSV UTF-8”.',
			};
}

/**
 * Reads a download from its bytes, in one pass: only the rows of wanted areas are kept.
 * Null, with the mistakes told, where it cannot be read.
 * @param file its name, for the mistakes
 */
export async function readDownload(
	bytes: AsyncIterable<Uint8Array>,
	file: string,
	areas: readonly Area[],
	mistakes: Mistake[],
): Promise<Download | null> {
	const before = mistakes.length;
	const collector = new Collector(file, areas, mistakes);
	const parser = parse({
		// Real downloads mix the two.
		record_delimiter: ['\r\n', '\n', '\r'],
		relax_column_count: true,
		max_record_size: longestRow,
	});
	try {
		await pipeline(
			Readable.from(downloadText(bytes)),
			parser,
			async (records: AsyncIterable<string[]>) => {
				for await (const record of records) if (!collector.take(record)) break;
			},
		);
	} catch (error) {
		const told = unreadable(error, file);
		if (told) mistakes.push(told);
		// A header that is not understood stops the reading early; its mistake is told.
		else if (mistakes.length === before) throw error;
		return null;
	}
	const { header, count, rows, finder } = collector;
	if (!header) {
		if (mistakes.length === before) {
			mistakes.push({
				where: file,
				found: 'This file holds no table.',
				next: 'Download it again.',
			});
		}
		return null;
	}
	if (count === 0) {
		const found = 'This table has names of columns, and no row below them.';
		mistakes.push({ where: file, found, next: 'Download it again.' });
	}
	return { file, header, count, rows, others: finder.others };
}
