import { expect, test } from 'vitest';
import { each, swap, told } from './told.ts';

const data = 'content/data/cold-homes.csv';
const items = 'content/en/reports/first-year/items.csv';
const inData = (from: string, to: string) => told({ [data]: swap(from, to) });

test('a misspelt column', () => {
	expect(inData('period,value,note', 'period,valeu,note')).toMatchInlineSnapshot(`
		"content/data/cold-homes.csv:1:2
		  There is a column “valeu”, which this table does not have.
		  Did you mean “value”?
		"
	`);
});

test('a column that there is not', () => {
	expect(inData('period,value,note', 'period,value,remark')).toMatchInlineSnapshot(`
		"content/data/cold-homes.csv:1:3
		  There is a column “remark”, which this table does not have.
		  Write one of: “period”, “value”, “area”, “note”.
		"
	`);
});

test('a number with a comma', () => {
	expect(inData('2024/25,24.2,', '2024/25,"24,2",')).toMatchInlineSnapshot(`
		"content/data/cold-homes.csv:7:2
		  “value” holds “24,2”, which is not a number.
		  Write digits, with a full stop for decimals, such as 24.5.
		"
	`);
});

test('a number with its unit', () => {
	expect(inData('2024/25,24.2,', '2024/25,24.2%,')).toMatchInlineSnapshot(`
		"content/data/cold-homes.csv:7:2
		  “value” holds “24.2%”, which is not a number.
		  Write digits, with a full stop for decimals, such as 24.5.
		"
	`);
});

test('a row without its period', () => {
	expect(inData('2024/25,24.2,', ',24.2,')).toMatchInlineSnapshot(`
		"content/data/cold-homes.csv:7:1
		  “period” is empty.
		  Fill it in.
		"
	`);
});

test('a row with a cell too many', () => {
	expect(inData('2024/25,24.2,', '2024/25,24,2,')).toMatchInlineSnapshot(`
		"content/data/cold-homes.csv:7:1
		  This row has more or fewer cells than the first one.
		  Give it as many as the first row. Text with a comma in it stands in double quotes.
		"
	`);
});

test('a quotation mark that is never closed', () => {
	expect(inData('2021/22,29.8,', '2021/22,29.8,"')).toMatchInlineSnapshot(`
		"content/data/cold-homes.csv:7:1
		  A quotation mark is wrong here, or in a row above.
		  Open the table in a spreadsheet and save it as CSV (UTF-8).
		"
	`);
});

test('cells that are parted by semicolons', () => {
	expect(told({ [data]: (text) => text.replaceAll('"', '').replaceAll(',', ';') }))
		.toMatchInlineSnapshot(`
			"content/data/cold-homes.csv:1:1
			  The cells are not parted by commas.
			  Save the table again with commas between them.
			"
		`);
});

test('an empty table', () => {
	expect(told({ [data]: '' })).toMatchInlineSnapshot(`
		"content/data/cold-homes.csv:1:1
		  The column “period” is missing.
		  Add it, with its name in the first row.

		content/data/cold-homes.csv:1:1
		  The column “value” is missing.
		  Add it, with its name in the first row.
		"
	`);
});

test('an unknown state, a wrong month and a missing name of a rated item', () => {
	expect(
		told({
			[items]: each(
				swap(',behind,', ',late,'),
				swap('2024-04', 'April 2024'),
				swap('\ntide-turbine', '\n'),
			),
		}),
	).toMatchInlineSnapshot(`
		"content/en/reports/first-year/items.csv:2:4
		  “status” holds “late”, which is not one of its words.
		  Write one of: “on-track”, “behind”, “delayed”, “off-track”, “complete”, “not-reported”.

		content/en/reports/first-year/items.csv:2:6
		  “start” holds “April 2024”, which is not a month.
		  Write year and month, such as 2023-09.

		content/en/reports/first-year/items.csv:3:1
		  “item” is empty.
		  Fill it in. The name of the action, as its file is called. In a report on another strategy: a name that never changes. For example: item: oral-hygiene
		"
	`);
});

test('a figure of a document without its number', () => {
	expect(
		told({
			'seeds/homes-and-power-2024/figures.csv': swap('area,12.5,square-kilometres', 'area,,km2'),
		}),
	).toMatchInlineSnapshot(`
		"seeds/homes-and-power-2024/figures.csv:3:2
		  “value” is empty.
		  Fill it in.

		seeds/homes-and-power-2024/figures.csv:3:3
		  “unit” holds “km2”, which is not one of its words.
		  Write one of: “people”, “count”, “percent”, “percentage-points”, “years”, “square-kilometres”, “miles”, “rank” ….
		"
	`);
});

test('a table as a spreadsheet saves it that does not know UTF-8', () => {
	const windows = Buffer.from([...Buffer.from('period,value,note\n2024/25,24.2,a '), 0x93, 0x0a]);
	expect(told({ [data]: windows })).toMatchInlineSnapshot(`
		"content/data/cold-homes.csv:1:1
		  This file is not saved as UTF-8, so some letters are lost.
		  Save it again with the encoding UTF-8. A spreadsheet calls it “CSV UTF-8”.
		"
	`);
});

test.each([
	['the mark that a spreadsheet puts first', (text: string) => `\uFEFF${text}`],
	['lines that end as in Windows', (text: string) => text.replaceAll('\n', '\r\n')],
	['a blank row at the end', (text: string) => `${text}\n\n`],
	['spaces around a cell', swap('2024/25,24.2,', '2024/25, 24.2 ,')],
	['a number below zero', swap('2024/25,24.2,', '2024/25,-24.2,')],
])('takes %s', (_, change) => {
	expect(told({ [data]: change })).toBe('');
});
