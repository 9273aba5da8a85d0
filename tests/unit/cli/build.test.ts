import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyHarbour, swap } from '../loaders/told.ts';

// A site can be put below the working directory only.
const scratch = 'tests/.scratch';
let folder = '';

beforeAll(() => {
	mkdirSync(scratch, { recursive: true });
	folder = mkdtempSync(path.join(scratch, 'build-'));
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** Every file below a folder, with its bytes. */
const filesIn = (below: string) =>
	readdirSync(below, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => path.join(parentPath, name))
		.toSorted()
		.map((file) => [path.relative(below, file), readFileSync(file).toString('base64')]);

test('faulty content leaves the last good site as it was, and says what is wrong', () => {
	const out = path.join(folder, 'dist');
	mkdirSync(path.join(out, 'goals/rent'), { recursive: true });
	writeFileSync(path.join(out, 'index.html'), '<title>The last good site</title>');
	writeFileSync(path.join(out, 'goals/rent/index.html'), Buffer.from([0, 255, 10, 13]));
	const before = filesIn(out);
	copyHarbour(folder, {
		'content/en/goals/rent.mdx': swap('title: Rent', 'title: Rent: a fair one'),
		'content/en/actions/market-roof.mdx': swap('goal: tide-power', 'goal: tide-pover'),
	});

	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
		encoding: 'utf8',
		env: {
			...process.env,
			CONTENT_DIR: path.join(folder, 'content'),
			OUT_DIR: out,
			SITE_DATE: '2027-06-01',
		},
	});

	expect(stderr).toMatchInlineSnapshot(`
		"content/en/actions/market-roof.mdx:2:7
		  “goal” names “tide-pover”, but there is no such file in goals.
		  Did you mean “tide-power”?

		content/en/goals/rent.mdx:4:8
		  A colon inside the text is taken for the start of a new field.
		  Put the whole text in double quotes. For example: title: "Goal: fewer smokers"

		2 mistakes in 2 files. Nothing was built; the last good site is as it was.
		"
	`);
	expect(stdout).toBe('');
	expect(status).toBe(1);
	expect(filesIn(out)).toEqual(before);
	expect(readdirSync(folder).toSorted()).toEqual(['content', 'dist', 'dist.builds', 'seeds']);
	expect(readdirSync(`${out}.builds`)).toEqual(['lock']);
});
