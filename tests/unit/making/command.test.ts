import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { harbourCopy } from './person.ts';

// Each run of the command starts Node and reads all content.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
let content = '';

beforeEach(() => {
	({ folder, content } = harbourCopy());
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** Runs the command with options and their values, and whatever else is written. */
function run(
	noun?: string,
	options: Readonly<Record<string, string | readonly string[]>> = {},
	...more: readonly string[]
) {
	const given = Object.entries(options).flatMap(([name, value]) =>
		[value].flat().flatMap((one) => [`--${name}`, one]),
	);
	const words = [...(noun === undefined ? [] : [noun]), ...given, ...more];
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/new.ts', ...words], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: content, SITE_DATE: '2026-11-22' },
	});
	return { status, out: stdout.replaceAll(folder, ''), errors: stderr.replaceAll(folder, '') };
}

const filesIn = (below: string) =>
	readdirSync(below, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => path.join(parentPath, name))
		.map((file) => [path.relative(below, file), readFileSync(file, 'utf8')] as const);

test('writes a term with every field explained', () => {
	const options = {
		id: 'warm-home',
		term: 'Warm home',
		meaning: 'Warm: in all rooms.',
		forms: ['warm homes', 'warmer homes'],
	};
	const { status, out, errors } = run('term', options);
	expect({ status, errors }).toEqual({ status: 0, errors: '' });
	expect(out).toMatchInlineSnapshot(`
		"content/en/glossary/warm-home.mdx is written.
		The check finds no mistake in it.
		Lines that start with # explain what can be filled in. Then look at the page: npm run dev
		"
	`);
	const file = path.join(content, 'en/glossary/warm-home.mdx');
	const text = readFileSync(file, 'utf8');
	expect(text).toMatchInlineSnapshot(`
		"---
		# The term in full.
		term: Warm home
		# abbreviation: Its short form. For example: abbreviation: ICB
		# Other forms in which it stands in running text, such as the plural.
		forms:
		  - warm homes
		  - warmer homes
		# ordinary: True for an everyday word such as “measure”: the list of words explains it, the text
		#   does not mark it. For example: ordinary: true
		# What it means, in one or two plain sentences.
		meaning: "Warm: in all rooms."
		# wording: The explanation that the source gives, exactly.
		# source: Where the wording or the meaning comes from. The name of a file in “sources”, without
		#   its ending.
		# The day on which the words or facts in this file were last changed.
		#   For example: updated: 2026-05-31
		updated: 2026-11-22
		---
		"
	`);

	const again = run('term', options);
	expect(again.status).toBe(1);
	expect(again.errors).toContain('There is a file “warm-home” already.');
	expect(readFileSync(file, 'utf8')).toBe(text);
});

test('without a terminal, all that is missing or wrong is told at once, and nothing is written', () => {
	const before = filesIn(folder);
	const options = {
		title: 'Lamps',
		unit: 'lamps',
		decimals: 'one',
		'period-type': 'calendar-year',
		frequency: 'yearly',
		source: 'winter-cuont',
		colour: 'red',
		id: 'Lamps!',
	};
	const { status, out, errors } = run('indicator', options, 'that are lit', '--polarity');
	expect([status, out]).toEqual([1, '']);
	expect(errors).toMatchInlineSnapshot(`
		"--colour
		  There is no option --colour here.
		  Write one of: “--title”, “--id”, “--definition”, “--why-it-matters”, “--unit”, “--of-things”, “--decimals”, “--polarity” ….

		“that are lit”
		  This belongs to no option.
		  Put a text with spaces in double quotes.

		--id
		  “id” holds “Lamps!”, which is not the name of a file.
		  Names have small letters, digits and hyphens only, such as “dental-health”.

		--definition
		  It is missing.
		  What exactly is counted.

		--why-it-matters
		  It is missing.
		  Why it matters to residents, in one or two plain sentences.

		--unit
		  “unit” holds “lamps”, which is not one of its words.
		  Write one of: “percent”, “years”, “out-of-10”, “per-1000”, “per-100000”, “count”.

		--decimals
		  “decimals” holds “one”, which is not a number.
		  Write a number, without quotation marks. For example: decimals: 1

		--polarity
		  It needs a value.
		  Write it after the option, such as --polarity "lower", in quotes where it has spaces.

		--context
		  It is missing.
		  Why it stands here although no measure uses it.

		--source
		  There is no file “winter-cuont” in sources.
		  Did you mean “winter-count”? A new one must be made first.

		10 mistakes. Nothing was written.
		"
	`);
	expect(filesIn(folder)).toEqual(before);
});

