import { expect, test } from 'vitest';
import { add, each, swap, told } from './told.ts';

const items = 'content/en/reports/first-year/items.csv';
const index = 'content/en/reports/first-year/index.mdx';
const header = 'item,under,title,wording,status_as_written,status,start,finish,note\n';

/** What is told of a table with these rows. */
const ofRows = (...rows: string[]) => told({ [items]: header + rows.join('\n') });

test('an item that names no part of the strategy', () => {
	expect(ofRows('draught-kit,,,Kits,Green,on-track,,,')).toMatchInlineSnapshot(`
		"content/en/actions/coldest-first.mdx:15:11
		  The table of the report “first-year” has no item “draught-kits”.
		  Did you mean “draught-kit”?

		content/en/reports/first-year/items.csv:2:1
		  There is no action, goal or measure “draught-kit” in this strategy.
		  Did you mean “draught-kits”?
		"
	`);
});

test('an item under a goal that there is not', () => {
	expect(ofRows('new-work,rents,New work,Kits,Green,on-track,,,')).toMatchInlineSnapshot(`
		"content/en/actions/coldest-first.mdx:15:11
		  The table of the report “first-year” has no item “draught-kits”.
		  Write one of: “new-work”.

		content/en/reports/first-year/items.csv:2:2
		  There is no goal or priority “rents” in this strategy.
		  Did you mean “rent”?
		"
	`);
});

test('an item without a page and without a title', () => {
	expect(ofRows('new-work,rent,,Kits,Green,on-track,,,')).toMatchInlineSnapshot(`
		"content/en/actions/coldest-first.mdx:15:11
		  The table of the report “first-year” has no item “draught-kits”.
		  Write one of: “new-work”.

		content/en/reports/first-year/items.csv:2:3
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

test('goals and measures can be rated too', () => {
	const rows = [
		'draught-kits,,,Kits,Green,on-track,,,',
		'rent,,,Rents,Green,on-track,,,',
		'cold-homes,,,Cold homes,Slipping,behind,,,',
	];
	expect(ofRows(...rows)).toBe('');
	expect(told({ [items]: each(add('rent,Rents,Green,on-track,,,,,')) })).toBe('');
});

test('a forerunner that is no measure of an earlier strategy', () => {
	const thread = 'forerunners:\n  - measure: homes-insulated\n    reason: Both are about homes.\n';
	expect(told({ 'content/en/measures/cold-homes.mdx': swap('updated:', `${thread}updated:`) }))
		.toMatchInlineSnapshot(`
		"content/en/measures/cold-homes.mdx:36:14
		  “homes-insulated” is not a measure of an earlier strategy.
		  Name one of a strategy that came before, or take the line out.
		"
	`);
});
