import { defineMiddleware } from 'astro:middleware';
import { explainTerms } from '#build/explainTerms.ts';
import { readerOf } from '#reader.ts';

/** Every page gets the meanings of its hard words, whether they stand in a body, a title’s summary or a wording. */
export const onRequest = defineMiddleware(async (context, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	return new Response(explainTerms(await response.text(), readerOf(context)), response);
});
