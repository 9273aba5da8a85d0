import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { siteDate, sites, type Site } from './sites.ts';

function build({ name, content, dist }: Site): void {
	const started = performance.now();
	const { status } = spawnSync(process.execPath, ['src/cli/build.ts'], {
		stdio: 'inherit',
		env: { ...process.env, CONTENT_DIR: content, OUT_DIR: dist, SITE_DATE: siteDate },
	});
	if (status !== 0) throw new Error(`${name} (${content}) could not be built.`);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`Built ${name} in ${seconds} s.`);
}

function reuse({ name, dist }: Site): void {
	if (!existsSync(dist)) throw new Error(`There is no built site in ${dist}.`);
	console.log(`Tests look at ${name} as it was last built, in ${dist}.`);
}

const done = Symbol.for('strategy microsite: sites are built');

/**
 * Builds each site once, one after the other: two builds of one project disturb each other.
 * REUSE_BUILDS=1 looks at what was built before; DIST=folder at a site that came from elsewhere.
 */
export default function buildAll(): void {
	// Each test project that asks for this file gets its own copy of it.
	const shared = globalThis as { [done]?: true };
	if (shared[done]) return;
	shared[done] = true;
	const given = Boolean(process.env['REUSE_BUILDS'] ?? process.env['DIST']);
	for (const site of sites) (given ? reuse : build)(site);
}
