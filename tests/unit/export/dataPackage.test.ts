import { expect, test } from 'vitest';
import { dataPackage } from '#export/dataPackage.ts';
import { buildSite } from '#strategy/buildSite.ts';
import type { Indicator } from '#strategy/model.ts';
import { contentOf } from '../../contentOf.ts';

const site = buildSite(
	contentOf({ name: '', dist: '', content: 'tests/fixtures/harbour/content' }),
	'en',
);
const [first] = site.indicators;

/** What a package says of licences whose tables have sources under these, each table in turn. */
function licensed(...tables: (string | undefined)[][]) {
	const made = tables.map(([licence, ...others], index) => {
		if (!first) throw new Error('The fixture has no indicator.');
		const source = { ...first.source, licence };
		const otherSources = others.map((other) => ({ ...first.source, licence: other }));
		const indicator = { ...first, id: String(index), source, otherSources } as Indicator;
		return { indicator, csv: '' };
	});
	const descriptor = dataPackage(site, made, '2026-11-22', (path) => `https://example.org${path}`);
	const names = (of: object) =>
		'licenses' in of ? (of.licenses as { name: string }[]).map(({ name }) => name) : null;
	return [names(descriptor), ...descriptor.resources.map(names)];
}

test('a package has the licences that all of its sources have', () => {
	expect(licensed(['OGL v3'], ['CC BY 4.0'])).toEqual([
		['OGL-UK-3.0', 'CC-BY-4.0'],
		['OGL-UK-3.0'],
		['CC-BY-4.0'],
	]);
});

test('what states no licence inherits none', () => {
	expect(licensed(['OGL v3'], [undefined])).toEqual([null, ['OGL-UK-3.0'], null]);
});

test('a table of which a part states no licence has none as a whole', () => {
	expect(licensed(['OGL v3', undefined])).toEqual([null, null]);
});
