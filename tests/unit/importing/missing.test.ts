import { expect, test } from 'vitest';
import { isSameFigure, readFigure } from '#importing/figure.ts';
import { markerOfNote } from '#importing/valueNote.ts';
import { imported } from './planned.ts';

test.each([
	['Value suppressed for disclosure control due to small count', 'c'],
	['Value missing due to small sample size', 'c'],
	['Value missing in source data', 'x'],
	['Value not published', 'x'],
	['Value not published for data quality reasons', 'u'],
	['Value suppressed due to incompleteness of source data', 'u'],
	['There is a data quality issue with this value', 'u'],
	['Interpret with caution', 'u'],
	['Not applicable', 'z'],
	['Value for Hackney and City of London combined', ''],
	['Aggregated from all known lower geography values', ''],
	['Value based on count rounded up to the nearest 5', ''],
])('“%s” is marked “%s”', (note, marker) => {
	expect(markerOfNote(note)).toBe(marker);
});

test('a missing figure has a marker and a reason, and is never 0', async () => {
	const cells = ['', '-', 'NA', 'n/a', 'tbc', 'TBC', '..', '[c]', '[X]', '*'];
	const rows = cells.map((cell, index) => `${2000 + index},${cell}`);
	expect(await imported(`period,value\n${rows.join('\n')}\n`)).toMatchInlineSnapshot(`
		"period,value,marker,note
		2000,,x,"The source has no figure here, and does not say why."
		2001,,x,"The source has no figure here, and does not say why."
		2002,,x,"The source has no figure here, and does not say why."
		2003,,x,"The source has no figure here, and does not say why."
		2004,,x,"The source has no figure here, and does not say why."
		2005,,x,"The source has no figure here, and does not say why."
		2006,,x,"The source has no figure here, and does not say why."
		2007,,c,The publisher keeps this figure confidential.
		2008,,x,The publisher has no figure here.
		2009,,c,The publisher keeps this figure confidential.
		"
	`);
});

test('a weak figure keeps its value', async () => {
	const download =
		'areacd,areanm,period,value,status,notes\nE1,Harbour Town,2019,24.5,,Interpret with caution\nE1,Harbour Town,2020,24,u,\nE1,Harbour Town,2021,23,Changed in 2021,\n';
	expect(await imported(download)).toMatchInlineSnapshot(`
		"period,value,marker,note
		2019,24.5,u,Interpret with caution
		2020,24,u,
		2021,23,,Changed in 2021
		"
	`);
});

test('limits beside a missing figure are left out', async () => {
	expect(await imported('period,value,lower,upper\n2019,-,20,30\n')).not.toContain('20,30');
});

test.each([
	['72,293', '72293'],
	['1,234,567.5', '1234567.5'],
	['−0.5', '-0.5'],
	['0', '0'],
	['58.333330000000004', '58.333330000000004'],
])('%s is read as %s', (cell, text) => {
	expect(readFigure(cell)?.text).toBe(text);
});

test.each(['24,2', '24%', '1e5', 'about 3', '1,23', '--3', '.5', '0x1F'])(
	'%s is no figure',
	(cell) => {
		expect(readFigure(cell)).toBeNull();
	},
);

test.each([
	['24', '24.0', 1, true],
	['24', '24.4', 1, false],
	['31.6', '31.6124', 1, true],
	['31.6', '31.66', 1, false],
	['148.9627', '148.962699123', 1, true],
	['24.25', '24.3', 1, true],
	['31.61', '31.64', 1, false],
	['', '31.6', 1, false],
	['', '', 1, true],
])('%s and %s with %i decimals: the same is %s', (a, b, decimals, same) => {
	expect(isSameFigure(a, b, decimals)).toBe(same);
	expect(isSameFigure(b, a, decimals)).toBe(same);
});
