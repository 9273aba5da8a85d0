import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCatalogues, readMessages } from '#loaders/messages.ts';
import type { Fault } from '#loaders/faults.ts';

const folder = 'src/i18n/messages';
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
const en = JSON.parse(read('en.json')) as Record<string, string>;

/** What is told of a catalogue in Polish, whose plurals have four forms. */
function told(messages: unknown, source: Record<string, string>): string[] {
	const faults: Fault[] = [];
	const text = typeof messages === 'string' ? messages : JSON.stringify(messages, null, '\t');
	const given = readMessages(text, 'pl.json', 'pl', source, faults);
	expect(given === null).toBe(faults.length > 0);
	return faults.map(({ line, found, next }) => `${String(line)}: ${found} ${next}`);
}

test.each(readdirSync(folder))('%s is whole and in order', (name) => {
	const faults: Fault[] = [];
	readMessages(read(name), name, name.replace('.json', ''), en, faults);
	expect(faults).toEqual([]);
});

const boats = '{count, plural, one {# boat} other {# boats}}';
const inPolish = '{count, plural, one {# łódź} few {# łodzie} many {# łodzi} other {# łodzi}}';

describe('what is wrong is told with its key and line:', () => {
	test('nothing', () => {
		expect(told({ a: 'Cześć, {name}', b: inPolish }, { a: 'Hello {name}', b: boats })).toEqual([]);
	});
	test('a key that is missing, and one that is not known', () => {
		expect(told({ hallo: 'Cześć' }, { hello: 'Hello' })).toEqual([
			'2: There is no message “hallo”. Did you mean “hello”?',
			'1: The message “hello” is missing. Add it, and translate “Hello”.',
		]);
	});
	test('no words', () => {
		expect(told({ a: ' ' }, { a: 'Hello' })).toEqual([
			'2: “a”: This message has no words. Translate “Hello”.',
		]);
		expect(told({ a: { b: 'c' } }, { a: 'Hello' })).toEqual([
			'2: “a”: This message has no words. Translate “Hello”.',
		]);
	});
	test('a value, a choice or a tag that is missing or new', () => {
		const source = { a: 'Hello {name}', b: '{is, select, yes {Y} other {N}}', c: 'See <a>it</a>' };
		expect(
			told({ a: 'Cześć {nazwa}', b: '{is, select, tak {T} other {N}}', c: 'Zobacz' }, source),
		).toEqual([
			'2: “a”: This message holds {nazwa}. It must hold {name}, as the source does.',
			'3: “b”: This message holds {is: other, tak}. It must hold {is: other, yes}, as the source does.',
			'4: “c”: This message holds nothing to fill in. It must hold <a>, as the source does.',
		]);
	});
	test('a plural that lacks a form, or has one that the language never uses', () => {
		const forms = 'The forms of this language are: one, few, many, other.';
		expect(told({ a: '{count, plural, one {#} other {#}}' }, { a: boats })).toEqual([
			`2: “a”: The plural of “count” lacks the form “few”. ${forms}`,
		]);
		expect(told({ a: inPolish.replace('one {', 'two {#} one {') }, { a: boats })).toEqual([
			`2: “a”: The plural of “count” has a form “two” that is never used. ${forms}`,
		]);
	});
	test('brackets that are not in order, and straight apostrophes', () => {
		expect(told({ a: 'Cześć {name', b: "'{name}'" }, { a: 'Hello {name}', b: '{name}' })).toEqual([
			'2: “a”: The brackets of this message are not in order. Write it as in the source: “Hello {name}”.',
			'3: “b”: This message has a straight apostrophe. Write ’ in its place.',
		]);
	});
	test('a file that is no catalogue', () => {
		expect(told('[]', { a: 'A' })[0]).toContain('This file holds no messages.');
		expect(told('{ "a": ', { a: 'A' })).toHaveLength(1);
	});
});

describe('a language', () => {
	const content = mkdtempSync(path.join(tmpdir(), 'messages-'));
	mkdirSync(path.join(content, 'cy'));
	writeFileSync(path.join(content, 'cy/messages.json'), JSON.stringify(en));
	const read = (languages: readonly string[]) => {
		const faults: Fault[] = [];
		const place = () => ({ file: 'content/site.yaml', line: 7, column: 20 });
		return { catalogues: readCatalogues(content, languages, place, faults), faults };
	};

	test('that the program has words for needs none of the place', () => {
		expect(read(['en', 'fa'])).toEqual({ catalogues: new Map(), faults: [] });
	});

	test('that a place brings with it is held against the source', () => {
		const { catalogues, faults } = read(['en', 'cy']);
		expect(catalogues.size).toBe(0);
		expect(faults[0]).toMatchObject({ file: 'content/cy/messages.json' });
		expect(faults[0]?.next).toBe(
			'The forms of this language are: zero, one, two, few, many, other.',
		);
	});

	test('that nobody has words for is told where it is asked for', () => {
		expect(read(['en', 'eo']).faults).toEqual([
			{
				file: 'content/site.yaml',
				line: 7,
				column: 20,
				found: 'There are no interface words in “eo”.',
				next: 'Translate a copy of src/i18n/messages/en.json, and put it at content/eo/messages.json.',
			},
		]);
	});
});
