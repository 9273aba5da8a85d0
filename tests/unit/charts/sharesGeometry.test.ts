import { expect, test } from 'vitest';
import { sharesGeometry } from '#charts/sharesGeometry.ts';

test('shares fill the bar, each behind the other, in the order given', () => {
	expect(sharesGeometry([45, 40, 15], 200)).toEqual([
		{ x: 0, width: 90 },
		{ x: 90, width: 80 },
		{ x: 170, width: 30 },
	]);
});

test('shares that do not make up a hundred fill it too', () => {
	const parts = sharesGeometry([1, 2, 0, 1], 100);
	expect(parts.map(({ width }) => width)).toEqual([25, 50, 0, 25]);
	expect(parts.reduce((sum, { width }) => sum + width, 0)).toBe(100);
});

test('no shares are no parts', () => {
	expect(sharesGeometry([], 100)).toEqual([]);
});
