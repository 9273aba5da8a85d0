import { expect, test } from 'vitest';
import { redirectsOf } from '#build/redirects.ts';
import { checkContent } from '#loaders/checkContent.ts';
import { inCopy } from '../loaders/told.ts';

test('an address that is gone leads on in each language', () => {
	const { content, faults } = inCopy(
		{ 'content/redirects.csv': 'from,to,reason\n/goals/old/,/goals/rent/,Renamed\n' },
		(folder) => checkContent(folder),
	);
	expect(faults).toEqual([]);
	expect(content && redirectsOf(content)).toEqual([
		{ from: '/goals/old/', to: '/goals/rent/', locale: 'en' },
		{ from: '/fa/goals/old/', to: '/fa/goals/rent/', locale: 'fa' },
		{ from: '/ar/goals/old/', to: '/ar/goals/rent/', locale: 'ar' },
	]);
});

test('content without a list of them sends nobody on', () => {
	const { content } = checkContent('tests/fixtures/harbour/content');
	expect(content && redirectsOf(content)).toEqual([]);
});
