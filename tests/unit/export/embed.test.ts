import { expect, test } from 'vitest';
import { embedHeight } from '#export/embed.ts';
import type { Bearing, Indicator } from '#strategy/model.ts';

const bearing = (id: string, isInForce: boolean, judged: number) =>
	({
		measure: { id, goal: { priority: { strategy: { isInForce } } } },
		judged: Array.from({ length: judged }, () => ({})),
	}) as unknown as Bearing;

const indicator = (...bearings: Bearing[]) =>
	({
		bearings,
		groups: [{ name: 'Happiness' }, { name: 'Anxiety' }],
		series: [],
	}) as unknown as Indicator;

const three = bearing('wellbeing', true, 3);
const one = bearing('wellbeing', true, 1);

test('each judgement needs its room', () => {
	expect(embedHeight(indicator(three, one)) - embedHeight(indicator(three))).toBe(110);
});

test('the name of a measure needs its room, where there is more than one', () => {
	const other = bearing('skills', true, 1);
	expect(embedHeight(indicator(three, other))).toBeGreaterThan(embedHeight(indicator(three, one)));
});
