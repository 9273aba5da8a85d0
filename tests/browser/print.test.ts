import type { Page as BrowserPage } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, test } from 'vitest';
import { expectNone, type Fault } from '../faults.ts';
import { openSite, pages, samples } from './site.ts';

const site = openSite();

/** Letters and digits only: a PDF knows no spaces, and breaks words where lines break. */
const bare = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

async function printed(page: BrowserPage): Promise<string> {
	const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
	return bare((await extractText(pdf, { mergePages: true })).text);
}

/** The texts that are folded away, piece by piece. Runs inside the page. */
function foldedAway(): string[] {
	const pieces = [];
	for (const details of document.querySelectorAll('main details:not([open])')) {
		const walker = document.createTreeWalker(details, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const text = walker.currentNode.textContent ?? '';
			const around = walker.currentNode.parentElement;
			const isDrawnOrHidden = around?.closest('svg, [popover], button, script, [hidden]');
			if (text.trim() !== '' && !isDrawnOrHidden) pieces.push(text);
		}
	}
	return pieces;
}

/** What the ways around the site say, and everything else. Runs inside the page. */
function waysAround(): { navigation: string[]; elsewhere: string } {
	const copy = document.body.cloneNode(true) as Element;
	// The meaning of a word stands in the midst of a name, and is not printed.
	for (const nav of copy.querySelectorAll('nav, [popover]')) nav.remove();
	// The contents of a board paper are printed.
	const words = [...document.querySelectorAll('nav:not(.paper__contents) :is(a, span)')];
	return {
		navigation: words.map(({ textContent }) => textContent),
		// A board paper bears its title at the head of each sheet.
		elsewhere: `${copy.textContent} ${document.documentElement.dataset['title'] ?? ''}`,
	};
}

// A PDF holds the shapes of Persian and Gujarati words, in the order that they were drawn.
const isRead = /^[\p{Script=Latin}0-9\p{P}\p{S}\p{Z}\s]+$/u;

/**
 * True where the paper holds the text. Where a text runs over to another page, something else may
 * stand in its midst; so most of its runs of some words must be there, not all.
 */
function holds(paper: string, text: string, run: number): boolean {
	const words = text.trim().split(/\s+/u);
	const runs = words
		.slice(0, Math.max(1, words.length - run + 1))
		.map((_, at) => bare(words.slice(at, at + run).join('')));
	return runs.filter((piece) => paper.includes(piece)).length >= runs.length * 0.8;
}

describe('what is folded away is printed, and the ways around are not, on', () => {
	test.each(samples)('$address', async ({ address }) => {
		const faults = await site.browse(address, {}, async (page) => {
			const folded = await page.evaluate(foldedAway);
			const { navigation, elsewhere } = await page.evaluate(waysAround);
			const paper = await printed(page);
			// Left-to-right words in a right-to-left page come out of a PDF one by one.
			const isMirrored = await page.evaluate(() => document.dir === 'rtl');
			const found: Fault[] = [];
			for (const text of folded.filter((piece) => isRead.test(piece)))
				if (!holds(paper, text, isMirrored ? 1 : 3))
					found.push({
						where: address,
						found: `no "${text.trim().slice(0, 60)}" on paper`,
						expected: 'what is folded away to be printed',
					});
			// A name that stands elsewhere on the page too tells nothing.
			const own = navigation.filter((text) => !bare(elsewhere).includes(bare(text)));
			for (const text of own.filter((piece) => isRead.test(piece)))
				if (bare(text).length > 6 && paper.includes(bare(text)))
					found.push({
						where: address,
						found: `"${text.trim()}" on paper`,
						expected: 'no navigation, which paper cannot follow',
					});
			return found;
		});
		expectNone(faults, 'a page is printed for a meeting, or for someone who is not online.');
	});
});

test('a page prints its main text', async () => {
	// In the source language, whose letters a PDF gives back.
	const ours = pages.samples().filter(({ address }) => pages.prefix(address) === '');
	const [longest] = ours.toSorted((a, b) => b.html.length - a.html.length);
	const address = longest?.address ?? '/';
	await site.browse(address, {}, async (page) => {
		const heading = (await page.locator('h1').first().textContent()) ?? '';
		const paper = await printed(page);
		expectNone(
			paper.includes(bare(heading))
				? []
				: [{ where: address, found: paper.slice(0, 80), expected: `"${heading}" in print` }],
			'print that lost the page is worse than none.',
		);
	});
});
