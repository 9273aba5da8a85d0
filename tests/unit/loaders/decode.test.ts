import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '#loaders/decode.ts';

const told = (bytes: Uint8Array) => {
	const text = decode(bytes);
	return typeof text === 'string'
		? `read: ${text}`
		: `${text.line}:${text.column}\n  ${text.found}\n  ${text.next}\n`;
};
const table = 'period,value,note\n2023/24,24.2,\n2024/25,25.1,"Homes of the café, and more"\n';
const windows = (text: string) => Buffer.from(text, 'latin1');

test('letters of Windows', () => {
	expect(told(windows(table))).toMatchInlineSnapshot(`
		"3:31
		  This file is not saved as UTF-8. Here “café” seems to be meant.
		  Save it again with the encoding UTF-8. A spreadsheet calls it “CSV UTF-8”.
		"
	`);
	const quoted = Buffer.from([
		...Buffer.from('period,value,note\n2021,3,a '),
		0x93,
		0x61,
		0x94,
		0x0a,
	]);
	expect(told(quoted)).toMatchInlineSnapshot(`
		"2:10
		  This file is not saved as UTF-8. Here ““a”” seems to be meant.
		  Save it again with the encoding UTF-8. A spreadsheet calls it “CSV UTF-8”.
		"
	`);
});

test('UTF-16, with and without its mark', () => {
	const expected = told(Buffer.from(`\uFEFF${table}`, 'utf16le'));
	expect(expected).toMatchInlineSnapshot(`
		"1:1
		  This file is saved as UTF-16, which a spreadsheet calls “Unicode text”.
		  Save it again with the encoding UTF-8. A spreadsheet calls it “CSV UTF-8”.
		"
	`);
	expect(told(Buffer.from(table, 'utf16le'))).toBe(expected);
	expect(told(Buffer.from(`\uFEFF${table}`, 'utf16le').swap16())).toBe(expected);
	expect(told(Buffer.from(table, 'utf16le').swap16())).toBe(expected);
	expect(told(Buffer.from('\uFEFFدکترها', 'utf16le'))).toBe(expected);
});

test('UTF-8 that was read as letters of Windows, and saved', () => {
	const twice = (text: string) =>
		Buffer.from(new TextDecoder('windows-1252').decode(Buffer.from(text)));
	expect(told(twice('period,note\n2021,"They don’t know"\n'))).toMatchInlineSnapshot(`
		"2:15
		  This file was once opened as something else than UTF-8 and then saved: “donâ€™t” was “don’t”.
		  Go back to the file as it was before. In a spreadsheet do not open it but import it, as “UTF-8”.
		"
	`);
	expect(told(twice('£5 a week'))).toContain('was “£5”');
	expect(told(twice('دکتر'))).toContain('was “دکتر”');
	expect(told(twice('રસી'))).toContain('was “રસી”');
	expect(told(twice('\uFEFFperiod,value'))).toContain('was once opened');
});

test('a letter that was lost before', () => {
	expect(told(Buffer.from('period,note\n2021,caf\uFFFD\n'))).toMatchInlineSnapshot(`
		"2:9
		  A letter of “caf�” was lost when this file was saved.
		  Write the word again, and save the file with the encoding UTF-8.
		"
	`);
});

test('a sign that cannot be seen', () => {
	expect(told(Buffer.from('period,note\n2021,a\0b\n'))).toMatchInlineSnapshot(`
		"2:7
		  A sign that cannot be seen stands here, number 0.
		  Delete it and write what stands around it again.
		"
	`);
});

test.each([
	['a mark before it', '\uFEFFperiod', 'period'],
	['Persian', 'همه می‌توانند', 'همه می‌توانند'],
	['Gujarati', 'રસીકરણ', 'રસીકરણ'],
	[
		'Romanian and Polish',
		'Sănătate, copiî, zażółć gęślą jaźń',
		'Sănătate, copiî, zażółć gęślą jaźń',
	],
	['signs of good print', '“5 – 7”… ‘É’ CAFÉ’S £5 <18°C ÄÖÜ”', '“5 – 7”… ‘É’ CAFÉ’S £5 <18°C ÄÖÜ”'],
	['nothing', '', ''],
])('takes %s', (_, text, expected) => {
	expect(decode(Buffer.from(text))).toBe(expected);
});

test('any bytes are read or told', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
			const text = decode(bytes);
			if (typeof text === 'string') return;
			expect(text.line).toBeGreaterThanOrEqual(1);
			expect(text.column).toBeGreaterThanOrEqual(1);
			expect(text.found).not.toMatch(/undefined|NaN/u);
		}),
	);
});
