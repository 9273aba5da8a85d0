import { describe, test } from 'vitest';
import { HTMLElement, TextNode } from 'node-html-parser';
import { expectNone, type Fault } from '../faults.ts';
import { Pages, type Page } from '../pages.ts';
import { sites } from '../sites.ts';

/** What a program leaves in a text when something went wrong before it. */
const leftovers: readonly (readonly [RegExp, string])[] = [
	[/\bundefined\b/u, 'the value that was missing'],
	[/\[object \w+\]/u, 'the words of that thing'],
	[/\bNaN\b/u, 'a number'],
	[/\bInvalid Date\b/u, 'a date'],
	[/\$?\{\s*[\w.]+\s*[},]/u, 'the value that belongs there'],
	[/^[a-z][a-z0-9]*(?:\.[a-z][A-Za-z0-9]*)+$/u, 'words of a message, not its name'],
	[/&(?:amp|lt|gt|quot|nbsp|#\d+);/u, 'the character, not its code'],
	[/<\/?[a-z][a-z0-9-]*\b[^<>]*>/u, 'the thing that this markup makes'],
	[/\u{FFFD}/u, 'the letter that was lost'],
];

const spoken = ['alt', 'aria-label', 'content', 'placeholder', 'title', 'value'];
const isAddress = /^(?:https?:|mailto:)|^[\w.-]+\.(?:uk|org|com|net|eu|int|csv|json|svg|png|pdf)$/u;

function* textsOf(element: HTMLElement): Generator<string> {
	if (['script', 'style', 'code', 'pre', 'textarea'].includes(element.rawTagName)) return;
	for (const name of spoken) {
		const value = element.getAttribute(name);
		if (value !== undefined) yield value;
	}
	for (const child of element.childNodes)
		if (child instanceof TextNode) yield child.text;
		else if (child instanceof HTMLElement) yield* textsOf(child);
}

function* left(page: Page): Generator<Fault> {
	for (const text of textsOf(page.document)) {
		const words = text.trim();
		if (words === '' || isAddress.test(words)) continue;
		for (const [pattern, expected] of leftovers) {
			const at = words.search(pattern);
			if (at < 0) continue;
			const around = words.slice(Math.max(0, at - 30), at + 50).replace(/\s+/gu, ' ');
			yield { where: page.address, found: `"${around}"`, expected };
		}
	}
}

describe.each(sites)('$name', (site) => {
	const pages = new Pages(site);

	test('nothing of the program is left in the text', () => {
		expectNone(
			pages.all.flatMap((page) => [...left(page)]),
			'a reader sees it, or hears it read out.',
		);
	});
});
