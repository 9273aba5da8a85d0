import { describe, expect, test } from 'vitest';
import { planGeometry, type Mark, type Rings } from '#charts/planGeometry.ts';
import type { Action, Goal, Measure, Priority, Strategy } from '#strategy/model.ts';

const many = <T>(count: number) => Array.from({ length: count }, () => ({}) as T);

/** A strategy by its numbers: for each goal of each priority, how many actions and measures. */
function strategyOf(numbers: readonly (readonly [actions: number, measures: number])[][]) {
	const priorities = numbers.map((goals, index): Priority => {
		const priority = { order: index + 1 } as Priority;
		const made = goals.map(([actions, measures]) => ({
			...({ priority } as Goal),
			actions: many<Action>(actions),
			measures: many<Measure>(measures),
		}));
		return Object.assign(priority, { goals: made });
	});
	return { ...({} as Strategy), priorities };
}

const rings: Record<string, Rings & { half: number }> = {
	wide: { hole: 66, priorities: 122, goals: 184, actions: 214, measures: 244, half: 262 },
	narrow: { hole: 30, priorities: 66, goals: 106, actions: 126, measures: 146, half: 158 },
};

const strategies: Record<string, Strategy> = {
	'many goals': strategyOf([
		[
			[5, 4],
			[3, 3],
			[3, 4],
			[4, 4],
		],
		[
			[6, 5],
			[2, 1],
			[3, 3],
			[3, 2],
		],
		[
			[5, 4],
			[1, 3],
			[1, 3],
			[4, 3],
		],
		[
			[3, 4],
			[4, 1],
			[2, 2],
		],
	]),
	'one of each': strategyOf([[[1, 1]]]),
	'more measures than actions': strategyOf([
		[
			[1, 12],
			[12, 1],
		],
		[[7, 7]],
	]),
	'a goal with nothing': strategyOf([
		[
			[0, 0],
			[3, 3],
		],
		[[2, 2]],
	]),
	'a crowd': strategyOf(Array.from({ length: 6 }, () => Array.from({ length: 5 }, () => [4, 3]))),
};

const cases = Object.entries(strategies).flatMap(([name, strategy]) =>
	Object.entries(rings).map(([size, ring]) => ({ name, strategy, size, ring })),
);

type Place = Pick<Mark<unknown>, 'x' | 'y'>;

/** How far a circle (an action) is from another, from a square (a measure), and squares from each other. */
const betweenCircles = (a: Place, b: Place, size: number) =>
	Math.hypot(a.x - b.x, a.y - b.y) - 2 * size;
const fromSquare = (circle: Place, square: Place, size: number) =>
	Math.hypot(
		Math.max(Math.abs(circle.x - square.x) - size, 0),
		Math.max(Math.abs(circle.y - square.y) - size, 0),
	) - size;
const betweenSquares = (a: Place, b: Place, size: number) =>
	Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) - 2 * size;

describe.each(cases)('$name, $size', ({ strategy, ring }) => {
	const plan = planGeometry(strategy, ring);
	const { actions, measures, markSize } = plan;
	const goals = strategy.priorities.flatMap((priority) => priority.goals);

	test('has a part for everything', () => {
		expect(plan.priorities.map(({ thing }) => thing)).toEqual(strategy.priorities);
		expect(plan.goals.map(({ thing }) => thing)).toEqual(goals);
		expect(actions.map(({ thing }) => thing)).toEqual(goals.flatMap((goal) => goal.actions));
		expect(measures.map(({ thing }) => thing)).toEqual(goals.flatMap((goal) => goal.measures));
	});

	test('no mark touches another', () => {
		const pairs = <T>(all: readonly T[]) =>
			all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));
		const gaps = [
			...pairs(actions).map(([a, b]) => betweenCircles(a, b, markSize)),
			...pairs(measures).map(([a, b]) => betweenSquares(a, b, markSize)),
			...actions.flatMap((a) => measures.map((b) => fromSquare(a, b, markSize))),
		];
		expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
	});

	test('all marks are inside the drawing, and off the goals', () => {
		for (const { x, y } of [...actions, ...measures]) {
			expect(Math.abs(x) + markSize).toBeLessThanOrEqual(ring.half);
			expect(Math.abs(y) + markSize).toBeLessThanOrEqual(ring.half);
			expect(Math.hypot(x, y) - markSize * Math.SQRT2).toBeGreaterThanOrEqual(ring.goals);
		}
	});

	test('marks stand in the sector of their goal', () => {
		const sector = new Map(plan.goals.map(({ thing, x, y }) => [thing, Math.atan2(x, -y)]));
		for (const goal of goals) {
			const own = actions.filter(({ thing }) => goal.actions.includes(thing));
			if (own.length === 0) continue;
			const sum = own.reduce((at, { x, y }) => ({ x: at.x + x, y: at.y + y }), { x: 0, y: 0 });
			const turn = Math.cos(Math.atan2(sum.x, -sum.y) - (sector.get(goal) ?? 0));
			// A goal that goes all round has no middle.
			if (goals.length > 1) expect(turn).toBeCloseTo(1, 5);
		}
	});
});
