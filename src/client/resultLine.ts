import { markWords, wordsAt, type Run } from './excerpt.ts';
import type { Ranked } from './rankPages.ts';
import type { PageHit } from './searchIndex.ts';

/** An element with text in it, which may be in another language than the search. */
function textElement(name: 'p' | 'a', content: readonly (string | Node)[], className = '') {
	const made = document.createElement(name);
	made.className = className;
	made.dir = 'auto';
	made.append(...content);
	return made;
}

function asNode({ text, marked }: Run): string | Node {
	if (!marked) return text;
	const mark = document.createElement('mark');
	mark.append(text);
	return mark;
}

/** A result: what kind of page it is, its title and what it says of itself, with the words found. */
export async function resultLine({ hits }: Ranked<PageHit>): Promise<HTMLLIElement> {
	const pages = await Promise.all(hits.map(({ data }) => data()));
	const [page] = pages;
	if (!page) throw new Error('A result needs a page.');
	const { url, content, meta, filters } = page;
	const title = meta.title ?? url;
	const places = hits.flatMap(({ words }) => words);
	const found = wordsAt(content, places);
	const summary = markWords(meta.summary ?? content, found);

	const link = textElement('a', [title]);
	link.setAttribute('href', url);
	const heading = document.createElement('h2');
	heading.className = 'govuk-heading-s';
	heading.append(link);

	const line = document.createElement('li');
	line.append(textElement('p', filters.kind ?? [], 'title__label'), heading);
	if (meta.notice !== undefined) line.append(textElement('p', [meta.notice], 'quiet'));
	line.append(textElement('p', summary.map(asNode)));

	// Where neither title nor summary holds what was asked for, the place that does is shown.
	const isSeen = [...markWords(title, found), ...summary].some(({ marked }) => marked);
	const passage = pages.find(({ plain_excerpt }) => plain_excerpt !== '')?.plain_excerpt;
	if (!isSeen && found.size > 0 && passage !== undefined) {
		const text = passage.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
		line.append(textElement('p', ['… ', ...markWords(text, found).map(asNode), ' …'], 'quiet'));
	}
	return line;
}
