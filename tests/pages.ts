import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { addMessages } from '../src/i18n/translate.ts';
import type { Site } from './sites.ts';

/** Pages that are made otherwise than those beside them. */
const ownKinds = new Set(['/about/how-we-judge-progress/']);

/** One built page. */
export class Page {
	readonly address: string;
	readonly html: string;
	#document: HTMLElement | undefined;

	constructor(dist: string, file: string) {
		this.html = readFileSync(join(dist, file), 'utf8');
		this.address = `/${file.replace(/(?<=^|\/)index\.html$/u, '')}`;
	}

	get document(): HTMLElement {
		this.#document ??= parse(this.html, {
			// All but these is markup, `<noscript>` too.
			blockTextElements: { script: true, style: true },
		});
		return this.#document;
	}

	/** The language that the page says it is in. */
	get language(): string {
		return this.document.querySelector('html')?.getAttribute('lang') ?? '';
	}

	/** True where the page only sends its reader on. */
	get isRedirect(): boolean {
		return /<meta http-equiv="refresh"/iu.test(this.html);
	}

	meta(name: string): string | undefined {
		return this.document
			.querySelector(`meta[name="${name}"], meta[property="${name}"]`)
			?.getAttribute('content');
	}
}

export class Pages {
	readonly site: Site;
	/** Every page that holds something to read, in order of address. */
	readonly all: readonly Page[];
	/** The first parts of addresses that name a language, such as `ro`. */
	readonly prefixes: readonly string[];
	/** Where the site says that it is published: its folder may not be the host's root. */
	readonly root: URL;

	constructor(site: Site) {
		this.site = site;
		// A test speaks the languages of the site, those that its content brings with it too.
		for (const file of globSync('*/messages.json', { cwd: site.content }))
			addMessages(
				file.slice(0, 2),
				JSON.parse(readFileSync(join(site.content, file), 'utf8')) as Record<string, string>,
			);
		const files = globSync('**/*.html', { cwd: site.dist, exclude: ['pagefind/**'] });
		this.all = files
			.sort()
			.map((file) => new Page(site.dist, file))
			.filter((page) => !page.isRedirect);
		if (this.all.length === 0) throw new Error(`There are no pages in ${site.dist}.`);
		this.prefixes = this.all
			// To ask a page for its language is to parse it, and there are thousands.
			.filter(({ address }) => /^\/[a-z]{2}\/$/u.test(address))
			.filter(({ address, language }) => address === `/${language.slice(0, 2)}/`)
			.map(({ language }) => language.slice(0, 2));
		this.root = new URL(
			this.all
				.find(({ address }) => address === '/')
				?.document.querySelector('link[rel=canonical]')
				?.getAttribute('href') ?? 'https://the-home-page-has-no-canonical.example/',
		);
	}

	/** The address below the site's own folder of anything that a page names; nothing if elsewhere. */
	resolve(written: string, page = '/'): string | undefined {
		const url = URL.parse(written, new URL(page.slice(1), this.root));
		return url?.href.startsWith(this.root.href)
			? `/${url.pathname.slice(this.root.pathname.length)}`
			: undefined;
	}

	/** True where the site has a file at this address (a page's ends with a slash). */
	has(address: string): boolean {
		const path = decodeURIComponent(address);
		const file = join(this.site.dist, path.endsWith('/') ? `${path}index.html` : path);
		return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
	}

	/** The prefix that a page's address should have put it under: `''` for the source language. */
	prefix(address: string): string {
		const first = address.split('/')[1] ?? '';
		return this.prefixes.includes(first) ? first : '';
	}

	/** The address that the page has in the source language. */
	withoutPrefix(address: string): string {
		const prefix = this.prefix(address);
		return prefix === '' ? address : address.slice(prefix.length + 1);
	}

	/** What kind of page it is, in any language: `/goals/*` for each goal. */
	kind(address: string): string {
		const source = this.withoutPrefix(address);
		if (ownKinds.has(source)) return source;
		const parts = source.split('/').filter(Boolean);
		return `/${parts.map((part, depth) => (depth === 1 ? '*' : part)).join('/')}`;
	}

	/**
	 * The longest page of each kind in each language, and in the source language, from whose words all
	 * others are made, the first one too; all with EVERY_PAGE=1.
	 */
	samples(): readonly Page[] {
		if (process.env['EVERY_PAGE'] === '1') return this.all;
		const groups = Map.groupBy(
			this.all,
			({ address }) => `${this.prefix(address)} ${this.kind(address)}`,
		);
		const chosen = new Set<Page>();
		for (const [first, ...rest] of groups.values()) {
			if (!first) continue;
			if (this.prefix(first.address) === '') chosen.add(first);
			chosen.add(rest.reduce((a, b) => (b.html.length > a.html.length ? b : a), first));
		}
		return [...chosen];
	}
}
