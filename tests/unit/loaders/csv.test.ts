import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '#loaders/csv.ts';
import { tellFaults, type Fault } from '#loaders/faults.ts';
import { observation } from '#schemas/observation.ts';
import { item } from '#schemas/report.ts';
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
		  Write one of: “period”, “area”, “group”, “value”, “lower”, “upper”, “count”, “denominator” ….

		content/data/cold-homes.csv:3:1
		  The figure is missing.
		  Say why in the column “note”. This table has no column “note” yet: add it.
		"
	`);
});

test('a number with a comma', () => {
	expect(inData('2024/25,24.2,', '2024/25,"24,2",')).toMatchInlineSnapshot(`
		"content/data/cold-homes.csv:7:2
		  “value” holds “24,2”, but in this table a comma marks thousands.
		  Write 24.2 if decimals are meant.
		"
	`);
});

test('a number with its unit', () => {
	expect(inData('2024/25,24.2,', '2024/25,24.2%,')).toMatchInlineSnapshot(`
		"content/data/cold-homes.csv:7:2
		  “value” holds “24.2%”, which is not a number.
		  Write 24.2: the sign is no part of the figure.
		"
	`);
});

test('a row without its period', () => {
	expect(inData('2024/25,24.2,', ',24.2,')).toMatchInlineSnapshot(`
		"content/data/cold-homes.csv:7:1
		  “period” is empty.
		  Fill it in. The period, as the source writes it.
		"
	`);
});

test('a row with a cell too many', () => {
	expect(inData('2024/25,24.2,', '2024/25,24,2,')).toMatchInlineSnapshot(`
		"content/data/cold-homes.csv:7:4
		  This row has more cells than the first one.
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
			"content/data/cold-homes.csv:7:4
			  This row has more cells than the first one.
			  Give it as many as the first row. Text with a semicolon in it stands in double quotes.
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
		  Write one of: “on-track”, “behind”, “delayed”, “off-track”, “complete”, “not-reported”, “reported-better”, “reported-worse” ….

		content/en/reports/first-year/items.csv:2:6
		  “start” holds “April 2024”, which is not a month.
		  Write year and month, such as 2023-09.

		content/en/reports/first-year/items.csv:3:1
		  “item” is empty.
		  Fill it in. The name of the action, goal or measure, as its file is called; else a name that never changes. For example: item: oral-hygiene
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

test.each([
	['the mark that a spreadsheet puts first', (text: string) => `\uFEFF${text}`],
	['lines that end as in Windows', (text: string) => text.replaceAll('\n', '\r\n')],
	['a blank row at the end', (text: string) => `${text}\n\n`],
	['spaces around a cell', swap('2024/25,24.2,', '2024/25, 24.2 ,')],
])('takes %s', (_, change) => {
	expect(told({ [data]: change })).toBe('');
});

test('takes a number below zero where there can be one', () => {
	expect(
		told({
			[data]: swap('2024/25,24.2,', '2024/25,-24.2,'),
			'content/en/indicators/cold-homes.mdx': swap('unit: percent', 'unit: years'),
		}),
	).toBe('');
});

/** The rows of a table, or what its editor is told. */
function read(text: string) {
	const faults: Fault[] = [];
	const rows = readCsv(text, 'a.csv', observation, faults);
	return rows?.map(({ data }) => data) ?? tellFaults(faults).split('\n').slice(0, -1).join('\n');
}

/** The value in a table with one row. */
const valueOf = (written: string, separator = ',') => {
	const cell = written.includes(separator) ? `"${written}"` : written;
	const rows = read(['period', 'value'].join(separator) + `\n2021${separator}${cell}\n`);
	return typeof rows === 'string' ? rows : rows[0]?.value;
};

