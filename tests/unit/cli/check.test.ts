import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inCopy, swap, type Changes } from '../loaders/told.ts';

/** What `npm run check` says of the harbour with `changes`. */
const check = (changes: Changes, words: readonly string[] = [], environment = {}) =>
	inCopy(changes, (folder) => {
		const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts', ...words], {
			encoding: 'utf8',
			env: {
				...process.env,
				CONTENT_DIR: folder,
				SITE_DATE: '2027-06-01',
				GITHUB_ACTIONS: '',
				...environment,
			},
		});
		return { status, stdout, stderr, folder };
	});

const wrong = { 'content/en/goals/rent.mdx': swap('warm-homes', 'warm-home') };
const late = {
	'content/en/indicators/cold-homes.mdx': swap('source:', 'nextUpdate: 2027-01-01\nsource:'),
};

test('right content passes in one line', () => {
	expect(check({})).toMatchObject({ status: 0, stdout: 'No mistakes.\n', stderr: '' });
});

test('a mistake fails, and what is only worth a look is told behind it', () => {
	const { status, stdout, stderr } = check({ ...wrong, ...late });
	expect(status).toBe(1);
	expect(stdout).toBe('');
	expect(stderr).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:2:11
		  “priority” names “warm-home”, but there is no such file in priorities.
		  Did you mean “warm-homes”?

		To look at (this stops nothing):

		content/en/indicators/cold-homes.mdx:10:13
		  New figures were announced for 2027-01-01, and that day is over.
		  Look whether they are out: npm run import brings them in. Then write the next day here.

		1 mistake in 1 file, 1 thing to look at.
		"
	`);
});

test('what is only worth a look passes', () => {
	const { status, stdout, stderr } = check(late);
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	expect(stdout).toMatch(/No mistakes, 1 thing to look at\.\n$/u);
});

test('tells programs in JSON, and nothing else', () => {
	const { status, stdout, stderr } = check({ ...wrong, ...late }, ['--json'], {
		GITHUB_ACTIONS: 'true',
	});
	expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
	expect(JSON.parse(stdout)).toMatchObject({
		summary: '1 mistake in 1 file, 1 thing to look at.',
		mistakes: [
			{ kind: 'mistake', file: 'content/en/goals/rent.mdx', line: 2, column: 11 },
			{ kind: 'warning', file: 'content/en/indicators/cold-homes.mdx' },
		],
	});
});

test.each([
	[['--annotations'], {}],
	[[], { GITHUB_ACTIONS: 'true' }],
])('tells GitHub: %j %j', (words, environment) => {
	const { stdout, folder } = check(wrong, words, environment);
	const place = path.relative('.', path.join(folder, 'en/goals/rent.mdx'));
	expect(stdout).toContain(
		`::error file=${place},line=2,col=11,title=“priority” names “warm-home”%2C but`,
	);
});

test('words that it does not know', () => {
	expect(check({}, ['--jsn'])).toMatchObject({
		status: 1,
		stdout: '',
		stderr: 'There is no option --jsn. Did you mean “--json”?\n',
	});
});

test('keeps the addresses that are there, and those that were', () => {
	inCopy(
		{
			'content/published.txt': '/goals/old-rent/\n',
			'content/redirects.csv': 'from,to,reason\n/goals/old-rent/,/goals/rent/,Renamed\n',
		},
		(folder) => {
			const { status } = spawnSync(process.execPath, ['src/cli/check.ts', '--keep-addresses'], {
				env: { ...process.env, CONTENT_DIR: folder },
			});
			expect(status).toBe(0);
			const lines = readFileSync(path.join(folder, 'published.txt'), 'utf8').trim().split('\n');
			expect(lines).toEqual(lines.toSorted());
			expect(lines).toContain('/goals/old-rent/');
			expect(lines).toContain('/goals/rent/');
			expect(lines).toContain('/');
		},
	);
});

test('keeps no address of content with a mistake', () => {
	const published = inCopy({ ...wrong, 'content/published.txt': '/\n' }, (folder) => {
		spawnSync(process.execPath, ['src/cli/check.ts', '--keep-addresses'], {
			env: { ...process.env, CONTENT_DIR: folder },
		});
		return readFileSync(path.join(folder, 'published.txt'), 'utf8');
	});
	expect(published).toBe('/\n');
});

test('says what it can do', () => {
	const { status, stdout } = check({}, ['help']);
	expect(status).toBe(0);
	for (const option of ['--json', '--annotations', '--keep-addresses'])
		expect(stdout).toContain(option);
});
