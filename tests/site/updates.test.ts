import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { updateTitle } from '#i18n/update.ts';
import { buildSite } from '#strategy/buildSite.ts';
import { updatesOf } from '#strategy/updates.ts';
import { answer } from '../../src/build/answer.ts';
import { contentOf } from '../contentOf.ts';
import { expectNone } from '../faults.ts';
import { Pages } from '../pages.ts';
import { sites } from '../sites.ts';

const unescaped = (text: string) =>
	text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');

const textIn = (parent: HTMLElement, name: string) =>
	unescaped(parent.children.find(({ rawTagName }) => rawTagName === name)?.rawText ?? '');

/** The reader of drawings reads XML by its rules, and throws where it breaks one. */
const readAsXml = (xml: string) =>
	sharp(
		Buffer.from(
			`<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><desc>${xml.replace(/^<\?xml[^>]*\?>/u, '')}</desc></svg>`,
		),
	).metadata();

test('what is not XML is found', async () => {
	await expect(readAsXml('<rss><title>Homes &amp; Power</title></rss>')).resolves.toBeDefined();
	await expect(readAsXml('<rss><title>Homes & Power</title></rss>')).rejects.toThrow();
	await expect(readAsXml('<rss><title>Homes</rss>')).rejects.toThrow();
});

describe.each(sites)('$name', (site) => {
	const content = contentOf(site);
	const pages = new Pages(site);
	const languages = content.site.data.languages;

	describe.each(languages)('%s', (locale) => {
		const prefix = locale === languages[0] ? '' : `/${locale}`;
		const address = `${prefix}/feed.xml`;
		const xml = readFileSync(join(site.dist, address), 'utf8');
		// In XML no tag is closed by itself.
		const root = parse(xml, { voidTag: { tags: [] }, blockTextElements: {} });
		const channel = root.querySelector('rss > channel');
		const items = root.querySelectorAll('rss > channel > item');
		const wanted = updatesOf(buildSite(content, locale));
		const own = (path: string) => new URL(`${prefix}${path}`.slice(1), pages.root).href;

		test('the feed is XML', async () => {
			expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?><rss version="2\.0"/u);
			await readAsXml(xml);
		});

		test('the feed says its language, its site and itself', () => {
			expect(channel && textIn(channel, 'language')).toBe(locale);
			expect(channel && textIn(channel, 'link')).toBe(own('/'));
			expect(/<atom:link ([^>]*)\/>/u.exec(xml)?.[1]).toBe(
				`href="${own('/feed.xml')}" rel="self" type="application/rss+xml"`,
			);
		});

		test('the feed tells all that is new, the newest first', () => {
			expect(items.map((item) => [textIn(item, 'title'), textIn(item, 'pubDate')])).toEqual(
				wanted.map((update) => [
					updateTitle(locale, update),
					new Date(`${update.day}T00:00:00Z`).toUTCString(),
				]),
			);
			const days = items.map((item) => Date.parse(textIn(item, 'pubDate')));
			expect(days).not.toContain(Number.NaN);
			expect(days).toEqual(days.toSorted((a, b) => b - a));
		});

		test('each item has an address of its own, and leads to a page in its language', () => {
			const guids = items.map((item) => textIn(item, 'guid'));
			expect(new Set(guids).size).toBe(guids.length);
			expectNone(
				items
					.flatMap((item) => [textIn(item, 'link'), textIn(item, 'guid')])
					.flatMap((link) => {
						const target = pages.all.find((page) => page.address === pages.resolve(link));
						const fragment = new URL(link).hash.slice(1);
						const found =
							target?.language === locale &&
							(fragment === '' || target.document.getElementById(fragment) !== null);
						return found
							? []
							: [{ where: address, found: link, expected: `a place on a page in ${locale}` }];
					}),
				'a reader who follows it finds nothing.',
			);
		});

		test('the page lists the same', () => {
			const page = pages.all.find((one) => one.address === `${prefix}/updates/`);
			const listed = page?.document.querySelectorAll('.newslist > li').map(({ id }) => id);
			expect(listed).toEqual(wanted.map(({ id }) => id));
		});

		test('every page names the feed of its language', () => {
			expectNone(
				pages.all
					.filter((page) => page.language === locale)
					.flatMap((page) => {
						const found = page.document
							.querySelector('link[type="application/rss+xml"]')
							?.getAttribute('href');
						return found === own('/feed.xml')
							? []
							: [{ where: page.address, found: found ?? 'none', expected: own('/feed.xml') }];
					}),
				'a feed reader that is given any page finds the feed by it.',
			);
		});

		test('the feed is served as one', async () => {
			const { status, headers } = await answer(realpathSync(site.dist), pages.root.pathname, {
				method: 'GET',
				address: new URL(own('/feed.xml')).pathname,
			});
			expect([status, headers['Content-Type']]).toEqual([
				200,
				'application/rss+xml; charset=utf-8',
			]);
		});
	});
});
