import { expect, test } from 'vitest';
import { fixture, imported, refused } from './planned.ts';

const groups = [
	{ name: 'Tenants', title: 'Tenants' },
	{ name: 'Owners', title: 'Owners' },
];
const into = { indicator: { periodType: 'school-year', groups } };

test('groups and areas, in the order of the site', async () => {
	expect(await imported(fixture('own-table.csv'), into)).toMatchInlineSnapshot(`
		"period,area,group,value,note
		2021/22,,Tenants,40.2,"Asked twice, for few answered."
		2021/22,Sealand,Tenants,41,
		2021/22,,Owners,29.8,
		"
	`);
});

test('a group that the indicator does not name', async () => {
	const named = { indicator: { ...into.indicator, groups: groups.slice(0, 1) } };
	expect(await refused(fixture('own-table.csv'), named)).toMatchInlineSnapshot(`
		"download.csv, row 2
		  The indicator has no group “Owners”.
		  Write one of: “Tenants”. A new one is first named in content/en/indicators/cold-homes.mdx, under “groups”.

		1 mistake. Nothing was imported; the table is as it was."
	`);
});

test('one group, as another', async () => {
	const asked = { choices: { group: 'owners' }, asGroup: 'Tenants' };
	expect(await imported(fixture('own-table.csv'), into, asked)).toMatchInlineSnapshot(`
		"period,group,value
		2021/22,Tenants,29.8
		"
	`);
	expect(await refused(fixture('own-table.csv'), into, { asGroup: 'Tenants' }))
		.toMatchInlineSnapshot(`
		"download.csv
		  Its rows for Harbour Town speak of 2 different groups of people or sorts of figure.
		  Choose one, by adding to the command:
		    --group "Owners"   (1 row)
		    --group "Tenants"   (1 row)

		1 mistake. Nothing was imported; the table is as it was."
	`);
});

test('rows for everyone into a table of groups must be meant', async () => {
	const download = 'period,value\n2021/22,30\n';
	expect(await refused(download, into)).toMatchInlineSnapshot(`
		"download.csv
		  Its rows do not say of which group they speak, and the indicator counts by group: “Tenants”, “Owners”.
		  Add --as-group with one of these names to the command, or --as-group "" if they speak of everyone.

		1 mistake. Nothing was imported; the table is as it was."
	`);
	expect(await imported(download, into, { asGroup: '' })).toBe(download);
	expect(await imported(download, into, { asGroup: 'Owners' })).toBe(
		'period,group,value\n2021/22,Owners,30\n',
	);
	expect(await refused(download, into, { asGroup: 'Owner' })).toMatchInlineSnapshot(`
		"--as-group
		  The indicator has no group “Owner”.
		  Did you mean “Owners”? A new one is first named in content/en/indicators/cold-homes.mdx, under “groups”.

		1 mistake. Nothing was imported; the table is as it was."
	`);
});

test('a column that there is not, and one that stands there twice', async () => {
	expect(await refused('period,value,valeu,period\n2021/22,30,1,2021/22\n', into))
		.toMatchInlineSnapshot(`
			"download.csv, row 1, columns 1 and 4
			  The column “period” stands there more than once.
			  Take out the one that is not meant.

			download.csv, row 1, column 3
			  There is a column “valeu”, which a table of this project’s own kind does not have.
			  Did you mean “value”?

			2 mistakes. Nothing was imported; the table is as it was."
		`);
});

test('a row that was replaced in the download is left', async () => {
	const download = 'period,value,superseded\n2019,24,\n2019,23,2025-01-01\n';
	expect(await imported(download)).toBe('period,value\n2019,24\n');
});

test('blank columns that a spreadsheet adds are passed over', async () => {
	const download = 'period,value,,\n2019,24,,\n2020,25, ,\n';
	expect(await imported(download)).toBe('period,value\n2019,24\n2020,25\n');
});

test('a column without a name that holds something', async () => {
	expect(await refused('period,value,,\n2019,24,,Asked twice\n')).toMatchInlineSnapshot(`
		"download.csv, row 2
		  “Asked twice” stands in column 4, which has no name.
		  Name the column in the first row, or clear the cell.

		1 mistake. Nothing was imported; the table is as it was."
	`);
});
