import { expect, test } from 'vitest';
import { add, swap, told } from './told.ts';

const goal = 'content/en/goals/rent.mdx';
const action = 'content/en/actions/market-roof.mdx';
const inTitle = (title: string) => told({ [goal]: swap('title: Rent', `title: ${title}`) });

test('a colon in a title', () => {
	expect(inTitle('Rent: a fair one')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:4:8
		  A colon inside the text is taken for the start of a new field.
		  Put the whole text in double quotes. For example: title: "Goal: fewer smokers"
		"
	`);
});

test('a colon at the end', () => {
	expect(inTitle('Rent:')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:4:8
		  A colon inside the text is taken for the start of a new field.
		  Put the whole text in double quotes. For example: title: "Goal: fewer smokers"
		"
	`);
});

test('a tab at the start of a line', () => {
	expect(told({ [action]: swap('  - homes-team', '\t- homes-team') })).toMatchInlineSnapshot(`
		"content/en/actions/market-roof.mdx:8:1
		  This line starts with a tab.
		  Use spaces in its place.
		"
	`);
});

test('a quotation mark that is never closed', () => {
	expect(inTitle('"Rent')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:4:8
		  A quotation mark is opened here and never closed.
		  Close it with the same mark at the end of the text.
		"
	`);
});

test('a type that YAML knows', () => {
	const known = ['!!str Rent', '!!binary aGk=', '!!set {Rent}'].map(inTitle);
	expect(known.join('')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:4:8
		  The text starts with !, which has a meaning of its own here.
		  Put the whole text in double quotes.
		content/en/goals/rent.mdx:4:8
		  The text starts with !, which has a meaning of its own here.
		  Put the whole text in double quotes.
		content/en/goals/rent.mdx:4:8
		  The text starts with !, which has a meaning of its own here.
		  Put the whole text in double quotes.
		"
	`);
});

test('a type that YAML knows, before the name of a field', () => {
	expect(told({ [goal]: swap('title: ', '!!binary aGk=: 1\ntitle: ') })).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:4:1
		  The text starts with !, which has a meaning of its own here.
		  Put the whole text in double quotes.
		"
	`);
});

test('text after the closing quotation mark', () => {
	expect(inTitle('"Fair" rent')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:4:15
		  The text goes on after its closing quotation mark.
		  Put the whole text in double quotes. Inside it, use “ and ” or ’.
		"
	`);
});

test('an apostrophe in single quotes', () => {
	expect(inTitle("'It's the rent'")).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:4:12
		  The text goes on after its closing quotation mark.
		  Put the whole text in double quotes. Inside it, use “ and ” or ’.
		"
	`);
});

test('a bracket at the start', () => {
	expect(inTitle('[Draft] Rent')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:4:8
		  The text starts with [, which has a meaning of its own here.
		  Put the whole text in double quotes.
		"
	`);
});

test('a bracket that is never closed', () => {
	expect(told({ 'content/site.yaml': swap('[en, fa, ar]', '[en, fa, ar') })).toMatchInlineSnapshot(`
		"content/site.yaml:14:12
		  A bracket is opened here and never closed.
		  Close it with the bracket that fits: ] or }.
		"
	`);
});

test('two stars at the start', () => {
	expect(inTitle('**Rent** in town')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:4:8
		  The text starts with *, which has a meaning of its own here.
		  Put the whole text in double quotes.
		"
	`);
});

test('one star at the start', () => {
	expect(inTitle('*Rent')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:4:8
		  The text starts with *, which has a meaning of its own here.
		  Put the whole text in double quotes.
		"
	`);
});

test('an ampersand at the start, though YAML would drop the word without telling', () => {
	expect(inTitle('&Co rent')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:4:8
		  The text starts with &, which has a meaning of its own here.
		  Put the whole text in double quotes.
		"
	`);
});

test('an exclamation mark at the start, though YAML would drop the word without telling', () => {
	expect(inTitle('!Rent now')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:4:8
		  The text starts with !, which has a meaning of its own here.
		  Put the whole text in double quotes.
		"
	`);
});

test('an at sign at the start', () => {
	expect(inTitle('@home')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:4:8
		  The text starts with @, which has a meaning of its own here.
		  Put the whole text in double quotes.
		"
	`);
});

test('a number sign in the text, though YAML would drop the rest without telling', () => {
	expect(inTitle('Rent is #1')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:4:15
		  What follows # is left out: only “Rent is” is read.
		  Put the whole text in double quotes, or take what follows out.
		"
	`);
});

