import path from 'node:path';
import { checkContent } from '#loaders/checkContent.ts';
import { tellFaults } from '#loaders/faults.ts';
import type { Content } from '#schemas/content.ts';
import { translatables } from '#translating/translatable.ts';
import { writeXliff } from '#translating/xliffOut.ts';

export const harbour = path.resolve('tests/fixtures/harbour/content');

/** The content of a folder, which must be in order. */
function contentIn(folder: string): Content {
	const { content, faults } = checkContent(folder);
	if (!content || faults.length > 0) throw new Error(tellFaults(faults));
	return content;
}

/** All that can be translated in a folder, and the file in which it goes to the translator. */
export async function sentOut(folder: string, locale: string, all = true) {
	const content = contentIn(folder);
	const files = translatables(content, folder, locale);
	const { xml, segments } = await writeXliff(files, {
		locale,
		sourceLanguage: content.site.data.languages[0] ?? 'en',
		terms: (content.terminology.get(locale) ?? []).map(({ data }) => data),
		site: content.site.data.address,
		all,
	});
	return { files, xml, segments };
}
