import { expect } from 'vitest';
import { site, test } from './ours.ts';

test.each(['actions', 'measures'] as const)(
	'titles of %s are short, and each is another',
	(kind) => {
		const titles = site[kind].map(({ title }) => title.value);
		expect(titles.filter((title) => title.length > 70)).toEqual([]);
		expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
	},
);

test('titles are plain: no short form that the page would have to explain', () => {
	const titles = [...site.actions, ...site.measures].map(({ title }) => title.value);
	expect(titles.filter((title) => /\b(?:CAMHS|SEND|NDD|ICB|HWBB|VCS|CVD)\b/u.test(title))).toEqual(
		[],
	);
});
