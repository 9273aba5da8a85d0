import { expect, test } from 'vitest';
import { tellChanges } from '#importing/tellChanges.ts';
import { tellSelection } from '#importing/tellSelection.ts';
import { imported, planned, target } from './planned.ts';

const table = `period,area,value,lower,upper,note,superseded
2018,,30,,,Seen by an editor,
2019,,24.5,20.1,28.9,,
2019,,25,,,,2024-02-01
2020,,,,,Nobody asked.,
2019,Sealand,26,,,,
2021 - 23,,22,,,,
`;
const download = `period,area,value,lower,upper
2018,,30.04,,
2019,,24.9,20.5,29.3
2020,,23.1,19,27
2021,,22.4,18,26
2019,Sealand,26,25,27
`;

const tells = async (from: string, into: string) => {
	const { plan, told } = await planned(from, { table: into });
	const setting = { place: 'Harbour Town', decimals: 1, day: '2026-05-31' };
	return plan ? tellChanges(plan.changes, setting) : told;
};

test('figures that change are kept beside the new ones', async () => {
	expect(await imported(download, { table })).toMatchInlineSnapshot(`
		"period,area,value,lower,upper,note,superseded
		2018,,30,,,Seen by an editor,
		2019,,24.9,20.5,29.3,,
		2019,,24.5,20.1,28.9,,2026-05-31
		2019,,25,,,,2024-02-01
		2020,,23.1,19,27,,
		2020,,,,,Nobody asked.,2026-05-31
		2021,,22.4,18,26,,
		2021 - 23,,22,,,,
		2019,Sealand,26,25,27,,
		"
	`);
});

test('every change is told before it is made', async () => {
	expect(await tells(download, table)).toMatchInlineSnapshot(`
		"  1 added
		    Harbour Town, 2021: 22.4 (18 to 26)
		  2 revised; the figures before stay, as replaced on 2026-05-31
		    Harbour Town, 2019: 24.5 (20.1 to 28.9) → 24.9 (20.5 to 29.3)
		    Harbour Town, 2020: no figure (Nobody asked.) → 23.1 (19 to 27)
		  1 with the same figure, and blank cells filled
		    Sealand, 2019: 26 → 26 (25 to 27)
		  1 the same
		  1 in the table alone, and not in the download; they stay
		    Harbour Town, 2021 - 23"
	`);
});

test('the same import again changes nothing', async () => {
	const once = await imported(download, { table });
	const { plan } = await planned(download, { table: once });
	expect(plan?.changes).toMatchObject({ added: [], revised: [], completed: [] });
	expect(plan?.text).toBe(once);
});

test('a figure that the publisher withdraws is a revision', async () => {
	const from = 'period,value,note\n2019,,Value suppressed for disclosure control\n';
	const before = 'period,value\n2019,24.5\n';
	expect(await imported(from, { table: before })).toMatchInlineSnapshot(`
		"period,value,marker,note,superseded
		2019,,c,Value suppressed for disclosure control,
		2019,24.5,,,2026-05-31
		"
	`);
	expect(await tells(from, before)).toMatchInlineSnapshot(`
		"  1 revised; the figures before stay, as replaced on 2026-05-31
		    Harbour Town, 2019: 24.5 → no figure (c: Value suppressed for disclosure control)"
	`);
});

test('a change that rounding hides is told with more decimals', async () => {
	expect(await tells('period,value\n2019,24.52\n', 'period,value\n2019,24.48\n'))
		.toMatchInlineSnapshot(`
		"  1 revised; the figures before stay, as replaced on 2026-05-31
		    Harbour Town, 2019: 24.48 → 24.52"
	`);
});

test('a period that is written in another way is the same period', async () => {
	const before = 'period,value\n2019-01-01/P1Y,24.5\n';
	const from = 'period,value\n2019,24.9\n';
	expect(await imported(from, { table: before })).toMatchInlineSnapshot(`
		"period,value,superseded
		2019-01-01/P1Y,24.9,
		2019-01-01/P1Y,24.5,2026-05-31
		"
	`);
});

test('a mix of periods is told, and kept', async () => {
	const { plan } = await planned('period,value\n2023,9.4\n2022 - 24,15.9\n');
	expect(plan?.text).toBe('period,value\n2022 - 24,15.9\n2023,9.4\n');
	expect(plan && tellSelection(plan, target())).toMatchInlineSnapshot(`
		"download.csv is a table of this project’s own kind.
		  Goes to   “Cold homes”, content/data/cold-homes.csv

		Of its 2 rows:
		  taken     2 for Harbour Town

		  Look      There is no row for Coast or Sealand.
		  Look      Periods are written in 2 ways: “2023”, “2022 - 24”. Figures for one year and
		            for several years together cannot be compared. If they are mixed, say so
		            under “caveats” in content/en/indicators/cold-homes.mdx."
	`);
});

test('a marker comes to a figure without one, with its reason', async () => {
	const from = 'period,value,marker,note\n2019,24.5,u,Few took part\n';
	expect(await imported(from, { table: 'period,value\n2019,24.5\n' })).toBe(from);
	const seen = 'period,value,note\n2019,24.5,Seen by an editor\n';
	expect(await imported(from, { table: seen })).toBe(seen);
});

test('other groups are left alone', async () => {
	const groups = ['Tenants', 'Owners'].map((name) => ({ name, title: name }));
	const before = 'period,group,value\n2019,Tenants,30\n2019,Owners,20\n';
	const into = { table: before, indicator: { groups } };
	const { plan } = await planned('period,value\n2019,31\n', into, { asGroup: 'Tenants' });
	expect(plan?.text).toMatchInlineSnapshot(`
		"period,group,value,superseded
		2019,Tenants,31,
		2019,Tenants,30,2026-05-31
		2019,Owners,20,
		"
	`);
	expect(plan?.changes.alone).toEqual([]);
});

test('a mark that a spreadsheet set at the start of the table stays', async () => {
	const into = { table: '\uFEFFperiod,value\n2019,24\n' };
	expect(await imported('period,value\n2020,25\n', into)).toBe(
		'\uFEFFperiod,value\n2019,24\n2020,25\n',
	);
});

test('the day of publication and a note come to a figure without them', async () => {
	const before = 'period,value\n2019,24.5\n';
	const from = 'period,value,note,published\n2019,24.5,Asked by telephone,2020-02-01\n';
	expect(await imported(from, { table: before })).toBe(from);
	expect(await tells(from, before)).toMatchInlineSnapshot(`
		"  1 with the same figure, and blank cells filled
		    Harbour Town, 2019: 24.5, with the note “Asked by telephone”, published 2020-02-01"
	`);
	const { plan } = await planned(from, { table: from });
	expect(plan?.changes).toMatchObject({ revised: [], completed: [] });
});

test('what an editor wrote stays, and the blank cell beside it is filled', async () => {
	const before = 'period,value,note,published\n2019,24.5,Seen by an editor,\n2020,25,,2021-03-01\n';
	const from =
		'period,value,note,published\n2019,24.5,Asked by telephone,2020-02-01\n2020,25,By post,2021-02-01\n';
	expect(await imported(from, { table: before })).toBe(
		'period,value,note,published\n2019,24.5,Seen by an editor,2020-02-01\n2020,25,By post,2021-03-01\n',
	);
});

test('a note that gives another reason than the marker is left', async () => {
	const before = 'period,value,marker\n2019,,c\n';
	const from = 'period,value,marker,note\n2019,,x,Nobody asked\n';
	expect(await imported(from, { table: before })).toBe(before);
});
