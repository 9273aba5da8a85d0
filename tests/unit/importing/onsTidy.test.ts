import { expect, test } from 'vitest';
import { fixture, imported, refused } from './planned.ts';

test('what the address for data gives', async () => {
	expect(await imported(fixture('ons-api.csv'))).toMatchInlineSnapshot(`
		"period,area,value,lower,upper,marker,note
		2020-01-01/P1Y,,,,,c,The publisher keeps this figure confidential.
		2021-01-01/P1Y,,58.333330000000004,51.6,66.4,,
		2022-01-01/P1Y,,60.1,52,68.2,u,
		2021-01-01/P1Y,Coast,61,60,62,,
		"
	`);
});

const years = { indicator: { periodType: 'financial-year' } };

test('an older file, with several measures: they are never mixed', async () => {
	expect(await refused(fixture('ons-file.csv'), years)).toMatchInlineSnapshot(`
		"download.csv
		  Its rows for Harbour Town speak of 2 different groups of people or sorts of figure.
		  Choose one, by adding to the command:
		    --measure "Percentage"   (2 rows)
		    --measure "Count"   (1 row)

		1 mistake. Nothing was imported; the table is as it was."
	`);
});

test('an older file: midnight in periods, a mark for a missing figure, two columns of notes', async () => {
	expect(await imported(fixture('ons-file.csv'), years, { choices: { measure: 'percentage' } }))
		.toMatchInlineSnapshot(`
		"period,area,value,lower,upper,marker,note
		2020-04-01/P1Y,,58.3,51.6,66.4,,Counted in a new way
		2021-04-01/P1Y,,,,,x,Not collected that year
		2020-04-01/P1Y,Sealand,61,60,62,,
		"
	`);
});

test('several indicators in one file', async () => {
	const download = `indicator,areacd,areanm,period,value
Damp homes,E09000099,Harbour Town,2021-01-01/P1Y,5
Cold homes,E09000099,Harbour Town,2021-01-01/P1Y,6
`;
	expect(await refused(download)).toMatchInlineSnapshot(`
		"download.csv
		  It holds 2 of the publisher’s indicators, and content/en/indicators/cold-homes.mdx has no “externalId”.
		  If it is the right download, write into content/en/indicators/cold-homes.mdx:
		    externalId: "Damp homes"
		    externalId: "Cold homes"

		1 mistake. Nothing was imported; the table is as it was."
	`);
	expect(await imported(download, { indicator: { externalId: 'Cold homes' } })).toContain(',6');
});
