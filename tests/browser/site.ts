import type { Browser, Page as BrowserPage } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serve, type Server } from '../../src/cli/serve.ts';
import { Pages } from '../pages.ts';
import { realSite } from '../sites.ts';
import { openChromium } from './chromium.ts';
import { inPage } from './inPage.ts';

interface View {
	width?: number;
	height?: number;
	/** False shows the page as it is where scripts do not run. */
	script?: boolean;
}

export interface OpenSite {
	readonly url: string;
	/** Shows a page to a reader who was never here before, and closes it after the look. */
	visit<T>(address: string, view: View, look: (page: BrowserPage) => Promise<T>): Promise<T>;
	/**
	 * As `visit`, but to a reader who goes from page to page in one tab, which takes a third of the time:
	 * for looks that leave nothing behind but what the next page, or the reset of the view, takes away.
	 */
	browse<T>(
		address: string,
		view: Omit<View, 'script'>,
		look: (page: BrowserPage) => Promise<T>,
	): Promise<T>;
	/** As `visit`, but the page is not opened yet. */
	meet<T>(view: View, look: (page: BrowserPage) => Promise<T>): Promise<T>;
}

export const pages = new Pages(realSite);

/** The pages to look at, in the shape that `test.each` wants. */
export const samples = pages.samples().map(({ address }) => ({ address }));

/** Serves the built site, and opens a browser, for as long as a test file runs. */
export function openSite(): OpenSite {
	let browser: Browser;
	let server: Server;
	let tab: Promise<BrowserPage> | undefined;
	const newTab = async (size: { width: number; height: number }) => {
		const context = await browser.newContext({ viewport: size });
		const page = await context.newPage();
		await page.addInitScript(inPage);
		return page;
	};
	beforeAll(async () => {
		const base = pages.root.pathname;
		[browser, server] = await Promise.all([openChromium(), serve(realSite.dist, { base })]);
	});
	afterAll(async () => {
		await Promise.all([browser.close(), server.close()]);
	});
	const site: OpenSite = {
		get url() {
			return server.url;
		},
		async meet({ width = 1280, height = 800 }, look) {
			const page = await newTab({ width, height });
			try {
				return await look(page);
			} finally {
				await page.context().close();
			}
		},
		async browse(address, { width = 1280, height = 800 }, look) {
			tab ??= newTab({ width, height });
			const page = await tab;
			await page.setViewportSize({ width, height });
			await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
			await page.goto(new URL(address.slice(1), server.url).href);
			return look(page);
		},
		visit: (address, view, look) =>
			site.meet(view, async (page) => {
				const open = () => page.goto(new URL(address.slice(1), server.url).href);
				await (view.script === false ? withoutScript(page, open) : open());
				return look(page);
			}),
	};
	return site;
}

/**
 * Playwright's own switch also stops axe's timers. So scripts are off only while the page is read,
 * and what a page is without them stays as it is.
 */
async function withoutScript(page: BrowserPage, open: () => Promise<unknown>): Promise<void> {
	// The switch belongs to the session that turned it.
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setScriptExecutionDisabled', { value: true });
	await open();
	await session.send('Emulation.setScriptExecutionDisabled', { value: false });
	await page.evaluate(inPage);
}
