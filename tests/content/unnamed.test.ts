import { globSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { content, test } from './ours.ts';

/** The place, as each language of the site calls it. */
const names = [
	content.site.data.place,
	...[...content.site.translations.values()].map(({ data }) => data['place']),
].map((name) => String(name).toLowerCase());

test('the place is content: neither the code nor its unit tests name it', () => {
	const named = globSync('{src,tests/unit}/**/*.{ts,astro,scss,json}').flatMap((file) =>
		readFileSync(file, 'utf8')
			.toLowerCase()
			.split('\n')
			.flatMap((line, index) =>
				names.some((name) => line.includes(name)) ? [`${file}:${String(index + 1)}`] : [],
			),
	);
	expect(names.length).toBeGreaterThan(1);
	expect(named).toEqual([]);
});
