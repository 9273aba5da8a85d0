import { HTMLElement, NodeType, type Node } from 'node-html-parser';
import { inLanguage, popover } from '#components/popover.ts';
import { localeOf } from '#i18n/locale.ts';
import { TermMarker } from '#i18n/markTerms.ts';
import { escapeHtml } from '#i18n/translate.ts';
import type { Reader } from '#reader.ts';
import type { Site, Term } from '#strategy/model.ts';
import type { Text } from '#strategy/text.ts';
import type { Change, Changes } from './changePage.ts';

/** Prose stands in these; a term in a heading, a link or a name is left alone. */
const prose = new Set(['P', 'LI', 'DD', 'BLOCKQUOTE', 'TD']);
const closed = new Set([
	'A',
	'BUTTON',
	'SUMMARY',
	'H1',
	'H2',
	'H3',
	'H4',
	'H5',
	'H6',
	'TABLE',
	'SVG',
	'NAV',
	'FORM',
	'LABEL',
	'CODE',
	'BDI',
	'DT',
	'FIGCAPTION',
	'SCRIPT',
	'ASIDE',
	'FOOTER',
]);

const markers = new WeakMap<Site, TermMarker>();

/** The forms of the terms that are in the language of the page. */
function markerFor(site: Site): TermMarker {
	const known = markers.get(site);
	if (known) return known;
	const made = new TermMarker(
		site.terms.flatMap(({ id, term, abbreviation, forms = [], ordinary }) =>
			ordinary
				? []
				: [
						...(term.lang === site.locale ? [term.value] : []),
						...(abbreviation === undefined ? [] : [abbreviation]),
						...forms.filter(({ lang }) => lang === site.locale).map(({ value }) => value),
					].map((text) => ({ id, text })),
		),
	);
	markers.set(site, made);
	return made;
}

/** A word with its meaning behind it. */
function explained(words: string, term: Term, { locale, t, href }: Reader): string {
	const { id, term: name, meaning } = term;
	const say = ({ value, lang }: Text) => inLanguage(value, lang, locale, localeOf(lang).dir);
	const address = escapeHtml(href(`/glossary/#${id}`));
	return popover({
		id: `term-${id}`,
		words,
		address,
		content: `<b>${say(name)}</b> ${say(meaning)} <a href="${address}">${escapeHtml(t('glossary.more'))}</a>`,
	});
}

const entities: Record<string, string> = { '&amp;': '&', '&#39;': "'", '&quot;': '"' };

/** Text as it is read, and where in `source` each of its units starts: “&amp;” is one sign. */
function decoded(source: string): { text: string; at: number[] } {
	// By units, not by letters: so do strings count.
	const units = [...source.matchAll(/&[#\w]+;|[^]/g)];
	const signs = units.map(([unit]) => (unit.length === 1 ? unit : (entities[unit] ?? '\uFFFC')));
	return { text: signs.join(''), at: [...units.map(({ index }) => index), source.length] };
}

/** Puts the meaning of each term of the glossary behind its first use in the prose of a page. */
export const explainTerms: Changes = (main, html, reader) => {
	const { site, locale } = reader;
	const marker = markerFor(site);
	const terms = new Map(site.terms.map((term) => [term.id, term]));
	const seen = new Set<string>();
	const changes: Change[] = [];

	const inText = (node: Node) => {
		const [start, end] = node.range;
		const { text, at } = decoded(html.slice(start, end));
		let read = 0;
		for (const { text: words, id } of marker.mark(text, seen)) {
			const from = start + (at[read] ?? 0);
			read += words.length;
			const to = start + (at[read] ?? 0);
			const term = id === undefined ? undefined : terms.get(id);
			if (!term) continue;
			changes.push({ start: from, end: to, html: explained(html.slice(from, to), term, reader) });
		}
	};
	const visit = (node: Node, inProse: boolean) => {
		if (node.nodeType === NodeType.TEXT_NODE) {
			if (inProse) inText(node);
			return;
		}
		if (!(node instanceof HTMLElement)) return;
		const element = node;
		const { tagName } = element;
		if (closed.has(tagName) || element.hasAttribute('data-no-terms')) return;
		const lang = element.getAttribute('lang');
		if (lang !== undefined && lang !== locale) return;
		for (const child of element.childNodes) visit(child, inProse || prose.has(tagName));
	};
	visit(main, false);
	return changes;
};
