import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';

/** Something to find that is no page of its own. */
interface SearchRecord {
	url: string;
	language: string;
	content: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
}

/** Makes the search index of a built site, one for each language. Gives the number of pages in it. */
export async function indexForSearch(folder: string): Promise<number> {
	const file = path.join(folder, 'search-records.json');
	const records = JSON.parse(readFileSync(file, 'utf8')) as SearchRecord[];
	rmSync(file);
	try {
		const { index, errors } = await createIndex({ writePlayground: false });
		if (!index) throw new Error(errors.join(' '));
		const added = await index.addDirectory({ path: folder });
		const told = [...errors, ...added.errors];
		for (const record of records) told.push(...(await index.addCustomRecord(record)).errors);
		const written = await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
		told.push(...written.errors);
		if (told.length > 0) throw new Error(told.join(' '));
		return added.page_count + records.length;
	} finally {
		await close();
	}
}
