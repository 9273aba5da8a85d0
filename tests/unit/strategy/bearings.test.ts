import { expect, test } from 'vitest';
import { currentBearings } from '#strategy/bearings.ts';
import type { Bearing } from '#strategy/model.ts';

const bearing = (isInForce: boolean) =>
	({ measure: { goal: { priority: { strategy: { isInForce } } } } }) as unknown as Bearing;

test('all bearings of the strategy in force count, those of earlier ones do not', () => {
	const [one, another] = [bearing(true), bearing(true)];
	expect(currentBearings({ bearings: [one, another, bearing(false)] })).toEqual([one, another]);
});
