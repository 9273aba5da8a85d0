import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnNames } from '#export/columns.ts';
import { csvOf } from '#export/csv.ts';

const read = (csv: string) => parse<Record<string, string>>(csv, { bom: true, columns: true });
const one = (row: Parameters<typeof csvOf>[0][number]) => read(csvOf([row]))[0] ?? {};

/** OWASP, “CSV injection”: with these a spreadsheet takes a cell for a formula. */
const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

describe('a CSV file', () => {
	test('begins with the mark that Excel needs, names its columns and ends each line as RFC 4180 has it', () => {
		const csv = csvOf([{ indicator: 'cold-homes', value: 17.4 }]);
		expect(csv.startsWith('\uFEFFindicator,title,area,group,period,start,end,value,')).toBe(true);
		expect(csv.split('\r\n')).toHaveLength(3);
		expect(csv.replaceAll('\r\n', '')).not.toContain('\n');
	});

	test('has its columns also where there is no row', () => {
		expect(csvOf([])).toBe(`\uFEFF${columnNames.join(',')}\r\n`);
	});

	test.each([
		['=HYPERLINK("https://evil.example")', `'=HYPERLINK("https://evil.example")`],
		['+44', "'+44"],
		['-5', "'-5"],
		['@SUM(A1)', "'@SUM(A1)"],
		['\tx', "'\tx"],
		['＝1+1', "'＝1+1"],
		['rose by = 5, or "so"', 'rose by = 5, or "so"'],
		['', ''],
	])('keeps %s from being a formula', (note, expected) => {
		expect(one({ note })['note']).toBe(expected);
	});

	test.each([
		[-0.58, '-0.58'],
		[17.4, '17.4'],
		[0, '0'],
		[16.33, '16.33'],
		[2960, '2960'],
	])('writes the number %s as a number', (value, expected) => {
		expect(one({ value })['value']).toBe(expected);
	});

	test('leaves a missing figure blank', () => {
		expect(one({ value: null, note: 'Nobody asked.' })).toMatchObject({
			value: '',
			note: 'Nobody asked.',
		});
	});

	test('holds no text that is a formula, and gives every text and number back', () => {
		const text = fc.string({ unit: 'grapheme' }).map((words) => words.trim());
		const decimal = fc
			.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }))
			.map(([digits, decimals]) => Number((digits / 10 ** decimals).toFixed(decimals)));
		fc.assert(
			fc.property(text, text, decimal, (title, note, value) => {
				const row = one({ title, note, value });
				for (const [name, given] of Object.entries({ title, note })) {
					expect(row[name]).not.toMatch(formula);
					expect(row[name]).toBe(formula.test(given) ? `'${given}` : given);
				}
				expect(row['value']).toMatch(/^-?\d+(?:\.\d{1,3})?$/u);
				expect(Number(row['value'])).toBe(value + 0);
			}),
		);
	});
});
