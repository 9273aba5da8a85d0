import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { text, words } from '#schemas/fields.ts';
import { translationOf } from '#schemas/translation.ts';
import { editFields } from '#translating/editFields.ts';

const schema = translationOf(
	z.strictObject({
		title: words('A title.'),
		summary: words('A summary.').optional(),
		steps: z.array(
			z.strictObject({ name: words('A name.'), phone: text('A number.'), when: words('When.') }),
		),
		advice: z.array(words('One thing.')),
		note: words('A note.').optional(),
	}),
);

const edit = (before: string, changes: Record<string, unknown>) =>
	editFields(before, new Map(Object.entries(changes)), schema);

const written = `# Made up.
title:   'Tide'  # as on the map

summary: "High: and low"
steps:
  # the first
  - name: One # so called
    when: At once
  - { name: Two, when: "Later" }

# What helps.
advice: [Swim, Float]
note: >-
  It comes
  and goes.
`;

describe('nothing but what is asked for changes', () => {
	test('no change', () => {
		expect(edit(written, {})).toBe(written);
	});

	test('a text keeps its quotation marks, and the note behind it', () => {
		expect(edit(written, { title: "Tide's in" })).toBe(written.replace("'Tide'", "'Tide''s in'"));
		expect(edit(written, { summary: 'Say “so”: "so"' })).toBe(
			written.replace('"High: and low"', String.raw`"Say “so”: \"so\""`),
		);
	});

	test('a text gets the quotation marks that it needs', () => {
		expect(edit('title: Tide\n', { title: 'Tide: # high' })).toBe(
			"title: 'Tide: # high'\n".replaceAll("'", '"'),
		);
		expect(edit('title: Tide\n', { title: '12' })).toBe('title: "12"\n');
	});

	test('texts in lists of fields', () => {
		expect(edit(written, { 'steps.0.when': 'Now', 'steps.1.name': 'Second, or last' })).toBe(
			written.replace('At once', 'Now').replace('name: Two', 'name: "Second, or last"'),
		);
	});

	test('a text of several lines', () => {
		expect(edit(written, { note: 'It stays.' })).toBe(
			written.replace('>-\n  It comes\n  and goes.', 'It stays.'),
		);
	});

	test('a list', () => {
		expect(edit(written, { advice: ['Swim'] })).toBe(
			written.replace('advice: [Swim, Float]', 'advice:\n  - Swim'),
		);
	});

	test('a new field stands where the schema has it, and notes stay', () => {
		expect(edit(written.replace(/summary.*\n/u, ''), { summary: 'New' })).toBe(
			written
				.replace(/\nsummary.*\n/u, 'summary: New\n\n')
				.replace(/map\n\n?summary/u, 'map\nsummary'),
		);
		expect(edit('note: A\n', { title: 'B' })).toBe('title: B\nnote: A\n');
		expect(edit('title: A', { note: 'B' })).toBe('title: A\nnote: B\n');
	});

	test('a new field within a list, with what stands before it', () => {
		expect(edit('steps:\n  - name: One # so\n', { 'steps.2.when': 'Later' })).toBe(
			'steps:\n  - name: One # so\n  - {}\n  - when: Later\n',
		);
		expect(edit('steps:\n  - when: Now\n', { 'steps.0.name': 'One' })).toBe(
			'steps:\n  - name: One\n    when: Now\n',
		);
	});

	test('who checked it and from what it was made come last', () => {
		const made = edit(written, {
			checked: { by: 'Ada: B', on: '2026-11-22' },
			madeFrom: { title: '12345678', 'steps.0.when': '1e234567' },
		});
		expect(made).toBe(
			`${written}checked:\n  by: "Ada: B"\n  on: 2026-11-22\nmadeFrom:\n  title: "12345678"\n  steps.0.when: "1e234567"\n`,
		);
		expect(edit(made, { checked: undefined, madeFrom: undefined })).toBe(written);
	});

	test('line breaks stay those of the file', () => {
		const windows = written.replaceAll('\n', '\r\n');
		expect(edit(windows, { checked: { by: 'A', on: '2026-11-22' } })).toBe(
			`${windows}checked:\r\n  by: A\r\n  on: 2026-11-22\r\n`,
		);
		expect(edit(windows, { title: 'Ebb' })).toBe(windows.replace("'Tide'", "'Ebb'"));
	});

	test('fields of a file that has none yet', () => {
		expect(edit('', { 'steps.1.name': 'Two', title: 'A' })).toBe(
			'title: A\nsteps:\n  - {}\n  - name: Two\n',
		);
		expect(edit('# Only a note.\n', { title: 'A' })).toBe('# Only a note.\ntitle: A\n');
	});
});

test('any text can be read again, and all other fields are as they were', () => {
	const paths = ['title', 'summary', 'steps.0.name', 'steps.1.when', 'steps.2.name', 'note'];
	const any = fc.oneof(
		fc.string({ unit: 'binary', minLength: 1 }),
		fc.string({
			unit: fc.constantFrom(...Array.from('ab :#-\n"\'{}[]&*!|>%@`,?؟۱ગ‌')),
			minLength: 1,
		}),
	);
	fc.assert(
		fc.property(fc.constantFrom(...paths), any, (path, value) => {
			const before = parse(written) as Record<string, unknown>;
			const after = parse(edit(written, { [path]: value })) as Record<string, unknown>;
			const [first = '', index, last = ''] = path.split('.');
			const read = (data: Record<string, unknown>) =>
				index === undefined
					? data[first]
					: (data[first] as Record<string, unknown>[])[Number(index)]?.[last];
			expect(read(after)).toBe(value);
			for (const key of Object.keys(before).filter((one) => one !== first)) {
				expect(after[key]).toEqual(before[key]);
			}
		}),
		{ numRuns: 500, examples: [['steps.2.name', '\n']] },
	);
});
