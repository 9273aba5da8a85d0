import { expect, test } from 'vitest';
import { tellChanges } from '#importing/tellChanges.ts';
import { tellSelection } from '#importing/tellSelection.ts';
import { fixture, imported, planned, refused, target } from './planned.ts';

const persons = { choices: { sex: 'Persons' } };
const falls = { indicator: { periodType: 'financial-year' } };

test('a download with a line break in a name, mixed line ends and short rows', async () => {
	expect(await imported(fixture('fingertips-download.csv'), {}, persons)).toMatchInlineSnapshot(`
		"period,area,value,lower,upper,count,denominator,marker,note
		2019,,73.7441761853718,65.3,82.9,280,379691,,
		2020,,64.7529158237996,56.9,73.3,250,386083,,
		2021,,,,,,,c,Value suppressed for disclosure control due to small count
		2019,Coast,63.1794019470093,,,5480,8673713,,Aggregated from all known lower geography values
		2020,Coast,59.1040490711538,,,5480,8673713,,Aggregated from all known lower geography values
		2019,Sealand,94.7261896202678,93.9261896202678,95.5261896202678,51897,54786327,,
		2020,Sealand,89.1292253807248,88.32922538072481,89.9292253807248,51897,54786327,,
		2021,Sealand,96.6109417215551,95.8109417215551,97.41094172155509,51897,54786327,,
		"
	`);
});

test('says what was recognised, what is taken and what is left', async () => {
	const { plan } = await planned(fixture('fingertips-download.csv'), {}, persons);
	expect(plan && tellSelection(plan, target())).toMatchInlineSnapshot(`
		"download.csv is a Fingertips download, as its data address gives it.
		  It holds  90001 “Cold homes with children, rate/100,000”, sex “Persons”, age “All
		            ages”
		  Goes to   “Cold homes”, content/data/cold-homes.csv
		  Read      “Time period” as period, “Area Name” as area, “Value” as value, “Lower CI
		            95.0 limit” as lower, “Upper CI 95.0 limit” as upper, “Count” as count,
		            “Denominator” as denominator, “Value note” as note

		Of its 19 rows:
		  taken     3 for Harbour Town, 2 for Coast (there “Coast region”), 3 for Sealand
		  left      1 of other areas, such as Rockpool
		  left      3 for a part of the people, such as “District deprivation deciles
		            (IMD2019)”, “Most deprived decile (IMD2019)”
		  left      4 of another sort, such as “Female”
		  left      3 repeated word for word"
	`);
});

test('says what it would change', async () => {
	const { plan } = await planned(fixture('fingertips-download.csv'), {}, persons);
	const setting = { place: 'Harbour Town', decimals: 1, day: '2026-05-31' };
	expect(plan && tellChanges(plan.changes, setting)).toMatchInlineSnapshot(`
		"  8 added
		    Harbour Town, 2019: 73.7 (65.3 to 82.9)
		    Harbour Town, 2020: 64.8 (56.9 to 73.3)
		    Harbour Town, 2021: no figure (c: Value suppressed for disclosure control due to small count)
		    Coast, 2019: 63.2
		    Coast, 2020: 59.1
		    Sealand, 2019: 94.7 (93.9 to 95.5)
		    Sealand, 2020: 89.1 (88.3 to 89.9)
		    Sealand, 2021: 96.6 (95.8 to 97.4)"
	`);
});

test('several strata are listed, with the option for each', async () => {
	expect(await refused(fixture('fingertips-download.csv'))).toMatchInlineSnapshot(`
		"download.csv
		  Its rows for Harbour Town speak of 3 different groups of people or sorts of figure.
		  Choose one, by adding to the command:
		    --sex "Persons"   (6 rows)
		    --sex "Female"   (1 row)
		    --sex "Male"   (1 row)

		1 mistake. Nothing was imported; the table is as it was."
	`);
});

test('a stratum that there is not', async () => {
	const told = await refused(fixture('fingertips-download.csv'), {}, { choices: { sex: 'Women' } });
	expect(told).toMatchInlineSnapshot(`
		"--sex
		  No row has “Women” there.
		  Write one of: “Persons”, “Female”, “Male”.

		1 mistake. Nothing was imported; the table is as it was."
	`);
});

test('a category may be asked for', async () => {
	const category = 'Most deprived decile (IMD2019)';
	const text = await imported(fixture('fingertips-download.csv'), {}, { choices: { category } });
	expect(text).toContain('2019,Sealand,120.5');
	expect(text).not.toContain('94.7');
});

test('an export from the website: a mark before all, quotes, thousands commas and HTML', async () => {
	expect(await imported(fixture('fingertips-export.csv'), falls)).toMatchInlineSnapshot(`
		"period,area,value,lower,upper,count,denominator,marker,note
		2022/23,,61.4065,58.625,63.7033,1300,45867,,Value for Harbour Town & Isle of Gulls combined
		2023/24,,,,,,,u,Value not published for data quality reasons
		2023/24,Sealand,72.71223,72.18314,73.24423,72293,9942344,,
		"
	`);
});

test('an area by its code, and an area that there is not', async () => {
	const rockpool = await imported(fixture('fingertips-export.csv'), falls, { area: 'E09000098' });
	expect(rockpool).toContain('2023/24,,148.9627');
	expect(await refused(fixture('fingertips-export.csv'), falls, { area: 'Rockpol' }))
		.toMatchInlineSnapshot(`
		"--area
		  No row is for Rockpol.
		  Did you mean “Rockpool”?

		1 mistake. Nothing was imported; the table is as it was."
	`);
});

test('the right indicator among several', async () => {
	const first = 'Indicator ID,Indicator Name,Area Name,Sex,Age,Time period,Value';
	const rows = [
		'7,Damp homes,Harbour Town,Persons,All,2019,3',
		'8,Cold homes,Harbour Town,Persons,All,2019,4',
	];
	const download = [first, ...rows].join('\n');
	expect(await imported(download, { indicator: { externalId: '8' } })).toContain('2019,4');
	expect(await refused(download)).toMatchInlineSnapshot(`
		"download.csv
		  It holds 2 of the publisher’s indicators, and content/en/indicators/cold-homes.mdx has no “externalId”.
		  If it is the right download, write into content/en/indicators/cold-homes.mdx:
		    externalId: "7"   Damp homes
		    externalId: "8"   Cold homes

		1 mistake. Nothing was imported; the table is as it was."
	`);
	expect(await refused([first, rows[0]].join('\n'), { indicator: { externalId: '8' } }))
		.toMatchInlineSnapshot(`
		"download.csv
		  It holds the publisher’s indicator 7 “Damp homes”, but content/en/indicators/cold-homes.mdx says “externalId: 8”.
		  If it is the right download, write into content/en/indicators/cold-homes.mdx:
		    externalId: "7"   Damp homes

		1 mistake. Nothing was imported; the table is as it was."
	`);
});
