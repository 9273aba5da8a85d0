import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeSlug, slugOf } from '#making/slug.ts';

test('a name is proposed from the title in small letters of ASCII', () => {
	expect(slugOf('Warm homes & “fair” rents: 2026')).toBe('warm-homes-fair-rents-2026');
	expect(slugOf('Łódź, Straße, Ærø, sănătate și îngrijire')).toBe(
		'lodz-strasse-aero-sanatate-si-ingrijire',
	);
	expect(slugOf('Residents’ panel')).toBe('residents-panel');
	expect(slugOf('خانه‌های گرم')).toBe('');
});

test('a long title ends at a word', () => {
	const slug = slugOf('A programme of work with all the schools of the town and its surroundings');
	expect(slug).toBe('a-programme-of-work-with-all-the-schools-of-the-town-and-its');
	expect(slugOf('x'.repeat(100))).toBe('x'.repeat(60));
});

test('any title gives a name that an address can hold, or none', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (title) => {
			expect(slugOf(title)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u);
			expect(slugOf(title).length).toBeLessThanOrEqual(60);
		}),
	);
});

test('a name that is taken gets a number', () => {
	expect(freeSlug('rent', new Set(['rents']))).toBe('rent');
	expect(freeSlug('rent', new Set(['rent', 'rent-2']))).toBe('rent-3');
	expect(freeSlug('', new Set(['']))).toBe('');
});
