import { checkContent } from '#loaders/checkContent.ts';
import { tellFaults } from '#loaders/faults.ts';
import { contentVersion } from '#contentVersion.ts';
import { contentFolder } from '#folders.ts';
import type { Content } from '#schemas/content.ts';
import type { ObservationData } from '#schemas/observation.ts';
import { buildSite } from '#strategy/buildSite.ts';
import type { Site } from '#strategy/model.ts';

let read: Content | undefined;
let readVersion = -1;
const sites = new Map<string, Site>();

function contentNow(): Content {
	if (read && readVersion === contentVersion()) return read;
	const version = contentVersion();
	const { content, faults } = checkContent(contentFolder);
	if (!content || faults.length > 0) throw new Error(tellFaults(faults));
	sites.clear();
	read = content;
	// Only now: a faulty file must be told at every look until it is mended.
	readVersion = version;
	return content;
}

/** The languages of the site; the first is the source language. */
export const siteLanguages = (): readonly string[] => contentNow().site.data.languages;

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
