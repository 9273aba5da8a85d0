import { markWords, wordsAt, type Run } from './excerpt.ts';
import { likeWord } from './likeWord.ts';
import { normaliseQuery } from './normaliseQuery.ts';
import { queryWords } from './queryWords.ts';
import { rankPages, type Hit, type Ranked } from './rankPages.ts';

/** What Pagefind gives of one page. */
interface Found {
	url: string;
	content: string;
	plain_excerpt: string;
	meta: { title?: string; summary?: string; notice?: string };
	filters: { kind?: string[] };
}
interface PagefindHit extends Hit {
	/** Where in the page the word stands. */
	words: number[];
	data: () => Promise<Found>;
}
type Filters = Record<string, string>;
interface Pagefind {
	options: (options: object) => Promise<void>;
	init: () => Promise<void>;
	search: (
		query: string | null,
		options?: { filters: Filters },
	) => Promise<{ results: PagefindHit[]; unfilteredResultCount: number }>;
}
interface Index {
	pagefind: Pagefind;
	total: number;
	/** How much more or less than others some pages matter. */
	standing: ReadonlyMap<string, number>;
}
interface Messages {
	failed: string;
	empty: string;
	/** Words that say nothing of what is sought. */
	ignored: string;
	counts: Record<string, string>;
}
interface Question {
	query: string;
	filters: Filters;
}

const PAGE = 10;

/** How pages are ranked for one word. */
const ranking = {
	// What a match counts for beside one in the text of a page. Help that is needed at once comes first.
	metaWeights: { urgent: 15, keywords: 5, title: 4, summary: 2, notice: 0 },
	// A page does not answer better because it is short.
	pageLength: 0.3,
};

/** Below what was decided stand who does it, lists of it and words explained; last, what is over. */
const standings = { beside: 0.7, past: 0.3 };

const element = (name: string, content: string | (string | Node)[], className = '') => {
	const made = document.createElement(name);
	if (className) made.className = className;
	made.append(...(typeof content === 'string' ? [content] : content));
	return made;
};

const asNodes = (runs: readonly Run[]) =>
	runs.map(({ text, marked }) => (marked ? element('mark', text) : text));

class SearchPage extends HTMLElement {
	#index: Promise<Index> | undefined;
	#known: Promise<string[]> | undefined;
	#results: Ranked<PagefindHit>[] = [];
	/** Only the latest question may be answered. */
	#turn = 0;
	/** True while the address is a question that “back” should return to. */
	#kept = true;
	#messages: Messages = { failed: '', empty: '', ignored: '', counts: {} };

