import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fileOf, sourceSite } from '#files.ts';

/** The same for readers of all languages. */
export const getStaticPaths = () =>
	sourceSite().indicators.map((indicator) => ({
		params: { locale: undefined, slug: indicator.id },
		props: { indicator },
	}));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { indicator } }) =>
	new Response(await fileOf(indicator, sourceSite(), 'csv'));
