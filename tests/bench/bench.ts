import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, globSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { memoryFolder } from '#build/pictureMemory.ts';
import { writeBareSite } from './bareSite.ts';

/**
 * What a build costs, measured side by side in one run: seconds of CPU, and how they stand to those of
 * a bare Astro site of as many pages. On one machine Starlight 0.42 took 23 s for 761 pages where a
 * bare site took 6 s, so half of Starlight's cost is 1.9 times the bare site's.
 */
const HALF_OF_STARLIGHT = 23 / 6 / 2;

const scratch = path.resolve('tests/.scratch/bench');
const astro = path.join(
	path.dirname(fileURLToPath(import.meta.resolve('astro/package.json'))),
	'bin/astro.mjs',
);

/** Runs a program, and gives the seconds of CPU that it and all that it started took. */
function cost(words: readonly string[], environment: Record<string, string>, folder = '.'): number {
	const { status, stderr } = spawnSync(
		'bash',
		['-c', '"$@"; code=$?; times >&2; exit $code', 'bash', process.execPath, ...words],
		{ cwd: folder, env: { ...process.env, ...environment }, encoding: 'utf8' },
	);
	if (status !== 0) throw new Error(stderr);
	const [, minutes = '0', seconds = '0', sysMinutes = '0', sysSeconds = '0'] =
		/(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/u.exec(stderr) ?? [];
	return (Number(minutes) + Number(sysMinutes)) * 60 + Number(seconds) + Number(sysSeconds);
}

rmSync(scratch, { recursive: true, force: true });
mkdirSync(scratch, { recursive: true });
try {
	for (const part of ['content', 'seeds', 'public'].filter((name) => existsSync(name)))
		cpSync(part, path.join(scratch, 'ours', part), { recursive: true });
	const place = {
		CONTENT_DIR: path.join(scratch, 'ours/content'),
		OUT_DIR: path.join(scratch, 'ours/dist'),
	};
	const check = cost(['src/cli/check.ts'], place);
	rmSync(memoryFolder, { recursive: true, force: true });
	const ours = cost(['src/cli/build.ts'], place);
	const [table = ''] = globSync(path.join(place.CONTENT_DIR, 'data/*.csv')).toSorted();
	appendFileSync(table, '\n');
	const again = cost(['src/cli/build.ts'], place);
	const pages = globSync('**/*.html', { cwd: `${place.OUT_DIR}/` }).length;
	const bare = path.join(scratch, 'bare');
	writeBareSite(bare, pages);
	const theirs =
		cost([astro, 'build'], { ASTRO_TELEMETRY_DISABLED: '1' }, bare) +
		cost([path.resolve('node_modules/pagefind/lib/runner/bin.cjs'), '--site', 'dist'], {}, bare);
	const told = [
		['check', check],
		[`build of ${String(pages)} pages, with index, pictures and packed files`, ours],
		['build after a change to one data file', again],
		[`bare Astro site of ${String(pages)} pages, with index`, theirs],
	] as const;
	for (const [what, seconds] of told)
		console.log(`${seconds.toFixed(1).padStart(7)} CPU s  ${what}`);
	console.log(
		`${(ours / theirs).toFixed(2).padStart(7)} times the bare site; the aim is at most ${HALF_OF_STARLIGHT.toFixed(1)}`,
	);
	console.log(`${(again / ours).toFixed(2).padStart(7)} of the first build for the one after it`);
} finally {
	rmSync(scratch, { recursive: true, force: true });
}
