import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeIn } from '../sites.ts';
import { swap } from '../unit/loaders/told.ts';
import { after, contentsOf, KILLS } from './shown.ts';
import { copySmallSite, scratch } from './smallSite.ts';

let folder = '';
let out = '';
let file = '';
/** What a content file holds in each of two versions of the site. */
const texts = ['', ''];
/** What the whole site holds in each. */
const versions = ['', ''];
/** How long a build takes. */
let whole = 0;

/** A build of a site of its own, which can be killed with all that it starts. */
function build(): ChildProcess {
	return spawn(process.execPath, ['src/cli/build.ts'], {
		detached: true,
		stdio: ['ignore', 'ignore', 'pipe'],
		env: placeIn(folder),
	});
}

async function ended(child: ChildProcess): Promise<number | null> {
	child.stderr?.resume();
	if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
	return child.exitCode;
}

/** A build that nothing disturbs. */
async function buildInPeace(): Promise<void> {
	const child = build();
	let said = '';
	child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
	if ((await ended(child)) !== 0) throw new Error(said);
}

beforeAll(async () => {
	mkdirSync(scratch, { recursive: true });
	folder = mkdtempSync(path.join(scratch, 'kills-'));
	out = path.join(folder, 'dist');
	file = path.join(folder, 'content/en/goals/rent.mdx');
	copySmallSite(folder);
	texts[0] = readFileSync(file, 'utf8');
	texts[1] = swap('title: ', 'title: New ')(texts[0]);
	for (const [index, text] of texts.entries()) {
		writeFileSync(file, text);
		const started = performance.now();
		await buildInPeace();
		whole = performance.now() - started;
		versions[index] = contentsOf(out);
	}
	expect(versions[0]).not.toBe(versions[1]);
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

test(`after each of ${KILLS} killed builds the site is one whole version`, async () => {
	let last = versions[1];
	let killed = 0;
	let published = 0;
	while (killed < KILLS) {
		const next = last === versions[0] ? 1 : 0;
		writeFileSync(file, texts[next] ?? '');
		const time = Math.random() * whole;
		const started = performance.now();
		const child = build();
		const exited = ended(child);
		await Promise.race([after(time), exited]);
		// Now and then only the build itself goes, and what it started is left behind.
		const target = killed % 10 === 4 ? child.pid : -(child.pid ?? 0);
		if (child.exitCode === null && target !== undefined) {
			process.kill(target, 'SIGKILL');
			killed += 1;
		} else whole = performance.now() - started;
		await exited;
		const shown = contentsOf(out);
		const when = `killed after ${Math.round(time)} of ${Math.round(whole)} ms`;
		expect([last, versions[next]], when).toContain(shown);
		if (shown === versions[next]) published += 1;
		last = shown;
	}
	console.log(`${KILLS} builds killed; ${published} versions were shown in time.`);
	writeFileSync(file, texts[0] ?? '');
	await buildInPeace();
	expect(contentsOf(out)).toBe(versions[0]);
	expect(readdirSync(folder).toSorted()).toEqual([
		'content',
		'dist',
		'dist.builds',
		'dist.nginx.conf',
		'seeds',
	]);
	expect(readdirSync(`${out}.builds`).length).toBeLessThanOrEqual(3);
});

test.each([
	[
		'deleted',
		() => {
			rmSync(file);
		},
	],
	[
		'half-written',
		(text: string) => {
			writeFileSync(file, text.slice(0, text.length / 2));
		},
	],
])('a file %s while a build reads comes out whole or not at all', async (_, spoil) => {
	for (let round = 0; round < Math.ceil(KILLS / 20); round++) {
		const next = round % 2;
		const text = texts[next] ?? '';
		writeFileSync(file, texts[1 - next] ?? '');
		await buildInPeace();
		const child = build();
		await after(Math.random() * whole * 0.8);
		spoil(text);
		await after(Math.random() * whole * 0.2);
		writeFileSync(file, text);
		await ended(child);
		expect(versions).toContain(contentsOf(out));
		await buildInPeace();
		expect(contentsOf(out)).toBe(versions[next]);
	}
});
