import {
	isPluralElement,
	isSelectElement,
	isTagElement,
	isLiteralElement,
	isPoundElement,
	parse,
	type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';
import { existsSync } from 'node:fs';
import path from 'node:path';
import en from '#i18n/messages/en.json' with { type: 'json' };
import type { Place } from '#schemas/content.ts';
import { didYouMean, faultAt, type Fault } from './faults.ts';
import { readText } from './files.ts';
import { readYaml, type Yaml } from './frontMatter.ts';
import { Memory } from './memory.ts';

/** The interface words of one language, by their keys, in ICU MessageFormat. */
export type Messages = Readonly<Record<string, string>>;

/** What a message asks for: `{name}`, `{name, plural}`, `{name: the choices}`, `<tag>`. */
function asksFor(elements: readonly MessageFormatElement[]): string[] {
	return elements.flatMap((element) => {
		if (isLiteralElement(element) || isPoundElement(element)) return [];
		if (isTagElement(element)) return [`<${element.value}>`, ...asksFor(element.children)];
		if (!isPluralElement(element) && !isSelectElement(element)) return [`{${element.value}}`];
		const branches = Object.entries(element.options);
		const inside = branches.flatMap(([, { value }]) => asksFor(value));
		if (isPluralElement(element)) return [`{${element.value}}`, ...inside];
		const names = branches.map(([name]) => name).toSorted();
		return [`{${element.value}: ${names.join(', ')}}`, ...inside];
	});
}

/** What is wrong with the branches of the plurals in a message, for the rules of its language. */
function pluralFaults(elements: readonly MessageFormatElement[], locale: string): string[] {
	return elements.flatMap((element) => {
		if (isTagElement(element)) return pluralFaults(element.children, locale);
		if (!isPluralElement(element) && !isSelectElement(element)) return [];
		const inside = Object.values(element.options).flatMap(({ value }) =>
			pluralFaults(value, locale),
		);
		if (isSelectElement(element)) return inside;
		const type = element.pluralType ?? 'cardinal';
		const needed: readonly string[] = new Intl.PluralRules(locale, {
			type,
		}).resolvedOptions().pluralCategories;
		const given = Object.keys(element.options).filter((name) => !name.startsWith('='));
		return [
			...needed
				.filter((name) => !given.includes(name))
				.map((name) => `The plural of “${element.value}” lacks the form “${name}”.`),
			...given
				.filter((name) => !needed.includes(name))
				.map((name) => `The plural of “${element.value}” has a form “${name}” that is never used.`),
			...inside,
		];
	});
}

const formsOf = (locale: string) =>
	new Intl.PluralRules(locale).resolvedOptions().pluralCategories.join(', ');

const isAskedAlike = (own: readonly string[], source: readonly string[]) =>
	[...new Set(own)].toSorted().join() === [...new Set(source)].toSorted().join();

/** What is wrong with one message, as found and what to do. Null where nothing is. */
function messageFault(
	message: unknown,
	source: string,
	locale: string,
): { found: string; next: string } | null {
	if (typeof message !== 'string' || message.trim() === '')
		return { found: 'This message has no words.', next: `Translate “${source}”.` };
	// A straight one hides the signs behind it.
	if (message.includes("'"))
		return { found: 'This message has a straight apostrophe.', next: 'Write ’ in its place.' };
	let elements: MessageFormatElement[];
	try {
		elements = parse(message);
	} catch {
		return {
			found: 'The brackets of this message are not in order.',
			next: `Write it as in the source: “${source}”.`,
		};
	}
	const [own, asked] = [asksFor(elements), soughtBy(source)];
	if (!isAskedAlike(own, asked)) {
		return {
			found: `This message holds ${[...new Set(own)].join(' ') || 'nothing to fill in'}.`,
			next: `It must hold ${[...new Set(asked)].join(' ') || 'nothing to fill in'}, as the source does.`,
		};
	}
	const [wrong] = pluralFaults(elements, locale);
	return wrong === undefined
		? null
		: { found: wrong, next: `The forms of this language are: ${formsOf(locale)}.` };
}

/** As many keys as lines that start with one: none stands there twice. */
const namesEachOnce = (text: string, data: object) =>
	(text.match(/^\s*"(?:[^"\\]|\\.)*"\s*:/gmu)?.length ?? 0) === Object.keys(data).length;

/** JSON is YAML, whose reader knows where things stand and is slow: it is asked only where something is wrong. */
function readJson(text: string, file: string, faults: Fault[]): Yaml {
	const slowly = (told: Fault[]) => readYaml(text, file, 0, told);
	let places: Yaml | undefined;
	const readPlaces = () => (places ??= slowly([]));
	try {
		const data: unknown = JSON.parse(text);
		if (typeof data !== 'object' || data === null || !namesEachOnce(text, data))
			return slowly(faults);
		return {
			data,
			placeOf: (path) => readPlaces().placeOf(path),
			placeOfKey: (path, name) => readPlaces().placeOfKey(path, name),
		};
	} catch {
		return slowly(faults);
	}
}

const sought = new Map<string, readonly string[]>();

/** What a message of the source asks for: each language is held against the same ones. */
function soughtBy(source: string): readonly string[] {
	const known = sought.get(source) ?? asksFor(parse(source));
	sought.set(source, known);
	return known;
}

/**
 * The interface words of `locale` in the text of a JSON file, held against those of the source.
 * Every fault is told, with its key. Null where they cannot be used.
 */
export function readMessages(
	text: string,
	file: string,
	locale: string,
	source: Messages,
	faults: Fault[],
): Messages | null {
	const before = faults.length;
	const yaml = readJson(text, file, faults);
	if (yaml.data === undefined) return null;
	if (typeof yaml.data !== 'object' || yaml.data === null || Array.isArray(yaml.data)) {
		const next = 'Start from a copy of the source’s catalogue.';
		faults.push({ file, line: 1, column: 1, found: 'This file holds no messages.', next });
		return null;
	}
	const own = yaml.data as Record<string, unknown>;
	const keys = Object.keys(source);
	for (const [key, message] of Object.entries(own)) {
		const words = source[key];
		if (words === undefined) {
			const place = yaml.placeOfKey([], key);
			faults.push(faultAt(file, place, `There is no message “${key}”.`, didYouMean(key, keys)));
			continue;
		}
		const fault = messageFault(message, words, locale);
		if (fault)
			faults.push(faultAt(file, yaml.placeOf([key]), `“${key}”: ${fault.found}`, fault.next));
	}
	for (const key of keys.filter((name) => !(name in own))) {
		const next = `Add it, and translate “${source[key] ?? ''}”.`;
		faults.push({ file, line: 1, column: 1, found: `The message “${key}” is missing.`, next });
	}
	return faults.length === before ? (own as Messages) : null;
}

/** Where the words of languages stand that the program brings with it. */
const builtIn = path.resolve('src/i18n/messages');
const sourceMessages = en as Messages;

/**
 * The interface words of each of `languages`. A place can bring those of its own languages, or its own
 * words for one, as `content/<language>/messages.json`; they alone are given, all are checked.
 */
export function readCatalogues(
	contentFolder: string,
	languages: readonly string[],
	placeOf: (language: number) => { file: string } & Place,
	faults: Fault[],
	memory = new Memory(),
): Map<string, Messages> {
	const catalogues = new Map<string, Messages>();
	for (const [index, language] of languages.entries()) {
		const own = path.join(contentFolder, language, 'messages.json');
		const given = path.join(builtIn, `${language}.json`);
		const file = [own, given].find((one) => existsSync(one));
		if (file === undefined) {
			const { file: where, ...place } = placeOf(index);
			const found = `There are no interface words in “${language}”.`;
			const next = `Translate a copy of src/i18n/messages/en.json, and put it at content/${language}/messages.json.`;
			faults.push(faultAt(where, place, found, next));
			continue;
		}
		const name =
			file === own ? `content/${language}/messages.json` : `src/i18n/messages/${language}.json`;
		const messages = memory.once(file, 'messages', faults, () => {
			const text = readText(file, name, faults);
			return text === null ? null : readMessages(text, name, language, sourceMessages, faults);
		});
		if (messages && file === own) catalogues.set(language, messages);
	}
	return catalogues;
}
