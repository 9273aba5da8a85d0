import type { HTMLElement } from 'node-html-parser';
import { languageName } from '#i18n/formats.ts';
import { escapeHtml } from '#i18n/translate.ts';
import type { Page, Site } from '#strategy/model.ts';
import type { Changes } from './changePage.ts';

const untranslated = new WeakMap<Site, ReadonlySet<string>>();

/** The paths of the pages that stand wholly in the source language. */
function untranslatedPaths(site: Site): ReadonlySet<string> {
	const known = untranslated.get(site);
	if (known) return known;
	const { strategies, earlier, indicators, partners, chapters, reports } = site;
	const things: readonly Page[] = [
		...strategies,
		...[site, earlier].flatMap(({ priorities, goals, actions, measures }) => [
			...priorities,
			...goals,
			...actions,
			...measures,
		]),
		...indicators,
		...partners,
		...chapters,
		...reports,
	];
	const made = new Set(
		things.filter(({ translated, path }) => !translated && path !== '').map(({ path }) => path),
	);
	untranslated.set(site, made);
	return made;
}

/** Where a link leads, without the place on the page. */
const targetOf = (link: HTMLElement) => (link.getAttribute('href') ?? '').replace(/#.*$/u, '');

/** Says behind a link that its page is in the source language, where it is not the reader’s. */
export const tellForeignLinks: Changes = (main, _, { site, locale, t, href }) => {
	if (locale === site.sourceLocale) return [];
	const foreign = new Set([...untranslatedPaths(site)].map(href));
	const words = escapeHtml(
		t('link.inSource', { language: languageName(locale, site.sourceLocale) }),
	);
	return main
		.querySelectorAll('a[href]')
		.filter((link) => foreign.has(targetOf(link)) && !link.closest('svg'))
		.map((link) => {
			const end = link.range[1] - '</a>'.length;
			return { start: end, end, html: ` <span class="quiet" data-pagefind-ignore>${words}</span>` };
		});
};
