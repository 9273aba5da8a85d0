import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { expectNone, type Fault } from '../faults.ts';
import { openSite, pages } from './site.ts';

const site = openSite();
const embeds = pages.all.filter(({ address }) => pages.kind(address) === '/embed/*');

/** The height that the code on the page of the indicator gives its frame. */
function promised(embed: string): number {
	const home = pages.all.find(
		({ address }) => address === embed.replace('/embed/', '/indicators/'),
	);
	const code = home?.document.querySelector('textarea')?.text ?? '';
	return Number(/ height="(\d+)"/u.exec(code)?.[1] ?? 0);
}

describe('an embedded chart', () => {
	test.each([320, 640])('fits its frame, %i pixels wide', async (width) => {
		const faults = await site.meet({ width, height: 100 }, async (page) => {
			const found: Fault[] = [];
			for (const { address } of embeds) {
				await page.goto(new URL(address.slice(1), site.url).href);
				const { scrollHeight, scrollWidth } = await page.evaluate(() => {
					// The element itself cannot leave the browser.
					const { scrollHeight: high, scrollWidth: wide } = document.documentElement;
					return { scrollHeight: high, scrollWidth: wide };
				});
				const height = promised(address);
				if (scrollHeight > height || scrollWidth > width)
					found.push({
						where: address,
						found: `${scrollWidth} × ${scrollHeight} pixels`,
						expected: `at most ${width} × ${height}`,
					});
			}
			return found;
		});
		expectNone(faults, 'a box that scrolls inside a page hides its end, and traps a finger.');
	});

	test('is shown in a frame of another site, and no other page is', async () => {
		const embed = embeds[0]?.address ?? '/';
		const shown = await site.meet({ width: 640 }, (page) =>
			Promise.all(
				[embed, embed.replace('/embed/', '/indicators/')].map(async (address) => {
					const partner = createServer((_asked, to) => {
						const source = new URL(address.slice(1), site.url).href;
						to.writeHead(200, { 'Content-Type': 'text/html' });
						to.end(`<!doctype html><iframe src="${source}" title="a chart"></iframe>`);
					});
					await once(partner.listen(0, '127.0.0.1'), 'listening');
					const tab = await page.context().newPage();
					const { port } = partner.address() as AddressInfo;
					await tab.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'networkidle' });
					const headings = await tab.frameLocator('iframe').locator('h1').count();
					partner.closeAllConnections();
					partner.close();
					return headings;
				}),
			),
		);
		// Partners show the chart; nobody may put our pages into theirs.
		expect(shown).toEqual([1, 0]);
	});
});
