import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page as BrowserPage } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { fold } from '../../src/client/queryWords.ts';
import { expectNone, type Fault } from '../faults.ts';
import { follow } from './follow.ts';
import { questions } from './questions/questions.ts';
import { openSite, pages } from './site.ts';

const site = openSite();

/** Waits until the latest question is answered, and gives the answer. */
async function answer(page: BrowserPage) {
	const status = page.locator('search-page [role=status]');
	const list = page.locator('#search-results');
	await page.waitForFunction(() => {
		const words = document.querySelector('search-page [role=status]')?.textContent;
		const results = document.querySelector('#search-results');
		return words && results && (results.matches('[hidden]') || results.children.length > 0);
	});
	return {
		count: (await status.textContent()) ?? '',
		addresses: await list
			.locator('h2 a')
			.evaluateAll((links) =>
				links.map(
					(link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash,
				),
			),
		kinds: await list.locator('li > :first-child').allTextContents(),
	};
}

/** Forgets the last answer, so that `answer` waits for the next one. */
const forget = (page: BrowserPage) =>
	page.evaluate(() => {
		document.querySelector('#search-results')?.replaceChildren();
		document.querySelector('search-page [role=status]')?.replaceChildren();
	});

async function ask(page: BrowserPage, query: string) {
	await forget(page);
	await page.fill('#q', query);
	await page.press('#q', 'Enter');
	return answer(page);
}

async function choose(page: BrowserPage, field: 'kind' | 'priority' | 'plan', value: string) {
	await forget(page);
	await page.selectOption(`#${field}`, value);
	return answer(page);
}

/** Presses “more” until all results are there, and gives their number. */
async function showAll(page: BrowserPage): Promise<number> {
	const results = page.locator('#search-results > li');
	const more = page.locator('[data-more]');
	while (await more.isVisible()) {
		const before = await results.count();
		await more.click();
		await page.waitForFunction(
			(known) => (document.querySelector('#search-results')?.children.length ?? 0) > known,
			before,
		);
	}
	return results.count();
}

/** The search page of each language, and the words of headings that it can find. */
const forms = pages.all
	.filter(({ address }) => pages.kind(address) === '/search')
	.map(({ address, language }) => ({ address, language: language.slice(0, 2) }));
const home = forms.find(({ address }) => pages.prefix(address) === '') ?? {
	address: '',
	language: '',
};

/** The words in the headings of searched pages, by how many pages they head: the commonest first. */
function headings(prefix: string): string[] {
	const words = pages.all
		.filter(({ address }) => pages.prefix(address) === prefix)
		.flatMap(({ document }) => [
			...new Set((document.querySelector('[data-pagefind-body] h1')?.text ?? '').split(/\s+/u)),
		])
		.filter((word) => word.length > 3 && fold(word) === word.toLowerCase());
	return [...Map.groupBy(words, (word) => word.toLowerCase())]
		.toSorted(([, a], [, b]) => b.length - a.length)
		.map(([word]) => word);
}

/** The words that search knows, the commonest first. */
const known = (language: string) =>
	JSON.parse(
		readFileSync(join(pages.site.dist, 'pagefind', `words.${language}.json`), 'utf8'),
	) as string[];

/** In right-to-left languages signs that cannot be seen keep what is inserted in its order. */
const withoutIsolates = (text: string) => text.replaceAll(/[\u2066-\u2069]/gu, '');

const common = headings('')[0] ?? '';
const nonsense = 'qzxvkwj';

/** An address as the table has it: below the site's own folder, with the place on the page. */
const withinSite = (address: string) =>
	`${pages.resolve(address) ?? ''}${new URL(address, site.url).hash}`;

/** The questions of one language, with the address of its search page. */
const asked = Object.entries(questions).flatMap(([language, byAsker]) => {
	const form = forms.find((one) => one.language === language);
	const table = Object.values(byAsker)
		.flatMap((one) => Object.entries(one))
		.map(([question, right]) => ({ question, right: right.split(' ') }));
	return form ? [{ ...form, table }] : [];
});

describe.skipIf(!pages.has('/strategies/jhws-2025/'))('what residents ask', () => {
	const FIRST = 3;
	/** The share that must be answered. Where few are asked, each must be. */
	const enough = (count: number) => (count > 100 ? 0.95 : 1);

	test.each(asked)('the pages that answer it are there, in $language', ({ address, table }) => {
		const prefix = pages.prefix(address);
		const isThere = (right: string) => {
			const [path = '', id] = right.split('#');
			const own = prefix === '' ? path : `/${prefix}${path}`;
			const page = pages.all.find((one) => one.address === own);
			return page && (id === undefined || page.document.getElementById(id));
		};
		const missing = table.flatMap(({ right }) => right).filter((one) => !isThere(one));
		expect(missing).toEqual([]);
	});

	test.each(asked)(
		`a right page is among the first ${FIRST} in $language`,
		async ({ address, table }) => {
			const missed = await site.visit(address, {}, async (page) => {
				const lines = [];
				for (const { question, right } of table) {
					const { addresses, count } = await ask(page, question);
					const first = addresses.slice(0, FIRST).map(withinSite);
					if (first.some((one) => right.includes(pages.withoutPrefix(one)))) continue;
					lines.push(
						`“${question}”: ${first.join(' ') || count}\n   expected ${right.join(' or ')}`,
					);
				}
				return lines;
			});
			const found = table.length - missed.length;
			expect(
				found / table.length,
				`${found} of ${table.length} find a right page. What came first instead:\n${missed.join('\n')}\n`,
			).toBeGreaterThanOrEqual(enough(table.length));
		},
	);

	test('who writes of taking their life is shown help first', async () => {
		await site.visit(home.address, {}, async (page) => {
			for (const query of ['suicide', 'suicidal', 'want to die', 'self-harm']) {
				const { addresses } = await ask(page, query);
				expect(addresses[0], query).toContain('/help-now/');
			}
		});
	});
});

describe('each result', () => {
	test('says what kind of thing it is', async () => {
		await site.visit(home.address, {}, async (page) => {
			const { kinds } = await ask(page, common);
			const known = await page.locator('#kind option').allTextContents();
			expect(kinds.length).toBeGreaterThan(0);
			for (const kind of kinds) expect(known.slice(1)).toContain(kind);
		});
	});

	test('begins with what the page says of itself, not with its furniture', async () => {
		await site.visit(home.address, {}, async (page) => {
			const { addresses } = await ask(page, common);
			const texts = await page
				.locator('#search-results > li')
				.evaluateAll((lines) =>
					lines.map(
						(line) => line.querySelector('h2 + p:not(.quiet), h2 + .quiet + p')?.textContent,
					),
				);
			for (const [index, address] of addresses.entries()) {
				const found = pages.all.find((one) => one.address === pages.resolve(address));
				if (found) expect(texts[index]).toBe(found.meta('description'));
			}
		});
	});
});

describe('the number of results is announced, in the words of', () => {
	test.each(forms)('$address', async ({ address, language }) => {
		const t = translator(language);
		const words = headings(pages.prefix(address));
		await site.visit(address, {}, async (page) => {
			const expectCount = async (query: string, count: number) => {
				const told = withoutIsolates((await answer(page)).count);
				expect(told).toMatch(withoutIsolates(t('search.count', { count, query })));
			};
			await ask(page, nonsense);
			await expectCount(nonsense, 0);
			await ask(page, words[0] ?? '');
			await expectCount(words[0] ?? '', await showAll(page));
			// Somewhere among the rarest words is one that a single page holds.
			for (const rare of known(language).slice(-50)) {
				await ask(page, rare);
				const count = await showAll(page);
				await expectCount(rare, count);
				if (count === 1) return;
			}
			throw new Error('No word leads to one result, so the singular is not tested.');
		});
	});
});

describe('filters narrow the results, and stay in the address:', () => {
	test('kind', async () => {
		await site.visit(home.address, {}, async (page) => {
			const { kinds } = await ask(page, common);
			const all = await showAll(page);
			const [kind = ''] = kinds;
			const narrowed = await choose(page, 'kind', kind);
			expect(await showAll(page)).toBeLessThan(all);
			expect(new Set(narrowed.kinds)).toEqual(new Set([kind]));
			expect(new URL(page.url()).searchParams.get('kind')).toBe(kind);
			await page.reload();
			expect(await answer(page)).toEqual(narrowed);
			expect(await page.inputValue('#kind')).toBe(kind);
		});
	});

	test('priority', async () => {
		await site.visit(home.address, {}, async (page) => {
			await ask(page, common);
			const all = await showAll(page);
			const names = await page
				.locator('#priority option')
				.evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
			let together = 0;
			for (const name of names.filter((one) => one !== '')) {
				const { addresses } = await choose(page, 'priority', name);
				together += addresses.length > 0 ? await showAll(page) : 0;
				expect(new URL(page.url()).searchParams.get('priority')).toBe(name);
			}
			expect(together).toBeGreaterThan(0);
			expect(together).toBeLessThanOrEqual(all);
			const unfiltered = await choose(page, 'priority', '');
			expect(unfiltered.addresses.length).toBeGreaterThan(0);
			expect(new URL(page.url()).searchParams.has('priority')).toBe(false);
		});
	});

	test('on a phone they are folded away above the results, unless one is chosen', async () => {
		await site.visit(home.address, { width: 320, height: 640 }, async (page) => {
			const { kinds } = await ask(page, common);
			const first = await page.locator('#search-results h2').first().boundingBox();
			const box = await page.locator('#q').boundingBox();
			expect((first?.y ?? Infinity) - (box?.y ?? 0)).toBeLessThan(320);
			await page.click('[data-filters] summary');
			await choose(page, 'kind', kinds[0] ?? '');
			await page.reload();
			expect(await page.locator('#kind').isVisible()).toBe(true);
		});
	});

	const isPast = (address: string) =>
		pages.all
			.find((one) => one.address === address)
			?.document.querySelector('[data-pagefind-meta="notice"]') != null;

	test.skipIf(!pages.all.some(({ address }) => isPast(address)))(
		'plan, which leaves out what is over in one choice',
		async () => {
			await site.visit(home.address, {}, async (page) => {
				await ask(page, common);
				await showAll(page);
				const listed = () =>
					page
						.locator('#search-results h2 a')
						.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
				expect((await listed()).some(isPast)).toBe(true);
				await choose(page, 'plan', 'now');
				await showAll(page);
				const left = await listed();
				expect(left.length).toBeGreaterThan(0);
				expect(left.filter(isPast)).toEqual([]);
				expect(new URL(page.url()).searchParams.get('plan')).toBe('now');
			});
		},
	);
});

describe('where nothing is found', () => {
	test('the reader is led to the A to Z', async () => {
		await site.visit(home.address, {}, async (page) => {
			const { count, addresses } = await ask(page, nonsense);
			expect(addresses).toEqual([]);
			expect(count).toContain(nonsense);
			const link = page.locator('search-page .search__help a');
			expect(await link.isVisible()).toBe(true);
			expect(await link.getAttribute('href')).toMatch(/\/a-z\/$/u);
			await ask(page, common);
			expect(await link.isVisible()).toBe(false);
		});
	});

	test('a word that the site does not have does not hide those that it has', async () => {
		await site.visit(home.address, {}, async (page) => {
			const alone = await ask(page, common);
			const together = await ask(page, `${common} ${nonsense}`);
			expect(together.addresses).toEqual(alone.addresses);
		});
	});

	test('search that cannot be loaded says so, and leads to the A to Z', async () => {
		await site.meet({}, async (page) => {
			await page.route('**/pagefind/**', (route) => route.abort());
			await page.goto(new URL(`${home.address.slice(1)}?q=${common}`, site.url).href);
			expect((await answer(page)).count).toBe(translator(home.language)('search.failed'));
			expect(await page.locator('search-page .search__help a').isVisible()).toBe(true);
		});
	});
});

describe('a question', () => {
	test('in the address is answered at once', async () => {
		await site.visit(`${home.address}?q=${common}`, {}, async (page) => {
			expect((await answer(page)).addresses.length).toBeGreaterThan(0);
			expect(await page.inputValue('#q')).toBe(common);
		});
	});

	test('is still there after a look at a result', async () => {
		await site.visit(home.address, {}, async (page) => {
			const before = await ask(page, common);
			await follow(page.locator('#search-results h2 a').first());
			await page.goBack();
			expect(await answer(page)).toEqual(before);
			expect(await page.inputValue('#q')).toBe(common);
		});
	});

	test('comes back with “back” after another one, and typing leaves no trail', async () => {
		await site.visit(home.address, {}, async (page) => {
			const before = await ask(page, common);
			await forget(page);
			await page.locator('#q').fill('');
			await page.locator('#q').pressSequentially(nonsense, { delay: 300 });
			await page.press('#q', 'Enter');
			await answer(page);
			await forget(page);
			await page.goBack();
			expect(await answer(page)).toEqual(before);
			expect(await page.inputValue('#q')).toBe(common);
		});
	});

	test('has more results on request, and the keyboard goes on with the first of them', async () => {
		await site.visit(home.address, {}, async (page) => {
			const { addresses } = await ask(page, common);
			const more = page.locator('[data-more]');
			expect(await more.isVisible(), `“${common}” has more than ${addresses.length} results`).toBe(
				true,
			);
			await more.press('Enter');
			await page.waitForFunction(() => document.activeElement?.closest('#search-results') !== null);
			const place = await page.evaluate(() => {
				const line = document.activeElement?.closest('li');
				return line ? [...(line.parentElement?.children ?? [])].indexOf(line) : -1;
			});
			expect(place).toBe(addresses.length);
		});
	});
});

describe('the page', () => {
	test('fetches nothing of the index before the reader searches', async () => {
		await site.meet({}, async (page) => {
			const asked: string[] = [];
			page.on('request', (request) => {
				const { pathname } = new URL(request.url());
				if (pathname.includes('/pagefind/')) asked.push(pathname);
			});
			await page.goto(new URL(home.address.slice(1), site.url).href, { waitUntil: 'networkidle' });
			await page.focus('#q');
			expect(asked).toEqual([]);
			await ask(page, common);
			expect(asked.length).toBeGreaterThan(0);
			expect(asked.filter((path) => path.includes('/words.'))).toEqual([]);
		});
	});

	test('works under the security policy, with nothing in the console', async () => {
		await site.meet({}, async (page) => {
			const said: string[] = [];
			page.on('console', (message) => said.push(message.text()));
			page.on('pageerror', ({ message }) => said.push(message));
			const response = await page.goto(new URL(home.address.slice(1), site.url).href);
			expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
			const { kinds } = await ask(page, common);
			await choose(page, 'kind', kinds[0] ?? '');
			await ask(page, `${common.slice(0, -2)}x${common.slice(-2)}`);
			await ask(page, nonsense);
			expect(said).toEqual([]);
		});
	});

	test('without script has a note that leads to the A to Z, and no form', async () => {
		await site.meet({}, async (page) => {
			const context = await page.context().browser()?.newContext({ javaScriptEnabled: false });
			const plain = await context?.newPage();
			await plain?.goto(new URL(home.address.slice(1), site.url).href);
			expect(await plain?.locator('search-page form').isVisible()).toBe(false);
			const note = plain?.locator('search-page noscript');
			expect(await note?.isVisible()).toBe(true);
			expect(await note?.locator('a').getAttribute('href')).toMatch(/\/a-z\/$/u);
			await context?.close();
		});
	});

	test('with results is fit for everyone', async () => {
		const found: Fault[] = [];
		for (const width of [320, 1280])
			await site.visit(home.address, { width }, async (page) => {
				await ask(page, common);
				const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
				for (const { help, nodes } of violations)
					for (const { html } of nodes)
						found.push({ where: `results at ${width} px`, found: html, expected: help });
				const aside = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				expect(aside, `pixels to scroll aside at ${width} px`).toBe(0);
			});
		expectNone(found, 'someone cannot see, hear, reach or understand it.');
	});
});

describe('no text becomes part of the page:', () => {
	const evil = '<img src=x onerror="alert(1)"><b>$& "bold"</b>';

	/** What is in the results and should not be. */
	const intruders = (page: BrowserPage) =>
		page.locator('search-page').evaluate((root) => root.querySelectorAll('img, b, script').length);

	test('a question', async () => {
		await site.visit(`${home.address}?q=${encodeURIComponent(evil)}`, {}, async (page) => {
			expect((await answer(page)).count).toContain(evil);
			expect(await intruders(page)).toBe(0);
			expect(await page.inputValue('#q')).toBe(evil);
		});
	});

	test('what the index holds', async () => {
		await site.meet({}, async (page) => {
			const escaped = evil.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
			const data = {
				url: '/',
				content: `${evil} word`,
				plain_excerpt: `${escaped} word`,
				meta: { title: evil, summary: evil, notice: evil },
				filters: { kind: [evil] },
			};
			const hit = `{ id: 'one', score: 1, words: [4], data: async () => (${JSON.stringify(data)}) }`;
			await page.route('**/pagefind/pagefind.js', (route) =>
				route.fulfill({
					contentType: 'text/javascript',
					body: `export const options = async () => {}, init = options,
						search = async () => ({ results: [${hit}], unfilteredResultCount: 1 });`,
				}),
			);
			await page.goto(new URL(`${home.address.slice(1)}?q=word`, site.url).href);
			await answer(page);
			const line = page.locator('#search-results > li');
			expect(await intruders(page)).toBe(0);
			expect(await line.locator('p').allTextContents()).toEqual([
				evil,
				evil,
				evil,
				`… ${evil} word …`,
			]);
			expect(await line.locator('mark').allTextContents()).toEqual(['word']);
		});
	});
});
