import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Goal, Strategy, Thread } from '#strategy/model.ts';
import { nameOf } from '#strategy/thing.ts';
import { topicsOf } from '#strategy/topics.ts';

/** For each plan, the latest first: its goals, each with the names of its forerunners. */
type Plans = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const text = (value: string) => ({ value, lang: 'en' });

/** Plans with what a topic asks of them, and nothing else. */
function strategiesOf(plans: Plans): Strategy[] {
	const goals = new Map<string, Goal & { forerunners: Thread[] }>();
	const strategies = Object.entries(plans).map(([id, own]) => {
		const strategy = { id } as Strategy;
		const made = Object.keys(own).map((name) => {
			const goal = {
				shortTitle: text(name),
				priority: { strategy },
				actions: [],
				measures: [],
				forerunners: [],
			} as unknown as Goal & { forerunners: Thread[] };
			goals.set(name, goal);
			return goal;
		});
		return Object.assign(strategy, { priorities: [{ goals: made }] });
	});
	for (const own of Object.values(plans)) {
		for (const [name, forerunners] of Object.entries(own)) {
			for (const forerunner of forerunners) {
				const [later, earlier] = [goals.get(name), goals.get(forerunner)];
				if (!later || !earlier) throw new Error(`There is no “${forerunner}”.`);
				later.forerunners.push({ earlier, later, reason: text('Both are about homes.') });
			}
		}
	}
	return strategies;
}

/** Each topic by its name, and what each plan has on it. */
const told = (plans: Plans) =>
	topicsOf(strategiesOf(plans)).map(
		({ name, stages }) =>
			`${name.value}: ${stages
				.map(({ strategy, entries }) =>
					[strategy.id, ...entries.map(({ thing }) => nameOf(thing).value)].join(' '),
				)
				.join(', ')}`,
	);

test('without threads there are no topics', () => {
	expect(told({ new: { homes: [], power: [] } })).toEqual([]);
});

test('a chain is one topic: the earliest plan first, by the name of the latest thing', () => {
	const plans = { new: { homes: ['leaks'] }, old: { leaks: ['roofs'] }, oldest: { roofs: [] } };
	expect(told(plans)).toEqual(['homes: oldest roofs, old leaks, new homes']);
});

test('a plan without the topic is left out of it', () => {
	const plans = { new: { homes: ['roofs'] }, old: { leaks: [] }, oldest: { roofs: [] } };
	expect(told(plans)).toEqual(['homes: oldest roofs, new homes']);
});

test('chains that share an earlier or a later thing are one topic', () => {
	expect(
		told({
			new: { homes: ['roofs'], power: ['wind'], doors: ['roofs'], light: ['wind', 'lamps'] },
			old: { roofs: [], wind: [], lamps: [] },
		}),
	).toEqual(['homes: old roofs, new homes doors', 'light: old wind lamps, new power light']);
});

test('two topics that a third thread joins late are one, in the place of the first', () => {
	expect(
		told({
			new: { homes: ['roofs'], power: ['wind'], roads: ['bridges'], all: ['roofs', 'bridges'] },
			old: { roofs: [], wind: [], bridges: [] },
		}),
	).toEqual(['all: old roofs bridges, new homes roads all', 'power: old wind, new power']);
});

test('topics that ended before come last', () => {
	expect(
		told({
			new: { homes: ['roofs'] },
			old: { boats: ['ferries'], roofs: [] },
			oldest: { ferries: [] },
		}),
	).toEqual(['homes: old roofs, new homes', 'boats: oldest ferries, old boats']);
});

test('of the latest things the one with most forerunners names the topic, else the first', () => {
	const old = { roofs: [], walls: [] };
	expect(told({ new: { homes: ['roofs'], doors: ['roofs'] }, old })).toEqual([
		'homes: old roofs, new homes doors',
	]);
	expect(told({ new: { homes: ['roofs'], doors: ['roofs', 'walls'] }, old })).toEqual([
		'doors: old roofs walls, new homes doors',
	]);
});

test('each thing has its own threads to earlier ones', () => {
	const [topic] = topicsOf(
		strategiesOf({
			new: { homes: ['leaks', 'roofs'] },
			old: { leaks: ['roofs'] },
			oldest: { roofs: [] },
		}),
	);
	expect(
		topic?.stages.map(({ entries }) => entries.map(({ forerunners }) => forerunners.length)),
	).toEqual([[0], [1], [2]]);
});

/** Three plans of four goals; each goal of a later one may name any goals of those before it. */
const anyPlans: fc.Arbitrary<Plans> = fc
	.tuple(
		...['a', 'b', 'c', 'd'].flatMap((name) => [
			fc.subarray(['m', 'n', 'o', 'p', 'x', 'y', 'z', 'w']).map((named) => [name, named] as const),
		]),
		...['m', 'n', 'o', 'p'].map((name) =>
			fc.subarray(['x', 'y', 'z', 'w']).map((named) => [name, named] as const),
		),
	)
	.map((all) => ({
		new: Object.fromEntries(all.slice(0, 4)),
		old: Object.fromEntries(all.slice(4)),
		oldest: { x: [], y: [], z: [], w: [] },
	}));

test('a thread is in a single topic, and topics share nothing', () => {
	fc.assert(
		fc.property(anyPlans, (plans) => {
			const topics = topicsOf(strategiesOf(plans));
			const entries = topics.flatMap(({ stages }) => stages.flatMap((stage) => stage.entries));
			const names = entries.map(({ thing }) => nameOf(thing).value);
			expect(new Set(names).size).toBe(names.length);
			const written = Object.values(plans).flatMap((own) => Object.values(own).flat());
			expect(entries.flatMap(({ forerunners }) => forerunners)).toHaveLength(written.length);
			for (const { stages } of topics) {
				const own = stages.flatMap((stage) => stage.entries.map(({ thing }) => thing));
				for (const { forerunners } of stages.flatMap((stage) => stage.entries)) {
					for (const { earlier } of forerunners) expect(own).toContain(earlier);
				}
			}
		}),
	);
});
