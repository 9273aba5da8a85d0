import { describe, expect } from 'vitest';
import { content, ours, seeds, site, test } from './ours.ts';

/** What the source calls something, and where: under which goal of ours, and in which place. */
interface Wording {
	goal: string;
	order: string;
	text: string;
}

const wordings = seeds('wordings.csv');

const line = ({ goal, order, text }: Wording) => [goal, order, text].join(' | ');

const inSeeds = (kind: string) =>
	wordings
		.filter((row) => row['kind'] === kind)
		.map(({ goal = '', order = '', text = '' }) => line({ goal, order, text }))
		.toSorted();

const held = (rows: readonly { goal?: string; order?: number | string; text: string }[]) =>
	rows
		.map(({ goal = '', order = '', text }) => line({ goal, order: String(order), text }))
		.toSorted();

const own = content.entries.strategies.get(ours);
const strategy = own?.data;
const goalAt = (id: string) => content.entries.goals.get(id)?.data;
const actions = () => site.actions.map(({ id }) => content.entries.actions.get(id)?.data);
const measures = () => site.measures.map(({ id }) => content.entries.measures.get(id)?.data);
const sourced = () =>
	[...content.entries.glossary.values()].filter(({ data }) => data.wording !== undefined);

/** Everything of the strategy in force that content holds word for word, by kind. */
const kinds: Record<string, () => string[]> = {
	title: () =>
		held((strategy?.title ?? '').split(': ').map((text, index) => ({ order: index + 1, text }))),
	vision: () => held([{ text: strategy?.vision ?? '' }]),
	aspiration: () => held([{ text: strategy?.aspiration ?? '' }]),
	'baseline-rule': () => held([{ text: strategy?.baseline?.wording ?? '' }]),
	'review-rule': () => held([{ text: strategy?.review?.wording ?? '' }]),
	'goals-last': () => held([{ text: strategy?.review?.goalsLast ?? '' }]),
	principle: () =>
		held(
			(strategy?.principles ?? []).map(({ title }, index) => ({ order: index + 1, text: title })),
		),
	'principle-wording': () =>
		held(
			(strategy?.principles ?? []).map(({ wording }, index) => ({
				order: index + 1,
				text: wording,
			})),
		),
	priority: () => held(site.priorities.map(({ order, title }) => ({ order, text: title.value }))),
	strapline: () =>
		held(site.priorities.map(({ order, strapline }) => ({ order, text: strapline?.value ?? '' }))),
	goal: () =>
		held(site.goals.map(({ id, order, title }) => ({ goal: id, order, text: title.value }))),
	'goal-variant': () =>
		held(
			site.goals.flatMap(({ id, order }) =>
				(goalAt(id)?.aliases ?? []).map(({ text }) => ({ goal: id, order, text })),
			),
		),
	action: () => held(actions().map((data) => ({ ...data, text: data?.wording ?? '' }))),
	lead: () => held(actions().map((data) => ({ ...data, text: data?.leadsAsWritten ?? '' }))),
	measure: () => held(measures().map((data) => ({ ...data, text: data?.wording ?? '' }))),
	term: () =>
		held(
			sourced().map(({ data: { term, abbreviation } }) => ({
				text: abbreviation === undefined ? term : `${term} (${abbreviation})`,
			})),
		),
	'term-wording': () => held(sourced().map(({ data }) => ({ text: data.wording ?? '' }))),
};

describe('the seeds and the content hold the same words', () => {
	test.each(Object.entries(kinds))('%s', (kind, inContent) => {
		expect(inSeeds(kind).length).toBeGreaterThan(0);
		expect(inContent()).toEqual(inSeeds(kind));
	});

	test('every kind of wording is held against the content', () => {
		// Our chapters are other ones, written afresh: the source’s only say where a wording stands.
		const others = ['partner', 'chapter'];
		expect(new Set(wordings.map((row) => row['kind']))).toEqual(
			new Set([...Object.keys(kinds), ...others]),
		);
	});
});

describe('partners', () => {
	const names = (id: string) => {
		const data = content.entries.partners.get(id)?.data;
		return data ? [data.name as string, ...(data.aliases ?? []).map(({ text }) => text)] : [];
	};
	const inTheSeeds = new Set(
		wordings.filter((row) => row['kind'] === 'partner').map((row) => row['text'] ?? ''),
	);

	test('every body that the source names is there, by its name or another form of it', () => {
		const all = new Set([...content.entries.partners.keys()].flatMap(names));
		const absent = [...inTheSeeds].filter((name) => !all.has(name));
		// “with Planning and wider departments” names no one body, and the action says so.
		expect(absent).toEqual(['Planning']);
		expect(
			site.actions.filter(({ note }) => note?.value.includes('Planning and wider departments')),
		).toHaveLength(1);
	});

	test('nobody leads an action whom the source does not name', () => {
		const leads = site.partners.filter((partner) => partner.actions.length > 0);
		expect(
			leads.filter(({ id }) => !names(id).some((name) => inTheSeeds.has(name))).map(({ id }) => id),
		).toEqual([]);
	});

	test('each lead stands in the source’s words for the leads of its action', () => {
		const strangers = site.actions.flatMap(({ id, leads, leadsAsWritten }) =>
			leads
				.filter((lead) => !names(lead.id).some((name) => leadsAsWritten.includes(name)))
				.map((lead) => `${id}: ${lead.id}`),
		);
		expect(strangers).toEqual([]);
	});
});
