import { expect, test } from 'vitest';
import { imported, refused } from './planned.ts';

const hostile: [string, string | Uint8Array][] = [
	['an empty file', ''],
	['a blank file', '\n\n \n'],
	['columns and no rows', 'period,value\n'],
	['no columns that are known', 'colour,number\nred,1\n'],
	['semicolons', 'period;value\n2019;1\n'],
	['UTF-16', Buffer.from('\uFEFFperiod,value\n2019,1\n', 'utf16le')],
	['UTF-16 without a mark', Buffer.from('period,value\n2019,1\n', 'utf16le')],
	['letters in another encoding', Buffer.from('period,value,note\n2019,1,caf\xE9\n', 'latin1')],
	['a workbook', Buffer.from('PK\x03\x04\x14\x00\x06\x00')],
	['bytes', Buffer.from(Array.from({ length: 999 }, (_, index) => (index * 7) % 256))],
	['a web page', '<!DOCTYPE html>\n<title>Log in</title>\n'],
	['JSON', '{"period": "2019"}'],
	['a quotation mark that is never closed', `period,value\n2019,"1\n${'2020,1\n'.repeat(20_000)}`],
	['a huge cell', `period,value,note\n2019,1,${'<a'.repeat(500_000)}\n`],
	[
		'a Fingertips download without its periods',
		'Indicator ID,Area Name,Sex,Age,Value\n1,A,P,All,1\n',
	],
];

test('whatever the file is, the answer is plain', async () => {
	const answers = await Promise.all(
		hostile.map(async ([name, download]) => {
			const told = (await refused(download)).split('\n').slice(0, -2);
			return [`${name}:`, ...told].join('\n');
		}),
	);
	expect(answers.join('\n\n')).toMatchInlineSnapshot(`
		"an empty file:
		download.csv
		  This file is empty.
		  Download it again.

		a blank file:
		download.csv
		  This file holds no table.
		  Download it again.

		columns and no rows:
		download.csv
		  This table has names of columns, and no row below them.
		  Download it again.

		no columns that are known:
		download.csv, row 1
		  This is no table that can be imported. Its first row holds “colour”, “number”.
		  The names of the columns must be its first row, and it must be one of:
		    a Fingertips download, as its data address gives it
		    a table exported from the Fingertips website
		    a table of the Office for National Statistics, “Explore local statistics”
		    a table of this project’s own kind

		semicolons:
		download.csv, row 1
		  The cells are not parted by commas.
		  Save the table again as CSV, with commas between the cells.

		UTF-16:
		download.csv
		  This file is saved as UTF-16.
		  Open it in a spreadsheet and save it as “CSV UTF-8”.

		UTF-16 without a mark:
		download.csv
		  This file is saved as UTF-16.
		  Open it in a spreadsheet and save it as “CSV UTF-8”.

		letters in another encoding:
		download.csv
		  This file is not saved as UTF-8, so some letters would be lost.
		  Open it in a spreadsheet and save it as “CSV UTF-8”. A file that cannot be opened there is broken: download it again.

		a workbook:
		download.csv
		  This is a workbook or a packed folder, and no CSV table.
		  Open it, and save the sheet with the figures as “CSV UTF-8”.

		bytes:
		download.csv
		  This file is no text.
		  Open it in a spreadsheet and save it as “CSV UTF-8”. A file that cannot be opened there is broken: download it again.

		a web page:
		download.csv
		  This is a web page, and no table.
		  The download may have failed. Open the file in a browser to see what it says, and try again.

		JSON:
		download.csv
		  This is JSON, and no CSV table.
		  Download the figures as CSV.

		a quotation mark that is never closed:
		download.csv, row 2
		  This row is longer than 100000 characters.
		  A quotation mark may be opened and never closed, or this is no table.

		a huge cell:
		download.csv, row 2
		  This row is longer than 100000 characters.
		  A quotation mark may be opened and never closed, or this is no table.

		a Fingertips download without its periods:
		download.csv, row 1
		  It looks like a Fingertips download, as its data address gives it, but has no column “time period”.
		  Download it again, and leave the first row as it is."
	`);
});

