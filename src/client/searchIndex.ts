import { rankPages, type Hit, type Ranked } from './rankPages.ts';

/** What Pagefind keeps of one page. */
interface FoundPage {
	url: string;
	content: string;
	plain_excerpt: string;
	meta: { title?: string; summary?: string; notice?: string };
	filters: { kind?: string[] };
}

/** One word, found on one page. */
export interface PageHit extends Hit {
	/** Where in the page the word stands. */
	words: number[];
	data: () => Promise<FoundPage>;
}

export type Filters = Record<string, string>;

interface Pagefind {
	options: (options: object) => Promise<void>;
	init: () => Promise<void>;
	search: (
		query: string | null,
		options?: { filters: Filters },
	) => Promise<{ results: PageHit[]; unfilteredResultCount: number }>;
}

/** How pages are ranked for one word. */
const ranking = {
	// What a match counts for beside one in the text of a page. Help that is needed at once comes first.
	metaWeights: { urgent: 15, keywords: 5, title: 4, summary: 2, notice: 0 },
	// A page does not answer better because it is short.
	pageLength: 0.3,
};

/** Below what was decided stand who does it, lists of it and words explained; last, what is over. */
const standings = { beside: 0.7, past: 0.3 };

/**
 * The search index of the site. Pagefind itself finds only pages that hold every word of a
 * question; here each word is looked for on its own, and a page may lack some.
 */
export class SearchIndex {
	readonly #pagefind: Pagefind;
	readonly #total: number;
	/** How much less than others some pages matter. */
	readonly #standing: ReadonlyMap<string, number>;

	private constructor(pagefind: Pagefind, total: number, standing: ReadonlyMap<string, number>) {
		this.#pagefind = pagefind;
		this.#total = total;
		this.#standing = standing;
	}

	/** Loads the index through the script at `address`. */
	static async load(address: string): Promise<SearchIndex> {
		const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
		await pagefind.options({ excerptLength: 20, ranking });
		await pagefind.init();
		const { results } = await pagefind.search(null);
		const standing = new Map<string, number>();
		for (const [name, factor] of Object.entries(standings)) {
			const pages = await pagefind.search(null, { filters: { standing: name } });
			for (const { id } of pages.results) standing.set(id, factor);
		}
		return new SearchIndex(pagefind, results.length, standing);
	}

	/** True where some page holds the word, in any of its forms. */
	async has(word: string): Promise<boolean> {
		return (await this.#pagefind.search(`"${word}"`)).unfilteredResultCount > 0;
	}

	/** The pages that hold any of the words, best first. */
	async find(words: readonly string[], filters: Filters): Promise<Ranked<PageHit>[]> {
		const found = await Promise.all(
			words.map(async (word) => (await this.#pagefind.search(word, { filters })).results),
		);
		return rankPages(found, this.#total, this.#standing);
	}
}
