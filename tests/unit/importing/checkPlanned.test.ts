import { expect, test } from 'vitest';
import { imported, refused } from './planned.ts';

const percent = { indicator: { unit: 'percent' } };

test('what the check would refuse is not imported', async () => {
	const download =
		'period,value,source,count,denominator\n2019,24.5,rumour,49,200\n2020,101,,,\n2021,30,,49,200\n2022,40,,,20\n';
	expect(await refused(download, percent)).toMatchInlineSnapshot(`
		"download.csv, row 2, column 3 (source)
		  There is no source “rumour”.
		  Write one of: “winter-count”.

		download.csv, row 3, column 2 (value)
		  “value” is 101. In the unit “percent” it must be between 0 and 100.
		  Check it against the source. If the figures are in another unit, change “unit” in content/en/indicators/cold-homes.mdx.

		download.csv, row 4, column 2 (value)
		  “value” is 30, but 49 of 200 are 24.5%.
		  Check “value”, “count” and “denominator”.

		download.csv, row 5, column 2 (value)
		  40% of 20 are 8. A number under 10 can tell readers who it is.
		  Clear the numbers in this row, put “c” into “marker” and say in “note” that they are left out.

		4 mistakes. Nothing was imported; the table is as it was."
	`);
	expect(await imported('period,value,source\n2019,24.5,winter-count\n', percent)).toContain(
		'winter-count',
	);
});

test('a revision that the check would refuse is told where it stands in the download', async () => {
	const table = 'period,value\n2018,23\n2019,24\n';
	expect(await refused('period,value\n2019,124\n', { ...percent, table })).toContain(
		'download.csv, row 2, column 2 (value)',
	);
});

test('what the check refuses in the table already is told where it stands there', async () => {
	const table = 'period,value\n2018,123\n2019,24\n';
	const told = await refused('period,value\n2019,25\n2020,26\n', { ...percent, table });
	expect(told).toContain('content/data/cold-homes.csv, row 2\n  “value” is 123');
});

test('groups may come one download after the other', async () => {
	const groups = ['Tenants', 'Owners'].map((name) => ({ name, title: name }));
	const download = 'period,group,value\n2019,Owners,20\n';
	expect(await imported(download, { indicator: { groups } })).toBe(download);
});
