import { expect, test } from 'vitest';
import { add, each, swap, told } from './told.ts';

const items = 'content/en/reports/first-year/items.csv';
const index = 'content/en/reports/first-year/index.mdx';
const header = 'item,under,title,wording,status_as_written,status,start,finish,note\n';

/** What is told of a table with these rows. */
const ofRows = (...rows: string[]) => told({ [items]: header + rows.join('\n') });

test('an item that names no part of the strategy', () => {
	expect(ofRows('draught-kit,,,Kits,Green,on-track,,,')).toMatchInlineSnapshot(`
		"content/en/reports/first-year/items.csv:2:1
		  There is no action, goal or measure “draught-kit” in this strategy.
		  Did you mean “draught-kits”?
		"
	`);
});

test('an item under a goal that there is not', () => {
	expect(ofRows('new-work,rents,New work,Kits,Green,on-track,,,')).toMatchInlineSnapshot(`
		"content/en/reports/first-year/items.csv:2:2
		  There is no goal or priority “rents” in this strategy.
		  Did you mean “rent”?
		"
	`);
});

test('an item without a page and without a title', () => {
	expect(ofRows('new-work,rent,,Kits,Green,on-track,,,')).toMatchInlineSnapshot(`
		"content/en/reports/first-year/items.csv:2:3
		  “new-work” needs a title: it has no page.
		  Write a plain title of at most 70 characters.
		"
	`);
});

test('a word that the report does not rate with is never guessed', () => {
	expect(ofRows('draught-kits,,,Kits,Grean,on-track,,,')).toMatchInlineSnapshot(`
		"content/en/reports/first-year/items.csv:2:5
		  “Grean” is not among the words that this report rates with.
		  Did you mean “Green”? A new word must stand under “statuses” in index.mdx.
		"
	`);
});

test('a status that the word does not have', () => {
	expect(ofRows('draught-kits,,,Kits,Slipping,on-track,,,')).toMatchInlineSnapshot(`
		"content/en/reports/first-year/items.csv:2:6
		  “Slipping” is “behind” under “statuses” in index.mdx, and “on-track” here.
		  Write behind.
		"
	`);
});

test('a status without a word', () => {
	expect(ofRows('draught-kits,,,Kits,,on-track,,,')).toMatchInlineSnapshot(`
		"content/en/reports/first-year/items.csv:2:6
		  The source gives no status here, and “on-track” is one.
		  Write not-reported, or the word of the source beside it.
		"
	`);
	expect(ofRows('draught-kits,,,Kits,,not-reported,,,')).toBe('');
});

test('a finish before its start is a mistake, or a slip of the source that is told', () => {
	expect(ofRows('draught-kits,,,Kits,Green,on-track,2025-03,2024-04,')).toMatchInlineSnapshot(`
		"content/en/reports/first-year/items.csv:2:8
		  It finishes in 2024-04, before its start in 2025-03.
		  Mend it, or say in “note” that the source has it so.
		"
	`);
	expect(ofRows('draught-kits,,,Kits,Green,on-track,2025-03,2024-04,The source has it so.')).toBe(
		'',
	);
});

test('an item that is rated twice', () => {
	expect(ofRows('draught-kits,,,Kits,Green,on-track,,,', 'draught-kits,,,Kits,Green,on-track,,,'))
		.toMatchInlineSnapshot(`
		"content/en/reports/first-year/items.csv:3:1
		  “draught-kits” is rated already, in line 2.
		  Take one out, or give it another name.
		"
	`);
});

test('a report that is dated outside the years of its strategy', () => {
	expect(told({ [index]: swap('asAt: 2025-03-01', 'asAt: 2035-03-01') })).toMatchInlineSnapshot(`
		"content/en/reports/first-year/index.mdx:7:7
		  The report is dated 2035-03-01, and its strategy runs from 2024 to 2030.
		  Mend the date, or name another strategy.
		"
	`);
});

test('an item that is called nearly as an action, though it could stand by itself', () => {
	const known = 'draught-kits,,,Kits,Green,on-track,,,';
	expect(ofRows(known, 'tide-turbin,own-power,Turbine,Kits,Green,on-track,,,'))
		.toMatchInlineSnapshot(`
		"content/en/reports/first-year/items.csv:3:1
		  There is no action, goal or measure “tide-turbin” in this strategy, and one is called nearly so.
		  Did you mean “tide-turbine”? If it is another thing, give it a name that is less like it.
		"
	`);
	expect(ofRows(known, 'tied-turbine,own-power,Turbine,Kits,Green,on-track,,,')).toContain(
		'Did you mean “tide-turbine”?',
	);
	expect(ofRows(known, 'tide-turbine-tax,own-power,Tax,Kits,Green,on-track,,,')).toBe('');
});

