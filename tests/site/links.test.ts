import { describe, test } from 'vitest';
import { expectNone, type Fault } from '../faults.ts';
import { Pages, type Page } from '../pages.ts';
import { sites } from '../sites.ts';

interface Link {
	/** As it is written. */
	readonly written: string;
	/** Its address below the site's own folder. */
	readonly path: string;
	readonly fragment: string;
	readonly language: string | undefined;
	readonly isForReaders: boolean;
}

/** Everything on a page that names another file of the site. */
function* links(page: Page, pages: Pages): Generator<Link> {
	for (const element of page.document.querySelectorAll('[href], [src], [action]')) {
		const written =
			element.getAttribute('href') ??
			element.getAttribute('src') ??
			element.getAttribute('action') ??
			'';
		const path = pages.resolve(written, page.address);
		if (path === undefined) continue;
		yield {
			written,
			path,
			fragment: decodeURIComponent(/#(.*)$/u.exec(written)?.[1] ?? ''),
			language: element.getAttribute('hreflang'),
			isForReaders: element.rawTagName === 'a',
		};
	}
}

function* dead(page: Page, pages: Pages, byAddress: Map<string, Page>): Generator<Fault> {
	for (const { written, path, fragment } of links(page, pages)) {
		const where = page.address;
		if (!pages.has(path)) {
			const slashed = !path.endsWith('/') && pages.has(`${path}/`);
			const expected = slashed ? `${path}/ with the slash at its end` : 'a file of the site';
			yield { where, found: `a link to ${written}`, expected };
			continue;
		}
		const target = byAddress.get(path);
		if (fragment !== '' && target && !target.document.getElementById(fragment))
			yield { where, found: `a link to ${written}`, expected: `id="${fragment}" on that page` };
	}
}

/** The addresses that a reader who starts at the home page can get to by following links. */
function reachable(pages: Pages, byAddress: Map<string, Page>): Set<string> {
	const seen = new Set(['/']);
	for (const address of seen) {
		const page = byAddress.get(address);
		if (!page) continue;
		for (const { path, isForReaders } of links(page, pages)) if (isForReaders) seen.add(path);
	}
	return seen;
}

function* wrongLanguage(page: Page, pages: Pages, byAddress: Map<string, Page>): Generator<Fault> {
	for (const { written, path, language } of links(page, pages)) {
		const target = byAddress.get(path);
		if (language === undefined || language === 'x-default' || !target) continue;
		if (target.language !== language)
			yield {
				where: page.address,
				found: `hreflang="${language}" on the link to ${written}`,
				expected: `hreflang="${target.language}", the language of that page`,
			};
	}
}

const versions = (page: Page, pages: Pages) =>
	page.document
		.querySelectorAll('link[rel=alternate][hreflang]:not([hreflang=x-default])')
		.map((link) => pages.resolve(link.getAttribute('href') ?? '', page.address));

function* oneSided(page: Page, pages: Pages, byAddress: Map<string, Page>): Generator<Fault> {
	for (const address of versions(page, pages)) {
		const target = byAddress.get(address ?? '');
		if (target && !versions(target, pages).includes(page.address))
			yield {
				where: page.address,
				found: `${target.address} named as its version in another language`,
				expected: `${target.address} to name ${page.address} as well, or neither`,
			};
	}
}

describe.each(sites)('$name', (site) => {
	const pages = new Pages(site);
	const byAddress = new Map(pages.all.map((page) => [page.address, page]));

	test('every link leads somewhere', () => {
		expectNone(
			pages.all.flatMap((page) => [...dead(page, pages, byAddress)]),
			'a reader who follows it finds nothing, or lands in the wrong place.',
		);
	});

	test('no page is an orphan', () => {
		const seen = reachable(pages, byAddress);
		expectNone(
			pages.all
				.filter(({ address }) => !seen.has(address) && !address.endsWith('/404.html'))
				.map(({ address }) => ({
					where: address,
					found: 'no way to this page from the home page',
					expected: 'at least one link, on a page that can be reached',
				})),
			'a page that nothing leads to is not published, only stored.',
		);
	});

	test('links to other languages say the right language', () => {
		expectNone(
			pages.all.flatMap((page) => [...wrongLanguage(page, pages, byAddress)]),
			'a screen reader and a search engine choose by it.',
		);
	});

	test('versions in other languages name each other', () => {
		expectNone(
			pages.all.flatMap((page) => [...oneSided(page, pages, byAddress)]),
			'search engines ignore hreflang that is not returned.',
		);
	});

	test('every page states its own address', () => {
		expectNone(
			pages.all.flatMap(({ address, document }) => {
				const found = document.querySelectorAll('link[rel=canonical]');
				// A chart for frames elsewhere is a part of the page of its indicator.
				const own = address.replace('/embed/', '/indicators/');
				const expected = new URL(own.slice(1), pages.root).href;
				const written = found.map((link) => link.getAttribute('href')).join(' and ');
				return written === expected
					? []
					: [{ where: address, found: `canonical "${written}"`, expected: `"${expected}"` }];
			}),
			'copies of a page with other addresses are told apart by it.',
		);
	});
});
