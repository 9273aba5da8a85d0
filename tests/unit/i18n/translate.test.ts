import { expect, test } from 'vitest';
import { escapeHtml, translator, type MessageKey } from '#i18n/translate.ts';

const en = translator('en');
const fa = translator('fa');
const link = { a: (text: string) => `<a href="/x/">${text}</a>` };

test('fills in values', () => {
	expect(en('fact.about', { value: '4,100' })).toBe('about 4,100');
});

test('chooses the words for a number', () => {
	expect(en('home.count.goals', { count: 1 })).toBe('goal');
	expect(en('home.count.goals', { count: 2 })).toBe('goals');
	expect([1, 2, 3, 4, 11, 22].map((count) => en('fact.rank', { count }))).toEqual([
		'1st',
		'2nd',
		'3rd',
		'4th',
		'11th',
		'22nd',
	]);
});

test('isolates what is put into a right-to-left sentence, and only there', () => {
	const value = 'Old Quay (2016 - 18)';
	expect(fa('fact.about', { value })).toContain(`\u2068${value}\u2069`);
	expect(en('fact.about', { value })).toBe(`about ${value}`);
});

test('does not isolate a word that only chooses, nor a number, nor nothing', () => {
	const values = { place: 'X', latest: '1', latestIn: 'in 1', first: '2', firstIn: 'in 2' };
	expect(fa('indicator.change', { ...values, direction: 'higher' })).not.toBe(
		fa('indicator.change', { ...values, direction: 'lower' }),
	);
	expect(fa('home.count.goals', { count: 3 })).not.toMatch(/[\u2066-\u2069]/u);
	expect(fa('fact.about', { value: '' })).not.toMatch(/[\u2066-\u2069]/u);
});

test('makes HTML of tags, and escapes what is put in', () => {
	expect(en.html('draft.text', link)).toMatch(/<a href="\/x\/">[^<]+<\/a>$/u);
	const value = `<b>"R&D's"</b>`;
	expect(en.html('fact.about', {}, { value })).toBe(
		'about &lt;b&gt;&quot;R&amp;D&#39;s&quot;&lt;/b&gt;',
	);
	expect(en('fact.about', { value })).toBe(`about ${value}`);
});

test('escapes and isolates at once', () => {
	expect(fa.html('fact.about', {}, { value: 'A & B' })).toContain('\u2068A &amp; B\u2069');
});

test('a missing message names the file and the key', () => {
	expect(() => en('no.such' as MessageKey)).toThrow(
		'src/i18n/messages/en.json has no message “no.such”',
	);
	expect(() => translator('xx')('skip')).toThrow('src/i18n/messages/xx.json has no message “skip”');
});

test('a missing value or tag is an error, never a gap', () => {
	expect(() => en('fact.about')).toThrow('value');
	expect(() => en.html('draft.text', {})).toThrow();
});

test('escapes the five signs of HTML', () => {
	expect(escapeHtml(`a<b>&"'`)).toBe('a&lt;b&gt;&amp;&quot;&#39;');
});
