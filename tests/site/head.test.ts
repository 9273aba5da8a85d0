import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { parse } from 'yaml';
import { expectNone, type Fault } from '../faults.ts';
import { Pages, type Page } from '../pages.ts';
import { sites } from '../sites.ts';

const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'ur', 'yi']);

const titleOf = ({ document }: Page) => document.querySelector('title')?.text.trim() ?? '';

const mayBeIndexed = (page: Page) => !(page.meta('robots') ?? '').includes('noindex');

/** Titles that more than one page has; each language is its own site to a reader. */
function* repeated(pages: readonly Page[]): Generator<Fault> {
	const groups = Map.groupBy(pages, (page) => `${page.language} ${titleOf(page)}`);
	for (const [first, ...others] of groups.values())
		for (const other of others)
			yield {
				where: other.address,
				found: `the title "${titleOf(other)}", which ${first?.address ?? ''} has too`,
				expected: 'a title of its own',
			};
}

function* missing(page: Page, pages: Pages): Generator<Fault> {
	const where = page.address;
	if (titleOf(page) === '') yield { where, found: 'no title', expected: 'what the page is about' };
	for (const name of ['description', 'og:title', 'og:description', 'og:image', 'og:url'])
		if (!page.meta(name)?.trim()) yield { where, found: `no ${name}`, expected: 'one, with words' };
	const image = page.meta('og:image');
	if (image !== undefined && !pages.has(pages.resolve(image) ?? '?'))
		yield { where, found: `og:image ${image}`, expected: 'a file of the site' };
	if (image !== undefined && !URL.canParse(image))
		yield { where, found: `og:image ${image}`, expected: 'a whole address, from https:// on' };
}

function* wrongData(page: Page): Generator<Fault> {
	for (const script of page.document.querySelectorAll('script[type="application/ld+json"]'))
		try {
			const data = JSON.parse(script.rawText) as Record<string, unknown>;
			if (data['@context'] !== 'https://schema.org')
				yield {
					where: page.address,
					found: `@context ${String(data['@context'])}`,
					expected: 'https://schema.org',
				};
		} catch (error) {
			yield { where: page.address, found: String(error), expected: 'JSON-LD that can be read' };
		}
}

function* wrongLanguage(page: Page, prefix: string, source: string): Generator<Fault> {
	const { language, address: where, document } = page;
	const expected = prefix === '' ? source : prefix;
	if (language !== expected)
		yield { where, found: `lang="${language}"`, expected: `lang="${expected}"` };
	const written = document.querySelector('html')?.getAttribute('dir') ?? 'ltr';
	const direction = rightToLeft.has(expected) ? 'rtl' : 'ltr';
	if (written !== direction)
		yield { where, found: `dir="${written}"`, expected: `dir="${direction}"` };
}

/** The addresses that a sitemap holds; an index leads to its parts. */
function sitemap(pages: Pages, name: string): string[] {
	const xml = readFileSync(join(pages.site.dist, name), 'utf8');
	if (!/^<\?xml[^>]*\?>\s*<(sitemapindex|urlset)\b[\s\S]*<\/\1>\s*$/u.test(xml))
		throw new Error(`${name} is not a sitemap: it begins ${xml.slice(0, 80)}`);
	const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(
		([, address = '']) => pages.resolve(address.replaceAll('&amp;', '&')) ?? address,
	);
	return xml.includes('<sitemapindex') ? listed.flatMap((part) => sitemap(pages, part)) : listed;
}

function* wrongSitemap(pages: Pages): Generator<Fault> {
	const where = '/sitemap-index.xml';
	const listed = new Set(sitemap(pages, where));
	const right = new Set(pages.all.filter(mayBeIndexed).map(({ address }) => address));
	right.delete('/404.html');
	for (const address of listed.difference(right))
		yield { where, found: address, expected: 'only pages that may be indexed' };
	for (const address of right.difference(listed))
		yield { where, found: `no ${address}`, expected: 'every page that may be indexed' };
}

function* wrongRobots(dist: string, isDraft: boolean): Generator<Fault> {
	const where = '/robots.txt';
	const text = readFileSync(join(dist, where), 'utf8');
	const wanted: readonly RegExp[] = isDraft
		? [/^User-agent: \*$/mu]
		: [/^User-agent: \*$/mu, /^Sitemap: https:\/\/\S+\/sitemap-index\.xml$/mu];
	for (const line of wanted)
		if (!line.test(text)) yield { where, found: text, expected: `a line ${line.source}` };
	if (!isDraft && /^Disallow: \/$/mu.test(text))
		yield { where, found: 'Disallow: /', expected: 'an adopted site to be found' };
}

function* wrongSecurityText(dist: string): Generator<Fault> {
	const where = '/.well-known/security.txt';
	const text = readFileSync(join(dist, where), 'utf8');
	if (!/^Contact: (?:mailto:\S+@\S+|https:\/\/\S+)$/mu.test(text))
		yield { where, found: text, expected: 'Contact: with an address to write to' };
	const expires = /^Expires: (\S+)$/mu.exec(text)?.[1] ?? '';
	if (Number.isNaN(Date.parse(expires)) || !expires.includes('T'))
		yield {
			where,
			found: `Expires: ${expires}`,
			expected: 'a day and time, as 2027-01-31T00:00:00Z',
		};
}

describe.each(sites)('$name', (site) => {
	const pages = new Pages(site);
	const said = parse(readFileSync(join(site.content, 'site.yaml'), 'utf8')) as {
		adopted?: unknown;
		languages: string[];
	};
	const isDraft = said.adopted === undefined;

	test('every title is the page’s own', () => {
		expectNone(
			repeated(pages.all.filter(({ address }) => !address.endsWith('/404.html'))),
			'it is what a tab, a bookmark, a search result and a screen reader say first.',
		);
	});

	test('every page says what it is', () => {
		expectNone(
			pages.all.flatMap((page) => [...missing(page, pages)]),
			'a search engine or a friend who is sent the link sees only this.',
		);
	});

	test('data for search engines can be read', () => {
		expectNone(
			pages.all.flatMap((page) => [...wrongData(page)]),
			'a search engine skips what it cannot read, without a word.',
		);
	});

	test('every page says its language and direction', () => {
		expectNone(
			pages.all.flatMap((page) => [
				...wrongLanguage(page, pages.prefix(page.address), said.languages[0] ?? ''),
			]),
			'a screen reader chooses its voice by it, and Persian reads from right to left.',
		);
	});

	test('a draft is kept out of search engines', () => {
		expectNone(
			pages.all
				.filter((page) => isDraft && mayBeIndexed(page))
				.map(({ address }) => ({
					where: address,
					found: 'nothing that keeps robots out',
					expected: '<meta name="robots" content="noindex"> until site.yaml says adopted',
				})),
			'nobody may take a draft for the official site.',
		);
	});

	test('the sitemap lists the pages that may be indexed', () => {
		expectNone(wrongSitemap(pages), 'a search engine finds new pages by it.');
	});

	test('robots.txt says what is meant', () => {
		expectNone(wrongRobots(site.dist, isDraft), 'it is the first file that a robot asks for.');
	});

	test('security.txt names whom to tell', () => {
		expectNone(wrongSecurityText(site.dist), 'who finds a hole should not have to guess.');
	});
});
