import { expect, test } from 'vitest';
import { tellMistakes } from '#importing/mistake.ts';
import type { Mistake } from '#loaders/mistake.ts';
import { readOptions } from '#importing/options.ts';

const today = '2026-05-31';

function read(...words: string[]) {
	const mistakes: Mistake[] = [];
	const options = readOptions(words, today, mistakes);
	return mistakes.length > 0 ? tellMistakes(mistakes) : options;
}

test('all options', () => {
	const words =
		'f.csv --indicator homes --area E1 --sex Female --age=<15_yrs --category-type Decile --category Most --as-group Women --replaced-on 2026-03-02 --without-counts --yes';
	expect(read(...words.split(' '))).toEqual({
		file: 'f.csv',
		indicator: 'homes',
		area: 'E1',
		choices: { sex: 'Female', age: '<15_yrs', categoryType: 'Decile', category: 'Most' },
		asGroup: 'Women',
		withoutCounts: true,
		day: '2026-03-02',
		yes: true,
	});
});

test('the day is that of the build, if not given', () => {
	expect(read('f.csv', '--indicator', 'homes')).toMatchObject({ day: today, yes: false });
});

test('a request for help is no mistake', () => {
	expect(read('--help')).toBeNull();
});

test('mistakes are told all at once', () => {
	expect(
		read('f.csv', 'g.csv', '--indicatr', 'x', '--sex', '--replaced-on', '2026-02-30', '--yes=no'),
	).toMatchInlineSnapshot(`
		"--indicatr
		  There is no option --indicatr.
		  Did you mean “--indicator”?

		--sex
		  It needs a value.
		  Write it after the option, such as --sex "Persons", in quotes where it has spaces.

		--yes
		  It takes no value.
		  Write --yes alone.

		3 mistakes. Nothing was imported; the table is as it was."
	`);
});

test('a word that belongs to no option', () => {
	expect(read('f.csv', '--indicator', 'homes', '--sex', 'all', 'people')).toMatchInlineSnapshot(`
		"“people”
		  This belongs to no option.
		  Name one file, and put a name with spaces in double quotes.

		1 mistake. Nothing was imported; the table is as it was."
	`);
});

test('npm without its two hyphens keeps the options to itself', () => {
	expect(read('f.csv', 'homes')).toMatchInlineSnapshot(`
		"--indicator
		  No indicator is named.
		  Write the command as: npm run import -- FILE --indicator ID, with the two hyphens before the file.

		1 mistake. Nothing was imported; the table is as it was."
	`);
});
