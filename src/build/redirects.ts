import type { Content } from '#schemas/content.ts';

/** An address that is gone, and the page that took its place; both below the site’s own folder, with the language. */
export interface Redirect {
	readonly from: string;
	readonly to: string;
	/** The language of the page. */
	readonly locale: string;
}

/** Where readers of addresses that are gone are sent, in each language: the source language has no prefix. */
export const redirectsOf = ({ site, redirects }: Pick<Content, 'site' | 'redirects'>): Redirect[] =>
	site.data.languages.flatMap((locale, index) => {
		const prefix = index === 0 ? '' : `/${locale}`;
		return redirects.map(({ data: { from, to } }) => ({
			from: prefix + from,
			to: prefix + to,
			locale,
		}));
	});
