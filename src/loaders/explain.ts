import type { z } from 'zod';
import type { Place } from '#schemas/content.ts';
import type { FieldMeta } from '#schemas/fields.ts';
import { metaOf, schemaAt, unwrap } from '#schemas/walk.ts';
import { didYouMean, nearest, type Fault } from './faults.ts';
import type { Yaml } from './frontMatter.ts';

/** A file with more is of another kind. */
const MOST_TOLD = 100;

const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** A single value as it is written. */
const written = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** A wrong value as its editor knows it. */
function shown(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object') return 'a group of fields';
	return typeof value === 'string' ? `“${cut(value)}”` : `the value ${written(value)}`;
}

/** The names of the fields that an object may hold. */
function fieldsOf(schema: z.ZodType | undefined): string[] {
	const inner = schema && unwrap(schema);
	return inner && 'shape' in inner ? Object.keys(inner.shape as object) : [];
}

const kinds: Record<string, string> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: 'a group of fields',
};

/** What a value in a set form is, and how to write one. */
const forms: Record<string, { is: string; next: string }> = {
	slug: {
		is: 'the name of a file',
		next: 'Names have small letters, digits and hyphens only, such as “dental-health”.',
	},
	language: { is: 'a language code', next: 'Write two small letters, such as “pl”.' },
	colour: {
		is: 'a colour',
		next: 'Write # and six digits or letters from a to f, in quotes, such as "#00524c".',
	},
	month: { is: 'a month', next: 'Write year and month, such as 2023-09.' },
	number: {
		is: 'a number',
		next: 'Write digits, with a full stop for decimals, such as 24.5.',
	},
	date: { is: 'a day of the calendar', next: 'Write year, month and day, such as 2026-05-31.' },
	address: {
		is: 'an address of this site',
		next: 'Start and end it with /, without the language, such as /goals/smoking/.',
	},
	email: { is: 'an e-mail address', next: 'Write it as name@example.org.' },
	url: { is: 'a web address', next: 'Write it whole, such as https://example.org/page.' },
	fingerprint: {
		is: 'what “npm run translations” writes here',
		next: 'Take this line out: npm run translations -- accept writes it anew.',
	},
	repository: {
		is: 'the address of a repository on GitHub',
		next: 'Write it as https://github.com/owner/name, with nothing behind it.',
	},
};

interface Told {
	found: string;
	next: string;
	path: readonly PropertyKey[];
	/** The unknown key, where the fault is a key. */
	key?: string;
}

const asList =
	'Write a list: each item on a line of its own, after two spaces, a hyphen and a space.';

/** A value of the wrong kind: a list where text belongs, or a number. */
function ofWrongKind(
	name: string,
	value: unknown,
	expected: string,
	example: string,
	isItem: boolean,
) {
	const kind = kinds[expected] ?? expected;
	const found = `“${name}” holds ${shown(value)}, which is not ${kind}.`;
	if (expected === 'array') return { found, next: asList };
	if (expected === 'string') {
		return {
			found,
			next:
				typeof value === 'object'
					? 'Write text. If it starts with a bracket, put the whole of it in double quotes.'
					: `Put it in double quotes: ${isItem ? '-' : `${name}:`} "${written(value)}"`,
		};
	}
	const bare = typeof value === 'string' ? ', without quotation marks' : '';
	return { found, next: `Write ${kind}${bare}.${example}` };
}

function ofWrongSize(name: string, value: unknown, bound: number, isMost: boolean, about: string) {
	if (typeof value === 'number') {
		return {
			found: `“${name}” holds ${String(value)}, which is too ${isMost ? 'large' : 'small'}.`,
			next: `Write ${String(bound)} or ${isMost ? 'less' : 'more'}.`,
		};
	}
	return isMost
		? {
				found: `“${name}” is too long: it has ${String((value as string).length)} characters.`,
				next: `Keep it to ${String(bound)}.`,
			}
		: { found: `“${name}” is empty.`, next: `Fill it in.${about}` };
}

function ofWrongForm(name: string, value: unknown, form: string) {
	if (form === 'space around') {
		return {
			found: `“${name}” has a space or an empty line before or after its text.`,
			next: 'Take it out.',
		};
	}
	const { is, next } = forms[form] ?? { is: 'right', next: 'Write it in another way.' };
	return { found: `“${name}” holds ${shown(value)}, which is not ${is}.`, next };
}

