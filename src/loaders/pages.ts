import { collectionNames } from '#schemas/collections.ts';
import { addressOf } from '#strategy/address.ts';
import type { Draft } from './readContent.ts';

/** Pages that the code makes whatever the content is. */
export const fixedPages = [
	'/',
	'/priorities/',
	'/actions/',
	'/measures/',
	'/indicators/',
	'/data/',
	'/partners/',
	'/glossary/',
	'/strategies/',
	'/progress/',
	'/updates/',
	'/sources/',
	'/a-z/',
	'/search/',
	'/accessibility/',
	'/help-now/',
	'/languages/',
	'/about/how-we-judge-progress/',
];

/** The addresses of all pages, without language. */
export function allPages({ names, entries }: Pick<Draft, 'names' | 'entries'>): string[] {
	const own = collectionNames.flatMap((collection) =>
		[...names[collection]].flatMap((id) => addressOf(collection, id)?.replace(/#.*$/u, '') ?? []),
	);
	const whole = [...names.strategies].map((id) => `/strategies/${id}/all/`);
	const reports = [...entries.reports.values()].filter(({ data }) => data.strategy !== undefined);
	const changes = reports
		.filter(({ data: { kind, strategy, asAt } }) =>
			reports.some(
				({ data }) => data.kind === kind && data.strategy === strategy && data.asAt < asAt,
			),
		)
		.map(({ id }) => `/progress/${id}/changes/`);
	return [...new Set([...fixedPages, ...own, ...whole, ...changes])];
}

/** Files that the code makes, for readers to download. */
export const allFiles = ({ names }: Pick<Draft, 'names'>): string[] => [
	'/feed.xml',
	'/robots.txt',
	'/sitemap-index.xml',
	'/data/datapackage.json',
	'/data/indicator.schema.json',
	'/data/site.json',
	'/data/site.schema.json',
	...[...names.indicators].flatMap((id) =>
		['csv', 'json', 'svg', 'png'].map((kind) => `/indicators/${id}.${kind}`),
	),
];

/** Pages that list things one below the other, each with its name as its place on the page. */
export const listPages = [
	['glossary', '/glossary/'],
	['sources', '/sources/'],
] as const;
