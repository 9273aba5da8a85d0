import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyHarbour, swap } from '../loaders/told.ts';

// Each run of the command starts Node and reads all content.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'translations-'));
	copyHarbour(folder, {});
	cpSync('src/i18n/messages', path.join(folder, 'src/i18n/messages'), { recursive: true });
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

const command = path.resolve('src/cli/translations.ts');

function run(...words: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: 'content', SITE_DATE: '2026-11-22' },
	});
	return { status, out: stdout, errors: stderr };
}

const at = (name: string) => path.join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');

function edit(name: string, by: (text: string) => string) {
	writeFileSync(at(name), by(read(name)));
}

/** Every file of the content by its name. */
const all = () =>
	Object.fromEntries(
		readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
			.filter((entry) => entry.isFile() && !entry.name.endsWith('.xlf'))
			.map(({ parentPath, name }) => path.join(parentPath, name))
			.map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
	);

const rent = 'content/fa/goals/rent.mdx';

test('counts by language and kind, and says what is to be done in each file', () => {
	edit(rent, swap('checked:', 'madeFrom:\n  title: "00000000"\nchecked:'));
	const { status, out, errors } = run('fa');
	expect([status, errors]).toEqual([0, '']);
	expect(
		out
			.split('\n')
			.filter((line) => !line.startsWith('messages') && !line.startsWith('all'))
			.slice(0, 10)
			.join('\n'),
	).toMatchInlineSnapshot(`
		"Persian (fa)   files  texts  missing  outdated  not known  not checked
		chapters           3     13       11         0          2            2
		accessibility      1     26       24         0          2            1
		site               1      8        2         0          6            1
		strategies         1      7        7         0          0            0
		priorities         2      8        7         0          1            1
		goals              3     12        7         1          4            1
		actions            5     12       11         0          1            1
		measures           6     28       27         0          1            1
		indicators         7     34       31         0          3            1"
	`);
	const told = out.slice(out.indexOf(rent));
	expect(told.slice(0, told.indexOf('\n\n'))).toMatchInlineSnapshot(`
		"content/fa/goals/rent.mdx
		  outdated: title. The English is now: Rent
		  not known from which English: shortTitle, summary, body"
	`);
	expect(out.indexOf('content/fa/chapters/help-now.mdx')).toBeLessThan(
		out.indexOf('content/fa/site.yaml'),
	);
	expect(run().out).toContain('goals');
});

test('tells programs the same', () => {
	edit(rent, swap('checked:', 'madeFrom:\n  title: "00000000"\nchecked:'));
	const { fa } = JSON.parse(run('--json').out) as {
		fa: { counts: object; files: { file: string; texts: object[] }[] };
	};
	expect(fa.counts).toMatchObject({ outdated: 1 });
	expect(fa.files.find(({ file }) => file === rent)?.texts[0]).toEqual({
		path: 'title',
		state: 'outdated',
		english: 'Rent',
	});
});

test('warns of a term that has another word than the list gives', () => {
	expect(run('fa').out).not.toContain('another word');
	edit(rent, swap('shortTitle: اجاره', 'shortTitle: مبلغ'));
	expect(run('fa').out).toContain(`${rent}, shortTitle: “rent” is not “اجاره”`);
});

test('accepts a translation, with the name of who has checked it or without', () => {
	const before = read(rent);
	expect(run('accept', rent).out).toBe(`${rent} is written.\n`);
	const accepted = read(rent);
	expect(accepted).toMatchInlineSnapshot(`
		"---
		title: اجاره
		shortTitle: اجاره
		summary: اجاره باید منصفانه باشد و هر کس باید بتواند آن را ببیند.
		checked:
		  by: یک خوانندهٔ ساختگی
		  on: 2026-03-02
		madeFrom:
		  title: f0268cb9
		  shortTitle: f0268cb9
		  summary: 03d317ec
		  body: 2e1d8e06
		---

		هیچ کس نمی‌داند اجارهٔ منصفانه در این شهر چقدر است. <Fact id="renters" /> از خانه‌ها اجاره‌ای است.

		نخست باید اجاره‌ها نوشته شود. [دربارهٔ شهر ما](/about/our-town/) را بخوانید.
		"
	`);
	expect(accepted.replace(/madeFrom:\n(?: {2}.*\n)*/u, '')).toBe(before);
	expect(run('accept', rent).out).toBe('1 as it was: nothing to accept.\n');
	expect(run('accept', rent, '--by', 'Ada: Byron', '--on', '2026-05-31').status).toBe(0);
	expect(read(rent)).toBe(
		accepted.replace(/by: .*\n {2}on: .*/u, 'by: "Ada: Byron"\n  on: 2026-05-31'),
	);
});