/** How a right value is written, behind the name of its field or the sign of its item. */
function exampleOf(before: string, { example, refersTo, words }: FieldMeta): string {
	if (example !== undefined) return ` For example: ${before} ${example}`;
	if (refersTo !== undefined)
		return ` Write ${before} and the name of a file in “${refersTo}”, without its ending.`;
	return words ? ` Write ${before} "the words"` : '';
}

function tell(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown) {
	const { path } = issue;
	const name = path.findLast((part) => typeof part === 'string') ?? '';
	if (issue.code === 'custom') {
		const [, found = '', next = ''] = /^(.*?[.?]) (.*)$/su.exec(issue.message) ?? [];
		return { found, next };
	}
	if (name === '')
		return { found: 'There are no fields here.', next: 'Write each one as: name: value' };
	const field = schemaAt(schema, path);
	const meta = field ? metaOf(field) : {};
	const isItem = typeof path.at(-1) === 'number';
	const example = exampleOf(isItem ? '-' : `${name}:`, meta);
	const about = meta.description ? ` ${meta.description}` : '';
	const value = path.reduce<unknown>(
		(at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
		data,
	);
	if (value === undefined || value === null) {
		return { found: `The field “${name}” is missing or empty.`, next: `Add it.${about}${example}` };
	}
	if (value === '' && issue.code !== 'invalid_value') {
		return { found: `“${name}” is empty.`, next: `Fill it in.${about}${example}` };
	}
	switch (issue.code) {
		case 'invalid_type':
			return ofWrongKind(name, value, issue.expected, example, isItem);
		case 'invalid_value':
			return {
				found: `“${name}” holds ${shown(value)}, which is not one of its words.`,
				next: didYouMean(written(value), issue.values.map(String)),
			};
		case 'too_big':
			return ofWrongSize(name, value, Number(issue.maximum), true, about);
		case 'too_small':
			return ofWrongSize(name, value, Number(issue.minimum), false, about);
		case 'invalid_format':
			return ofWrongForm(name, value, issue.format === 'regex' ? issue.message : issue.format);
		default:
			return { found: `“${name}” does not fit.`, next: `Write it in another way.${example}` };
	}
}

const sameText = (path: readonly PropertyKey[]) => path.map(String).join('.');

/**
 * What zod found, in words for the person who wrote the values: one thing of each value, and a
 * misspelt field is not missing as well.
 * `whole` is the schema of the file in the source language, where the file is a translation.
 */
export function inPlainWords(
	issues: readonly z.core.$ZodIssue[],
	schema: z.ZodType,
	data: unknown,
	whole?: z.ZodType,
): Told[] {
	const told = new Map<string, Told>();
	const meant = new Set<string>();
	for (const issue of issues) {
		const { path } = issue;
		if (issue.code !== 'unrecognized_keys') {
			const id = sameText(path);
			if (!told.has(id)) told.set(id, { ...tell(issue, schema, data), path });
			continue;
		}
		const names = fieldsOf(schemaAt(schema, path));
		const facts = fieldsOf(whole && schemaAt(whole, path));
		for (const key of issue.keys) {
			const near = nearest(key, names);
			if (near !== undefined) meant.add(sameText([...path, near]));
			told.set(sameText([...path, key]), {
				found: `There is no field “${key}” here.`,
				next: facts.includes(key)
					? 'Take it out: it is no text to translate, and stands in the source language alone.'
					: didYouMean(key, names),
				path,
				key,
			});
		}
	}
	for (const id of meant) told.delete(id);
	return [...told.values()];
}

/** What zod found, each with its place. */
export function explain(
	issues: readonly z.core.$ZodIssue[],
	schema: z.ZodType,
	yaml: Yaml,
	file: string,
	whole?: z.ZodType,
): Fault[] {
	const told = inPlainWords(issues, schema, yaml.data, whole).slice(0, MOST_TOLD);
	return told.map(({ found, next, path, key }) => {
		const place: Place = key === undefined ? yaml.placeOf(path) : yaml.placeOfKey(path, key);
		return { file, ...place, found, next };
	});
}
