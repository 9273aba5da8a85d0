import { describe, expect, test } from 'vitest';
import { inDigitsOf, normaliseQuery } from '../../../src/client/normaliseQuery.ts';
import { queryWords } from '../../../src/client/queryWords.ts';

const ignored = 'a for is of the what';

describe('the words of a question', () => {
	test.each([
		['vaccines for toddlers', ['vaccines', 'toddlers']],
		['  What IS  the ICB? ', ['icb']],
		['autism/ADHD, autism', ['autism', 'adhd']],
		['e-mail', ['email']],
		['alzheimer’s', ['alzheimers']],
		['Core20PLUS5', ['core20plus5']],
		['sănătate mintală', ['sanatate', 'mintala']],
		['می‌توانید', ['میتوانید']],
		['રસીકરણ અને આરોગ્ય', ['રસીકરણ', 'અને', 'આરોગ્ય']],
		['what is a', ['what', 'is', 'a']],
		['?!', []],
	])('%s', (query, words) => {
		expect(queryWords(query, ignored)).toEqual(words);
	});
});

describe('a question in one kind of letters and digits', () => {
	test.each([
		['كودكان', 'کودکان'],
		['واكسيناسيون', 'واکسیناسیون'],
		['۲۰۲۴', '2024'],
		['٢٠٢٤', '2024'],
		['૨૦૨૪', '2024'],
		['سلامـــت', 'سلامت'],
		['بی خانمان نمی شوم', 'بیخانمان نمیشوم'],
		['کودک ها', 'کودکها'],
		['آبی رنگ', 'آبی رنگ'],
		['health 2024', 'health 2024'],
	])('%s', (written, meant) => {
		expect(normaliseQuery('fa', written)).toBe(meant);
	});
});

test('Arabic keeps its own letters', () => {
	expect(normaliseQuery('ar', 'في كل ٢٠٢٤')).toBe('في كل 2024');
});

test('a number in the digits of a language', () => {
	expect(inDigitsOf('fa', '2024')).toBe('۲۰۲۴');
	expect(inDigitsOf('gu', '2024')).toBe('2024');
	expect(inDigitsOf('en', 'core20plus5')).toBe('core20plus5');
});
