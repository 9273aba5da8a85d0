import { realpathSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answer } from '../../src/build/answer.ts';
import { contentOf } from '../contentOf.ts';
import { expectNone, type Fault } from '../faults.ts';
import { Pages, type Page } from '../pages.ts';
import { sites } from '../sites.ts';

describe.each(sites)('$name', (site) => {
	const { site: said, entries } = contentOf(site);
	const pages = new Pages(site);
	const root = realpathSync(site.dist);
	const embeds = pages.all.filter(({ address }) => pages.kind(address) === '/embed/*');
	const indicatorOf = ({ address }: Page) => address.replace('/embed/', '/indicators/');

	test('each indicator has one in each language', () => {
		expect(embeds).toHaveLength(entries.indicators.size * said.data.languages.length);
	});

	test('only these may be shown in a frame elsewhere', async () => {
		const faults: Fault[] = [];
		for (const { address } of pages.samples()) {
			const { headers } = await answer(root, pages.root.pathname, {
				method: 'GET',
				address: new URL(address.slice(1), pages.root).pathname,
			});
			const policy = headers['Content-Security-Policy'] ?? '';
			const expected =
				pages.kind(address) === '/embed/*' ? 'frame-ancestors *' : "frame-ancestors 'none'";
			if (!policy.split('; ').includes(expected))
				faults.push({ where: address, found: policy, expected });
		}
		expectNone(faults, 'a page in a frame can be made to look like another’s.');
	});

	test('each is a part of the page of its indicator, and leads there', () => {
		expectNone(
			embeds.flatMap((page) => {
				const where = page.address;
				const home = new URL(indicatorOf(page).slice(1), pages.root);
				const canonical = page.document.querySelector('link[rel=canonical]')?.getAttribute('href');
				const back = page.document
					.querySelectorAll('a[target=_top]')
					.map((link) => link.getAttribute('href'));
				return [
					...(canonical === home.href
						? []
						: [{ where, found: `canonical ${canonical ?? 'none'}`, expected: home.href }]),
					...(back.includes(home.pathname)
						? []
						: [{ where, found: back.join(', '), expected: `a link to ${home.pathname}` }]),
					...((page.meta('robots') ?? '').includes('noindex')
						? []
						: [{ where, found: 'nothing that keeps robots out', expected: 'noindex' }]),
				];
			}),
			'search engines and readers want the page with the table and the meaning.',
		);
	});

	test('none needs a script, and a draft says so', () => {
		expectNone(
			embeds.flatMap(({ address: where, document }) => {
				const scripts = document.querySelectorAll('script:not([type="application/ld+json"])');
				const isMarked = document.querySelector('main .govuk-tag') !== null;
				return [
					...(scripts.length === 0
						? []
						: [{ where, found: scripts.join(' '), expected: 'no script' }]),
					...(isMarked === (said.data.adopted === undefined)
						? []
						: [
								{
									where,
									found: `draft mark: ${isMarked}`,
									expected: 'it as long as it is a draft',
								},
							]),
				];
			}),
			'it stands on the page of somebody else.',
		);
	});

	test('the code to copy is a frame of that page, with a name', () => {
		expectNone(
			embeds.flatMap((page) => {
				const where = indicatorOf(page);
				const document = pages.all.find(({ address }) => address === where)?.document;
				const code = document?.querySelector('textarea')?.text ?? '';
				const expected = `<iframe src="${new URL(page.address.slice(1), pages.root).href}" title="`;
				const title = document?.querySelector('h1')?.text.trim() ?? '';
				return code.startsWith(expected) && code.includes('loading="lazy"') && title !== ''
					? []
					: [{ where, found: code, expected }];
			}),
			'who pastes it must not need to mend it.',
		);
	});
});