test('a field that stands twice', () => {
	expect(told({ [goal]: swap('title: Rent', 'title: Rent\ntitle: Rents') })).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:5:1
		  This field stands here twice.
		  Take one of the two out.
		"
	`);
});

test('a group in the place of a name', () => {
	expect(told({ [goal]: swap('title: Rent', '{title}: Rent') })).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:4:1
		  A bracket stands here in the place of the name of a field.
		  Put the whole text in double quotes.
		"
	`);
});

test('a field without a colon', () => {
	expect(told({ [goal]: swap('title: Rent', 'title Rent') })).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:4:1
		  This line is not a field.
		  Write each field as its name, a colon, a space and its value, such as title: Fewer smokers
		"
	`);
});

test('the last field without a colon', () => {
	expect(told({ [goal]: swap('updated: ', 'updated ') })).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:7:1
		  This line is not a field.
		  Write each field as its name, a colon, a space and its value, such as title: Fewer smokers
		"
	`);
});

test('no space after a colon', () => {
	expect(told({ [goal]: swap('title: Rent', 'title:Rent') })).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:4:1
		  There is no space after the colon.
		  Write one, such as title: Fewer smokers
		"
	`);
});

test('a field that stands too far in', () => {
	expect(told({ [goal]: swap('title: Rent', '  title: Rent') })).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:4:1
		  This line does not start as far in as the lines around it.
		  Give it as many spaces at its start as the lines that it belongs with.
		"
	`);
});

test('an item of a list that stands too far out', () => {
	expect(
		told({
			[action]: swap('sameAs:\n  - coldest-first', 'sameAs:\n  - coldest-first\n draught-kits'),
		}),
	).toMatchInlineSnapshot(`
		"content/en/actions/market-roof.mdx:12:1
		  This line does not start as far in as the lines around it.
		  Give it as many spaces at its start as the lines that it belongs with.
		"
	`);
});

test('a backslash in double quotes', () => {
	expect(inTitle('"Rent\\year"')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:4:13
		  A backslash \\ has a meaning of its own inside double quotes.
		  Take it out.
		"
	`);
});

test('hyphens in the middle of a YAML file', () => {
	expect(told({ 'content/en/sources/winter-count.yaml': swap('kind: data', '---\nkind: data') }))
		.toMatchInlineSnapshot(`
			"content/en/sources/winter-count.yaml:2:1
			  A line of three hyphens stands in the middle of the file.
			  Take it out.
			"
		`);
});

test('no fields at the top', () => {
	expect(told({ [goal]: 'Nobody knows what a fair rent is.\n' })).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:1:1
		  The fields at the top are missing.
		  Start the file with a line --- , then the fields, then another line --- .
		"
	`);
});

test('fields that are never closed', () => {
	expect(told({ [goal]: swap('03-02\n---', '03-02') })).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:1:1
		  The fields at the top are not closed.
		  Start the file with a line --- , then the fields, then another line --- .
		"
	`);
});

test('text in the place of the fields', () => {
	expect(told({ [goal]: '---\nRent\n---\n' })).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:2:1
		  There are no fields here.
		  Write each one as: name: value
		"
	`);
});

test('references that grow: they are refused before they are followed', () => {
	const rows = 'b c d e f g h i'.split(' ').map((name, index) => {
		const before = 'abcdefgh'.charAt(index);
		return `${name}: &${name} [*${before}, *${before}]`;
	});
	const bomb = ['aliases: &a [x, x, x, x, x, x, x, x, x]', ...rows].join('\n');
	expect(
		told({ [goal]: swap('updated:', `${bomb}\nupdated:`) })
			.split('\n')
			.slice(0, 7)
			.join('\n'),
	).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:7:10
		  The text starts with &, which has a meaning of its own here.
		  Put the whole text in double quotes.

		content/en/goals/rent.mdx:8:4
		  The text starts with &, which has a meaning of its own here.
		  Put the whole text in double quotes."
	`);
});

test.each([
	[
		'hyphens at the end of a field',
		swap('summary: Rents', 'summary: Rents --- all of them ---\n  and'),
	],
	['a note on a line of its own', swap('title: Rent', '# The official name.\ntitle: Rent')],
	[
		'a note between the fields of a list',
		swap('updated:', 'aliases:\n  # Only once.\n  - text: Rents\n    where: Chapter 1\nupdated:'),
	],
	['lines that end as in Windows', (text: string) => text.replaceAll('\n', '\r\n')],
	['the mark that Windows puts first', (text: string) => `\uFEFF${text}`],
	[
		'an address and a time',
		swap('summary: Rents', 'summary: See https://harbour-town.example at 9:30. Rents'),
	],
	['a body that begins at once', swap('---\n\nNobody', '---\nNobody')],
	['a note behind a number', swap('order: 2', 'order: 2 # after the homes')],
	['an empty line at the end', add('')],
])('takes %s', (_, change) => {
	expect(told({ [goal]: change })).toBe('');
});
