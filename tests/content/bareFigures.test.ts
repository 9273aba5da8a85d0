import { expect } from 'vitest';
import { collectionNames } from '#schemas/collections.ts';
import type { Part } from '#schemas/content.ts';
import { bodyOf, content, test } from './ours.ts';
import { paragraphs } from './ownProse.ts';

const emergencyNumbers = ['18001 111', '18000', '116 123', '999', '111', '55'];

/** Numbers that no source has to stand for: years, ages, small counts, and whom to call. */
const bare = (text: string) => {
	let left = text;
	for (const number of emergencyNumbers)
		left = left.replaceAll(new RegExp(`\\b${number}\\b`, 'gu'), '');
	left = left
		.replaceAll(/\b(?:19|20)\d\d\b(?!,\d)/gu, '')
		.replaceAll(/\b(?:ages?|aged|under|over|past|before they are) \d{1,2}\b/giu, '');
	return [...left.matchAll(/\d[\d,.]*\d|\d/gu)]
		.filter(
			({ 0: number, index }) =>
				Number(number) >= 13 ||
				/^\s?(?:%|per ?cent)/u.test(left.slice(index + number.length)) ||
				number.includes('.'),
		)
		.map(([number]) => number);
};

test('every figure in the text is one of its source', () => {
	const found = collectionNames
		.flatMap((collection) => [...content.entries[collection].values()] as Part[])
		.filter(({ file }) => file.endsWith('.mdx'))
		.flatMap(({ file }) =>
			paragraphs(bodyOf(file)).flatMap((text) =>
				bare(text).map((number) => `${file}: ${number} in “${text}”`),
			),
		);
	expect(found).toEqual([]);
});
