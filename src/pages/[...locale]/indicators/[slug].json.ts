import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { answerWith, sourceSite } from '#files.ts';

/** The same for readers of all languages. */
export const getStaticPaths = () =>
	sourceSite().indicators.map((indicator) => ({
		params: { locale: undefined, slug: indicator.id },
		props: { indicator },
	}));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
	answerWith(props.indicator, sourceSite(), 'json');
