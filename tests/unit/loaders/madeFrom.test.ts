import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readBody } from '#loaders/body.ts';
import { text, words } from '#schemas/fields.ts';
import type { Part } from '#schemas/content.ts';
import { fingerprint, fingerprintsOf, outdatedIn, textsOf } from '#loaders/madeFrom.ts';

const schema = z.strictObject({
	title: words('A title.'),
	code: text('A code.').optional(),
	steps: z.array(z.strictObject({ name: words('A name.'), phone: text('A number.') })).optional(),
	advice: z.array(words('One thing.')).optional(),
	keywords: z.array(words('A word.')).optional().meta({ own: true }),
});

const part = (data: Record<string, unknown>, body = ''): Part => ({
	file: 'content/en/x.mdx',
	data,
	body: readBody(body, 'content/en/x.mdx', 1, []),
	placeOf: () => ({ line: 1, column: 1 }),
});

const source = part(
	{
		title: 'Tide',
		code: 'T1',
		steps: [
			{ name: 'First', phone: '1' },
			{ name: 'Second', phone: '2' },
		],
		advice: ['Swim', 'Float'],
		keywords: ['sea'],
	},
	'Read the [plan](/plan/).\n\n<Fact id="boats" /> boats.',
);

test('the texts of a file are its words, each by its path, and its body', () => {
	expect([...textsOf(schema, source)]).toEqual([
		['title', 'Tide'],
		['steps.0.name', 'First'],
		['steps.1.name', 'Second'],
		['advice', 'Swim\nFloat'],
		['body', 'Read the plan . boats boats.'],
	]);
});

describe('a fingerprint', () => {
	test('is the same for the same words, however they are laid out', () => {
		expect(fingerprint('High  tide\n at noon ')).toBe(fingerprint('High tide at noon'));
	});
	test('is another for other words', () => {
		expect(fingerprint('High tide')).not.toBe(fingerprint('Low tide'));
	});
	test('does not see where a link leads or how a word is set', () => {
		const of = (body: string) => fingerprint(part({}, body).body.text);
		expect(of('The **tide** and\nthe [moon](/a/)')).toBe(of('The tide and the [moon](/b/)'));
		expect(of('The <Fact id="a" /> boats')).not.toBe(of('The <Fact id="b" /> boats'));
	});
});

describe('a translation', () => {
	const translated = { title: 'Marea', steps: [{}, { name: 'Al doilea' }], advice: ['Înoată'] };

	test('is known by the source texts of what it translates, and of nothing else', () => {
		expect(fingerprintsOf(schema, source, part(translated, 'Citiți.'))).toEqual({
			title: fingerprint('Tide'),
			'steps.1.name': fingerprint('Second'),
			advice: fingerprint('Swim\nFloat'),
			body: fingerprint(source.body.text),
		});
	});

	test('is outdated where the source text has changed since, there alone', () => {
		const from = fingerprintsOf(schema, source, part(translated));
		const now = part({ ...source.data, title: 'The tide' });
		expect(outdatedIn(schema, source, part({ ...translated, madeFrom: from }))).toEqual([]);
		expect(outdatedIn(schema, now, part({ ...translated, madeFrom: from }))).toEqual(['title']);
	});

	test('that does not say from which text it was made is not called outdated', () => {
		expect(outdatedIn(schema, source, part(translated))).toEqual([]);
	});

	test('is not outdated by what was taken out of the source', () => {
		const from = fingerprintsOf(schema, source, part(translated));
		const now = part({ title: 'Tide' });
		expect(outdatedIn(schema, now, part({ ...translated, madeFrom: from }))).toEqual([]);
	});
});
