import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { languageMistakes, withLanguage } from '#making/addLanguage.ts';

const languagesIn = (text: string | null) =>
	(parse(text ?? '') as { languages: string[] }).languages;

test.each([
	[
		'title: A\nlanguages: [en, fa] # two\nbrand: "#123456"\n',
		'title: A\nlanguages: [en, fa, pl] # two\nbrand: "#123456"\n',
	],
	['languages: [ en ]\n', 'languages: [ en, pl ]\n'],
	['languages:\n  - en\n  - fa\n\n# end\n', 'languages:\n  - en\n  - fa\n  - pl\n\n# end\n'],
	['languages:\r\n- en\r\ntitle: A\r\n', 'languages:\r\n- en\r\n- pl\r\ntitle: A\r\n'],
])('another language is added, and all else stays as it was: %j', (before, after) => {
	expect(withLanguage(before, 'pl')).toBe(after);
});

test('a code that means something in YAML is put in quotes', () => {
	expect(languagesIn(withLanguage('languages: [en]', 'no'))).toEqual(['en', 'no']);
	expect(withLanguage('languages: [en]', 'no')).toContain('"no"');
});

test('without a list of languages nothing is written', () => {
	expect(withLanguage('title: A\n', 'pl')).toBeNull();
	expect(withLanguage('languages: en\n', 'pl')).toBeNull();
	expect(withLanguage('languages: []\n', 'pl')).toBeNull();
});

test('a language is added only once, and only with its interface words', () => {
	const told = (...asked: Parameters<typeof languageMistakes>) =>
		languageMistakes(...asked).map(({ found }) => found);
	expect(told('pl', ['en'], true)).toEqual([]);
	expect(told('en', ['en'], true)).toEqual(['The site is in English already.']);
	expect(told('cy', ['en'], false)).toEqual(['There are no interface words in Welsh yet.']);
	expect(told('zz', ['en'], true)).toEqual(['“zz” is not the code of a language.']);
	expect(told('Polish', ['en'], true)).toEqual(['“Polish” is not the code of a language.']);
});
