import { expect, test } from 'vitest';
import { firstReview } from '#strategy/reviewCycle.ts';

const review = (everyMonths: number) => ({ everyMonths });

test('one turn of the cycle after the month of the baseline', () => {
	expect(firstReview({ baseline: { on: '2025-05-31' }, review: review(6) })).toEqual({
		months: 6,
		baseline: '2025-05',
		review: '2025-11',
	});
	expect(firstReview({ baseline: { on: '2023-12-31' }, review: review(12) })?.review).toBe(
		'2024-12',
	);
	expect(firstReview({ baseline: { on: '2025-08-31' }, review: review(6) })?.review).toBe(
		'2026-02',
	);
});

test('nothing where the strategy does not state both', () => {
	expect(firstReview({ review: review(6) })).toBeNull();
	expect(firstReview({ baseline: { on: '2025-05-31' } })).toBeNull();
	expect(firstReview({})).toBeNull();
});
