import path from 'node:path';
import { close, createIndex } from 'pagefind';

/** Makes the search index of a built site, one for each language. Gives the number of pages in it. */
export async function indexForSearch(folder: string): Promise<number> {
	const told: string[] = [];
	try {
		const { index, errors } = await createIndex({ writePlayground: false });
		told.push(...errors);
		if (!index) throw new Error(told.join(' '));
		const added = await index.addDirectory({ path: folder });
		told.push(...added.errors);
		const written = await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
		told.push(...written.errors);
		if (told.length > 0) throw new Error(told.join(' '));
		return added.page_count;
	} finally {
		await close();
	}
}
