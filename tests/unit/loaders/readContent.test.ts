import { expect, test } from 'vitest';
import { add, swap, told } from './told.ts';

const goal = 'content/en/goals/rent.mdx';

test('a translation of a file that is not there', () => {
	expect(told({ 'content/fa/goals/rents.mdx': '---\ntitle: اجاره‌ها\n---\n' }))
		.toMatchInlineSnapshot(`
			"content/fa/goals/rents.mdx:1:1
			  This translates a file that the source language does not have.
			  Did you mean “rent”?
			"
		`);
});

test('a Word file', () => {
	expect(told({ 'content/en/goals/rent.docx': 'PK' })).toMatchInlineSnapshot(`
		"content/en/goals/rent.docx:1:1
		  This file does not belong here.
		  The names of files in “goals” end in .mdx. Delete it if it is none.
		"
	`);
});

test('a goal in YAML', () => {
	expect(told({ 'content/en/goals/heat.yaml': 'title: Heat\n' })).toMatchInlineSnapshot(`
		"content/en/goals/heat.yaml:1:1
		  This file does not belong here.
		  The names of files in “goals” end in .mdx. Delete it if it is none.
		"
	`);
});

test('a name that cannot be an address', () => {
	expect(told({ 'content/en/goals/Fair Rent.mdx': '' })).toMatchInlineSnapshot(`
		"content/en/goals/Fair Rent.mdx:1:1
		  The file is called “Fair Rent”, which cannot be part of an address.
		  Use small letters, digits and hyphens only, such as “dental-health”, and no folder within.
		"
	`);
});

test('a folder within a folder', () => {
	expect(told({ 'content/en/goals/homes/rent.mdx': '' })).toMatchInlineSnapshot(`
		"content/en/goals/homes/rent.mdx:1:1
		  The file is called “homes/rent”, which cannot be part of an address.
		  Use small letters, digits and hyphens only, such as “dental-health”, and no folder within.
		"
	`);
});

test('a report that is no folder', () => {
	expect(told({ 'content/en/reports/second-year.mdx': '' })).toMatchInlineSnapshot(`
		"content/en/reports/second-year.mdx:1:1
		  This file does not belong here.
		  Each report is a folder with a file “index.mdx”, and where it rates items, “items.csv”. Delete it if it is none.
		"
	`);
});

test('a misspelt folder', () => {
	expect(told({ 'content/en/goal/heat.mdx': '' })).toMatchInlineSnapshot(`
		"content/en/goal/heat.mdx:1:1
		  There is no kind of content called “goal”.
		  Did you mean “goals”?
		"
	`);
});

test('a file beside the folders of a language', () => {
	expect(told({ 'content/en/heat.mdx': '' })).toMatchInlineSnapshot(`
		"content/en/heat.mdx:1:1
		  This file stands outside the folders for each kind of content.
		  Move it into one of: strategies, priorities, goals, actions, measures, indicators, partners, glossary, chapters, reports, news, sources.
		"
	`);
});

test('a file beside the languages', () => {
	expect(told({ 'content/goals/heat.mdx': '' })).toMatchInlineSnapshot(`
		"content/goals:1:1
		  This stands outside the folder of a language.
		  Move it into one, such as “en”, or delete it.
		"
	`);
});

test('a table that is no CSV', () => {
	expect(told({ 'content/data/cold-homes.xlsx': 'PK' })).toMatchInlineSnapshot(`
		"content/data/cold-homes.xlsx:1:1
		  This file is not a CSV table.
		  Open it in a spreadsheet and save it as CSV (UTF-8).
		"
	`);
});

