import {
	existsSync,
	lstatSync,
	readdirSync,
	readlinkSync,
	renameSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import path from 'node:path';

/** Makes a link at `place` that leads to `target`. */
export type Link = (target: string, place: string) => void;

/**
 * Windows moves nothing over a folder, and takes a link to a folder, a junction too, for one: there is
 * no swap in a single step there. A build that is killed between the two leaves no site until the next.
 */
const ownLink: Link = (target, place) => {
	if (process.platform === 'win32') throw new Error('Links cannot be swapped here.');
	symlinkSync(target, place);
};

/** The folder beside a site that its versions are built in. */
export const buildsOf = (out: string): string => `${out}.builds`;

/** Where a folder stands that had the site’s own place, until the next build. */
const asideOf = (out: string) => path.join(buildsOf(out), 'before');

const LOCK = 'lock';

/** The file whose lock a build of this site holds. */
export const lockOf = (out: string): string => path.join(buildsOf(out), LOCK);

/** The version that a site shows, where it is a link to one. */
function shown(out: string): string | undefined {
	try {
		return path.resolve(path.dirname(out), readlinkSync(out));
	} catch {
		return undefined;
	}
}

/**
 * Puts right what a killed build left: removes every version that is not shown, and puts the site
 * back where the build was killed between the two steps of a swap without links. Call with the lock.
 */
export function tidy(out: string): void {
	const exists = lstatSync(out, { throwIfNoEntry: false }) !== undefined;
	if (!exists && existsSync(asideOf(out))) renameSync(asideOf(out), out);
	const kept = [shown(out), lockOf(out)];
	const builds = buildsOf(out);
	for (const name of readdirSync(builds))
		if (!kept.includes(path.join(builds, name)))
			rmSync(path.join(builds, name), { recursive: true, force: true });
}

function linkTo(made: string, draft: string, link: Link): boolean {
	rmSync(draft, { recursive: true, force: true });
	try {
		link(path.relative(path.dirname(draft), made), draft);
		return true;
	} catch {
		return false;
	}
}

/**
 * Shows the version in `made` as the site `out`. `out` is a link that is put over the last one in one
 * step, so that there is no moment without a site or with half of one. The last version stays until
 * the next build, for whoever is reading it.
 * A folder in that place, as a file system without links has it, must be moved away first.
 */
export function publish(made: string, out: string, link = ownLink): void {
	const draft = `${out}.link`;
	const next = linkTo(made, draft, link) ? draft : made;
	if (lstatSync(out, { throwIfNoEntry: false })?.isDirectory()) {
		rmSync(asideOf(out), { recursive: true, force: true });
		renameSync(out, asideOf(out));
	}
	renameSync(next, out);
}
