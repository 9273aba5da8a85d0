import { likeWord } from './likeWord.ts';
import { inDigitsOf, normaliseQuery } from './normaliseQuery.ts';
import { queryWords } from './queryWords.ts';
import type { Ranked } from './rankPages.ts';
import { resultLine } from './resultLine.ts';
import { SearchIndex, type Filters, type PageHit } from './searchIndex.ts';

interface Messages {
	failed: string;
	empty: string;
	/** Words that say nothing of what is sought. */
	ignored: string;
	/** The number of results, by the plural form that it takes. */
	counts: Record<string, string>;
}

interface Question {
	query: string;
	filters: Filters;
}

/** How many results are shown at a time. */
const PAGE = 10;

/** How long the typing must rest before it is taken for a question, in milliseconds. */
const REST = 250;

/** As wide as what has room for results below the filters. */
const WIDE = matchMedia('(min-width: 40.0625em)');

class SearchPage extends HTMLElement {
	#index: Promise<SearchIndex> | undefined;
	#known: Promise<string[]> | undefined;
	#results: Ranked<PageHit>[] = [];
	/** Only the latest question may be answered. */
	#turn = 0;
	/** True while the address is a question that “back” should return to. */
	#kept = true;
	#messages: Messages = { failed: '', empty: '', ignored: '', counts: {} };

	get #locale() {
		return this.dataset['locale'] ?? 'en';
	}

	connectedCallback() {
		this.#messages = JSON.parse(this.dataset['messages'] ?? '{}') as Messages;
		const form = this.querySelector('form');
		const filters = this.querySelector<HTMLElement>('[data-filters]');
		if (!form || !filters) return;
		filters.hidden = false;
		const folded = filters.querySelector('details');
		let timer: ReturnType<typeof setTimeout>;
		const ask = (kept: boolean) => {
			clearTimeout(timer);
			const question = this.#read(form);
			this.#remember(question, kept);
			void this.#answer(question);
		};
		const resume = () => {
			clearTimeout(timer);
			this.#write(form);
			this.#kept = true;
			const question = this.#read(form);
			// On a phone they would push the results out of sight.
			if (folded) folded.open ||= WIDE.matches || Object.keys(question.filters).length > 0;
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
			}, REST);
		});
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
		const fields = [...new FormData(form)].flatMap(([name, value]) =>
			typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()] as const] : [],
		);
		const { q: query = '', ...filters } = Object.fromEntries(fields);
		return { query, filters };
	}

	/** Keeps the question in the address: what is still being typed replaces what was typed before. */
	#remember({ query, filters }: Question, kept: boolean) {
		const asked = new URLSearchParams({ ...(query && { q: query }), ...filters }).toString();
		const address = asked ? `?${asked}` : location.pathname;
		if (address !== (location.search || location.pathname))
			history[this.#kept ? 'pushState' : 'replaceState'](null, '', address);
		this.#kept = kept;
	}

	#openIndex(): Promise<SearchIndex> {
		this.#index ??= SearchIndex.load(this.dataset['pagefind'] ?? '').catch((error: unknown) => {
			this.#index = undefined;
			throw error;
		});
		return this.#index;
	}

	/** All words of the site. Only a reader needs them who wrote one that the site does not have. */
	#knownWords(): Promise<string[]> {
		this.#known ??= fetch(this.dataset['words'] ?? '')
			.then((answer) => answer.json() as Promise<string[]>)
			.catch(() => []);
		return this.#known;
	}

	/** A word as the site writes it, if it has one like it, and whether that is a guess. */
	async #meant(word: string, index: SearchIndex): Promise<{ words: string[]; guessed: boolean }> {
		for (const form of new Set([word, inDigitsOf(this.#locale, word)]))
			if (await index.has(form)) return { words: [form], guessed: false };
		const like = likeWord(word, await this.#knownWords());
		return like === undefined
			? { words: [], guessed: false }
			: { words: [like], guessed: like !== word };
	}

	/** What to look for, as the site writes it, and the question to show for it. */
	async #understand(query: string, index: SearchIndex) {
		const asked = queryWords(normaliseQuery(this.#locale, query), this.#messages.ignored);
		const meant = await Promise.all(asked.map((word) => this.#meant(word, index)));
		const words = [...new Set(meant.flatMap((one) => one.words))];
		return { words, shown: meant.some(({ guessed }) => guessed) ? words.join(' ') : query };
	}

	async #answer({ query, filters }: Question) {
		const turn = ++this.#turn;
		if (!query) {
			await this.#show([], '');
			return;
		}
		try {
			const index = await this.#openIndex();
			const { words, shown } = await this.#understand(query, index);
			const results = await index.find(words, filters);
			if (turn === this.#turn) await this.#show(results, this.#count(results.length, shown));
		} catch {
			if (turn === this.#turn) await this.#show([], this.#messages.failed);
		}
	}

	#count(count: number, query: string) {
		const { counts, empty } = this.#messages;
		const form = count === 0 ? 'none' : new Intl.PluralRules(this.#locale).select(count);
		const words = (counts[form] ?? counts['other'] ?? '')
			.replace('\uE001', () => new Intl.NumberFormat(this.#locale).format(count))
			.replace('\uE000', () => query);
		return count === 0 ? `${words}. ${empty}` : words;
	}

	/** Shows the results instead of those before, and announces `words`. */
	async #show(results: Ranked<PageHit>[], words: string) {
		const list = this.querySelector('ol');
		const status = this.querySelector('[role=status]');
		const help = this.querySelector<HTMLElement>('.search__help');
		if (!list || !status || !help) return;
		this.#results = results;
		list.replaceChildren();
		list.hidden = results.length === 0;
		help.hidden = results.length > 0 || words === '';
		status.textContent = words;
		await this.#showNext();
	}

	/** Shows the next results, and gives the first of them. */
	async #showNext(): Promise<Element | undefined> {
		const list = this.querySelector('ol');
		const more = this.querySelector<HTMLElement>('[data-more]');
		if (!list || !more) return undefined;
		more.hidden = true;
		const turn = this.#turn;
		const next = this.#results.slice(list.children.length, list.children.length + PAGE);
		const lines = await Promise.all(next.map(resultLine));
		if (turn !== this.#turn) return undefined;
		list.append(...lines);
		more.hidden = list.children.length >= this.#results.length;
		return lines[0];
	}

	/** Shows more on request, and takes the reader there. */
	async #showMore() {
		const first = await this.#showNext();
		first?.querySelector('a')?.focus();
	}
}

customElements.define('search-page', SearchPage);