describe('reads what can mean one thing only', () => {
	test.each([
		['1,362', ',', 1362],
		['1,234,567.8', ',', 1_234_567.8],
		['-1,362', ',', -1362],
		['\u22124.9', ',', -4.9],
		['\u00A024.5\u00A0', ',', 24.5],
		['1\u00A0362', ',', 1362],
		['1 362.5', ',', 1362.5],
		['1\u202F362', '\t', 1362],
		['84.5', '\t', 84.5],
		['1,362', '\t', 1362],
		['84,5', ';', 84.5],
		['-0,58', ';', -0.58],
		['0,123', ';', 0.123],
		['1362,125', ';', 1362.125],
		['1.362,5', ';', 1362.5],
		['1.234.567', ';', 1_234_567],
		['1 362,5', ';', 1362.5],
		['84.5', ';', 84.5],
		['58.333330000000004', ',', 58.333330000000004],
		['007', ',', 7],
	])('the number %j between %j', (written, separator, value) => {
		expect(valueOf(written, separator)).toBe(value);
	});

	const expected = [expect.objectContaining({ period: '2021', value: 84, note: 'As said.' })];

	test.each([
		['a byte order mark', '\uFEFFperiod,value,note\n2021,84,As said.\n'],
		['lines as in Windows', 'period,value,note\r\n2021,84,As said.\r\n'],
		['lines as on old Macs', 'period,value,note\r2021,84,As said.\r'],
		['lines of two kinds', 'period,value,note\r\n2021,84,As said.\n\n'],
		['no line end', 'period,value,note\n2021,84,As said.'],
		['semicolons', 'period;value;note\n2021;84;As said.\n'],
		['tabs', 'period\tvalue\tnote\n2021\t84\tAs said.\n'],
		['tabs and a blank cell', 'period\tarea\tvalue\tnote\n2021\t\t84\tAs said.\n'],
		['quotation marks', '"period","value","note"\n"2021","84","As said."\n'],
		['spaces before quotation marks', 'period, value, note\n2021, 84, "As said."\n'],
		['columns in another order', 'note,value,period\nAs said.,84,2021\n'],
		['names in capital letters', 'Period,VALUE,Note\n2021,84,As said.\n'],
		['spaces around names', ' period , value , note \n2021,84,As said.\n'],
		['blank columns at the end', 'period,value,note,,\n2021,84,As said.,,\n'],
		['blank cells at the end of a row', 'period,value,note\n2021,84,As said.,,,\n'],
		['blank cells that are left out', 'period,value,note,lower,upper\n2021,84,As said.\n'],
		['blank rows', '\n\nperiod,value,note\n,,\n2021,84,As said.\n,,\n,,\n'],
		['spaces that do not break', 'period,value,note\n2021\u00A0,84,\u00A0As said.\n'],
	])('a table with %s', (_, text) => {
		expect(read(text)).toEqual(expected);
	});

	test('the names of columns with spaces in them', () => {
		const header = 'Item,Wording,Status as written,Status,Lead,Start,Finish,Narrative,Note';
		const faults: Fault[] = [];
		const rows = readCsv(`${header}\na,b,c,behind,,,,,\n`, 'a.csv', item, faults);
		expect(rows?.[0]?.data.status_as_written).toBe('c');
		expect(faults).toEqual([]);
	});

	test('a note of several lines, and where the rows around it stand', () => {
		const faults: Fault[] = [];
		const text = 'period,value,note\n2021,84,"one\r\ntwo\nthree"\n2022,85,\n';
		const rows = readCsv(text, 'a.csv', observation, faults);
		expect(rows?.map(({ line, data }) => [line, data.note])).toEqual([
			[2, 'one\ntwo\nthree'],
			[5, ''],
		]);
		expect(rows?.[0]?.columns).toEqual(['period', 'value', 'note']);
	});
});

