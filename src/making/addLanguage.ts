import { isScalar, isSeq, parseDocument } from 'yaml';
import type { Mistake } from '#loaders/mistake.ts';

/**
 * `site.yaml` with one more language, and every other byte as it was. Null where its list of languages
 * cannot be read.
 */
export function withLanguage(text: string, code: string): string | null {
	const list = parseDocument(text).get('languages', true);
	if (!isSeq(list)) return null;
	const last = list.items.at(-1);
	if (!isScalar(last) || !last.range) return null;
	const [, end] = last.range;
	const lineStart = text.lastIndexOf('\n', end - 1) + 1;
	const mark = /^\s*- */u.exec(text.slice(lineStart, end))?.[0];
	const isFlow = list.flow === true;
	// `no` and `on` are no text to every reader of YAML.
	const written = ['no', 'on'].includes(code) ? `"${code}"` : code;
	const newLine = text.includes('\r\n') ? '\r\n' : '\n';
	const more = isFlow ? `, ${written}` : `${newLine}${mark ?? '- '}${written}`;
	return text.slice(0, end) + more + text.slice(end);
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** What stands in the way of another language on the site. */
export function languageMistakes(
	code: string,
	languages: readonly string[],
	hasWords: boolean,
): Mistake[] {
	const where = '--code';
	if (!/^[a-z]{2}$/u.test(code) || names.of(code) === undefined) {
		const found = `“${code}” is not the code of a language.`;
		return [{ where, found, next: 'Write two small letters, such as “cy” for Welsh.' }];
	}
	if (languages.includes(code)) {
		const found = `The site is in ${names.of(code) ?? code} already.`;
		return [{ where, found, next: 'Look under “languages” in site.yaml.' }];
	}
	if (hasWords) return [];
	const found = `There are no interface words in ${names.of(code) ?? code} yet.`;
	const next = `Copy src/i18n/messages/en.json to content/${code}/messages.json and translate every text in it. Leave what stands in braces as it is. Then run this again: the check names every text that is missing or wrong.`;
	return [{ where, found, next }];
}
