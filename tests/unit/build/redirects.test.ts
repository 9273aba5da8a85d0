import { expect, test } from 'vitest';
import { hostRedirectsOf, redirectsOf } from '#build/redirects.ts';
import { checkContent } from '#loaders/checkContent.ts';
import type { Content } from '#schemas/content.ts';
import { inCopy } from '../loaders/told.ts';

/** The content of the harbour with these rows in its list of redirects. */
function withRows(...rows: readonly string[]): Content {
	const list = `from,to,reason\n${rows.map((row) => `${row},Renamed\n`).join('')}`;
	const { content, faults } = inCopy({ 'content/redirects.csv': list }, (folder) =>
		checkContent(folder),
	);
	expect(faults).toEqual([]);
	if (!content) throw new Error('There is no content.');
	return content;
}

const arrows = (redirects: ReturnType<typeof redirectsOf>) =>
	redirects.map(({ from, to, locale }) => `${locale}: ${from} → ${to}`);

test('an address that is gone leads on in each language', () => {
	const content = withRows('/goals/old/,/goals/rent/');
	expect(redirectsOf(content)).toEqual([
		{ from: '/goals/old/', to: '/goals/rent/', locale: 'en' },
		{ from: '/fa/goals/old/', to: '/fa/goals/rent/', locale: 'fa' },
		{ from: '/ar/goals/old/', to: '/ar/goals/rent/', locale: 'ar' },
	]);
	expect(hostRedirectsOf(content)).toEqual(redirectsOf(content));
});

test('with the page of an indicator go its embedded page and its files', () => {
	const content = withRows('/indicators/old/,/indicators/cold-homes/');
	expect(arrows(redirectsOf(content))).toEqual([
		'en: /indicators/old/ → /indicators/cold-homes/',
		'en: /embed/old/ → /embed/cold-homes/',
		'fa: /fa/indicators/old/ → /fa/indicators/cold-homes/',
		'fa: /fa/embed/old/ → /fa/embed/cold-homes/',
		'ar: /ar/indicators/old/ → /ar/indicators/cold-homes/',
		'ar: /ar/embed/old/ → /ar/embed/cold-homes/',
	]);
	expect(arrows(hostRedirectsOf(content)).slice(6)).toEqual([
		'en: /indicators/old.csv → /indicators/cold-homes.csv',
		'en: /indicators/old.png → /indicators/cold-homes.png',
		'en: /indicators/old.svg → /indicators/cold-homes.svg',
		'en: /indicators/old.json → /indicators/cold-homes.json',
		'fa: /fa/indicators/old.png → /fa/indicators/cold-homes.png',
		'fa: /fa/indicators/old.svg → /fa/indicators/cold-homes.svg',
		'ar: /ar/indicators/old.png → /ar/indicators/cold-homes.png',
		'ar: /ar/indicators/old.svg → /ar/indicators/cold-homes.svg',
	]);
});

test('an indicator whose page leads to another kind of page leaves no file behind', () => {
	for (const to of ['/goals/rent/', '/indicators/']) {
		const content = withRows(`/indicators/old/,${to}`);
		expect(hostRedirectsOf(content)).toHaveLength(3);
	}
});

test('what an editor says of an embedded page holds', () => {
	const content = withRows(
		'/indicators/old/,/indicators/cold-homes/',
		'/embed/old/,/indicators/cold-homes/',
	);
	const embedded = redirectsOf(content).filter(({ from }) => from === '/embed/old/');
	expect(embedded).toEqual([{ from: '/embed/old/', to: '/indicators/cold-homes/', locale: 'en' }]);
});

test('content without a list of them sends nobody on', () => {
	const { content, faults } = inCopy({ 'content/redirects.csv': null }, (folder) =>
		checkContent(folder),
	);
	expect(faults).toEqual([]);
	expect(content && hostRedirectsOf(content)).toEqual([]);
});