describe('tells what a spreadsheet or a habit has made of a number', () => {
	test('in a table with commas', () => {
		const damaged = [
			...['#REF!', '#N/A', '#DIV/0!', '#VALUE!', '######', '1.2E+05', '84%', '84 per cent'],
			...['NA', 'n/a', '-', '–', 'tbc', 'TBC', '..', ':', 'c', '84,5', '1,36', '12,34,567'],
			...[
				'0,123',
				'1.362,5',
				'Mar-21',
				'01/03/2021',
				'2.5.2021',
				'£5',
				'5 (of 9)',
				'.5',
				'5.',
				'1 23',
			],
			'9'.repeat(26),
		];
		const lines = damaged.map((written) => String(valueOf(written)).split('\n').slice(1, 3));
		expect(lines.flat().join('\n')).toMatchInlineSnapshot(`
			"  “value” holds “#REF!”, which a spreadsheet writes where it has nothing to show.
			  Mend the formula, or write what should stand here.
			  “value” holds “#N/A”, which a spreadsheet writes where it has nothing to show.
			  Mend the formula, or write what should stand here.
			  “value” holds “#DIV/0!”, which a spreadsheet writes where it has nothing to show.
			  Mend the formula, or write what should stand here.
			  “value” holds “#VALUE!”, which a spreadsheet writes where it has nothing to show.
			  Mend the formula, or write what should stand here.
			  “value” holds “######”, which a spreadsheet writes where it has nothing to show.
			  Make the column wider and save the table again.
			  “value” holds “1.2E+05”, which a spreadsheet has shortened, so that digits may be lost.
			  Write all digits as the source has them. Set the column to “Number” first.
			  “value” holds “84%”, which is not a number.
			  Write 84: the sign is no part of the figure.
			  “value” holds “84 per cent”, which is not a number.
			  Write 84: the sign is no part of the figure.
			  “value” holds “NA”, which is not a number.
			  Leave the cell blank where a figure is missing, and say why in “note”.
			  “value” holds “n/a”, which is not a number.
			  Leave the cell blank where a figure is missing, and say why in “note”.
			  “value” holds “-”, which is not a number.
			  Leave the cell blank where a figure is missing, and say why in “note”.
			  “value” holds “–”, which is not a number.
			  Leave the cell blank where a figure is missing, and say why in “note”.
			  “value” holds “tbc”, which is not a number.
			  Leave the cell blank where a figure is missing, and say why in “note”.
			  “value” holds “TBC”, which is not a number.
			  Leave the cell blank where a figure is missing, and say why in “note”.
			  “value” holds “..”, which is not a number.
			  Leave the cell blank where a figure is missing, and say why in “note”.
			  “value” holds “:”, which is not a number.
			  Leave the cell blank where a figure is missing, and say why in “note”.
			  “value” holds “c”, which is not a number.
			  Leave the cell blank where a figure is missing, and say why in “note”.
			  “value” holds “84,5”, but in this table a comma marks thousands.
			  Write 84.5 if decimals are meant.
			  “value” holds “1,36”, but in this table a comma marks thousands.
			  Write 1.36 if decimals are meant.
			  “value” holds “12,34,567”, which is not a number.
			  Write digits, with a full stop for decimals, such as 24.5.
			  “value” holds “0,123”, but in this table a comma marks thousands.
			  Write 0.123 if decimals are meant.
			  “value” holds “1.362,5”, which is not a number.
			  Write digits, with a full stop for decimals, such as 24.5.
			  “value” holds “Mar-21”, which looks like a number that a spreadsheet turned into a date.
			  Write the number again. Set the column to “Number” first.
			  “value” holds “01/03/2021”, which looks like a number that a spreadsheet turned into a date.
			  Write the number again. Set the column to “Number” first.
			  “value” holds “2.5.2021”, which looks like a number that a spreadsheet turned into a date.
			  Write the number again. Set the column to “Number” first.
			  “value” holds “£5”, which is not a number.
			  Write digits, with a full stop for decimals, such as 24.5.
			  “value” holds “5 (of 9)”, which is not a number.
			  Write digits, with a full stop for decimals, such as 24.5.
			  “value” holds “.5”, which is not a number.
			  Write digits, with a full stop for decimals, such as 24.5.
			  “value” holds “5.”, which is not a number.
			  Write digits, with a full stop for decimals, such as 24.5.
			  “value” holds “1 23”, which is not a number.
			  Write digits, with a full stop for decimals, such as 24.5.
			  “value” holds “99999999999999999999999999”, which has more digits than any figure.
			  Round it as the source prints it."
		`);
	});

	test('in a table with semicolons', () => {
		const lines = ['1,362', '1.362', '84,5%', 'n/a', '1,2E+05'].map((written) =>
			String(valueOf(written, ';')).split('\n').slice(1, 3),
		);
		expect(lines.flat().join('\n')).toMatchInlineSnapshot(`
			"  “value” holds “1,362”, whose comma can mark thousands or decimals.
			  Write 1362, or 1,3620, as you mean it.
			  “value” holds “1.362”, whose full stop can mark thousands or decimals.
			  Write 1362, or 1.3620, as you mean it.
			  “value” holds “84,5%”, which is not a number.
			  Write 84,5: the sign is no part of the figure.
			  “value” holds “n/a”, which is not a number.
			  Leave the cell blank where a figure is missing, and say why in “note”.
			  “value” holds “1,2E+05”, which a spreadsheet has shortened, so that digits may be lost.
			  Write all digits as the source has them. Set the column to “Number” first."
		`);
	});
});

