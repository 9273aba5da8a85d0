import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tidy } from '#build/publish.ts';
import { after, KILLS } from './shown.ts';

let folder = '';
let out = '';

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'swaps-'));
	out = path.join(folder, 'dist');
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

const swapper = (links: 'links' | 'folders') =>
	spawn(process.execPath, [path.resolve('tests/faults/swapForever.ts'), out, links], {
		stdio: ['ignore', 'ignore', 'inherit'],
	});

/** The names of the versions that the files of a site come from; there should be one. */
const versionsIn = (site: string) =>
	new Set(readdirSync(site).map((name) => readFileSync(path.join(site, name), 'utf8')));

async function untilShown() {
	while (!existsSync(out)) await after(5);
}

test('whoever looks while versions are swapped sees one whole version', async () => {
	const child = swapper('links');
	await untilShown();
	const seen = new Set<string>();
	const end = performance.now() + 2000;
	while (performance.now() < end) {
		// A reader who has come in sees the rooms of one house, whatever is put in its place.
		const site = path.join(folder, readlinkSync(out));
		try {
			const versions = versionsIn(site);
			expect(versions.size).toBe(1);
			for (const version of versions) seen.add(version);
		} catch (error) {
			// Only who is two versions behind finds the doors shut: here, within a few milliseconds.
			if (path.join(folder, readlinkSync(out)) === site) throw error;
		}
	}
	child.kill('SIGKILL');
	await once(child, 'close');
	expect(seen.size).toBeGreaterThan(10);
});

test.each(['links', 'folders'] as const)(
	`after each of ${KILLS} killed swaps of %s the site is one whole version`,
	async (links) => {
		for (let kill = 0; kill < KILLS; kill++) {
			const child = swapper(links);
			const closed = once(child, 'close');
			await untilShown();
			await after(150 + Math.random() * 100);
			child.kill('SIGKILL');
			await closed;
			// Folders can only be moved one after the other: the next build puts right what was between.
			if (links === 'folders') tidy(out);
			expect(versionsIn(out).size).toBe(1);
			expect(readdirSync(out).length).toBe(20);
		}
	},
);
