import { existsSync } from 'node:fs';
import path from 'node:path';
import { allPages } from './pages.ts';
import { readContent } from './readContent.ts';

/**
 * The addresses, without language, at which a content folder as it was published before had a page or
 * led on to one; or, in words, why they are not known. What is wrong with that content is not told.
 */
export function addressesBefore(folder: string): readonly string[] | string {
	const next = 'Behind --before stands the content folder as it was published before.';
	if (!existsSync(path.join(folder, 'site.yaml')))
		return `There is no content in “${folder}”: it has no file site.yaml. ${next}`;
	try {
		const { draft } = readContent(folder);
		return [...allPages(draft), ...(draft.redirects ?? []).map(({ data }) => data.from)];
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return `The folder “${folder}” cannot be read: ${reason}. ${next}`;
	}
}
