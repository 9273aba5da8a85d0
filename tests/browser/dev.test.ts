import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { add, swap, type Changes } from '../unit/loaders/told.ts';
import { openChromium } from './chromium.ts';
import { startDevServer, type DevServer } from './devServer.ts';

let browser: Browser;
let server: DevServer;
let page: Page;

beforeAll(async () => {
	[browser, server] = await Promise.all([openChromium(), startDevServer()]);
}, 120_000);

beforeEach(async () => {
	page = await browser.newPage();
});

// One that stays open would load itself again with each change.
afterEach(async () => {
	await page.close();
});

afterAll(async () => {
	await Promise.all([browser.close(), server.close()]);
});

/** A machine that does other work too is slow. */
const longest = 15_000;

/** Opens a page, and lets the server make ready what it makes ready at the first look. */
async function open(address: string) {
	await page.goto(new URL(address.slice(1), server.url).href, { waitUntil: 'networkidle' });
}

/** Saves changes, and waits until the page that is open shows them, without anybody’s help. */
async function shows(changes: Changes, what: Locator, state: 'visible' | 'detached' = 'visible') {
	const saved = performance.now();
	server.save(changes);
	await what.first().waitFor({ state, timeout: longest });
	const seconds = ((performance.now() - saved) / 1000).toFixed(2);
	console.log(`${Object.keys(changes).join(', ')}: ${seconds} s`);
}

const heading = () => page.locator('main h1');
const mistake = () => page.locator('vite-error-overlay');

const renamed = (language: string, newWords: string): Changes => ({
	[`content/${language}/chapters/the-town.mdx`]: newWords,
	[`content/${language}/chapters/our-town.mdx`]: null,
	[`content/${language}/goals/rent.mdx`]: swap('/about/our-town/', '/about/the-town/'),
});

test('the page shows a new title', async () => {
	await open('/goals/rent/');
	await shows(
		{ 'content/en/goals/rent.mdx': swap('title: Rent', 'title: Rents that people can pay') },
		heading().getByText('Rents that people can pay'),
	);
});

test('the page shows a new paragraph', async () => {
	await open('/goals/rent/');
	await shows(
		{ 'content/en/goals/rent.mdx': add('\nThe boats have no rent.') },
		page.getByText('The boats have no rent.'),
	);
});

test('the page shows a new row of a table', async () => {
	await open('/indicators/cold-homes/');
	await shows(
		{ 'content/data/cold-homes.csv': add('2025/26,21.7,') },
		page.getByText('21.7').locator('visible=true'),
	);
});

test('the page shows new words in another language', async () => {
	await open('/fa/goals/rent/');
	await shows(
		{ 'content/fa/goals/rent.mdx': swap('title: اجاره\n', 'title: اجارهٔ خانه\n') },
		heading().getByText('اجارهٔ خانه'),
	);
});

test('the page shows new interface words that the place brings', async () => {
	await open('/ar/goals/rent/');
	const before = await page.locator('.govuk-skip-link').textContent();
	await shows(
		{ 'content/ar/messages.json': swap(before?.trim() ?? '?', 'إلى الأسفل') },
		page.locator('.govuk-skip-link').getByText('إلى الأسفل'),
	);
});

test('the page shows what a report says of an action', async () => {
	await open('/actions/tide-turbine/');
	await shows(
		{
			'content/en/reports/third-year/items.csv': swap(
				'No yard will build it.',
				'A yard was found.',
			),
		},
		page.getByText('A yard was found.'),
	);
});

test('the page shows a figure of a document', async () => {
	await open('/about/our-town/');
	await shows(
		{ 'seeds/homes-and-power-2024/figures.csv': swap('people,4100', 'people,4321') },
		page.getByText('4,321'),
	);
});

test('the page shows the name of the site', async () => {
	await open('/');
	await shows(
		{ 'content/site.yaml': swap('headline: Warm homes', 'headline: Snug homes') },
		heading().getByText('Snug homes'),
	);
});

test('the list of words shows a new term', async () => {
	await open('/glossary/');
	await shows(
		{
			'content/en/glossary/quay.mdx':
				'---\nterm: Quay\nmeaning: A wall where boats stop.\nupdated: 2026-03-02\n---\n',
		},
		page.getByText('A wall where boats stop.'),
	);
});

test('a new page is shown as soon as it is there', async () => {
	await open('/about/boats/');
	await shows(
		{
			'content/en/chapters/boats.mdx':
				'---\ntitle: Boats\norder: 7\nsummary: Boats are old.\nupdated: 2026-03-02\n---\n\nThe boats are made of wood.\n',
		},
		page.getByText('The boats are made of wood.'),
	);
});

test('a renamed page is found at its new address only', async () => {
	await open('/about/the-town/');
	const words = (title: string) => `---\ntitle: ${title}\n---\n`;
	await shows(
		{
			...renamed('fa', words('شهر')),
			...renamed('ar', words('مدينة')),
			...renamed(
				'en',
				'---\ntitle: Our town\norder: 1\nsummary: Harbour Town is small.\nupdated: 2026-03-02\n---\n\nThe town is where it was.\n',
			),
		},
		page.getByText('The town is where it was.'),
	);
	await open('/fa/about/the-town/');
	expect(await heading().textContent()).toContain('شهر');
	const { status } = await fetch(new URL('about/our-town/', server.url));
	expect(status).toBe(404);
});

test('what is deleted is no longer shown', async () => {
	await open('/updates/');
	const news = page.getByText('The plan is online');
	expect(await news.count()).toBeGreaterThan(0);
	await shows({ 'content/en/news/plan-online.mdx': null }, news, 'detached');
});

test('a mistake is shown on the page as the check says it, and goes when it is mended', async () => {
	await open('/goals/insulate-homes/');
	await shows(
		{ 'content/en/goals/rent.mdx': swap('order: 2', 'ordre: 2') },
		mistake().getByText('Did you mean “order”?'),
	);
	await mistake().getByText('content/en/goals/rent.mdx:3:1').first().waitFor();
	await shows({ 'content/en/goals/rent.mdx': swap('ordre: 2', 'order: 2') }, mistake(), 'detached');
	await heading().waitFor();
});

test('a page that is opened while there is a mistake shows it, and then itself', async () => {
	await open('/');
	await shows(
		{ 'content/data/cold-homes.csv': swap('2021/22,29.8', '2021/22,about 30') },
		mistake().getByText('content/data/cold-homes.csv:4'),
	);
	await open('/indicators/cold-homes/');
	await mistake().getByText('content/data/cold-homes.csv:4').first().waitFor();
	expect(await heading().count()).toBe(0);
	await shows(
		{ 'content/data/cold-homes.csv': swap('2021/22,about 30', '2021/22,29.8') },
		heading(),
	);
	expect(await mistake().count()).toBe(0);
});
