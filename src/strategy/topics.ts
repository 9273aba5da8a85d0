import type { Strategy, Thread } from './model.ts';
import { nameOf, strategyOf, type Thing } from './thing.ts';
import type { Text } from './text.ts';

/** Something on a topic, and the threads by which it is. */
interface Entry {
	readonly thing: Thing;
	/** From earlier things to it. */
	readonly forerunners: readonly Thread[];
}

/** What one strategy has on a topic. */
interface Stage {
	readonly strategy: Strategy;
	readonly entries: readonly Entry[];
}

/** Things of several strategies that threads join, directly or by way of others. */
export interface Topic {
	/** The name of its latest thing. */
	readonly name: Text;
	/** The earliest strategy first. */
	readonly stages: readonly Stage[];
}

const ends = ({ earlier, later }: Thread): readonly Thing[] => [earlier, later];

/** Threads that share a thing, directly or by way of others, together; each in the order of `threads`. */
function joined(threads: readonly Thread[]): Thread[][] {
	const togetherWith = new Map<Thing, Set<Thread>>();
	for (const thread of threads) {
		const known = ends(thread).flatMap((end) => [...(togetherWith.get(end) ?? [])]);
		const together = new Set([...known, thread]);
		for (const end of [...together].flatMap(ends)) togetherWith.set(end, together);
	}
	return [...new Set(togetherWith.values())].map((together) =>
		threads.filter((thread) => together.has(thread)),
	);
}

function stagesOf(threads: readonly Thread[], strategies: readonly Strategy[]): Stage[] {
	// Later things come first, in the order in which readers meet them.
	const things = [...new Set([...threads.map(({ later }) => later), ...threads.flatMap(ends)])];
	const byStrategy = Map.groupBy(things, strategyOf);
	return strategies.toReversed().flatMap((strategy) => {
		const own = byStrategy.get(strategy) ?? [];
		const entries = own.map((thing) => ({
			thing,
			forerunners: threads.filter(({ later }) => later === thing),
		}));
		return entries.length > 0 ? [{ strategy, entries }] : [];
	});
}

/** Of the latest things the one with most forerunners: it stands for most of the topic. */
function nameIn(stages: readonly Stage[]): Text | undefined {
	const [first, ...others] = stages.at(-1)?.entries ?? [];
	if (!first) return undefined;
	const most = others.reduce(
		(best, entry) => (entry.forerunners.length > best.forerunners.length ? entry : best),
		first,
	);
	return nameOf(most.thing);
}

/**
 * The topics that can be followed over `strategies`, which come latest first: in the order in which
 * readers of the latest meet them, and then those that ended before.
 */
export function topicsOf(strategies: readonly Strategy[]): Topic[] {
	const threads = strategies
		.flatMap(({ priorities }) => priorities.flatMap(({ goals }) => goals))
		.flatMap((goal) => [goal, ...goal.actions, ...goal.measures])
		.flatMap(({ forerunners }) => forerunners);
	return joined(threads).flatMap((own) => {
		const stages = stagesOf(own, strategies);
		const name = nameIn(stages);
		return name && stages.length > 1 ? [{ name, stages }] : [];
	});
}
