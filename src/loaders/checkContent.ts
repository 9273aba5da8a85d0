import path from 'node:path';
import { checkLinks } from './links.ts';
import type { Memory } from './memory.ts';
import { allPages } from './pages.ts';
import { readContent, type Reading } from './readContent.ts';
import type { Fault } from './faults.ts';
import { worthALook } from './worthALook.ts';

/** A content folder as far as it could be read, and all that is wrong with it. */
export interface Checked extends Pick<Reading, 'content' | 'faults'> {
	/** What is worth a look and stops nothing, on the day of the build. */
	warningsOn: (day: string) => Fault[];
	/** The addresses of all pages, without language. */
	pages: readonly string[];
	/** The addresses that were published once. */
	published: readonly string[];
}

/** The folder of pictures and other files that are published as they are. */
const publicBeside = (contentFolder: string) =>
	path.join(path.dirname(path.resolve(contentFolder)), 'public');

/**
 * Reads a content folder and tells every fault in it: of single files, and of how they hang together.
 * @param memory what earlier looks found, where this is not the first
 * @param before the addresses of the content as it was published before, without language
 */
export function checkContent(
	contentFolder: string,
	memory?: Memory,
	before?: readonly string[],
): Checked {
	const { content, draft, faults, warnings } = readContent(contentFolder, memory);
	const all = [...faults, ...checkLinks(draft, publicBeside(contentFolder), before)];
	return {
		content,
		faults: all,
		warningsOn: (day) => [...warnings, ...worthALook(draft, day, all.length === 0)],
		pages: allPages(draft),
		published: draft.published.map(({ address }) => address),
	};
}
