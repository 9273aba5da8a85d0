import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { contentFolder } from '#folders.ts';
import { collectionNames, collections } from '#schemas/collections.ts';
import { translationOf } from '#schemas/translation.ts';

/**
 * In `npm run dev` a file that breaks its schema must not end the server: the checker shows the
 * mistake on the page instead. `watcher` is there in dev only.
 */
const tolerant = (inner: Loader): Loader => ({
	...inner,
	load: (context) =>
		inner.load(
			context.watcher
				? {
						...context,
						parseData: (entry) => context.parseData(entry).catch(() => entry.data as never),
					}
				: context,
		),
});

const base = pathToFileURL(`${contentFolder}/`);

/** Every collection in every language: the ids are `en/goals/<name>`. */
export const collectionsByName = Object.fromEntries(
	collectionNames.map((name) => [
		name,
		defineCollection({
			loader: tolerant(glob({ pattern: `*/${name}/**/*.{mdx,yaml}`, base })),
			schema: z.union([collections[name], translationOf(collections[name])]),
		}),
	]),
);

export { collectionsByName as collections };
