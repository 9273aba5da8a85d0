import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { answerWith } from '#files.ts';
import { eachInEachLanguage, readerOf } from '#reader.ts';

export const getStaticPaths = () => eachInEachLanguage((site) => site.indicators);
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = (context) =>
	answerWith(context.props.thing, readerOf(context).site, 'png');
