import type { Page as BrowserPage } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNone, type Fault } from '../faults.ts';
import { openSite, pages, samples } from './site.ts';

const site = openSite();

/** Everything that a page did without being asked. */
class Traces {
	readonly requests: string[] = [];
	readonly #faults: Fault[] = [];
	readonly #address: string;

	constructor(page: BrowserPage, address: string) {
		this.#address = address;
		page.on('request', (request) => {
			this.requests.push(request.url());
			if (new URL(request.url()).origin !== new URL(site.url).origin)
				this.#add(`a request to ${request.url()}`, 'requests to this site only');
		});
		page.on('response', (response) => {
			if (response.status() >= 400 && !address.endsWith('404.html'))
				this.#add(`${response.status()} from ${response.url()}`, 'a file that is there');
		});
		page.on('console', (message) => {
			this.#add(`in the console: ${message.text()}`, 'nothing');
		});
		page.on('pageerror', (error) => {
			this.#add(`a script failed: ${error.message}`, 'nothing');
		});
	}

	#add(found: string, expected: string) {
		this.#faults.push({ where: this.#address, found, expected });
	}

	/** All faults, with what the page has left behind in the browser. */
	async faults(page: BrowserPage): Promise<Fault[]> {
		for (const { name } of await page.context().cookies())
			this.#add(`a cookie: ${name}`, 'no cookie');
		const stored = await page.evaluate(async () => [
			...Object.keys(localStorage).map((key) => `localStorage ${key}`),
			...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
			...(await indexedDB.databases()).map(({ name }) => `database ${name ?? ''}`),
			...(await caches.keys()).map((key) => `cache ${key}`),
			...(await navigator.serviceWorker.getRegistrations()).map(() => 'service worker'),
		]);
		for (const what of stored) this.#add(what, 'nothing stored');
		return this.#faults;
	}
}

const why = 'the site says that it leaves nothing on a phone and tells nobody who reads it.';

// Most of the time goes in waiting for requests that do not come.
describe.concurrent('a first view asks for little, tells nobody and keeps nothing', () => {
	test.each(samples)('$address', async ({ address }) => {
		await site.meet({}, async (page) => {
			const traces = new Traces(page, address);
			await page.goto(new URL(address.slice(1), site.url).href, { waitUntil: 'networkidle' });
			expectNone(await traces.faults(page), why);
			expect(
				traces.requests.length,
				`at most 5 requests: ${traces.requests.join(', ')}`,
			).toBeLessThanOrEqual(5);
		});
	});
});

/** A word that search must find: the longest of a heading that is searched in this language. */
function wordIn(prefix: string): string {
	const [heading = ''] = pages.all
		.filter(({ address }) => pages.prefix(address) === prefix)
		.map(({ document }) => document.querySelector('[data-pagefind-body] h1'))
		.filter((found) => found !== null && found.querySelector('[lang]') === null)
		.map((found) => found?.text ?? '')
		.toSorted((a, b) => b.length - a.length);
	const [longest = ''] = heading.split(/\s+/u).toSorted((a, b) => b.length - a.length);
	return longest;
}

describe('search works under the security policy, and keeps nothing', () => {
	const forms = pages.all.filter(({ address }) => pages.kind(address) === '/search');
	test.each(forms.map(({ address }) => ({ address })))('$address', async ({ address }) => {
		const word = wordIn(pages.prefix(address));
		await site.meet({}, async (page) => {
			const traces = new Traces(page, address);
			const asked = new URL(`${address.slice(1)}?q=${encodeURIComponent(word)}`, site.url);
			await page.goto(asked.href);
			const result = page.locator('#search-results > li a').first();
			const isFound = await result.waitFor({ timeout: 15_000 }).then(
				() => true,
				() => false,
			);
			expectNone(await traces.faults(page), why);
			expect(isFound, `a result for "${word}" in #search-results`).toBe(true);
		});
	});
});