test('shows and accepts what was made from an older text', () => {
	run('accept', 'fa');
	expect(run().out).toMatch(/^all +\d+ +\d+ +\d+ +0 +0 /mu);
	edit('content/en/goals/rent.mdx', swap('Rents should', 'All rents should'));
	expect(run('fa').out).toContain(
		`${rent}\n  outdated: summary. The English is now: All rents should be fair`,
	);
	const before = read(rent);
	run('accept', 'fa');
	expect(read(rent)).toBe(before);
	run('accept', rent);
	expect(read(rent)).not.toBe(before);
	expect(run('fa').out).not.toContain('outdated: summary');
});

test('keeps from which English interface words were made', () => {
	const messages = 'src/i18n/messages/fa.json';
	expect(run('accept', messages).out).toBe('src/i18n/madeFrom/fa.json is written.\n');
	expect(run('fa').out).not.toContain(messages);
	edit('src/i18n/messages/en.json', swap('"Better"', '"Better now"'));
	expect(run('fa').out).toContain('outdated: outcome.better. The English is now: Better now');
	run('accept', messages);
	expect(run('fa').out).not.toContain('outdated: outcome.better');
});

test('goes out to the translator and comes in again', () => {
	const before = all();
	expect(run('export', 'fa', '--all').out).toMatch(
		/^Persian \(fa\): \d+ segments are written to fa\.xlf\.\n$/u,
	);
	expect(run('export', 'fa').errors).toContain('This is there already.');
	expect(run('import', 'fa.xlf')).toMatchObject({ status: 0, errors: '' });
	expect(all()).toEqual(before);

	edit('fa.xlf', (xml) =>
		xml
			.replace(
				/(id="shortTitle"[^]*?<source>Rent<\/source>\s*<target state=")[^]*?(<\/target>)/u,
				'$1translated">کرایه$2',
			)
			.replace(
				/(<source>Tenants who had to move out<\/source>\s*<target state=")[^]*?(<\/target>)/u,
				'$1final">{a}$2',
			),
	);
	const { status, out, errors } = run('import', 'fa.xlf');
	expect([status, out]).toEqual([1, '']);
	expect(errors).toMatchInlineSnapshot(`
		"Persian (fa): 1 new text, 1 file written.

		170 segments came back empty.

		Left out, 1 segment:

		content/en/indicators/before-and-after.mdx, “title”
		  It has “{a}”, which the English does not.
		"
	`);
	const after = all();
	expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual([rent]);
	expect(run().status).toBe(0);
	expect(run('import', 'fa.xlf', '--by', 'Ada').errors).toContain('nothing changes');
});

test('mistakes are told, and nothing is changed', () => {
	const before = all();
	expect(run('accept', 'content/fa/goals/rnt.mdx').errors.split('\n\n')[0]).toMatchInlineSnapshot(`
		"content/fa/goals/rnt.mdx
		  There is no such translation.
		  Did you mean “content/fa/goals/rent.mdx”?"
	`);
	expect(run('accept', 'content/en/goals/rent.mdx').errors).toContain('This is not a translation.');
	expect(run('accept', 'fa', '--by', 'Ada').errors).toContain('Name the files that were read.');
	expect(run('accept', 'src/i18n/messages/fa.json', '--by', 'Ada').errors).toContain(
		'without --by',
	);
	expect(run('import', 'none.xlf').errors).toContain('There is no such file.');
	writeFileSync(
		at('a.xlf'),
		'<xliff version="1.2"><file original="a" source-language="en" target-language="gu"><body/></file></xliff>',
	);
	expect(run('import', 'a.xlf').errors).toContain('This file goes from “en” into “gu”.');
	truncateSync(at('a.xlf'), 40_000_000);
	expect(run('import', 'a.xlf').errors).toContain('This file is too large.');
	rmSync(at('a.xlf'));
	expect(all()).toEqual(before);
	expect(existsSync(at('gu.xlf'))).toBe(false);
	edit(rent, swap('title: اجاره', 'titel: اجاره'));
	const broken = run('export', 'fa');
	expect(broken.status).toBe(1);
	expect(broken.errors).toContain('Did you mean “title”?');
});

test('help', () => {
	expect(run('help').out).toContain('npm run translations -- accept FILE');
});