test('two names that differ only in a year are two names on purpose', () => {
	const kits = `---
goal: insulate-homes
order: 9
title: Kits of 2025
wording: Hand out draught kits in 2025
summary: Anyone can borrow tools to stop draughts.
leads: [homes-team]
leadsAsWritten: Homes and Repairs
updated: 2026-03-02
---
`;
	const rows = (name: string) =>
		`draught-kits,,\n${name}`.replaceAll(/$/gmu, ',Kits,Green,on-track,,,');
	const named = (name: string) =>
		told({ 'content/en/actions/kits-2025.mdx': kits, [items]: header + rows(name) });
	expect(named('kits-2025,,')).toBe('');
	expect(named('kits-2026,own-power,Kits')).toBe('');
	expect(named('kit-2026,own-power,Kits')).toContain('called nearly so');
});

const folder = 'content/en/reports';

/** A report that can stand beside those of the harbour, with another kind, strategy or day. */
const account = (...changes: readonly (readonly [from: string, to: string])[]) =>
	changes.reduce(
		(text, [from, to]) => swap(from, to)(text),
		`---
title: A note
shortTitle: A note
kind: note
strategy: homes-and-power-2024
source: homes-and-power-2024
asAt: 2025-06-01
asAtWritten: June 2025
summary: A made-up note.
updated: 2026-03-02
---

Some words.
`,
	);

test('a note of words alone needs no table and no list of statuses', () => {
	expect(told({ [`${folder}/short/index.mdx`]: account() })).toBe('');
});

test.each(['note', 'deep-dive'])('a %s for a strategy that there is not', (kind) => {
	const wrong = account(
		['kind: note', `kind: ${kind}`],
		['strategy: homes-and-power-2024', 'strategy: homes-2024'],
	);
	expect(told({ [`${folder}/short/index.mdx`]: wrong })).toBe(
		[
			'content/en/reports/short/index.mdx:5:11',
			'  “strategy” names “homes-2024”, but there is no such file in strategies.',
			'  Write one of: “homes-and-power-2024”.',
			'',
		].join('\n'),
	);
});

test.each(['note', 'deep-dive'])('a %s for no strategy', (kind) => {
	const wrong = account(['kind: note', `kind: ${kind}`], ['strategy: homes-and-power-2024\n', '']);
	expect(told({ [`${folder}/short/index.mdx`]: wrong })).toBe(
		[
			'content/en/reports/short/index.mdx:4:7',
			`  A report of the kind “${kind}” is an account of a strategy, and this one names none.`,
			'  Add a line “strategy:” with its name.',
			'',
		].join('\n'),
	);
	const plan = account(
		['kind: note', 'kind: progress-report'],
		['strategy: homes-and-power-2024\n', ''],
	);
	expect(told({ [`${folder}/short/index.mdx`]: plan })).toBe('');
});

test('two reports of one kind and strategy on the same day', () => {
	const day = ['asAt: 2025-06-01', 'asAt: 2025-03-01'] as const;
	const twin = account(day, ['kind: note', 'kind: review']);
	const table = `${header}draught-kits,,,Kits,,not-reported,,,\n`;
	expect(told({ [`${folder}/short/index.mdx`]: twin, [`${folder}/short/items.csv`]: table }))
		.toMatchInlineSnapshot(`
		"content/en/reports/short/index.mdx:7:7
		  There is another report of the kind “review” on this strategy as at 2025-03-01: content/en/reports/first-year/index.mdx.
		  Mend one of the two dates, or make one report of the two.
		"
	`);
	expect(told({ [`${folder}/short/index.mdx`]: account(day) })).toBe('');
});

test('goals and measures can be rated too', () => {
	const rows = [
		'draught-kits,,,Kits,Green,on-track,,,',
		'rent,,,Rents,Green,on-track,,,',
		'cold-homes,,,Cold homes,Slipping,behind,,,',
	];
	expect(ofRows(...rows)).toBe('');
	expect(told({ [items]: each(add('rent,Rents,Green,on-track,,,,,')) })).toBe('');
});

test('a review without a table, or with one that has no row', () => {
	expect(told({ [items]: null })).toMatchInlineSnapshot(`
		"content/en/reports/first-year/index.mdx:4:7
		  A review rates actions, and there is no row in content/en/reports/first-year/items.csv.
		  Upload that table into the folder of the review. Its first row is: item,wording,status_as_written,status. To make a review with its table: npm run new -- review
		"
	`);
	expect(told({ [items]: header })).toBe(told({ [items]: null }));
	expect(told({ [items]: '' })).not.toContain('A review rates actions');
});

test.each(['deep-dive', 'note'])('a %s may have no table', (kind) => {
	expect(told({ [items]: null, [index]: swap('kind: review', `kind: ${kind}`) })).toBe('');
});
