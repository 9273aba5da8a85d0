import { expect, test } from 'vitest';
import { annotationsOf } from '#loaders/annotations.ts';
import { didYouMean, faultsAsJson, firstFaults, summaryOf, tellFaults } from '#loaders/faults.ts';

const fault = (file: string, line: number, column: number) => ({
	file,
	line,
	column,
	found: 'Found.',
	next: 'Next.',
});

test('tells faults by file, line and column, and counts them', () => {
	const faults = [
		fault('b.mdx', 2, 1),
		fault('a.mdx', 10, 1),
		fault('a.mdx', 9, 4),
		fault('a.mdx', 9, 3),
	];
	expect(tellFaults(faults)).toMatchInlineSnapshot(`
		"a.mdx:9:3
		  Found.
		  Next.

		a.mdx:9:4
		  Found.
		  Next.

		a.mdx:10:1
		  Found.
		  Next.

		b.mdx:2:1
		  Found.
		  Next.

		4 mistakes in 2 files. Nothing was built; the last good site is as it was."
	`);
});

test('counts one as one', () => {
	expect(tellFaults([fault('a.mdx', 1, 1)])).toContain('1 mistake in 1 file.');
});

test.each([
	['priorty', 'Did you mean “priority”?'],
	['colour', 'Write one of: “title”, “priority”.'],
])('for %s says: %s', (written, expected) => {
	expect(didYouMean(written, ['title', 'priority'])).toBe(expected);
});

test('names no more than eight of many', () => {
	const names = 'a b c d e f g h i j'.split(' ').map((letter) => letter.repeat(9));
	expect(didYouMean('title', names)).toMatch(/“hhhhhhhhh” …\.$/u);
});

test('says so where there is nothing to choose from', () => {
	expect(didYouMean('title', [])).toBe('There is none to choose from yet.');
});

const warning = (file: string, line: number) => ({
	kind: 'warning' as const,
	...fault(file, line, 1),
});

test('what is only worth a look stands behind the mistakes, and is counted apart', () => {
	expect(tellFaults([warning('a.mdx', 1), fault('b.mdx', 2, 1)])).toMatchInlineSnapshot(`
		"b.mdx:2:1
		  Found.
		  Next.

		To look at (this stops nothing):

		a.mdx:1:1
		  Found.
		  Next.

		1 mistake in 1 file, 1 thing to look at. Nothing was built; the last good site is as it was."
	`);
});

test('without a mistake nothing failed', () => {
	expect(tellFaults([warning('a.mdx', 1)])).toMatchInlineSnapshot(`
		"To look at (this stops nothing):

		a.mdx:1:1
		  Found.
		  Next.

		No mistakes, 1 thing to look at."
	`);
});

test.each([
	[[], 'No mistakes.'],
	[[warning('a.mdx', 1)], 'No mistakes, 1 thing to look at.'],
	[
		[fault('a.mdx', 1, 1), warning('a.mdx', 2), warning('b.mdx', 2)],
		'1 mistake in 1 file, 2 things to look at.',
	],
])('sums up in one line', (faults, line) => {
	expect(summaryOf(faults)).toBe(line);
});

test('tells a program the same', () => {
	expect(JSON.parse(faultsAsJson([warning('a.mdx', 1), fault('b.mdx', 2, 3)]))).toEqual({
		summary: '1 mistake in 1 file, 1 thing to look at.',
		leftOut: 0,
		mistakes: [
			{ kind: 'mistake', file: 'b.mdx', line: 2, column: 3, found: 'Found.', next: 'Next.' },
			{ kind: 'warning', file: 'a.mdx', line: 1, column: 1, found: 'Found.', next: 'Next.' },
		],
	});
});

test('of a file with very many, the first are told, and how many are left out', () => {
	const many = Array.from({ length: 5000 }, (_, index) => fault('a.mdx', index + 1, 1));
	const all = [...many, fault('b.mdx', 1, 1), warning('a.mdx', 1)];
	const { summary, leftOut, mistakes } = JSON.parse(faultsAsJson(all)) as Record<string, unknown>;
	expect(summary).toBe('5001 mistakes in 2 files, 1 thing to look at.');
	expect(leftOut).toBe(4900);
	expect(mistakes).toHaveLength(102);
	expect(tellFaults(all)).toContain('a.mdx\n  … and 4900 more in this file.\n');
	expect(annotationsOf(all, '')).toHaveLength(102);
});

test('what is wrong with very many things is looked for until enough is found', () => {
	let asked = 0;
	const things = Array.from({ length: 100_000 }, (_, index) => index);
	const found = firstFaults(things, (line) => {
		asked += 1;
		return line % 2 === 0 ? [fault('a.csv', line + 1, 1)] : [];
	});
	expect([found.length, asked]).toEqual([1000, 1999]);
});