test('letters that are not UTF-8', () => {
	expect(told({ [goal]: Buffer.from('---\ntitle: Café\n---\n', 'latin1') })).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:2:11
		  This file is not saved as UTF-8. Here “Café” seems to be meant.
		  Save it again with the encoding UTF-8. A spreadsheet calls it “CSV UTF-8”.
		"
	`);
	expect(told({ [goal]: Buffer.from('\uFEFF---\ntitle: Rent\n---\n', 'utf16le') })).toContain(
		'UTF-16',
	);
});

test('files that every site needs', () => {
	expect(
		told({
			'content/site.yaml': null,
			'content/en/accessibility.yaml': null,
			'content/en/chapters/help-now.mdx': null,
			'content/fa/chapters/help-now.mdx': null,
			'content/ar/chapters/help-now.mdx': null,
		}),
	).toMatchInlineSnapshot(`
		"content/en/accessibility.yaml:1:1
		  This file is missing.
		  Put it there: the site cannot be built without it.

		content/en/chapters/help-now.mdx:1:1
		  This file is missing.
		  Put it there: the site cannot be built without it.

		content/site.yaml:1:1
		  This file is missing.
		  Put it there: the site cannot be built without it.
		"
	`);
});

test('takes content without a mistake', () => {
	expect(told({})).toBe('');
});

test('takes files that the system hides', () => {
	expect(told({ 'content/.DS_Store': '', 'content/en/goals/.rent.mdx.swp': '' })).toBe('');
});

test('faulty settings hide no other mistake', () => {
	expect(
		told({
			'content/site.yaml': swap('title: ', 'title: Our plan: '),
			'content/en/accessibility.yaml': swap('feedback:', 'feedbak:'),
			[goal]: swap('title: Rent', 'titel: Rent'),
			'content/fa/goals/tide-power.mdx': add('{x}'),
		}),
	).toMatchInlineSnapshot(`
		"content/en/accessibility.yaml:18:1
		  There is no field “feedbak” here.
		  Did you mean “feedback”?

		content/en/goals/rent.mdx:4:1
		  There is no field “titel” here.
		  Did you mean “title”?

		content/fa/goals/tide-power.mdx:5:1
		  Text in curly brackets would run as a program.
		  Take the curly brackets out.

		content/site.yaml:1:8
		  A colon inside the text is taken for the start of a new field.
		  Put the whole text in double quotes. For example: title: "Goal: fewer smokers"
		"
	`);
});

test('a figure of a source that stands in two lists', () => {
	expect(
		told({
			'seeds/winter-count/figures.csv':
				'id,value,unit,qualifier,period,area,wording,where,contradiction\nrenters,51,percent,,2024,,half,Page 1,\n',
		}),
	).toMatchInlineSnapshot(`
		"seeds/winter-count/figures.csv:2:1
		  The figure “renters” stands in seeds/homes-and-power-2024/figures.csv already.
		  Give one of the two another id, or take it out.
		"
	`);
});

test('a file of a spreadsheet that is open, beside the files', () => {
	expect(told({ 'content/data/~$cold-homes.xlsx': '', 'content/en/goals/desktop.ini': '' }))
		.toMatchInlineSnapshot(`
		"content/data/~$cold-homes.xlsx:1:1
		  This file is not a CSV table.
		  Open it in a spreadsheet and save it as CSV (UTF-8).

		content/en/goals/desktop.ini:1:1
		  This file does not belong here.
		  The names of files in “goals” end in .mdx. Delete it if it is none.
		"
	`);
});

test('a table with a mistake in every row', () => {
	const rows = Array.from({ length: 3000 }, () => '2024/25,x').join('\n');
	const lines = told({ 'content/data/cold-homes.csv': `period,value\n${rows}\n` }).split('\n');
	expect(lines.slice(-4).join('\n')).toMatchInlineSnapshot(`
		"content/data/cold-homes.csv:92:1
		  There are 90 mistakes above this row already. The rows from here on are not read yet.
		  Mend those first, then check again.
		"
	`);
});

test('a folder whose name every program knows', () => {
	expect(told({ 'content/en/constructor/rent.mdx': '', [goal]: add('<constructor />') }))
		.toMatchInlineSnapshot(`
		"content/en/constructor/rent.mdx:1:1
		  There is no kind of content called “constructor”.
		  Write one of: “strategies”, “priorities”, “goals”, “actions”, “measures”, “indicators”, “partners”, “glossary” ….

		content/en/goals/rent.mdx:14:1
		  <constructor> cannot be used here.
		  Content holds no HTML. Use Markdown: ## for a heading, - for a list, **bold**.
		"
	`);
});
