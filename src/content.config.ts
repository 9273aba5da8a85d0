import { defineCollection } from 'astro:content';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { contentFolder } from '#folders.ts';
import { collectionNames, collections } from '#schemas/collections.ts';
import { translationOf } from '#schemas/translation.ts';

/**
 * In `npm run dev` a file that breaks its schema must not end the server: the checker shows the
 * mistake on the page instead. `watcher` is there in dev only.
 */
const tolerant = (context: LoaderContext): LoaderContext =>
	context.watcher
		? {
				...context,
				parseData: (entry) => context.parseData(entry).catch(() => entry.data as never),
			}
		: context;

/** Most files are fields alone. Each that Astro is to render costs the build a module of its own. */
const withoutEmptyBodies = ({ store, ...context }: LoaderContext): LoaderContext => ({
	...context,
	store: {
		...store,
		set: (entry) => store.set(entry.body?.trim() ? entry : { ...entry, deferredRender: false }),
	},
});

const reading = (inner: Loader): Loader => ({
	...inner,
	load: (context) => inner.load(withoutEmptyBodies(tolerant(context))),
});

const base = pathToFileURL(`${contentFolder}/`);

/** Every collection in every language: the ids are `en/goals/<name>`. */
export const collectionsByName = Object.fromEntries(
	collectionNames.map((name) => [
		name,
		defineCollection({
			loader: reading(glob({ pattern: `*/${name}/**/*.{mdx,yaml}`, base })),
			schema: z.union([collections[name], translationOf(collections[name])]),
		}),
	]),
);

export { collectionsByName as collections };