describe('tells where each mistake is', () => {
	test('in rows', () => {
		expect(
			read(
				[
					'period,value,lower,upper,count,denominator,marker,note,published',
					'2019,,,,,,,,',
					'2020,24,25,30,,,,,',
					'2021,24,20,,,,,,',
					'2022,24,,,500,400,,,',
					'2023,24,,,,,q,#NAME?,2 March 2023',
					'2024,n/a,..,,,,,,,extra',
					'2025,n/a,..,,,,,,',
					`2026,24,,,,,,${'long '.repeat(1001)},`,
				].join('\n'),
			),
		).toMatchInlineSnapshot(`
			"a.csv:2:8
			  The figure is missing.
			  Say why in the column “note”.

			a.csv:3:3
			  The figure does not lie between its limits.
			  Check “value”, “lower” and “upper” against the source.

			a.csv:4:3
			  Only one of the two limits is given.
			  Give “lower” and “upper”, or neither.

			a.csv:5:5
			  More were counted than there are.
			  Check “count” and “denominator”.

			a.csv:6:8
			  “note” holds “#NAME?”, which a spreadsheet writes where it has nothing to show.
			  Mend the formula, or write what should stand here.

			a.csv:7:10
			  This row has more cells than the first one.
			  Give it as many as the first row. Text with a comma in it stands in double quotes.

			a.csv:8:2
			  “value” holds “n/a”, which is not a number.
			  Leave the cell blank where a figure is missing, and say why in “note”.

			a.csv:8:3
			  “lower” holds “..”, which is not a number.
			  Leave the cell blank where a figure is missing, and say why in “note”.

			a.csv:9:8
			  “note” holds 5004 characters, many more than any other.
			  Look for a quotation mark that is not closed.
			"
		`);
	});

	test('in the first row', () => {
		expect(read('Period,value,Value,valuw,,count of people\n2021,84,85,,what?,5\n'))
			.toMatchInlineSnapshot(`
			"a.csv:1:3
			  There are two columns “value”.
			  Take one of them out, or give it its own name.

			a.csv:1:4
			  There is a column “valuw”, which this table does not have.
			  Did you mean “value”?

			a.csv:1:6
			  There is a column “count of people”, which this table does not have.
			  Write one of: “period”, “area”, “group”, “value”, “lower”, “upper”, “count”, “denominator” ….

			a.csv:2:5
			  “what?” stands in a column without a name.
			  Name the column in the first row, or clear the cell.
			"
		`);
	});

	test('in a column that the table does not have', () => {
		expect(read('period,value\n2021,\n')).toMatchInlineSnapshot(`
			"a.csv:2:1
			  The figure is missing.
			  Say why in the column “note”. This table has no column “note” yet: add it.
			"
		`);
	});

	test('where a column has a semicolon in its name', () => {
		expect(read('period,value,why;note\n2021,84,\n')).toContain('a column “why;note”');
	});

	test('where a title stands above the table', () => {
		expect(read('Cold homes,,\nperiod,value,note\n2021,84,\n')).toMatchInlineSnapshot(`
			"a.csv:1:1
			  There is a column “Cold homes”, which this table does not have.
			  Write one of: “period”, “area”, “group”, “value”, “lower”, “upper”, “count”, “denominator” ….

			a.csv:1:1
			  The column “period” is missing.
			  Add it, with its name in the first row.

			a.csv:1:1
			  The column “value” is missing.
			  Add it, with its name in the first row.
			"
		`);
	});
});

describe('whatever is in a table', () => {
	const cell = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom('', '"', '""', '2021', '1,362', '-', '#REF!', '\r', '\n', '\uFEFF', '24.5'),
		fc.double().map(String),
	);
	const table = fc
		.tuple(
			fc.constantFrom(',', ';', '\t'),
			fc.array(fc.oneof(fc.constantFrom(...Object.keys(observation.shape)), cell), {
				maxLength: 8,
			}),
			fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }),
		)
		.map(([separator, ...[header, rows]]) =>
			[header, ...rows].map((row) => row.join(separator)).join('\n'),
		);

	test('it is read, or told with its place, and nothing is thrown', () => {
		fc.assert(
			fc.property(fc.oneof(table, fc.string({ unit: 'binary' })), (text) => {
				const faults: Fault[] = [];
				const rows = readCsv(text, 'a.csv', observation, faults);
				expect(rows === null).toBe(faults.length > 0);
				for (const { line, column, found, next } of faults) {
					expect(line).toBeGreaterThanOrEqual(1);
					expect(column).toBeGreaterThanOrEqual(1);
					expect(found).not.toBe('');
					// What the text itself holds may be said again.
					if (!/undefined|NaN|\[object/u.test(text)) {
						expect(`${found} ${next}`).not.toMatch(/\bundefined\b|\bNaN\b|\[object/u);
					}
				}
			}),
			{ numRuns: 500 },
		);
	});

	test('a number that is read is the one that was written', () => {
		const number = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((n) => n / 100);
		fc.assert(
			fc.property(number, fc.constantFrom(',', ';', '\t'), (value, separator) => {
				const language = separator === ';' ? 'de' : 'en';
				const grouped = value.toLocaleString(language, { maximumFractionDigits: 2 });
				const held = valueOf(grouped, separator);
				if (typeof held === 'number') expect(held).toBe(value);
				else expect(held).toContain('can mark thousands or decimals');
			}),
		);
	});
});
