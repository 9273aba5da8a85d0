import type { APIRoute } from 'astro';
import { asset } from '#reader.ts';
import { siteFor, siteLanguages } from '#siteFor.ts';

/** Until the site is adopted, robots are kept out. */
export const GET: APIRoute = ({ site }) => {
	const adopted = siteFor(siteLanguages()[0] ?? 'en').adopted !== undefined;
	const map = new URL(asset('/sitemap-index.xml'), site).href;
	return new Response(
		adopted ? `User-agent: *\nAllow: /\n\nSitemap: ${map}\n` : 'User-agent: *\nDisallow: /\n',
	);
};
