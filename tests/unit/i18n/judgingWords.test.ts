import { readFileSync } from 'node:fs';
import readability from 'text-readability';
import { expect, test } from 'vitest';

// Ages 9 to 11 are grades 4 to 6 of American schools, which the formula counts in.
const hardest = 6.5;

const messages = JSON.parse(readFileSync('src/i18n/messages/en.json', 'utf8')) as Record<
	string,
	string
>;

/** A message with a short word in the place of each value and none of its marks. */
const plain = (message: string) =>
	message
		.replaceAll(/<\/?\w+>|[“”]/gu, '')
		.replaceAll(/\{\w+, plural,.*? other \{([^{}]*|[^{}]*\{[^{}]*\}[^{}]*)\}\}/gu, '$1')
		.replaceAll(/\{[^{}]*\}|#/gu, 'it')
		.replaceAll('’', "'")
		.replace(/[:,;]?$/u, (end) => (end === '' ? '' : '.'))
		.replace(/(?<![.?!])$/u, '.');

/** The prose of the page, without its short labels. */
const prose = Object.entries(messages)
	.filter(([key]) => key.startsWith('judging.') && !/keywords|\.count\.|sources/u.test(key))
	.map(([key, message]) => ({ key, text: plain(message) }))
	.filter(({ text }) => text.split(' ').length > 5);

test('a child of 9 to 11 can read how progress is judged', () => {
	expect(prose.length).toBeGreaterThan(40);
	const whole = prose.map(({ text }) => text).join(' ');
	expect(readability.fleschKincaidGrade(whole)).toBeLessThanOrEqual(hardest);
});

test('no paragraph of it is much harder', () => {
	const hard = prose
		.filter(({ text }) => readability.lexiconCount(text) >= 25)
		.map(({ key, text }) => ({ key, grade: readability.fleschKincaidGrade(text) }))
		.filter(({ grade }) => grade > hardest + 1.5);
	expect(hard).toEqual([]);
});
