import { expect, test } from 'vitest';
import { rankPages } from '../../../src/client/rankPages.ts';

const hits = (scores: Record<string, number>) =>
	Object.entries(scores).map(([id, score]) => ({ id, score }));

const order = (found: Record<string, number>[], standing: Record<string, number> = {}) =>
	rankPages(found.map(hits), 100, new Map(Object.entries(standing))).map(
		({ hits: [first] }) => first?.id,
	);

test('the better page comes first', () => {
	expect(order([{ a: 1, b: 2 }])).toEqual(['b', 'a']);
});

test('a page with all the words comes before one that says much of one', () => {
	expect(order([{ both: 1, one: 2.5 }, { both: 1 }])).toEqual(['both', 'one']);
});

test('a page with one of the words is still there', () => {
	expect(order([{ a: 1 }, { b: 1 }]).toSorted()).toEqual(['a', 'b']);
});

test('a rare word counts for more than a common one', () => {
	const common = Object.fromEntries(Array.from({ length: 80 }, (_, at) => [`page-${at}`, 1]));
	expect(order([common, { rare: 1 }])[0]).toBe('rare');
});

test('a page that matters less stands lower', () => {
	expect(order([{ past: 2, now: 1 }], { past: 0.3 })).toEqual(['now', 'past']);
});

test('pages that answer far worse than the best are left out', () => {
	expect(order([{ best: 10, next: 2, noise: 0.5 }])).toEqual(['best', 'next']);
});

test('what was found of each word stays with the page', () => {
	const [first] = rankPages([hits({ a: 1 }), hits({ a: 2 })], 10, new Map());
	expect(first?.hits).toEqual([
		{ id: 'a', score: 1 },
		{ id: 'a', score: 2 },
	]);
});

test('no words, no pages', () => {
	expect(rankPages([], 10, new Map())).toEqual([]);
	expect(rankPages([[]], 10, new Map())).toEqual([]);
});
