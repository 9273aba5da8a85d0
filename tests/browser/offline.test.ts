import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page as BrowserPage } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectNone, type Fault } from '../faults.ts';
import { Pages } from '../pages.ts';
import { sites } from '../sites.ts';
import { openChromium } from './chromium.ts';
import { follow } from './follow.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openChromium();
});
afterAll(async () => {
	await browser.close();
});

/** What a reader follows from the home page, in any language of any site. */
const chain = ['priorities/', 'goals/', 'actions/', 'partners/', 'accessibility/'];

describe.each(sites)('a copy of $name opens from a folder', (site) => {
	const pages = new Pages(site);
	const folder = path.join(mkdtempSync(path.join(tmpdir(), 'offline-')), 'copy');
	const copy = () =>
		spawnSync(process.execPath, ['src/cli/offline.ts', folder], {
			encoding: 'utf8',
			env: { ...process.env, CONTENT_DIR: site.content, OUT_DIR: site.dist },
		});

	/** The address of the page that a browser shows. */
	const shown = (page: BrowserPage) =>
		`/${path.relative(folder, fileURLToPath(page.url())).split(path.sep).join('/')}`.replace(
			/index\.html$/u,
			'',
		);

	/** Opens a file as a double click does. Fails where the page asks in vain, or complains. */
	async function open(address: string, look: (page: BrowserPage) => Promise<void>) {
		const context = await browser.newContext();
		const faults: Fault[] = [];
		const page = await context.newPage();
		const add = (found: string) => faults.push({ where: shown(page), found, expected: 'nothing' });
		page.on('requestfailed', (request) => add(`a request in vain: ${request.url()}`));
		page.on('request', (request) => {
			if (!request.url().startsWith(pathToFileURL(folder).href)) add(`asks ${request.url()}`);
		});
		page.on('console', (message) => add(`in the console: ${message.text()}`));
		page.on('pageerror', (error) => add(error.message));
		await page.goto(pathToFileURL(path.join(folder, address, 'index.html')).href);
		await look(page);
		await context.close();
		expectNone(faults, 'an editor opens what she unpacked with a double click.');
	}

	beforeAll(() => {
		const { status, stderr } = copy();
		expect(status, stderr).toBe(0);
	}, 120_000);
	afterAll(() => {
		rmSync(path.dirname(folder), { recursive: true });
	});

	test('a folder that is there already is left alone', () => {
		const { status, stderr } = copy();
		expect(status).toBe(1);
		expect(stderr).toContain('Name a new folder.');
	});

	test('every page is there, and all that a page names', () => {
		const files = globSync('**/*.html', { cwd: folder });
		expect(files.length).toBeGreaterThanOrEqual(pages.all.length);
		const base = pages.root.pathname;
		const faults = files.flatMap((file) => {
			const html = readFileSync(path.join(folder, file), 'utf8');
			const isThere = (way: string) =>
				!way.endsWith('/') && existsSync(path.join(folder, path.dirname(file), decodeURI(way)));
			return [...html.matchAll(/ ([\w-]+)="([^"#?]*)/gu)]
				.filter(([, name = '', way = '']) =>
					['href', 'src', 'action'].includes(name)
						? !/^(?:$|[a-z]+:)/u.test(way) && !isThere(way)
						: // What only scripts ask for may stay.
							way.startsWith(base) && !way.startsWith(`${base}pagefind/`),
				)
				.map(([found]) => ({ where: file, found, expected: 'the way to a file' }));
		});
		expectNone(faults, 'a page of the copy leads to files of the copy.');
	});

	test.each(['/', ...pages.prefixes.filter((prefix) => prefix === 'fa').map(() => '/fa/')])(
		'five links from %s, one after the other, lead to the right pages in the right colours',
		async (start) => {
			await open(start, async (page) => {
				for (const part of chain) {
					const from = pages.all.find(({ address }) => address === shown(page));
					const link = page.locator(`a[href*="${part}"]:visible`).first();
					const words = await link.innerText();
					await follow(link);
					const to = pages.all.find(({ address }) => address === shown(page));
					expect(
						from?.document
							.querySelectorAll('a')
							.map((one) =>
								pages.resolve(one.getAttribute('href') ?? '', from.address)?.replace(/[#?].*/u, ''),
							),
						words,
					).toContain(shown(page));
					expect(shown(page).startsWith(start)).toBe(true);
					expect((await page.innerText('h1')).replaceAll(/\s+/gu, ' ')).toBe(
						to?.document.querySelector('h1')?.text.replaceAll(/\s+/gu, ' ').trim(),
					);
					const header = page.locator('.govuk-generic-header');
					expect(await header.evaluate((one) => getComputedStyle(one).backgroundColor)).not.toBe(
						'rgba(0, 0, 0, 0)',
					);
				}
			});
		},
	);

	test('search says where else to look, and shows no form that has no answer', async () => {
		await open('/search/', async (page) => {
			const main = page.locator('main');
			expect(await main.locator('form').isVisible()).toBe(false);
			await follow(main.locator('a[href$="a-z/index.html"]:visible'));
			expect(shown(page)).toBe('/a-z/');
		});
	});
});
