import { arc, hierarchy, partition, type HierarchyRectangularNode } from 'd3';
import type { Action, Goal, Measure, Priority, Strategy } from '#strategy/model.ts';

/** A ring segment: a priority or a goal. */
interface Segment<T> {
	thing: T;
	path: string;
	/** Where its number stands. */
	x: number;
	y: number;
}

/** A mark on an outer ring: an action or a measure. */
export interface Mark<T> {
	thing: T;
	x: number;
	y: number;
	priority: Priority;
}

export interface PlanGeometry {
	priorities: readonly Segment<Priority>[];
	goals: readonly Segment<Goal>[];
	actions: readonly Mark<Action>[];
	measures: readonly Mark<Measure>[];
	/** Half the side of the largest mark that does not touch its neighbours. */
	markSize: number;
}

/** Radii of the rings, from the centre outwards. */
export interface Rings {
	hole: number;
	priorities: number;
	goals: number;
	actions: number;
	measures: number;
}

interface Node {
	priority?: Priority;
	goal?: Goal;
	children?: Node[];
}

const GAP = 0.012;

/** The angle round the middle of the `index`th of `count` equal parts of an arc. */
const spread = (from: number, to: number, index: number, count: number) =>
	from + ((to - from) * (index + 0.5)) / count;

const at = (angle: number, radius: number) => ({
	x: Math.sin(angle) * radius,
	y: -Math.cos(angle) * radius,
});

/**
 * Where everything of a strategy stands on a wheel: priorities inside, their goals around them, and
 * on two outer rings one mark for each action and each measure. A goal’s arc grows with the larger
 * of its two numbers, so that marks are evenly apart.
 */
export function planGeometry(strategy: Strategy, rings: Rings): PlanGeometry {
	const tree: Node = {
		children: strategy.priorities.map((priority) => ({
			priority,
			children: priority.goals.map((goal) => ({ goal, priority })),
		})),
	};
	const root = partition<Node>().size([2 * Math.PI, 1])(
		hierarchy(tree).sum(({ goal }) =>
			goal ? Math.max(goal.actions.length, goal.measures.length, 1) : 0,
		),
	);
	const segment = <T>(
		node: HierarchyRectangularNode<Node>,
		thing: T,
		inner: number,
		outer: number,
	): Segment<T> => ({
		thing,
		path:
			arc()({
				innerRadius: inner,
				outerRadius: outer,
				startAngle: node.x0 + GAP,
				endAngle: node.x1 - GAP,
			}) ?? '',
		...at((node.x0 + node.x1) / 2, (inner + outer) / 2),
	});
	const goalNodes = root
		.leaves()
		.flatMap((node) => (node.data.goal ? [{ node, goal: node.data.goal }] : []));
	const marks = <T>(list: (goal: Goal) => readonly T[], radius: number): Mark<T>[] =>
		goalNodes.flatMap(({ node, goal }) =>
			list(goal).map((thing, index, all) => ({
				thing,
				priority: goal.priority,
				...at(spread(node.x0 + GAP, node.x1 - GAP, index, all.length), radius),
			})),
		);
	const total = root.value ?? 1;
	return {
		priorities: (root.children ?? []).flatMap((node) =>
			node.data.priority ? [segment(node, node.data.priority, rings.hole, rings.priorities)] : [],
		),
		goals: goalNodes.map(({ node, goal }) =>
			segment(node, goal, rings.priorities + 3, rings.goals),
		),
		actions: marks((goal) => goal.actions, rings.actions),
		measures: marks((goal) => goal.measures, rings.measures),
		markSize: Math.min(
			9,
			((2 * Math.PI * rings.actions) / total) * 0.36,
			// A circle and a square turned by half a right angle, one behind the other.
			(rings.measures - rings.actions) / (1 + Math.SQRT2),
		),
	};
}
