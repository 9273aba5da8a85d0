import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { z } from 'zod';
import { collectionNames, collections } from '#schemas/collections.ts';
import { day, text, words } from '#schemas/fields.ts';
import { mdxFile, yamlFile } from '#making/fileText.ts';

const schema = z.strictObject({
	title: words('A title.'),
	count: z.int().optional().meta({ description: 'How many.', example: '3' }),
	list: z
		.array(
			z.strictObject({
				name: text('Its name.', 'Ada'),
				when: words('When it is open.').optional(),
			}),
		)
		.optional()
		.meta({ description: 'What there is.' }),
	set: z.strictObject({ by: text('Who.') }).optional(),
	way: z.enum(['up', 'down']).meta({ description: 'Which way.' }),
	on: day('The day.'),
});

test('every field stands in the file, those that are left out as explained comments', () => {
	const data = { title: 'Warm: homes', way: 'up', on: '2026-11-22' };
	expect(mdxFile(schema, data, 'Words.')).toMatchInlineSnapshot(`
		"---
		# A title.
		title: "Warm: homes"
		# count: How many. For example: count: 3
		# list: What there is.
		#   - name: Its name. For example: name: Ada
		#     when: When it is open.
		# set:
		#   by: Who.
		# Which way. One of: up, down.
		way: up
		# The day. For example: on: 2026-05-31
		on: 2026-11-22
		---

		Words.
		"
	`);
});

test('a template has its required fields empty', () => {
	expect(yamlFile(schema, {})).toMatchInlineSnapshot(`
		"# A title.
		title:
		# count: How many. For example: count: 3
		# list: What there is.
		#   - name: Its name. For example: name: Ada
		#     when: When it is open.
		# set:
		#   by: Who.
		# Which way. One of: up, down.
		way:
		# The day. For example: on: 2026-05-31
		on:
		"
	`);
});

test('what is left out can be filled in by taking the signs of comment away', () => {
	for (const name of collectionNames) {
		const lines = yamlFile(collections[name], {}).split('\n');
		const keys = Object.keys(collections[name].shape);
		const standing = lines.flatMap((line) => /^(?:# )?(\w+):/u.exec(line)?.[1] ?? []);
		expect(standing.filter((key) => keys.includes(key))).toEqual(keys);
	}
});

test('any text comes out of the file as it went in, for readers of old YAML too', () => {
	const any = fc.oneof(
		fc.string({ unit: 'grapheme', minLength: 1 }),
		fc.constantFrom(
			'yes',
			'No',
			'off',
			'2026-11-22',
			'12:30:45',
			'0o7',
			'1_000',
			'~',
			'null',
			'.5',
		),
		fc.constantFrom(
			'- a',
			'# no',
			'a # b',
			'a: b',
			'{a}',
			'[a]',
			'"a',
			"'a",
			'*a',
			'&a',
			'!a',
			'%',
			'@',
		),
	);
	const fields = z.strictObject({ title: words('A title.'), list: z.array(words('A word.')) });
	fc.assert(
		fc.property(any, fc.array(any, { minLength: 1 }), (title, list) => {
			const written = yamlFile(fields, { title, list });
			expect(parseDocument(written).errors).toEqual([]);
			expect(parse(written)).toEqual({ title, list });
			expect(parse(written, { version: '1.1' })).toEqual({ title, list });
		}),
	);
});
