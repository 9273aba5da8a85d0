import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { content, site, test } from './ours.ts';

/** The earlier plans, and the document that each was taken from. */
const plans = [
	['jhws-2021', 'jhws-2021'],
	['barnet-plan-2021', 'barnet-plan-2021'],
	['jhws-2015', 'jhws-2015-progress'],
] as const;

const rows = (document: string, file: string) =>
	parse<Record<string, string>>(readFileSync(`seeds/${document}/${file}`, 'utf8'), {
		columns: true,
	});

describe.each(plans)('%s', (plan, document) => {
	const wordings = rows(document, 'wordings.csv');
	const inSeeds = (kind: string) =>
		wordings
			.filter((row) => row['kind'] === kind)
			.map(({ goal = '', order = '', text = '' }) => [goal, order, text].join(' | '))
			.toSorted();
	const strategy = site.strategies.find(({ id }) => id === plan);
	const goals = strategy?.priorities.flatMap((priority) => priority.goals) ?? [];

	test('is not in force, and names its document', () => {
		expect(strategy?.isInForce).toBe(false);
		expect(strategy?.source.id).toBe(document);
	});

	test('holds the priorities and goals in the words of the document', () => {
		expect(inSeeds('priority')).toEqual(
			strategy?.priorities.map(({ order, title }) => ` | ${String(order)} | ${title.value}`).toSorted(),
		);
		expect(inSeeds('goal')).toEqual(
			goals.map(({ id, order, title }) => `${id} | ${String(order)} | ${title.value}`).toSorted(),
		);
	});

	test('holds each measure in the words of the document', () => {
		const held = goals.flatMap(({ id, measures }) =>
			measures.map(({ order, wording }) => `${id} | ${String(order)} | ${wording.value}`),
		);
		expect(inSeeds('measure').length).toBeGreaterThan(0);
		expect(held.toSorted()).toEqual(inSeeds('measure'));
	});

	test('each figure is the one of the words that it was taken from', () => {
		const strangers = rows(document, 'figures.csv').filter(({ value = '', wording = '' }) => {
			const inWords = wording.replaceAll(/(?<=\d),(?=\d{3})/gu, '');
			return !new RegExp(`(?<![\\d.])${value.replace('.', '\\.')}(?:\\.0)?(?![\\d])`, 'u').test(inWords);
		});
		expect(strangers).toEqual([]);
	});
});

test('each project that the slides of 2021 name stands with its goal', () => {
	const projects = rows('jhws-2021', 'wordings.csv').filter(({ kind }) => kind === 'project');
	expect(projects).toHaveLength(21);
	const lost = projects.filter(
		({ goal = '', text = '' }) =>
			!readFileSync(`content/en/goals/${goal}.mdx`, 'utf8').includes(text),
	);
	expect(lost).toEqual([]);
});

test('the documents set out as many measures as they hold', () => {
	const counts = site.strategies
		.filter(({ isInForce }) => !isInForce)
		.map(({ id, priorities }) => [
			id,
			priorities.length,
			priorities.flatMap(({ goals }) => goals).length,
			priorities.flatMap(({ goals }) => goals.flatMap(({ measures }) => measures)).length,
		]);
	// One of the ten rated areas of the oldest plan is two goals here, for children and for adults.
	expect(counts).toEqual([
		['barnet-plan-2021', 1, 7, 20],
		['jhws-2021', 3, 11, 7],
		['jhws-2015', 4, 11, 11],
	]);
});

describe('baselines and targets of the earlier plans', () => {
	const targets = [
		['mmr-first-dose-2021', 84, '95%', 95],
		['tooth-decay-2021', 24.5, '20%', 20],
		['breastfeeding-2021', 60, '75%', 75],
		['dental-checks-children-in-care-2021', 47, '85%', 85],
		['health-assessments-children-in-care-2021', 85, '95%', 95],
		['homelessness-preventions-2021', 632, '660', 660],
		['temporary-accommodation-2021', 2203, '2,575', 2575],
		['active-adults-2021', 60.5, '60.5', 60.5],
	] as const;
	test.each(targets)('%s: %d, target %s', (id, figure, wording, value) => {
		const measure = site.earlier.measures.find((one) => one.id === id);
		const [bearing] = measure?.bearings ?? [];
		expect(bearing?.target).toMatchObject({ wording, value });
		const values = content.observations.get(bearing?.indicator.id ?? '')?.map(({ data }) => data.value);
		expect(values).toContain(figure);
	});

	test('the tooth decay target of 2021 was not met, and moved away', () => {
		const measure = site.earlier.measures.find(({ id }) => id === 'tooth-decay-2021');
		const target = measure?.bearings[0]?.judged[0]?.target;
		// (29.2 − 24.5) ÷ (20 − 24.5)
		expect(target?.share).toBeCloseTo(4.7 / -4.5, 10);
		expect(target?.met).toBe(false);
	});
});

test('nothing of what was marked as internal, or of very few people, stands here', () => {
	const held = [...content.observations.values()].flatMap((table) =>
		table.map(({ data }) => data.value),
	);
	// Screening figures, and shares of a handful of children, in the report of 2017.
	for (const value of [4.23, 3.63, 32.35]) expect(held).not.toContain(value);
});
