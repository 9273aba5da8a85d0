import { localeOf } from './locale.ts';
import type { Text } from '#strategy/text.ts';

/**
 * The letter under which words stand in an alphabetical list: without its accent in Latin script, and
 * without the vowel that is written with it in scripts such as Gujarati.
 */
export function initialOf({ value, lang }: Text): string {
	const [first = ''] = /[\p{L}\p{N}]/u.exec(value.normalize('NFC')) ?? [];
	const bare = /^\p{Script=Latin}/u.test(first) ? first.normalize('NFD').charAt(0) : first;
	return /^\p{N}/u.test(bare) ? '0-9' : bare.toLocaleUpperCase(localeOf(lang).intl);
}