	connectedCallback() {
		this.#messages = JSON.parse(this.dataset['messages'] ?? '{}') as Messages;
		const form = this.querySelector('form');
		const filters = this.querySelector<HTMLElement>('[data-filters]');
		if (!form || !filters) return;
		filters.hidden = false;
		let timer: ReturnType<typeof setTimeout>;
		const ask = (kept: boolean) => {
			clearTimeout(timer);
			const question = this.#read(form);
			this.#remember(question, kept);
			void this.#answer(question);
		};
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			ask(true);
		});
		form.addEventListener('change', () => {
			ask(true);
		});
		form.addEventListener('input', () => {
			clearTimeout(timer);
			timer = setTimeout(() => {
				ask(false);
			}, 250);
		});
		const resume = () => {
			clearTimeout(timer);
			this.#write(form);
			this.#kept = true;
			void this.#answer(this.#read(form));
		};
		addEventListener('popstate', resume);
		this.querySelector('[data-more]')?.addEventListener('click', () => void this.#showMore());
		resume();
	}

	/** Puts the question in the address into the form. */
	#write(form: HTMLFormElement) {
		const asked = new URLSearchParams(location.search);
		for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]'))
			field.value = asked.get(field.name) ?? '';
	}

	#read(form: HTMLFormElement): Question {
		const { q = '', ...filters } = Object.fromEntries(
			[...new FormData(form)].map(([name, value]) => [name, String(value).trim()]),
		);
		return {
			query: q,
			filters: Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== '')),
		};
	}

	/** Keeps the question in the address: one that is still being typed replaces what was typed before. */
	#remember({ query, filters }: Question, kept: boolean) {
		const asked = new URLSearchParams({ ...(query && { q: query }), ...filters }).toString();
		const address = asked ? `?${asked}` : location.pathname;
		if (address !== (location.search || location.pathname))
			history[this.#kept ? 'pushState' : 'replaceState'](null, '', address);
		this.#kept = kept;
	}

	#load(): Promise<Index> {
		const load = async () => {
			const address = this.dataset['pagefind'] ?? '';
			const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
			await pagefind.options({ excerptLength: 20, ranking });
			await pagefind.init();
			const { results } = await pagefind.search(null);
			const standing = new Map<string, number>();
			for (const [name, factor] of Object.entries(standings)) {
				const pages = await pagefind.search(null, { filters: { standing: name } });
				for (const { id } of pages.results) standing.set(id, factor);
			}
			return { pagefind, total: results.length, standing };
		};
		this.#index ??= load().catch((error: unknown) => {
			this.#index = undefined;
			throw error;
		});
		return this.#index;
	}

	/** The words of the site, which only a reader needs who wrote one that it does not have. */
	#loadKnown(): Promise<string[]> {
		this.#known ??= fetch(this.dataset['words'] ?? '').then(
			(answer) => answer.json() as Promise<string[]>,
		);
		return this.#known;
	}

	/** The words to look for, as the site writes them. */
	async #understand(
		query: string,
		pagefind: Pagefind,
	): Promise<{ words: string[]; shown: string }> {
		const asked = queryWords(normaliseQuery(query), this.#messages.ignored);
		const understood = await Promise.all(
			asked.map(async (word) => {
				const { unfilteredResultCount } = await pagefind.search(`"${word}"`);
				return unfilteredResultCount > 0 ? word : likeWord(word, await this.#loadKnown());
			}),
		);
		const words = [...new Set(understood.filter((word) => word !== undefined))];
		const isAsAsked = understood.every((word, at) => word === undefined || word === asked[at]);
		return { words, shown: isAsAsked ? query : words.join(' ') };
	}

	async #answer({ query, filters }: Question) {
		const turn = ++this.#turn;
		const list = this.querySelector('ol');
		const status = this.querySelector('[role=status]');
		const help = this.querySelector<HTMLElement>('.search__help');
		if (!list || !status || !help) return;
		const show = (results: Ranked<PagefindHit>[], words: string) => {
			this.#results = results;
			list.replaceChildren();
			list.hidden = results.length === 0;
			help.hidden = results.length > 0 || words === '';
			status.textContent = words;
		};
		if (!query) {
			show([], '');
			await this.#show();
			return;
		}
		try {
			const { pagefind, total, standing } = await this.#load();
			const { words, shown } = await this.#understand(query, pagefind);
			const found = await Promise.all(
				words.map(async (word) => (await pagefind.search(word, { filters })).results),
			);
			if (turn !== this.#turn) return;
			const results = rankPages(found, total, standing);
			show(results, this.#count(results.length, shown));
			await this.#show();
		} catch {
			if (turn === this.#turn) show([], this.#messages.failed);
		}
	}

	#count(count: number, query: string) {
		const locale = this.dataset['locale'] ?? 'en';
		const { counts, empty } = this.#messages;
		const form = count === 0 ? 'none' : new Intl.PluralRules(locale).select(count);
		const words = (counts[form] ?? counts['other'] ?? '')
			.replace('\uE001', () => new Intl.NumberFormat(locale).format(count))
			.replace('\uE000', () => query);
		return count === 0 ? `${words}. ${empty}` : words;
	}

	/** Shows the next results, and gives the first of them. */
	async #show(): Promise<Element | undefined> {
		const list = this.querySelector('ol');
		const more = this.querySelector<HTMLElement>('[data-more]');
		if (!list || !more) return undefined;
		const turn = this.#turn;
		const next = this.#results.slice(list.children.length, list.children.length + PAGE);
		const lines = await Promise.all(next.map((result) => this.#line(result)));
		if (turn !== this.#turn) return undefined;
		list.append(...lines);
		more.hidden = list.children.length >= this.#results.length;
		return lines[0];
	}

	/** Shows more on request, and takes the reader there. */
	async #showMore() {
		const first = await this.#show();
		first?.querySelector('a')?.focus();
	}

	async #line({ hits }: Ranked<PagefindHit>): Promise<Element> {
		const pages = await Promise.all(hits.map(({ data }) => data()));
		const [page] = pages;
		if (!page) throw new Error('A result needs a page.');
		const { url, content, meta, filters } = page;
		const words = wordsAt(
			content,
			hits.flatMap((hit) => hit.words),
		);
		const title = meta.title ?? url;
		const summary = markWords(meta.summary ?? content, words);
		const link = element('a', title) as HTMLAnchorElement;
		link.href = url;
		const parts = [
			element('p', filters.kind ?? [], 'title__label'),
			element('h2', [link], 'govuk-heading-s'),
			...(meta.notice ? [element('p', meta.notice, 'quiet')] : []),
			element('p', asNodes(summary)),
		];
		// Where neither title nor summary holds what was asked for, the place that does is shown.
		const isSeen = [...summary, ...markWords(title, words)].some(({ marked }) => marked);
		const passage = pages.find(({ plain_excerpt }) => plain_excerpt !== '');
		if (!isSeen && words.size > 0 && passage) {
			const text = passage.plain_excerpt.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
			parts.push(element('p', ['… ', ...asNodes(markWords(text, words)), ' …'], 'quiet'));
		}
		return element('li', parts);
	}
}

customElements.define('search-page', SearchPage);
