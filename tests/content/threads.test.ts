import { expect } from 'vitest';
import type { Thing } from '#strategy/thing.ts';
import { kindOf, strategyOf } from '#strategy/thing.ts';
import { topicsOf } from '#strategy/topics.ts';
import { site, test } from './ours.ts';

const strategies = site.strategies.toReversed().map(({ id }) => id);
const nameOf = (thing: Thing) => ('report' in thing ? thing.item : thing.id);
const topics = topicsOf(site.strategies);

/** The plans over which something of the strategy in force can be followed. */
const followed = (kind: 'goal' | 'action' | 'measure', id: string) =>
	topics
		.filter(({ stages }) =>
			stages
				.flatMap(({ entries }) => entries)
				.some(({ thing }) => kindOf(thing) === kind && nameOf(thing) === id),
		)
		.map(({ stages }) => stages.map(({ strategy }) => strategy.id).join(' '));

test('the plans are known', () => {
	expect(strategies).toEqual(['jhws-2015', 'jhws-2021', 'barnet-plan-2021', 'jhws-2025']);
});

test.for([
	['measure', 'tooth-decay-in-young-children', 'jhws-2021 jhws-2025'],
	['action', 'childrens-teeth', 'jhws-2021 jhws-2025'],
	['action', 'vaccinate-children', 'jhws-2015 jhws-2021 jhws-2025'],
	['action', 'vaccinate-adults', 'jhws-2015 jhws-2021 jhws-2025'],
	['action', 'feeding-babies', 'jhws-2021 jhws-2025'],
	['action', 'ways-to-be-active', 'jhws-2021 barnet-plan-2021 jhws-2025'],
	['measure', 'physical-activity', 'jhws-2021 barnet-plan-2021 jhws-2025'],
	['measure', 'active-young-people', 'jhws-2021 barnet-plan-2021 jhws-2025'],
	['action', 'dementia-friendly-places', 'jhws-2021 jhws-2025'],
	['measure', 'dementia-friendly-sites', 'jhws-2021 jhws-2025'],
	['action', 'suicide-prevention-delivery', 'jhws-2021 barnet-plan-2021 jhws-2025'],
	['action', 'suicide-prevention-update', 'jhws-2021 barnet-plan-2021 jhws-2025'],
	['goal', 'carers-2021', 'jhws-2015 jhws-2021'],
	['action', 'child-healthy-weight', 'jhws-2015 barnet-plan-2021 jhws-2025'],
	['measure', 'overweight-at-5-and-11', 'jhws-2015 barnet-plan-2021 jhws-2025'],
	['action', 'barnet-food-plan', 'jhws-2021 barnet-plan-2021 jhws-2025'],
	['goal', 'affordable-healthy-food', 'jhws-2021 barnet-plan-2021 jhws-2025'],
	['goal', 'childrens-mental-health', 'jhws-2015 jhws-2021 jhws-2025'],
	['goal', 'adult-mental-health', 'jhws-2015 barnet-plan-2021 jhws-2025'],
	['measure', 'people-supported-into-work', 'jhws-2015 barnet-plan-2021 jhws-2025'],
	['measure', 'cancer-screening', 'jhws-2015 jhws-2025'],
	['action', 'drugs-and-alcohol-plan', 'jhws-2021 jhws-2025'],
	['action', 'heart-programme', 'jhws-2021 jhws-2025'],
	['goal', 'good-level-of-development', 'jhws-2015 jhws-2021 jhws-2025'],
	['measure', 'development-at-age-5', 'jhws-2015 jhws-2021 jhws-2025'],
	['action', 'moving-into-adult-life', 'jhws-2015 jhws-2021 barnet-plan-2021 jhws-2025'],
	['action', 'autism-and-adhd-assessment', 'jhws-2021 barnet-plan-2021 jhws-2025'],
	['action', 'getting-online', 'jhws-2021 jhws-2025'],
	['action', 'use-health-impact-assessments', 'jhws-2021 jhws-2025'],
	['goal', 'community-connectedness', 'jhws-2021 jhws-2025'],
	['action', 'develop-neighbourhood-programme', 'jhws-2015 jhws-2021 barnet-plan-2021 jhws-2025'],
] as const)('%s %s can be followed over %s', ([kind, id, plans]) => {
	expect(followed(kind, id)).toEqual([plans]);
});

test('children’s and adults’ mental health are two topics', () => {
	const [children, adults] = ['childrens-mental-health', 'adult-mental-health'].map((id) =>
		topics.findIndex(({ stages }) =>
			stages.some(({ entries }) => entries.some(({ thing }) => nameOf(thing) === id)),
		),
	);
	expect(children).not.toBe(adults);
});

test('a thread can be followed from both ends', () => {
	const earlier = site.earlier.measures.find(({ id }) => id === 'tooth-decay-2021');
	expect(earlier?.successors.map(({ later }) => later.id).toSorted()).toEqual([
		'childrens-teeth',
		'tooth-decay-in-young-children',
	]);
});

const things = [
	...site.goals,
	...site.actions,
	...site.measures,
	...site.earlier.goals,
	...site.earlier.measures,
];
const threads = things.flatMap(({ forerunners }) => forerunners);

test('each thread leads to a plan that began earlier, and says why in a sentence', () => {
	expect(threads.length).toBeGreaterThan(90);
	for (const { earlier, later, reason } of threads) {
		expect(strategyOf(earlier)?.start).toBeLessThan(strategyOf(later)?.start ?? 0);
		expect(reason.value).toMatch(/^Both .*\.$/u);
	}
});

test('no thread says that one thing led to another', () => {
	const claims = /\b(?:led to|because of|thanks to|result|replaced|became|grew out)\b/u;
	expect(threads.map(({ reason }) => reason.value).filter((reason) => claims.test(reason))).toEqual(
		[],
	);
});

test('nothing is named twice by one thing', () => {
	for (const { forerunners } of things) {
		const named = forerunners.map(({ earlier }) => earlier);
		expect(new Set(named).size).toBe(named.length);
	}
});
