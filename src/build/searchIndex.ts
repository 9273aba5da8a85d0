import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { searchWords } from './searchWords.ts';

/** Something to find that is no page of its own. */
interface SearchRecord {
	url: string;
	language: string;
	content: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
}

/** What many pages say alike, so that it tells nothing of what one of them is about. */
const furniture = [
	'.state',
	'.standing',
	'.quiet',
	'.on-this-page',
	'.cards__name',
	'.govuk-summary-list__key',
	'.quote figcaption',
];

/** Makes the search index of a built site, one for each language. Gives the number of pages in it. */
export async function indexForSearch(folder: string): Promise<number> {
	const file = path.join(folder, 'search-records.json');
	const records = JSON.parse(readFileSync(file, 'utf8')) as SearchRecord[];
	rmSync(file);
	try {
		const { index, errors } = await createIndex({
			writePlayground: false,
			excludeSelectors: furniture,
		});
		if (!index) throw new Error(errors.join(' '));
		const added = await index.addDirectory({ path: folder });
		const told = [...errors, ...added.errors];
		for (const record of records) told.push(...(await index.addCustomRecord(record)).errors);
		const outputPath = path.join(folder, 'pagefind');
		const written = await index.writeFiles({ outputPath });
		told.push(...written.errors);
		if (told.length > 0) throw new Error(told.join(' '));
		for (const [language, words] of searchWords(outputPath))
			writeFileSync(path.join(outputPath, `words.${language}.json`), JSON.stringify(words));
		return added.page_count + records.length;
	} finally {
		await close();
	}
}
