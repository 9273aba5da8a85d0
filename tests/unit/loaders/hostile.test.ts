import { mkdirSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#loaders/checkContent.ts';
import { add, inCopy, swap, told, toldToLook, type Changes } from './told.ts';

const goal = 'content/en/goals/rent.mdx';
const table = 'content/data/cold-homes.csv';

/** What is told, and the seconds of work that it took. */
function measured(changes: Changes) {
	// What is slow only the first time is not what is measured.
	told({});
	const started = process.cpuUsage();
	const text = told(changes);
	const { user, system } = process.cpuUsage(started);
	return { text, seconds: (user + system) / 1e6 };
}

/** Fails where it takes longer than a check of the whole content may. */
function expectQuick(changes: Changes, most = 2): string {
	const { text, seconds } = measured(changes);
	expect(seconds).toBeLessThan(most);
	expect(text.length).toBeLessThan(50_000);
	return text;
}

test('the words for a file that is too large', () => {
	expect(told({ [table]: 'x'.repeat(6_000_000), [goal]: 'x'.repeat(500_000) }))
		.toMatchInlineSnapshot(`
		"content/data/cold-homes.csv:1:1
		  This file has 6.0 MB, and a table has 2.0 MB at most.
		  Keep only the rows that the site shows.

		content/en/goals/rent.mdx:1:1
		  This file has 0.5 MB, and a text has 0.2 MB at most.
		  Look whether it is the right file, and make several of it if it is.
		"
	`);
});

test('the largest table that is read', () => {
	const rows = Array.from(
		{ length: 100_000 },
		(_, index) => `${String(1800 + (index % 200))}/01,${String(index % 100)}`,
	);
	expect(expectQuick({ [table]: `period,value\n${rows.join('\n')}\n` }, 20)).toContain(
		'more in this file.',
	);
	const right = Array.from({ length: 100_000 }, () => '2024/25,24.2');
	const { text } = measured({ [table]: `period,value\n${right.join('\n')}\n` });
	expect(text).toContain('There is a figure for “2024/25” already, in line 2.');
}, 120_000);

const references = (depth: number) =>
	Array.from({ length: depth }, (_, index) =>
		index === 0
			? 'a0: &a0 [x, x, x]'
			: `a${index}: &a${index} [*a${index - 1}, *a${index - 1}, *a${index - 1}]`,
	).join('\n');

test.each([
	['references that grow', swap('updated:', `${references(40)}\nupdated:`)],
	['a reference to itself', swap('updated:', 'aliases: &a [*a]\nupdated:')],
	['merged references', swap('updated:', 'a: &a {x: 1}\nb:\n  <<: [*a, *a]\nupdated:')],
	['10,000 brackets', swap('title: Rent', `title: ${'['.repeat(10_000)}${']'.repeat(10_000)}`)],
	['10,000 open brackets', swap('title: Rent', `title: ${'{a: '.repeat(10_000)}`)],
	['10,000 lists in lists', swap('title: Rent', `title:\n  ${'- '.repeat(10_000)}x`)],
	['30,000 fields that are one', swap('updated:', `${'a: 1\n'.repeat(30_000)}updated:`)],
	[
		'20,000 fields of other names',
		swap(
			'updated:',
			`${Array.from({ length: 20_000 }, (_, index) => `x${index}:`).join('\n')}\nupdated:`,
		),
	],
	['50,000 fields on a line', swap('title: Rent', `title: {${'a, '.repeat(50_000)}}`)],
	['60,000 lines that are no fields', swap('updated:', `${'a\n'.repeat(60_000)}updated:`)],
	['10,000 quotations', add(`${'> '.repeat(10_000)}x`)],
	['10,000 lists', add(`${'- '.repeat(10_000)}x`)],
	['10,000 stars', add(`${'*'.repeat(10_000)}x${'*'.repeat(10_000)}`)],
	['10,000 components', add(`${'<Quote source="winter-count">'.repeat(10_000)}x`)],
	['29,000 curly brackets', add('{'.repeat(29_000))],
	['a text of 190,000 letters', add('x'.repeat(190_000))],
	['10,000 brackets in a program', add(`{${'['.repeat(10_000)}`)],
	['10,000 brackets behind an import', add(`import a\n${'['.repeat(10_000)}`)],
	['10,000 brackets behind an export', add(`# Rent\r\rexport a\n${'('.repeat(10_000)}`)],
	['10,000 brackets in a component', add(`<Fact id={${'['.repeat(10_000)}} />`)],
	['7,400 tags on a line each', add('<a>\n'.repeat(7_400))],
	['5,900 addresses that are none', add('_www.'.repeat(5_900))],
	['a title of 300,000 letters', swap('title: Rent', `title: ${'x'.repeat(300_000)}`)],
	['a field of 300,000 letters', swap('title: Rent', `${'x'.repeat(300_000)}: Rent`)],
	['a link of 300,000 letters', add(`[x](/${'x'.repeat(300_000)}/)`)],
	['a name of 300,000 letters', swap('priority: warm-homes', `priority: ${'x'.repeat(300_000)}`)],
])(
	'%s: told within bounds',
	(_, change) => {
		const text = expectQuick({ [goal]: change });
		expect(text).toContain('content/en/goals/rent.mdx');
		expect(text).not.toMatch(/RangeError|stack/iu);
	},
	60_000,
);

test('10,000 pairs of signs that begin something and end nothing', () => {
	const text = ['[a](', '![', '`', '*a _b ', '&lt;', '|a|b|\n', '1. ', '\\['].map((sign) =>
		sign.repeat(10_000),
	);
	expect(expectQuick({ [goal]: add(text.join('\n\n')) }, 4)).not.toContain('RangeError');
}, 60_000);

test('files and folders that lead elsewhere', () => {
	inCopy({}, (folder) => {
		const links = ['en/goals/passwords.mdx', 'en/news/tmp', 'data/storm.csv', 'gu'].map((name) =>
			path.join(folder, name),
		);
		mkdirSync(path.join(folder, 'en/news'), { recursive: true });
		try {
			for (const link of links) symlinkSync(link.endsWith('x') ? '/etc/passwd' : '/tmp', link);
			const { faults } = checkContent(folder);
			expect(faults.map(({ file, found }) => `${file}: ${found}`).toSorted())
				.toMatchInlineSnapshot(`
				[
				  "content/data/storm.csv: This leads to a file or folder in another place.",
				  "content/en/goals/passwords.mdx: This leads to a file or folder in another place.",
				  "content/en/news/tmp: This leads to a file or folder in another place.",
				  "content/gu: This leads to a file or folder in another place.",
				]
			`);
		} finally {
			for (const link of links) unlinkSync(link);
		}
	});
});

test('a folder in the place of a file', () => {
	inCopy({ 'content/site.yaml': null }, (folder) => {
		const file = path.join(folder, 'site.yaml');
		mkdirSync(file);
		try {
			expect(checkContent(folder).faults.map(({ found }) => found)).toContain(
				'This is not a file.',
			);
		} finally {
			rmSync(file, { recursive: true });
		}
	});
});

test('names of files in any script', () => {
	// The one with dots is hidden, and the long one is a name like any other.
	const names = [
		'طلب',
		'ગામ',
		'Łódź',
		'𝒳',
		'a\u202Eb',
		'a\nb',
		'-',
		'..a',
		'CON ',
		'x'.repeat(200),
		'<b>',
		'%2e%2e',
	];
	const text = told(Object.fromEntries(names.map((name) => [`content/en/goals/${name}.mdx`, ''])));
	expect(text.match(/which cannot be part of an address/gu)).toHaveLength(names.length - 2);
	expect(toldToLook({}, '2027-06-01')).toBe('');
});

test('a path that climbs, wherever a name may stand', () => {
	const text = told({
		[goal]: (file) =>
			file
				.replace('warm-homes', '../../etc/passwd')
				.replace('id="renters"', 'id="../../../etc/passwd"'),
		'content/redirects.csv': 'from,to,reason\n/../../etc/,/../../etc/passwd/,Climbs\n',
		'content/published.txt': '/../../etc/passwd\n',
	});
	expect(text).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:2:11
		  “priority” holds “../../etc/passwd”, which is not the name of a file.
		  Names have small letters, digits and hyphens only, such as “dental-health”.

		content/en/goals/rent.mdx:10:62
		  No document has a figure “../../../etc/passwd”.
		  Write one of: “people”, “area”, “railway”, “windiest”, “renters”, “cold-homes”, “cold-homes-change”, “age-of-homes” ….

		content/redirects.csv:2:1
		  “from” holds “/../../etc/”, which is not an address of this site.
		  Start and end it with /, without the language, such as /goals/smoking/.

		content/redirects.csv:2:2
		  “to” holds “/../../etc/passwd/”, which is not an address of this site.
		  Start and end it with /, without the language, such as /goals/smoking/.
		"
	`);
});
