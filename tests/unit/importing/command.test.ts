import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyHarbour, swap } from '../loaders/told.ts';

// Each run of the command starts Node and reads all content.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
let table = '';

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'import-'));
	table = path.join(folder, 'content/data/cold-homes.csv');
	copyHarbour(folder, {
		'content/data/cold-homes.csv':
			'period,value,note\n2022/23,30.5,\n2023/24,27.0,\n2024/25,24.2,"Made up, as all here"\n',
	});
	writeFileSync(
		path.join(folder, 'winter.csv'),
		'period,value,lower,upper\n2023/24,26.4,22,31\n2024/25,24.2,20,29\n2025/26,23.9,19,28\n',
	);
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

function run(...words: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['src/cli/import.ts', path.join(folder, words[0] ?? ''), ...words.slice(1)],
		{
			encoding: 'utf8',
			env: { ...process.env, CONTENT_DIR: path.join(folder, 'content'), SITE_DATE: '2026-11-22' },
		},
	);
	return { status, out: stdout.replaceAll(folder, ''), errors: stderr.replaceAll(folder, '') };
}

test('shows what would change, writes when told to, and changes nothing the second time', () => {
	const files = readdirSync(path.dirname(table));
	const before = readFileSync(table, 'utf8');
	const shown = run('winter.csv', '--indicator', 'cold-homes');
	expect(shown.out).toContain('winter.csv is a table of this project’s own kind.');
	expect(shown.out.slice(shown.out.indexOf('content/data/cold-homes.csv:'))).toMatchInlineSnapshot(`
		"content/data/cold-homes.csv:
		  1 added
		    Harbour Town, 2025/26: 23.9 (19 to 28)
		  1 revised; the figures before stay, as replaced on 2026-11-22
		    Harbour Town, 2023/24: 27.0 → 26.4 (22 to 31)
		  1 with the same figure, and blank cells filled
		    Harbour Town, 2024/25: 24.2 → 24.2 (20 to 29)
		  1 in the table alone, and not in the download; they stay
		    Harbour Town, 2022/23

		Nothing is written yet. To write it, run the same command with --yes.
		"
	`);
	expect(shown).toMatchObject({ status: 0, errors: '' });
	expect(readFileSync(table, 'utf8')).toBe(before);

	const written = run('winter.csv', '--indicator', 'cold-homes', '--yes');
	expect(written.out.split('\n').slice(-4).join('\n')).toMatchInlineSnapshot(`
		"
		content/data/cold-homes.csv is written.
		Set “updated” in content/en/indicators/cold-homes.mdx, then look at the page: npm run dev
		"
	`);
	expect(readFileSync(table, 'utf8')).toMatchInlineSnapshot(`
		"period,value,lower,upper,note,superseded
		2022/23,30.5,,,,
		2023/24,26.4,22,31,,
		2023/24,27.0,,,,2026-11-22
		2024/25,24.2,20,29,"Made up, as all here",
		2025/26,23.9,19,28,,
		"
	`);
	const after = readFileSync(table);

	const again = run('winter.csv', '--indicator', 'cold-homes', '--yes');
	expect(again.out).toContain('There is nothing to change.');
	expect(readFileSync(table).equals(after)).toBe(true);
	expect(readdirSync(path.dirname(table))).toEqual(files);
});

test('mistakes in the command and in the content are told at once, and nothing is written', () => {
	writeFileSync(table, swap('27.0', 'many')(readFileSync(table, 'utf8')));
	const before = readFileSync(table, 'utf8');
	const { status, out, errors } = run('wintr.csv', '--indicator', 'cold-homes', '--yes');
	expect(errors).toMatchInlineSnapshot(`
		"/wintr.csv
		  There is no such file.
		  Did you mean “winter.csv”?

		content/data/cold-homes.csv:3:2
		  “value” holds “many”, which is not a number.
		  Write digits, with a full stop for decimals, such as 24.5.

		2 mistakes. Nothing was imported; the table is as it was.
		"
	`);
	expect([status, out]).toEqual([1, '']);
	expect(run('winter.csv', '--indicator', 'cold-home').errors).toMatchInlineSnapshot(`
		"--indicator
		  There is no indicator “cold-home”.
		  Did you mean “cold-homes”?

		1 mistake. Nothing was imported; the table is as it was.
		"
	`);
	expect(readFileSync(table, 'utf8')).toBe(before);
});

test('mistakes elsewhere in the content do not matter', () => {
	rmSync(path.join(folder, 'content/en/accessibility.yaml'));
	expect(run('winter.csv', '--indicator', 'cold-homes').status).toBe(0);
});

test('two current rows for the same period are told', () => {
	writeFileSync(table, 'period,value\n2019/20,31\n2020/21,30\n2019/20,32\n');
	expect(run('winter.csv', '--indicator', 'cold-homes').errors).toMatchInlineSnapshot(`
		"content/data/cold-homes.csv, rows 2 and 4
		  Both are for 2019/20.
		  Take one out, or write into “superseded” the day on which the other took its place.

		1 mistake. Nothing was imported; the table is as it was.
		"
	`);
});
