import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeIn } from '../sites.ts';
import { swap } from '../unit/loaders/told.ts';
import { after } from './shown.ts';
import { copySmallSite, scratch } from './smallSite.ts';

let folder = '';
let watch: ChildProcess | undefined;
let said = '';

beforeAll(() => {
	mkdirSync(scratch, { recursive: true });
	folder = mkdtempSync(path.join(scratch, 'watch-'));
	copySmallSite(folder);
	watch = spawn(process.execPath, ['src/cli/watch.ts'], {
		detached: true,
		env: placeIn(folder),
	});
	for (const stream of [watch.stdout, watch.stderr])
		stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
});

afterAll(() => {
	if (watch?.pid !== undefined) process.kill(-watch.pid, 'SIGKILL');
	rmSync(folder, { recursive: true });
});

/** What is said from now on, as soon as it holds `words`. */
async function saying(words: string): Promise<string> {
	while (!said.includes(words)) await after(50);
	const all = said;
	said = '';
	return all;
}

const title = () =>
	/<h1[^>]*>([^<]*)/u.exec(
		readFileSync(path.join(folder, 'dist/goals/rent/index.html'), 'utf8'),
	)?.[1];

test('builds at once and on change; keeps the good site on a mistake, and says what is wrong', async () => {
	const file = path.join(folder, 'content/en/goals/rent.mdx');
	const text = readFileSync(file, 'utf8');
	await saying('The new site is in place.');
	const first = title();

	writeFileSync(file, swap('title: ', 'titel: ')(text));
	expect(await saying('The last good site stays.')).toContain('content/en/goals/rent.mdx:');
	expect(title()).toBe(first);

	writeFileSync(file, swap('title: ', 'title: New ')(text));
	await saying('The new site is in place.');
	expect(title()).toBe(`New ${first ?? ''}`);
});
