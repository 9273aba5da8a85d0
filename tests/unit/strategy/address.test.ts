import { expect, test } from 'vitest';
import { collectionNames } from '#schemas/collections.ts';
import { addressOf } from '#strategy/address.ts';

test('gives every kind of content its address', () => {
	expect(Object.fromEntries(collectionNames.map((name) => [name, addressOf(name, 'x')]))).toEqual({
		strategies: '/strategies/x/',
		priorities: '/priorities/x/',
		goals: '/goals/x/',
		actions: '/actions/x/',
		measures: '/measures/x/',
		indicators: '/indicators/x/',
		partners: '/partners/x/',
		glossary: '/glossary/#x',
		chapters: '/about/x/',
		reports: '/progress/x/',
		news: null,
		sources: '/sources/#x',
	});
});

test('keeps the help page at the top', () => {
	expect(addressOf('chapters', 'help-now')).toBe('/help-now/');
});
