import { expect } from 'vitest';
import { site, test } from './ours.ts';

// The strategy’s own numbers: what it sets out does not change while it is in force.
test('has as many of each as the source', () => {
	expect(site.priorities).toHaveLength(4);
	expect(site.goals).toHaveLength(15);
	expect(site.actions).toHaveLength(49);
	expect(site.measures).toHaveLength(46);
	expect(site.measures.filter(({ kind }) => kind === 'milestone')).toHaveLength(8);
	expect(site.strategy.principles).toHaveLength(5);
});

test('has the actions and measures of each priority', () => {
	expect(
		site.priorities.map(({ goals }) => [
			goals.length,
			goals.flatMap(({ actions }) => actions).length,
			goals.flatMap(({ measures }) => measures).length,
		]),
	).toEqual([
		[4, 15, 15],
		[4, 14, 11],
		[4, 11, 13],
		[3, 9, 7],
	]);
});

test('names the partners and explains the words', () => {
	expect(site.partners.length).toBeGreaterThanOrEqual(39);
	expect(site.terms.length).toBeGreaterThanOrEqual(35);
});
