import { checkLinks } from './links.ts';
import { readContent, type Reading } from './readContent.ts';

/** Reads a content folder and tells every fault in it: of single files, and of how they hang together. */
export function checkContent(contentFolder: string): Reading {
	const { content, faults } = readContent(contentFolder);
	return { content, faults: content ? [...faults, ...checkLinks(content)] : faults };
}