test('a table that is there already stops its indicator too', () => {
	writeFileSync(path.join(content, 'data/lamps.csv'), 'period,value\n2025,12\n');
	const before = filesIn(folder);
	const { status, errors } = run('indicator', {
		title: 'Lamps',
		definition: 'Lamps that are lit.',
		'why-it-matters': 'Light.',
		unit: 'count',
		decimals: '0',
		polarity: 'higher',
		'period-type': 'calendar-year',
		frequency: 'yearly',
		source: 'winter-count',
		context: 'To see.',
	});
	expect(status).toBe(1);
	expect(errors).toContain('content/data/lamps.csv\n  This file is there already.');
	expect(filesIn(folder)).toEqual(before);
});

test('what belongs together is checked together', () => {
	const { status, errors } = run('measure', {
		goal: 'rent',
		title: 'A roof',
		wording: 'A roof',
		summary: 'Done.',
		kind: 'milestone',
		direction: 'higher',
	});
	expect(status).toBe(1);
	expect(errors).toMatchInlineSnapshot(`
		"--direction
		  A milestone is done or not done, so it has no direction.
		  Take this line out.

		1 mistake. Nothing was written.
		"
	`);
});

test('a review says which statuses are still to be filled in', () => {
	const { status, out } = run('review', {
		title: 'Fourth review',
		'short-title': 'The fourth year',
		source: 'homes-and-power-2024',
		'as-at': '2028-03-01',
		'as-at-written': 'March 2028',
		summary: 'How it goes.',
	});
	expect(status).toBe(0);
	expect(out).toMatchInlineSnapshot(`
		"content/en/reports/the-fourth-year/index.mdx is written.
		content/en/reports/the-fourth-year/items.csv is written.

		This is left to do before the site can be built:

		content/en/reports/the-fourth-year/items.csv:2, and 4 more, the last in line 6
		  “status” holds “”, which is not one of its words.
		  Write one of: “on-track”, “behind”, “delayed”, “off-track”, “complete”, “not-reported”, “reported-better”, “reported-worse” ….

		Lines that start with # explain what can be filled in. Then look at the page: npm run dev
		"
	`);
});

test('a language needs its interface words first', () => {
	const file = path.join(content, 'site.yaml');
	const before = readFileSync(file, 'utf8');
	expect(run('language', { code: 'cy' })).toMatchObject({ status: 1, out: '' });
	expect(run('language', { code: 'cy' }).errors).toContain('content/cy/messages.json');
	expect(readFileSync(file, 'utf8')).toBe(before);
	mkdirSync(path.join(content, 'cy'));
	const words = path.join(content, 'cy/messages.json');
	writeFileSync(words, '{}');
	const { status, errors } = run('language', { code: 'cy' });
	expect(status).toBe(1);
	expect(errors).toContain('The message “draft.tag” is missing.');
	expect(errors).toMatch(/… and \d{3} more\./u);
	expect(readFileSync(file, 'utf8')).toBe(before);
	expect(run('language', { code: 'pl' })).toMatchObject({ status: 0, errors: '' });
	expect(readFileSync(file, 'utf8')).toBe(before.replace('[en, fa, ar]', '[en, fa, ar, pl]'));
});

test('a new place does not start in a folder that holds a site', () => {
	const before = filesIn(folder);
	const { status, errors } = run('strategy', { place: 'Northmoor' });
	expect(status).toBe(1);
	expect(errors).toContain('already.');
	expect(filesIn(folder)).toEqual(before);
	rmSync(content, { recursive: true });
	expect(run('strategy', { place: 'Northmoor' }).errors).toContain('already.');
	expect(existsSync(content)).toBe(false);
});

test('links for new files need the address of the repository', () => {
	expect(run('links')).toMatchObject({ status: 1, out: '' });
	const file = path.join(content, 'site.yaml');
	writeFileSync(file, `${readFileSync(file, 'utf8')}repository: https://github.com/harbour/plan\n`);
	const { status, out } = run('links');
	expect(status).toBe(0);
	expect(out.split('\n')[4]).toMatch(
		/^- \[term\]\(https:\/\/github\.com\/harbour\/plan\/new\/main\?filename=content%2Fen%2Fglossary%2FNAME\.mdx&value=/u,
	);
});

test('what is asked for by a wrong name, or by none, is explained', () => {
	expect(run('terms').errors).toContain('Did you mean “term”?');
	expect(run()).toMatchObject({ status: 1, out: '' });
	const { status, out } = run('help');
	expect(status).toBe(0);
	expect(out).toContain('npm run new -- NOUN');
});
