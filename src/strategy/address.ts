import type { CollectionName } from '#schemas/collections.ts';

/** The address of the page of a content file, from the root of the site, or null where it has none of its own. */
export function addressOf(collection: CollectionName, id: string): string | null {
	switch (collection) {
		case 'chapters':
			return id === 'help-now' ? '/help-now/' : `/about/${id}/`;
		case 'reports':
			return `/progress/${id}/`;
		case 'glossary':
			return `/glossary/#${id}`;
		case 'sources':
			return `/sources/#${id}`;
		case 'news':
			return null;
		default:
			return `/${collection}/${id}/`;
	}
}
