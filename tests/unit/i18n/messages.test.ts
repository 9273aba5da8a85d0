import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localeOf } from '#i18n/locale.ts';

type Catalogue = Record<string, string>;

const folder = 'src/i18n/messages';
const locales = readdirSync(folder).map((file) => file.replace(/\.json$/u, ''));
const read = (locale: string) =>
	JSON.parse(readFileSync(`${folder}/${locale}.json`, 'utf8')) as Catalogue;
const en = read('en');

/** What a message asks for: `{name}`, `{name, plural}`, `{name, select: a b}`, `<tag>`. */
function asksFor(elements: readonly MessageFormatElement[]): string[] {
	return elements.flatMap((element) => {
		switch (element.type) {
			case TYPE.literal:
			case TYPE.pound:
				return [];
			case TYPE.tag:
				return [`<${element.value}>`, ...asksFor(element.children)];
			case TYPE.plural:
				return [
					element.value,
					...Object.values(element.options).flatMap(({ value }) => asksFor(value)),
				];
			case TYPE.select: {
				const branches = Object.entries(element.options);
				const names = branches
					.map(([name]) => name)
					.toSorted()
					.join(' ');
				return [
					`${element.value}: ${names}`,
					...branches.flatMap(([, { value }]) => asksFor(value)),
				];
			}
			default:
				return [element.value];
		}
	});
}

/** The branches of every plural that a language does not need, or that it lacks. */
function wrongBranches(elements: readonly MessageFormatElement[], locale: string): string[] {
	return elements.flatMap((element) => {
		if (element.type === TYPE.tag) return wrongBranches(element.children, locale);
		if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
		const inner = Object.values(element.options).flatMap(({ value }) =>
			wrongBranches(value, locale),
		);
		if (element.type === TYPE.select) return inner;
		const rules = new Intl.PluralRules(localeOf(locale).intl, {
			type: element.pluralType ?? 'cardinal',
		});
		const needed: readonly string[] = rules.resolvedOptions().pluralCategories;
		const given = Object.keys(element.options).filter((name) => !name.startsWith('='));
		return [
			...needed.filter((name) => !given.includes(name)).map((name) => `lacks ${name}`),
			...given.filter((name) => !needed.includes(name)).map((name) => `never uses ${name}`),
			...inner,
		];
	});
}

describe.each(locales)('%s', (locale) => {
	const catalogue = read(locale);

	test('has every message, and no other', () => {
		expect(Object.keys(catalogue).toSorted()).toEqual(Object.keys(en).toSorted());
	});

	test('has no empty message', () => {
		expect(Object.entries(catalogue).filter(([, message]) => message.trim() === '')).toEqual([]);
	});

	// A straight apostrophe hides the signs behind it.
	test('has no straight apostrophe', () => {
		expect(Object.entries(catalogue).filter(([, message]) => message.includes("'"))).toEqual([]);
	});

	test('asks for the same values, choices and tags', () => {
		const asked = (messages: Catalogue) =>
			Object.fromEntries(
				Object.entries(messages).map(([key, message]) => [
					key,
					[...new Set(asksFor(parse(message)))].toSorted(),
				]),
			);
		expect(asked(catalogue)).toEqual(asked(en));
	});

	test('has the branches of each plural that the language needs', () => {
		const wrong = Object.entries(catalogue).flatMap(([key, message]) =>
			wrongBranches(parse(message), locale).map((branch) => `${key} ${branch}`),
		);
		expect(wrong).toEqual([]);
	});
});
