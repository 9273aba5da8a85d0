import { redirectsOf, type Redirect } from '#build/redirects.ts';
import { checkedContent } from '#checkedContent.ts';
import { tellFaults } from '#loaders/faults.ts';
import { countsOf, translationState, type FileState } from '#loaders/translationState.ts';
import type { Content } from '#schemas/content.ts';
import type { ObservationData } from '#schemas/observation.ts';
import { addMessages } from '#i18n/translate.ts';
import { buildSite } from '#strategy/buildSite.ts';
import type { Site } from '#strategy/model.ts';

export { countsOf, type FileState };

let linked: Content | undefined;
const sites = new Map<string, Site>();

function contentNow(): Content {
	const { content, faults } = checkedContent();
	if (!content || faults.length > 0) throw new Error(tellFaults(faults));
	if (content === linked) return content;
	sites.clear();
	for (const [locale, messages] of content.messages) addMessages(locale, messages);
	linked = content;
	return content;
}

/** The languages of the site; the first is the source language. */
export const siteLanguages = (): readonly string[] => contentNow().site.data.languages;

/** How far each file is translated into `locale`. */
export const translationStateIn = (locale: string): readonly FileState[] =>
	translationState(contentNow(), locale);

/** The addresses that only send their reader on, in each language. */
export const redirects = (): readonly Redirect[] => redirectsOf(contentNow());

/** The rows of the table of an indicator, as they stand in it. */
export const rowsOf = (indicator: string): readonly ObservationData[] =>
	contentNow()
		.observations.get(indicator)
		?.map(({ data }) => data) ?? [];

/** The site as a reader of `locale` sees it. */
export function siteFor(locale: string): Site {
	const content = contentNow();
	const known = sites.get(locale);
	if (known) return known;
	const made = buildSite(content, locale);
	sites.set(locale, made);
	return made;
}
