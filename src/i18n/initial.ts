import { localeOf } from './locale.ts';
import type { Text } from '#strategy/text.ts';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The letter under which words stand in an alphabetical list: the first whole sign, without its accent in Latin script. */
export function initialOf({ value, lang }: Text): string {
	const letters = value.replace(/^[^\p{L}\p{N}]+/u, '');
	const first = [...graphemes.segment(letters)][0]?.segment ?? '';
	const bare = /^\p{Script=Latin}/u.test(first)
		? first.normalize('NFD').replace(/\p{M}/gu, '')
		: first;
	return /^\p{N}/u.test(bare) ? '0-9' : bare.toLocaleUpperCase(localeOf(lang).intl);
}
