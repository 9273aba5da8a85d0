import { expect, test } from 'vitest';
import { imported, refused } from './planned.ts';

const few =
	'period,value,count,denominator\n2019,1.5,3,200\n2020,2,4,3\n2021,4,9,225\n2022,0,0,200\n';

test('few people are not shown: they could be recognised', async () => {
	expect(await refused(few)).toMatchInlineSnapshot(`
		"download.csv, row 2, column 3 (count), and 1 more, the last in download.csv, row 3, column 4 (denominator)
		  It is 3: so few people could be recognised, and nothing says that they may be shown.
		  Ask the publisher, or leave all counts out: add --without-counts to the command.

		download.csv, row 3, column 3 (count)
		  It is 4: so few people could be recognised, and nothing says that they may be shown.
		  Ask the publisher, or leave all counts out: add --without-counts to the command.

		download.csv, row 4, column 3 (count)
		  It is 9: so few people could be recognised, and nothing says that they may be shown.
		  Ask the publisher, or leave all counts out: add --without-counts to the command.

		4 mistakes. Nothing was imported; the table is as it was."
	`);
});

test('without counts', async () => {
	expect(await imported(few, {}, { withoutCounts: true })).toBe(
		'period,value\n2019,1.5\n2020,2\n2021,4\n2022,0\n',
	);
});

test('counts behind a figure that is kept confidential are left out', async () => {
	const download = 'period,value,count,denominator,marker,note\n2019,,3,200,c,Suppressed\n';
	expect(await imported(download)).toBe('period,value,marker,note\n2019,,c,Suppressed\n');
});

const counted = { indicator: { unit: 'count', decimals: 0 } };

test('a small count of people is refused where it is the figure itself', async () => {
	const download = 'period,value\n2019,12\n2020,9\n2021,0\n';
	expect(await refused(download, counted)).toMatchInlineSnapshot(`
		"download.csv, row 3, column 2 (value)
		  It is 9: so few people could be recognised, and nothing says that they may be shown.
		  Ask the publisher, or clear it and put “c” into its marker. If no people are counted, write “ofThings: true” into the indicator’s file.

		1 mistake. Nothing was imported; the table is as it was."
	`);
	const ofThings = { indicator: { ...counted.indicator, ofThings: true } };
	expect(await imported(download, ofThings)).toBe(download);
});
