import { normaliseQuery } from './normaliseQuery.ts';

/** What Pagefind gives of one page. */
interface Found {
	url: string;
	excerpt: string;
	meta: { title?: string; kind?: string };
}
interface Pagefind {
	options: (options: object) => Promise<void>;
	init: () => Promise<void>;
	search: (
		query: string,
		options: { filters: Record<string, string> },
	) => Promise<{ results: { data: () => Promise<Found> }[] }>;
}
interface Messages {
	failed: string;
	empty: string;
	/** Words that say nothing of what is sought. */
	ignored: string;
	counts: Record<string, string>;
}

const PAGE = 10;

/** Pagefind’s excerpt as text, in which only its own marks are elements. */
function marked(excerpt: string): Node[] {
	const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
	return [...body.childNodes].map((node) => {
		const words = node.textContent ?? '';
		if (node.nodeName !== 'MARK') return document.createTextNode(words);
		const mark = document.createElement('mark');
		mark.textContent = words;
		return mark;
	});
}

class SearchPage extends HTMLElement {
	#pagefind: Pagefind | undefined;
	#results: { data: () => Promise<Found> }[] = [];
	/** Only the latest question may be answered. */
	#asked = 0;
	#messages: Messages = { failed: '', empty: '', ignored: '', counts: {} };

	connectedCallback() {
		this.#messages = JSON.parse(this.dataset['messages'] ?? '{}') as Messages;
		const form = this.querySelector('form');
		const filters = this.querySelector<HTMLElement>('[data-filters]');
		if (!form || !filters) return;
		filters.hidden = false;
		const wanted = new URLSearchParams(location.search);
		for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
			field.value = wanted.get(field.name) ?? '';
		}
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#ask(form, true);
		});
		form.addEventListener('change', () => void this.#ask(form, true));
		let timer: ReturnType<typeof setTimeout>;
		form.addEventListener('input', () => {
			clearTimeout(timer);
			timer = setTimeout(() => void this.#ask(form, true), 250);
		});
		this.querySelector('[data-more]')?.addEventListener('click', () => void this.#show());
		if (wanted.get('q')) void this.#ask(form, false);
	}

	async #load(): Promise<Pagefind> {
		if (this.#pagefind) return this.#pagefind;
		const address = this.dataset['pagefind'] ?? '';
		const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
		await pagefind.options({
			excerptLength: 24,
			ranking: { metaWeights: { title: 8, keywords: 6, kind: 0 } },
		});
		await pagefind.init();
		this.#pagefind = pagefind;
		return pagefind;
	}

	async #ask(form: HTMLFormElement, remember: boolean) {
		const data = new FormData(form);
		const get = (name: string) => {
			const value = data.get(name);
			return typeof value === 'string' ? value : '';
		};
		const query = get('q').trim();
		const turn = ++this.#asked;
		const chosen = ['kind', 'priority'].flatMap((name) =>
			get(name) ? [[name, get(name)] as const] : [],
		);
		if (remember) {
			const parameters = new URLSearchParams([
				...(query ? [['q', query]] : []),
				...chosen.map((pair) => [...pair]),
			] as string[][]);
			history.replaceState(
				null,
				'',
				parameters.size > 0 ? `?${parameters.toString()}` : location.pathname,
			);
		}
		const list = this.querySelector<HTMLElement>('ol');
		const status = this.querySelector<HTMLElement>('[role=status]');
		const help = this.querySelector<HTMLElement>('.search__help');
		if (!list || !status || !help) return;
		if (!query) {
			list.replaceChildren();
			list.hidden = true;
			status.textContent = '';
			help.hidden = true;
			return;
		}
		try {
			const pagefind = await this.#load();
			const { results } = await pagefind.search(normaliseQuery(query, this.#messages.ignored), {
				filters: Object.fromEntries(chosen),
			});
			if (turn !== this.#asked) return;
			this.#results = results;
			list.replaceChildren();
			list.hidden = results.length === 0;
			help.hidden = results.length > 0;
			status.textContent = this.#count(results.length, query);
			await this.#show();
		} catch {
			status.textContent = this.#messages.failed;
			help.hidden = false;
		}
	}

	#count(count: number, query: string) {
		const locale = this.dataset['locale'] ?? 'en';
		const { counts, empty } = this.#messages;
		const form = count === 0 ? 'none' : new Intl.PluralRules(locale).select(count);
		const words = (counts[form] ?? counts['other'] ?? '')
			.replace('\uE001', new Intl.NumberFormat(locale).format(count))
			.replace('\uE000', query);
		return count === 0 ? `${words}. ${empty}` : words;
	}

	async #show() {
		const list = this.querySelector('ol');
		const more = this.querySelector<HTMLElement>('[data-more]');
		if (!list || !more) return;
		const turn = this.#asked;
		const start = list.children.length;
		const pages = await Promise.all(
			this.#results.slice(start, start + PAGE).map((result) => result.data()),
		);
		if (turn !== this.#asked) return;
		list.append(...pages.map((page) => this.#line(page)));
		more.hidden = list.children.length >= this.#results.length;
	}

	#line({ url, excerpt, meta }: Found) {
		const line = document.createElement('li');
		const kind = document.createElement('p');
		kind.className = 'title__label';
		kind.textContent = meta.kind ?? '';
		const link = document.createElement('a');
		link.href = url;
		link.textContent = meta.title ?? url;
		const heading = document.createElement('h2');
		heading.className = 'govuk-heading-s';
		heading.append(link);
		const text = document.createElement('p');
		text.append(...marked(excerpt));
		line.append(kind, heading, text);
		return line;
	}
}

customElements.define('search-page', SearchPage);
