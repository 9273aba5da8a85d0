import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A site that the tests build and look at. */
export interface Site {
	readonly name: string;
	readonly content: string;
	readonly dist: string;
}

const fixtures = 'tests/fixtures';

const tiny: Site[] = readdirSync(fixtures)
	.filter((name) => existsSync(join(fixtures, name, 'content/site.yaml')))
	.sort()
	.map((name) => ({
		name,
		content: join(fixtures, name, 'content'),
		dist: join(fixtures, name, 'dist'),
	}));

/** The site of this repository, or another built one that DIST names. */
export const realSite: Site = {
	name: process.env['DIST'] ?? 'the site',
	content: process.env['CONTENT_DIR'] ?? 'content',
	dist: process.env['DIST'] ?? 'dist',
};

export const sites: readonly Site[] =
	process.env['DIST'] === undefined ? [realSite, ...tiny] : [realSite];

/** The date on which every site is built in tests, so that no test changes with the calendar. */
export const siteDate = process.env['SITE_DATE'] ?? '2026-11-22';

/** The environment in which a command sees the content in `folder`, and builds its site there, in “dist”. */
export const placeIn = (folder: string): NodeJS.ProcessEnv => ({
	...process.env,
	CONTENT_DIR: join(folder, 'content'),
	OUT_DIR: join(folder, 'dist'),
	SITE_DATE: siteDate,
});
