import { checkLinks } from './links.ts';
import { readContent, type Reading } from './readContent.ts';

/** Reads a content folder and tells every fault in it: of single files, and of how they hang together. */
export function checkContent(contentFolder: string): Omit<Reading, 'draft'> {
	const { content, draft, faults } = readContent(contentFolder);
	return { content, faults: [...faults, ...checkLinks(draft)] };
}
