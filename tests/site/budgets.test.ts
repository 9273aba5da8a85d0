import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, test } from 'vitest';
import { expectNone, type Fault } from '../faults.ts';
import { Pages, type Page } from '../pages.ts';
import { sites } from '../sites.ts';

const kB = 1000;
/** Pages that are long because a list on them is whole; so are those of an indicator with groups. */
const longLists =
	/^\/(?:actions|measures|indicators|glossary|a-z|partners|strategies\/[^/]+\/all|progress\/[^/]+)\/$/u;

/** Size when packed; the slow, best packing only where the quick one does not already fit. */
function packed(content: string, limit: number): number {
	const at = (quality: number) =>
		brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
	const quick = at(6);
	return quick <= limit ? quick : at(11);
}

const inkB = (bytes: number) => `${(bytes / kB).toFixed(1)} kB`;

function* tooLong(page: Page, sourceAddress: string): Generator<Fault> {
	const isLong =
		longLists.test(sourceAddress) ||
		page.document.querySelectorAll('figure[data-group]').length > 1;
	const limit = (isLong ? 25 : 14) * kB;
	const size = packed(page.html, limit);
	if (size > limit)
		yield {
			where: page.address,
			found: `${inkB(size)} of HTML, packed`,
			expected: `at most ${inkB(limit)}`,
		};
}

/** A script and everything that it imports before it runs. */
function withImports(dist: string, path: string, seen: Set<string>): Set<string> {
	if (seen.has(path)) return seen;
	seen.add(path);
	const source = readFileSync(join(dist, path), 'utf8');
	for (const [, name = ''] of source.matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/gu))
		withImports(dist, join(dirname(path), name), seen);
	return seen;
}

function scriptsOf(page: Page, pages: Pages): Set<string> {
	const seen = new Set<string>();
	for (const element of page.document.querySelectorAll('script[src], link[rel=modulepreload]')) {
		const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
		const path = pages.resolve(address, page.address);
		if (path !== undefined) withImports(pages.site.dist, path, seen);
	}
	return seen;
}

function* tooMuchScript(page: Page, pages: Pages): Generator<Fault> {
	const limit = 6 * kB;
	const scripts = [...scriptsOf(page, pages)];
	const size = scripts
		.map((path) => packed(readFileSync(join(pages.site.dist, path), 'utf8'), 0))
		.reduce((a, b) => a + b, 0);
	if (size > limit)
		yield {
			where: page.address,
			found: `${inkB(size)} of script, packed: ${scripts.join(', ')}`,
			expected: `at most ${inkB(limit)} before search is used`,
		};
}

function* inline(page: Page): Generator<Fault> {
	const where = page.address;
	for (const script of page.document.querySelectorAll('script:not([src])'))
		if (!/^application\/(?:ld\+)?json$/u.test(script.getAttribute('type') ?? ''))
			yield {
				where,
				found: `an inline script: ${script.text.trim().slice(0, 60)}`,
				expected: 'a file of its own (only JSON data may stand in a page)',
			};
	for (const { rawTagName } of page.document.querySelectorAll('style, [style]'))
		yield {
			where,
			found: rawTagName === 'style' ? 'a <style>' : `a style attribute on <${rawTagName}>`,
			expected: 'a class in the style sheet',
		};
	for (const element of page.document.querySelectorAll('*'))
		for (const name of Object.keys(element.attributes))
			if (/^on[a-z]+$/u.test(name))
				yield {
					where,
					found: `${name}= on <${element.rawTagName}>`,
					expected: 'a listener in a script file',
				};
}

describe.each(sites)('$name', (site) => {
	const pages = new Pages(site);

	test('no page is too long', () => {
		expectNone(
			pages.all.flatMap((page) => [...tooLong(page, pages.withoutPrefix(page.address))]),
			'the first 14 kB come in one round trip, which is all that a bad connection gives.',
		);
	});

	test('one small style sheet serves the whole site', () => {
		const limit = 12 * kB;
		const sheets = Map.groupBy(
			pages.all.flatMap(({ address, document }) =>
				document.querySelectorAll('link[rel=stylesheet]').map((link) => ({
					address,
					sheet: pages.resolve(link.getAttribute('href') ?? '', address) ?? '',
				})),
			),
			({ sheet }) => sheet,
		);
		const faults: Fault[] = [...sheets].flatMap(([sheet, users]) => {
			const size = packed(readFileSync(join(site.dist, sheet), 'utf8'), limit);
			const where = sheet;
			return [
				...(size > limit
					? [{ where, found: `${inkB(size)}, packed`, expected: `at most ${inkB(limit)}` }]
					: []),
				...(sheets.size > 1
					? [
							{
								where,
								found: `one of ${sheets.size} style sheets (on ${users[0]?.address ?? ''})`,
								expected: 'one for the whole site',
							},
						]
					: []),
			];
		});
		if (sheets.size === 0)
			faults.push({ where: '/', found: 'no style sheet', expected: 'one for the whole site' });
		expectNone(faults, 'it is fetched once, before anything can be seen.');
	});

	test('no page has too much script', () => {
		expectNone(
			pages.all.flatMap((page) => [...tooMuchScript(page, pages)]),
			'a cheap phone takes seconds to read script, and nothing on a page may need it.',
		);
	});

	test('no script or style stands in a page', () => {
		expectNone(
			pages.all.flatMap((page) => [...inline(page)]),
			'the security policy blocks it: it would silently not work.',
		);
	});
});
