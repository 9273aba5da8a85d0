import path from 'node:path';
import { describe, expect } from 'vitest';
import { importWork } from '#translating/importWork.ts';
import { breachesOf } from '#translating/terminology.ts';
import { translatables } from '#translating/translatable.ts';
import { readXliff } from '#translating/xliffIn.ts';
import { writeXliff } from '#translating/xliffOut.ts';
import { expectNone } from '../faults.ts';
import { realSite } from '../sites.ts';
import { content, test } from './ours.ts';

const folder = path.resolve(realSite.content);
const [source = 'en', ...languages] = content.site.data.languages;
const termsOf = (locale: string) =>
	(content.terminology.get(locale) ?? []).map(({ data }) => data);

describe.each(languages)('the words in “%s”', (locale) => {
	const files = translatables(content, folder, locale);

	test('have one word for each term', () => {
		const breaches = files.flatMap((file) => breachesOf(file, termsOf(locale)));
		expectNone(
			breaches.map(({ file, path, english, translation }) => ({
				where: `${file}, ${path}`,
				found: `another word for “${english}”`,
				expected: `“${translation}”, or a form of it that terminology.csv lists`,
			})),
			'A reader who meets two words looks for two things.',
		);
	});

	test('go out to a translator and come in again as they were', async () => {
		const { xml } = await writeXliff(files, {
			locale,
			sourceLanguage: source,
			terms: termsOf(locale),
			site: content.site.data.address,
			all: true,
		});
		const work = await readXliff(xml);
		if (typeof work === 'string') throw new Error(work);
		const { rewrites, refused } = importWork(files, folder, locale, work, null);
		expect(rewrites).toEqual([]);
		expect(refused).toEqual([]);
	});
});
