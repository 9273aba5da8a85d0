import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fold } from '#client/queryWords.ts';

/** What the search index keeps of one page. */
interface Fragment {
	content: string;
	meta: Record<string, string>;
}

const isFragment = (held: object): held is Fragment =>
	'content' in held && typeof held.content === 'string';

const SIGNATURE = 'pagefind_dcd';

/** The pages in one file of the index: it holds one page, or several by name. */
function pagesIn(file: string): Fragment[] {
	const text = gunzipSync(readFileSync(file)).toString('utf8');
	if (!text.startsWith(SIGNATURE)) throw new Error(`${file} is no part of a search index.`);
	const held = JSON.parse(text.slice(SIGNATURE.length)) as Fragment | Record<string, Fragment>;
	return isFragment(held) ? [held] : Object.values(held);
}

/** A word written with a hyphen counts as one, and as its parts. */
const wordsIn = (text: string) =>
	text
		.split(/\s+/u)
		.flatMap((part) => [part, ...part.split(/[^\p{L}\p{M}\p{N}\u200C]+/u)].map(fold));

/**
 * The words that can be found in a search index, by language, the commonest first.
 * The search page needs them to see what a reader meant who spelt a word another way.
 */
export function searchWords(index: string): Map<string, string[]> {
	const counts = new Map<string, Map<string, number>>();
	const folder = path.join(index, 'fragment');
	for (const name of readdirSync(folder).sort()) {
		const language = name.replace(/_.*$/u, '');
		const counted = counts.get(language) ?? new Map<string, number>();
		counts.set(language, counted);
		for (const { content, meta } of pagesIn(path.join(folder, name)))
			for (const word of new Set(wordsIn([content, ...Object.values(meta)].join(' '))))
				if (word.length > 2) counted.set(word, (counted.get(word) ?? 0) + 1);
	}
	return new Map(
		[...counts].map(([language, counted]) => [
			language,
			[...counted].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word),
		]),
	);
}
