import { describe, expect, test } from 'vitest';
import { breachesIn, termsIn } from '#translating/terminology.ts';
import type { TermRow } from '#schemas/terminology.ts';
import { checkContent } from '#loaders/checkContent.ts';
import { told } from '../loaders/told.ts';

const row = (english: string, translation: string, more: Partial<TermRow> = {}): TermRow => ({
	english,
	translation,
	forms: [],
	note: '',
	...more,
});

const terms = [
	row('measure', 'معیار'),
	row('measure of success', 'معیار موفقیت', { forms: ['معیارهای موفقیت'] }),
	row('priority', 'اولویت'),
	row('plan', 'برنامه', { note: 'context: a drawing is another word' }),
];
const names = (text: string) => termsIn(text, terms).map(({ english }) => english);

describe('the terms in a text', () => {
	test('are whole words, in any case and their plural', () => {
		expect(names('Priorities and MEASURES')).toEqual(['priority', 'measure']);
		expect(names('We measured it. A countermeasure, measure-free')).toEqual(['measure']);
		expect(names('We measured it.')).toEqual([]);
	});
	test('are the longest that stand there', () => {
		expect(names('Measures of success')).toEqual(['measure of success']);
		expect(names('A measure  of success')).toEqual(['measure of success']);
		expect(names('A measure of success is a measure')).toEqual(['measure of success', 'measure']);
	});
});

describe('a translation', () => {
	const wrong = (english: string, translation: string) =>
		breachesIn(english, translation, terms).map((one) => one.english);
	test('holds the word of the list or a form of it', () => {
		expect(wrong('A measure', 'این معیار')).toEqual([]);
		expect(wrong('A measure of success', 'معیارهای موفقیت')).toEqual([]);
		expect(wrong('A measure', 'این سنجه')).toEqual(['measure']);
		expect(wrong('A priority, a measure', 'اولویت')).toEqual(['measure']);
	});
	test('is compared without what joins letters, and however they are put together', () => {
		expect(breachesIn('A', 'می‌\u200Cدانم', [row('a', 'می‌دانم')])).toEqual([]);
		expect(breachesIn('A', 'Cafe\u0301', [row('a', 'CAFÉ')])).toEqual([]);
	});
	test('may call a word of many meanings as it fits', () => {
		expect(wrong('The plan', 'نقشه')).toEqual([]);
	});
});

describe('a list of terms', () => {
	const file = 'content/fa/terminology.csv';
	test('is read with its forms', () => {
		const { content } = checkContent('tests/fixtures/harbour/content');
		const rows = content?.terminology.get('fa') ?? [];
		expect(rows.map(({ data }) => data.english)).toContain('rent');
		expect(rows.find(({ data }) => data.english === 'tenant')?.data.forms).toEqual(['مستأجران']);
	});
	test('has each term once', () => {
		expect(told({ [file]: 'english,translation\nrent,اجاره\nRent,کرایه\n' }))
			.toMatchInlineSnapshot(`
				"content/fa/terminology.csv:3:1
				  “Rent” stands in line 2 already.
				  Take one of the two out: a term is the same word everywhere.
				"
			`);
	});
	test('has no other columns, and no empty term', () => {
		expect(told({ [file]: 'english,translation,form\nrent,,\n' })).toMatchInlineSnapshot(`
			"content/fa/terminology.csv:1:3
			  There is a column “form”, which this table does not have.
			  Did you mean “forms”?

			content/fa/terminology.csv:2:2
			  “translation” is empty.
			  Fill it in. What it is called in this language, the same everywhere.
			"
		`);
	});
	test('belongs to another language than the source', () => {
		expect(told({ 'content/en/terminology.csv': 'english,translation\n' })).toMatchInlineSnapshot(`
			"content/en/terminology.csv:1:1
			  This file stands outside the folders for each kind of content.
			  Move it into one of: strategies, priorities, goals, actions, measures, indicators, partners, glossary, chapters, reports, news, sources.
			"
		`);
	});
});
