import { defineMiddleware } from 'astro:middleware';
import { changePage } from '#build/changePage.ts';
import { explainTerms } from '#build/explainTerms.ts';
import { statePolicy } from '#build/statePolicy.ts';
import { tellForeignLinks } from '#build/tellForeignLinks.ts';
import { asset, readerOf } from '#reader.ts';

/**
 * Every page gets the meanings of its hard words, whether they stand in a body, a title’s summary or
 * a wording; its links say where they lead to a page in another language; and it states its policy.
 */
export const onRequest = defineMiddleware(async (context, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const changed = changePage(await response.text(), readerOf(context), [
		explainTerms,
		tellForeignLinks,
	]);
	// The development server runs scripts that stand in the page.
	if (import.meta.env.DEV) return new Response(changed, response);
	const path = context.url.pathname.slice(asset('').length);
	return new Response(statePolicy(changed, path), response);
});
