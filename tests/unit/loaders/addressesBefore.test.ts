import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '#loaders/checkContent.ts';
import { tellFaults } from '#loaders/faults.ts';
import { addressesBefore } from '#loaders/addressesBefore.ts';
import { change, harbour, inCopy, type Changes } from './told.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'before-'));
const before = path.join(folder, 'content');
cpSync(path.join(harbour, 'content'), before, { recursive: true });
for (const name of ['en/goals/rents.mdx', 'en/partners/choir.mdx', 'en/glossary/volt.mdx'])
	change(path.join(before, name), '---\nbroken');

afterAll(() => {
	rmSync(folder, { recursive: true });
});

const row = 'content/redirects.csv';

/** What is told of the content with `changes`, as it was published before with two more pages. */
const toldAfter = (changes: Changes) =>
	inCopy(changes, (now, memory) => {
		const pages = addressesBefore(before);
		if (typeof pages === 'string') throw new Error(pages);
		return tellFaults(checkContent(now, memory, pages).faults, '');
	});

test('pages that are gone are told where the row belongs', () => {
	expect(toldAfter({})).toMatchInlineSnapshot(`
		"content/redirects.csv:2:1
		  /goals/rents/ was published once, and there is no such page now.
		  Bring its file back, or add a row to content/redirects.csv: /goals/rents/,/goals/rent/,Why it moved

		content/redirects.csv:2:1
		  /partners/choir/ was published once, and there is no such page now.
		  Bring its file back, or add a row to content/redirects.csv: /partners/choir/,/the-page-now/,Why it moved

		2 mistakes in 1 file."
	`);
	expect(toldAfter({ [row]: 'from,to,reason\n' })).toContain('content/redirects.csv:1:1');
});

test('pages that lead on are not lost', () => {
	const rows = '/goals/rents/,/goals/rent/,Renamed\n/partners/choir/,/partners/,It left';
	expect(toldAfter({ [row]: (text) => `${text.trimEnd()}\n${rows}\n` })).toBe('No mistakes.');
});

test('an address that led on is not lost either', () => {
	expect(toldAfter({ [row]: 'from,to,reason\n' })).toContain(
		'/indicators/chilly-homes/ was published once',
	);
});

test('a page that is in the list of published ones is told once', () => {
	const said = toldAfter({ 'content/published.txt': '/goals/rents/\n/goals/gone/\n' });
	expect(said.match(/\/goals\/rents\/ was published once/gu)).toHaveLength(1);
	expect(said).toContain('content/published.txt:2:1\n  /goals/gone/ was published once');
});

test('a row that cannot be read may be the one that is missing', () => {
	expect(toldAfter({ [row]: 'from,to,reason\ngoals/rents,/goals/rent/,Renamed\n' })).not.toContain(
		'was published once',
	);
});

const check = (...words: string[]) => {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts', ...words], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: path.join(harbour, 'content') },
	});
	return { status, stdout, stderr };
};

test('the command compares with the folder that it is given', () => {
	const { status, stdout, stderr } = check('--before', before, '--annotations');
	expect(status).toBe(1);
	expect(stderr).toContain('/goals/rents/,/goals/rent/,Why it moved');
	expect(stdout).toMatch(/^::error file=tests\/fixtures\/harbour\/content\/redirects\.csv,line=/mu);
	expect(check('--before', path.join(harbour, 'content')).status).toBe(0);
}, 60_000);

test.each(['', 'nowhere', 'content/site.yaml'])('“%s” is no content', (name) => {
	const { status, stdout, stderr } = check('--before', path.join(folder, name));
	expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
	expect(stderr.replace(folder, '')).toBe(
		`There is no content in “${name === '' ? '' : `/${name}`}”: it has no file site.yaml. Behind --before stands the content folder as it was published before.\n`,
	);
});
