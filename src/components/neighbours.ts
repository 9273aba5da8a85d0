import type { Reader } from '#reader.ts';
import type { Text } from '#strategy/text.ts';
import { inWords } from './words.ts';

/** The links to the things before and after `here` in its list. */
export function neighboursIn<T extends { id: string; path: string }>(
	list: readonly T[],
	here: { id: string },
	titleOf: (thing: T) => Text,
	{ t, href, locale }: Reader,
) {
	const at = list.findIndex(({ id }) => id === here.id);
	const link = (thing: T | undefined, text: string) =>
		thing && { href: href(thing.path), text, title: inWords(titleOf(thing), locale) };
	return {
		label: t('nav.previousNext'),
		previous: link(list[at - 1], t('nav.previous')),
		next: link(list[at + 1], t('nav.next')),
	};
}
