import { expect } from 'vitest';
import { content, seeds, site, test } from './ours.ts';

/**
 * Which way is better, read from the source’s own words for each measure: the word that says so,
 * and what follows from it. An empty direction is a milestone. “editor” stands where the words say
 * nothing of it, or more than one thing, and this site judged.
 */
const directions: Record<
	string,
	readonly (readonly [word: string, direction: string, basis: string])[]
> = {
	'healthy-children-and-families': [
		['Reduced number', 'lower', 'stated'],
		['Improved rates', 'higher', 'stated'],
		['Reduced rates', 'lower', 'stated'],
		['Proportion', 'higher', 'editor'],
	],
	'good-level-of-development': [
		['increased number', 'higher', 'stated'],
		['gap in achievement at age 5 is closed', 'lower', 'stated'],
		['Increase number', 'higher', 'stated'],
	],
	'joined-up-care-for-children': [
		['Establishment', '', ''],
		['Reduced waiting times/improved outcomes', 'lower', 'editor'],
		['Reductions in waiting times', 'lower', 'stated'],
		['Reductions in waiting times', 'lower', 'stated'],
	],
	'childrens-mental-health': [
		['Number of people', 'higher', 'editor'],
		['Number of educators', 'higher', 'editor'],
		['Increased number', 'higher', 'stated'],
		['Reduced wait times', 'lower', 'stated'],
	],
	'healthier-behaviours': [
		['Improved take up', 'higher', 'stated'],
		['Reduce the proportion', 'lower', 'stated'],
		['Reduced', 'lower', 'stated'],
		['Increase', 'higher', 'stated'],
		// The word is clear; what it means for the figures is not, so the site calls it contested.
		['Decrease the prevalence', 'contested', 'editor'],
	],
	'early-detection-of-disease': [['Improved take up', 'higher', 'stated']],
	'adult-mental-health': [
		// Times and rates can improve by going up or down: the word alone does not say.
		['Improved wait times', 'lower', 'editor'],
		['Improved rates of self-reported', 'higher', 'editor'],
		['Reduced suicide rates', 'lower', 'stated'],
	],
	'welcoming-older-people': [
		['Achievement', '', ''],
		['Increased number', 'higher', 'stated'],
	],
	'community-connectedness': [
		['Reduce the percentage', 'lower', 'stated'],
		['Reduce Percentage', 'lower', 'stated'],
		['Increase the number', 'higher', 'stated'],
		['Increase the number', 'higher', 'stated'],
	],
	'income-and-good-work': [
		['Increase the number', 'higher', 'stated'],
		['Increase in percentage', 'higher', 'stated'],
		['Increase usage', 'higher', 'stated'],
	],
	'affordable-healthy-food': [
		['Increase in the number', 'higher', 'stated'],
		['data on use', 'not-stated', 'stated'],
		['Pilot', '', ''],
	],
	'healthy-resilient-places': [
		['Number of', 'not-stated', 'stated'],
		['updated', '', ''],
		['Delivery', '', ''],
	],
	'more-years-in-good-health': [
		['Increase in life expectancy', 'higher', 'stated'],
		['Increase in healthy life expectancy', 'higher', 'stated'],
		['decrease the slope', 'lower', 'stated'],
		['Reduce', 'lower', 'stated'],
	],
	'culturally-competent-services': [['Learning', '', '']],
	'working-together-for-communities': [
		['Developed and delivered', '', ''],
		['Ongoing engagement plan', '', ''],
	],
};

const expected = Object.entries(directions).flatMap(([goal, measures]) =>
	measures.map(([word, direction, basis], index) => ({
		measure: `${goal} ${index + 1}`,
		word,
		direction,
		basis,
	})),
);

test('the words are the source’s', () => {
	const wordings = new Map(
		seeds('wordings.csv')
			.filter(({ kind }) => kind === 'measure')
			.map(({ goal, order, text = '' }) => [`${goal ?? ''} ${order ?? ''}`, text]),
	);
	expect(expected.map(({ measure }) => measure).toSorted()).toEqual(
		[...wordings.keys()].toSorted(),
	);
	expect(expected.filter(({ measure, word }) => !wordings.get(measure)?.includes(word))).toEqual(
		[],
	);
});

test('each measure has the direction of its words, and says whether they state it', () => {
	const held = site.measures.map(({ goal, order, direction = '', directionBasis = '' }) => ({
		measure: `${goal.id} ${order}`,
		direction,
		basis: directionBasis,
	}));
	const byMeasure = (a: { measure: string }, b: { measure: string }) =>
		a.measure < b.measure ? -1 : 1;
	expect(held.toSorted(byMeasure)).toEqual(
		expected
			.map(({ measure, direction, basis }) => ({ measure, direction, basis }))
			.toSorted(byMeasure),
	);
});

test('a measure without a direction is a milestone', () => {
	for (const { data } of content.entries.measures.values()) {
		expect(data.kind === 'milestone').toBe(data.direction === undefined);
	}
});
