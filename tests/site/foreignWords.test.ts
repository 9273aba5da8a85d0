import { HTMLElement, TextNode } from 'node-html-parser';
import { describe, test } from 'vitest';
import { expectNone, type Fault } from '../faults.ts';
import { Pages, type Page } from '../pages.ts';
import { sites } from '../sites.ts';

const spoken = ['alt', 'aria-label', 'content', 'placeholder', 'title'];

/** The texts of a page that are in the language `lang` by their markup: of these alone is asked. */
function* textsIn(element: HTMLElement, lang: string): Generator<string> {
	if (['script', 'style', 'code'].includes(element.rawTagName)) return;
	if ((element.getAttribute('lang') ?? lang) !== lang) return;
	// No voice says these.
	if (element.getAttribute('aria-hidden') === 'true') return;
	// These speak to the browser alone.
	if (element.getAttribute('name') === 'viewport' || element.hasAttribute('http-equiv')) return;
	for (const name of spoken) {
		const value = element.getAttribute(name);
		if (value !== undefined) yield value.trim();
	}
	for (const child of element.childNodes)
		if (child instanceof TextNode) yield child.text.trim();
		else if (child instanceof HTMLElement) yield* textsIn(child, lang);
}

const htmlOf = ({ document }: Page) => document.querySelector('html');

/**
 * Texts of some words that are no name: an English name may stand in brackets in a text of another
 * language, and each longer word of it has a capital.
 */
function isTelling(text: string): boolean {
	const words = text.split(/\s+/u).filter((word) => /^[(“‘]?\p{L}{2}/u.test(word));
	return words.length > 2 && words.some((word) => /^\p{Ll}{4}/u.test(word));
}

describe.each(sites)('$name', (site) => {
	const pages = new Pages(site);
	const bySource = new Map(
		pages.all
			.filter(({ address }) => pages.prefix(address) === '')
			.map((page) => [page.address, page]),
	);

	test('no words of the source stand in another language without saying so', () => {
		const faults = pages.all.flatMap((page): Fault[] => {
			const source = bySource.get(pages.withoutPrefix(page.address));
			if (!source || source === page) return [];
			const [own, theirs] = [htmlOf(page), htmlOf(source)];
			if (!own || !theirs) return [];
			const words = new Set([...textsIn(theirs, source.language)].filter(isTelling));
			return [...textsIn(own, page.language)]
				.filter((text) => words.has(text))
				.map((text) => ({
					where: page.address,
					found: `"${text.slice(0, 80)}"`,
					expected: `the language of these words, or words in “${page.language}”`,
				}));
		});
		expectNone(faults, 'a screen reader says words in the voice of the language that they claim.');
	});
});