test('a row that is cut off, and one with a cell too many', async () => {
	expect(await refused('period,value,lower,upper\n2019,30,29,31\n2020,3,4,5,6\n2021,3'))
		.toMatchInlineSnapshot(`
		"download.csv, row 3
		  This row has more cells than there are names of columns.
		  Text with a comma in it must stand in double quotes.

		download.csv, row 4
		  This row ends early.
		  The file may be cut off. Download it again.

		2 mistakes. Nothing was imported; the table is as it was."
	`);
});

test('cells that could be taken for formulas stay as they are, without control characters', async () => {
	const download = 'period,value,note\n2019,1,"=HYPERLINK(""x"")\u0007 and\u202E @more"\n';
	expect(await imported(download)).toBe(
		'period,value,note\n2019,1,"=HYPERLINK(""x"") and @more"\n',
	);
});

test('mistakes are told all at once, with row and column', async () => {
	const download =
		'period,area,value,lower,upper\n2019,,24;2,,\n2018/19,,24,,\n2020,,24,25,26\n2021,,24,23,\n';
	expect(await refused(download)).toMatchInlineSnapshot(`
		"download.csv, row 2, column 3 (value)
		  “24;2” is not a number.
		  Download the file again, or write a number there.

		download.csv, row 3, column 1 (period)
		  “2018/19” is a year over two calendar years, and “periodType: calendar-year” does not say which.
		  Change “periodType” in the indicator’s file to financial-year, school-year or survey-year.

		download.csv, row 4, column 4 (lower)
		  The figure does not lie between its limits.
		  Check “value”, “lower” and “upper” against the source.

		download.csv, row 5, column 4 (lower)
		  Only one of the two limits is given.
		  Give “lower” and “upper”, or neither.

		4 mistakes. Nothing was imported; the table is as it was."
	`);
});

test('the same mistake in many rows is told once', async () => {
	const rows = Array.from({ length: 30 }, (_, index) => `${2000 + index},many`);
	expect(await refused(`period,value\n${rows.join('\n')}\n`)).toMatchInlineSnapshot(`
		"download.csv, row 2, column 2 (value), and 29 more, the last in download.csv, row 31, column 2 (value)
		  “many” is not a number.
		  Download the file again, or write a number there.

		30 mistakes. Nothing was imported; the table is as it was."
	`);
});

test('two areas that may be meant are told, and the code decides', async () => {
	const download =
		'areacd,areanm,period,value\nE1,Harbour Town,2019,1\nE2,Harbour Town,2019,2\nE3,Coast,2019,3\n';
	expect(await refused(download)).toMatchInlineSnapshot(`
		"download.csv
		  It has 2 areas that may be Harbour Town: Harbour Town (E1), Harbour Town (E2).
		  Choose one by its code: add --area CODE to the command.

		1 mistake. Nothing was imported; the table is as it was."
	`);
	expect(await imported(download, {}, { area: 'e2' })).toContain('2019,,2\n');
});

test('the very name of an area comes before a near one', async () => {
	const download =
		'areacd,areanm,period,value\nE1,Coast region (statistical),2019,1\nE2,Coast,2019,2\n';
	expect(await imported(download)).toBe('period,area,value\n2019,Coast,2\n');
});

test('repeated rows are one, and rows that differ are told', async () => {
	const once = 'period,value\n2019,1\n';
	expect(await imported('period,value\n2019,1\n2019,1\n')).toBe(once);
	expect(await refused('period,value\n2019,1\n2020,2\n2019-01-01/P1Y,3\n')).toMatchInlineSnapshot(`
		"download.csv, rows 2 and 4
		  Both are for Harbour Town, 2019-01-01/P1Y, and they differ: 1 and 3.
		  Look up which one is right, and take the other out of the file.

		1 mistake. Nothing was imported; the table is as it was."
	`);
});
