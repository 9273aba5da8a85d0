import { expect, test } from 'vitest';
import { z } from 'zod';
import { day, text, words } from '#schemas/fields.ts';
import { localise } from '#strategy/text.ts';

const schema = z.strictObject({
	title: words('A title.'),
	note: words('A note.').optional(),
	code: text('A code.'),
	on: day('A day.'),
	parts: z.array(z.strictObject({ name: words('A name.'), where: text('A place.') })),
	forms: z.array(words('A form.')).optional(),
});

const data = schema.parse({
	title: 'Title',
	code: 'X1',
	on: '2026-03-02',
	parts: [
		{ name: 'One', where: 'p. 1' },
		{ name: 'Two', where: 'p. 2' },
	],
	forms: ['a', 'b'],
});

const inFa = (translation?: Record<string, unknown>) =>
	localise(schema, data, translation, 'en', 'fa');
const en = (value: string) => ({ value, lang: 'en' });
const fa = (value: string) => ({ value, lang: 'fa' });

test('says of each word which language it is in', () => {
	expect(inFa({ title: 'عنوان' })).toEqual({
		title: fa('عنوان'),
		code: 'X1',
		on: '2026-03-02',
		parts: [
			{ name: en('One'), where: 'p. 1' },
			{ name: en('Two'), where: 'p. 2' },
		],
		forms: [en('a'), en('b')],
	});
});

test('falls back item by item, where a list of groups is translated in part', () => {
	const { parts } = inFa({ parts: [{ name: 'یک' }] });
	expect(parts.map(({ name }) => name)).toEqual([fa('یک'), en('Two')]);
});

test('takes a list of plain words as a whole: each language has its own forms', () => {
	expect(inFa({ forms: ['الف'] }).forms).toEqual([fa('الف')]);
	expect(inFa({ forms: ['الف', 'ب', 'پ'] }).forms).toEqual([fa('الف'), fa('ب'), fa('پ')]);
	expect(inFa().forms).toEqual([en('a'), en('b')]);
});

test('takes no fact from a translation, and adds nothing that the source lacks', () => {
	const made = inFa({ code: 'Y2', on: '1999-01-01', note: 'یادداشت', parts: [{ where: 'ص ۹' }] });
	expect(made.code).toBe('X1');
	expect(made.on).toBe('2026-03-02');
	expect(made.parts[0]?.where).toBe('p. 1');
	expect(made).not.toHaveProperty('note');
});

test('is in the source language without a translation', () => {
	expect(inFa().title).toEqual(en('Title'));
	expect(localise(schema, data, undefined, 'en', 'en').title).toEqual(en('Title'));
});
