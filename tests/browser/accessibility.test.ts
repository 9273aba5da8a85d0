import { AxeBuilder } from '@axe-core/playwright';
import type { AxeResults } from 'axe-core';
import type { Page as BrowserPage } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNone, type Fault } from '../faults.ts';
import { openSite, pages, samples } from './site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [320, 1280];

const site = openSite();

/** What is right needs no list of where it stands, which takes a third of the time. */
const resultTypes: 'violations'[] = ['violations'];

const runAxe = (page: BrowserPage) =>
	// The other mode opens a second page for each run, for frames that this site does not have.
	new AxeBuilder({ page }).options({ resultTypes }).withTags(tags).setLegacyMode(true).analyze();

/** Popovers close each other, so each is shown and looked at on its own. */
const runAxeOnPopovers = (page: BrowserPage): Promise<AxeResults['violations']> =>
	page.evaluate(
		async ([values, types]) => {
			const { axe } = window as unknown as { axe: typeof import('axe-core') };
			const found = [];
			for (const popover of document.querySelectorAll<HTMLElement>('[popover]')) {
				popover.showPopover();
				const { violations } = await axe.run(popover, {
					runOnly: { type: 'tag', values },
					resultTypes: types,
				});
				popover.hidePopover();
				found.push(...violations);
			}
			return found;
		},
		[tags, resultTypes] as const,
	);

const faults = (violations: AxeResults['violations'], where: string): Fault[] =>
	violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, html, failureSummary }) => ({
			where: `${where} at ${target.join(' ')}`,
			found: `${html.slice(0, 160)}\n            ${failureSummary?.replace(/\n\s*/gu, '; ') ?? ''}`,
			expected: `${help} (${id})`,
		})),
	);

const why = 'someone cannot see, hear, reach or understand it.';

async function look(page: BrowserPage, what: string): Promise<Fault[]> {
	await page.evaluate(() => {
		openDetails();
	});
	const found: Fault[] = [];
	for (const width of widths) {
		await page.setViewportSize({ width, height: 800 });
		const where = `${what} at ${width} px`;
		found.push(...faults((await runAxe(page)).violations, where));
		found.push(...faults(await runAxeOnPopovers(page), `${where}, popover shown`));
	}
	return found;
}

describe('axe has nothing against', () => {
	test.each(samples)('$address', async ({ address }) => {
		expectNone(await site.browse(address, {}, (page) => look(page, address)), why);
	});
});

describe('axe has nothing, without script, against', () => {
	const scriptsOf = (html: string) =>
		[...html.matchAll(/<script[^>]+src="([^"]+)"/gu)].map(([, source = '']) => source);
	const [first, ...others] = pages.all
		.map(({ html }) => new Set(scriptsOf(html)))
		.filter(({ size }) => size > 0);
	// What all of these load opens folded parts for print, and is still until then: of the pages that
	// load nothing else, one is looked at.
	const everywhere = others.reduce((all, one) => all.intersection(one), first ?? new Set<string>());
	const isScripted = ({ html }: { html: string }) =>
		scriptsOf(html).some((source) => !everywhere.has(source));
	const looked = pages.samples();
	const scripted = [looked.find((page) => !isScripted(page)), ...looked.filter(isScripted)]
		.filter((page) => page !== undefined)
		.map(({ address }) => ({ address }));
	test.each(scripted)('$address', async ({ address }) => {
		const found = await site.visit(address, { script: false }, (page) =>
			look(page, `${address} without script`),
		);
		expectNone(found, why);
	});
});

test('axe measures targets, which it does only when asked', async () => {
	const { passes } = await site.visit('/', {}, runAxe);
	expect(passes.map(({ id }) => id)).toContain('target-size');
});
