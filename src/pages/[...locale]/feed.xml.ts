import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { updateSummary, updateTitle } from '#i18n/update.ts';
import { inEachLanguage, readerOf } from '#reader.ts';
import { updatesOf } from '#strategy/updates.ts';

export const getStaticPaths = inEachLanguage;

/** What is new, for feed readers. */
export const GET: APIRoute = ({ params, site: host }) => {
	const { site, locale, t, href } = readerOf({ params });
	const absolute = (path: string) => new URL(href(path), host).href;
	return rss({
		title: site.title.value,
		description: t('updates.description'),
		site: absolute('/'),
		xmlns: { atom: 'http://www.w3.org/2005/Atom' },
		customData: [
			`<language>${locale}</language>`,
			`<atom:link href="${absolute('/feed.xml')}" rel="self" type="application/rss+xml"/>`,
		].join(''),
		items: updatesOf(site).map((update) => {
			const summary = updateSummary(update)?.value;
			return {
				title: updateTitle(locale, update),
				...(summary !== undefined && { description: summary }),
				link: absolute(update.path),
				pubDate: new Date(`${update.day}T00:00:00Z`),
				// One page may have many updates: each is known by its line on the page of updates.
				customData: `<guid isPermaLink="true">${absolute(`/updates/#${update.id}`)}</guid>`,
			};
		}),
	});
};
