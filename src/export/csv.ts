import { stringify } from 'csv-stringify/sync';
import { columnNames } from './columns.ts';
import type { FigureRow } from './figureRows.ts';

/**
 * Rows as a CSV file (RFC 4180). It begins with a byte order mark, without which Excel takes UTF-8
 * for the old code page and shows “people’s” as “peopleâ€™s”. A text that a spreadsheet would run as a
 * formula gets an apostrophe before it (OWASP, “CSV injection”); numbers stay numbers.
 */
export const csvOf = (rows: readonly Partial<FigureRow>[]): string =>
	stringify([...rows], {
		bom: true,
		header: true,
		columns: [...columnNames],
		record_delimiter: 'windows',
		escape_formulas: true,
	});
