import { expect, test } from 'vitest';
import { argument } from '#importing/argument.ts';
import { imported, refused } from './planned.ts';

const header = 'Indicator ID,Area Code,Area Name,Sex,Age,Category Type,Category,Time period,Value';
const of = (...rows: string[]) => [header, ...rows].join('\n');

test('what there is of the own area decides, not what there is of a whole country', async () => {
	const download = of(
		'1,E1,Harbour Town,Persons,All,,,2019,1',
		'1,E9,Sealand,Persons,All,,,2019,2',
		'1,E9,Sealand,Female,All,,,2019,3',
	);
	expect(await imported(download)).toBe('period,area,value\n2019,,1\n2019,Sealand,2\n');
});

test('where the own area is in categories alone, one of them is asked for', async () => {
	const download = of(
		'1,E1,Harbour Town,Persons,All,Homes,Rented,2019,1',
		'1,E1,Harbour Town,Persons,All,Homes,Owned,2019,2',
		'1,E9,Sealand,Persons,All,,,2019,3',
	);
	expect(await refused(download)).toMatchInlineSnapshot(`
		"download.csv
		  Its rows for Harbour Town speak of 2 different groups of people or sorts of figure.
		  Choose one, by adding to the command:
		    --category "Rented"   (1 row)
		    --category "Owned"   (1 row)

		1 mistake. Nothing was imported; the table is as it was."
	`);
	expect(await imported(download, {}, { choices: { category: 'owned' } })).toContain('2019,2');
});

test('an option for a column that there is not', async () => {
	const asked = { choices: { measure: 'Count' } };
	expect(await refused(of('1,E1,Harbour Town,Persons,All,,,2019,1'), {}, asked))
		.toMatchInlineSnapshot(`
		"--measure
		  download.csv has no column for this: it is a Fingertips download, as its data address gives it.
		  Take the option out.

		1 mistake. Nothing was imported; the table is as it was."
	`);
});

test('a hostile cell cannot put a command into what an editor may copy', () => {
	expect(argument('<15 yrs')).toBe('"<15 yrs"');
	expect(argument('"; rm -rf ~ #')).toBe(`'"; rm -rf ~ #'`);
	expect(argument("$(x) 'y'")).toBe(String.raw`'$(x) '\''y'\'''`);
});

test('rows that are plainly of one group never pass for everyone', async () => {
	const download = of('1,E1,Harbour Town,Female,All,,,2019,1');
	const groups = [{ name: 'Female', title: 'Women and girls' }];
	const into = { indicator: { groups }, table: 'period,value\n2019,5\n' };
	expect(await refused(download, into)).toMatchInlineSnapshot(`
		"download.csv
		  Its rows are of “Female”, which is a group of this indicator.
		  Add to the command: --as-group "Female"

		1 mistake. Nothing was imported; the table is as it was."
	`);
	expect(await imported(download, into, { asGroup: 'Female' })).toBe(
		'period,group,value\n2019,,5\n2019,Female,1\n',
	);
});
