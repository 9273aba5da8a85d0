import { describe, expect, test } from 'vitest';
import { expectNone } from '../faults.ts';
import { openSite, pages } from './site.ts';

const site = openSite();
const rightToLeft = pages
	.samples()
	.filter(({ document }) => document.querySelector('html')?.getAttribute('dir') === 'rtl')
	.map(({ address }) => ({ address }));

/**
 * The numbers, ranges and signs of the page whose glyphs do not stand in their order on the screen:
 * a number is read from the left in every language. Runs inside the page.
 */
function reversed(): string[] {
	const numbers =
		/(?:(?<!\p{L})[-−+][\u200E\u2066-\u2069]*)?\p{Nd}(?:[\p{Nd}.,٫٬/:]| ?[-–] ?)*\p{Nd}|(?<!\p{L})[-−+][\u200E\u2066-\u2069]*\p{Nd}/gu;
	const found = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const node = walker.currentNode;
		const text = node.textContent ?? '';
		if (node.parentElement?.closest('script, style')) continue;
		for (const { 0: number, index } of text.matchAll(numbers)) {
			const glyphs = [...number.matchAll(/\S/gu)].flatMap((glyph) => {
				const range = document.createRange();
				range.setStart(node, index + glyph.index);
				range.setEnd(node, index + glyph.index + 1);
				const { left, top, width } = range.getBoundingClientRect();
				return width > 0 ? [{ left, top }] : [];
			});
			const isReversed = glyphs.some((glyph, at) => {
				const before = glyphs[at - 1];
				return before && Math.abs(before.top - glyph.top) < 2 && glyph.left < before.left;
			});
			if (isReversed)
				found.push(text.slice(Math.max(0, index - 20), index + number.length + 20).trim());
		}
	}
	return found;
}

describe.skipIf(rightToLeft.length === 0)('numbers are read from the left on', () => {
	test.each(rightToLeft)('$address', async ({ address }) => {
		const found = await site.browse(address, {}, (page) => page.evaluate(reversed));
		expectNone(
			found.map((text) => ({ where: address, found: text, expected: 'its glyphs in order' })),
			'a number or range that stands the wrong way round is another number.',
		);
	});
});

test('a range that stands the wrong way round is found', async () => {
	const found = await site.meet({}, async (page) => {
		await page.setContent(
			'<body dir="rtl"><p>سال 2016 - 18 و <bdi>2016 - 18</bdi></p><p>تغییر -0.58 و <bdi>-0.58</bdi></p></body>',
		);
		return page.evaluate(reversed);
	});
	expect(found).toEqual(['سال 2016 - 18 و', 'تغییر -0.58 و']);
});
