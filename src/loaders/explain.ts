import type { z } from 'zod';
import type { Place } from '#schemas/content.ts';
import { metaOf, schemaAt, unwrap } from '#schemas/walk.ts';
import { didYouMean, type Fault } from './faults.ts';
import type { Yaml } from './frontMatter.ts';

const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** A wrong value as its editor knows it. */
function shown(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) return 'a group of fields';
	return typeof value === 'string' ? `“${cut(value)}”` : `the value ${String(value)}`;
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
	email: { is: 'an e-mail address', next: 'Write it as name@example.org.' },
	url: { is: 'a web address', next: 'Start it with https://' },
};

interface Told {
	found: string;
	next: string;
	/** The misspelt key, where the fault is a key. */
	key?: string;
}

/** A value of the wrong kind: a list where text belongs, or a number. */
function ofWrongKind(name: string, value: unknown, expected: string, example: string): Told {
	const kind = kinds[expected] ?? expected;
	const found = `“${name}” holds ${shown(value)}, which is not ${kind}.`;
	if (expected === 'string' && typeof value !== 'object') {
		return { found, next: `Put it in double quotes: ${name}: "${String(value)}"` };
	}
	if (/^(?:number|int|boolean)$/u.test(expected) && typeof value === 'string') {
		return { found, next: `Write ${kind}, without quotation marks.${example}` };
	}
	return { found, next: `Write ${kind}.${example}` };
}

function ofWrongSize(name: string, value: unknown, issue: z.core.$ZodIssue, about: string): Told {
	const [bound, isMost] =
		issue.code === 'too_big'
			? [issue.maximum, true]
			: [issue.code === 'too_small' ? issue.minimum : '', false];
	if (typeof value === 'number') {
		return {
			found: `“${name}” holds ${String(value)}, which is too ${isMost ? 'large' : 'small'}.`,
			next: `Write ${String(bound)} or ${isMost ? 'less' : 'more'}.`,
		};
	}
	if (!isMost) return { found: `“${name}” is empty.`, next: `Fill it in.${about}` };
	return {
		found: `“${name}” is too long: it has ${String((value as string).length)} characters.`,
		next: `Keep it to ${String(bound)}.`,
	};
}

/**
 * What zod found, in words for the person who wrote the value.
 * `whole` is the schema of the same file in the source language, where the file is a translation.
 */
export function inPlainWords(
	issue: z.core.$ZodIssue,
	schema: z.ZodType,
	data: unknown,
	whole?: z.ZodType,
): Told[] {
	const name = String(issue.path.findLast((part) => typeof part === 'string') ?? '');
	const field = schemaAt(schema, issue.path);
	const meta = field ? metaOf(field) : {};
	const value = issue.path.reduce<unknown>(
		(at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
		data,
	);
	const example = meta.example === undefined ? '' : ` For example: ${name}: ${meta.example}`;
	const about = meta.description ? ` ${meta.description}` : '';
	if (name === '' && issue.code === 'invalid_type') {
		return [{ found: 'There are no fields here.', next: 'Write each one as: name: value' }];
	}
	if (issue.code !== 'custom' && (value === undefined || value === null)) {
		return [
			{ found: `The field “${name}” is missing or empty.`, next: `Add it.${about}${example}` },
		];
	}
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => {
				const isFact = fieldsOf(whole && schemaAt(whole, issue.path)).includes(key);
				return {
					found: `There is no field “${key}” here.`,
					next: isFact
						? 'Take it out: it is no text to translate, and stands in the source language alone.'
						: didYouMean(key, fieldsOf(schemaAt(schema, issue.path))),
					key,
				};
			});
		case 'invalid_type':
			return [ofWrongKind(name, value, issue.expected, example)];
		case 'invalid_value':
			return [
				{
					found: `“${name}” holds ${shown(value)}, which is not one of its words.`,
					next: didYouMean(String(value), issue.values.map(String)),
				},
			];
		case 'too_big':
		case 'too_small':
			return [ofWrongSize(name, value, issue, about)];
		case 'invalid_format': {
			if (issue.message === 'space around') {
				return [
					{
						found: `“${name}” has a space or an empty line before or after its text.`,
						next: 'Take it out.',
					},
				];
			}
			const form = forms[issue.format === 'regex' ? issue.message : issue.format];
			return [
				{
					found: `“${name}” holds ${shown(value)}, which is not ${form?.is ?? 'right'}.`,
					next: form?.next ?? `${about}${example}`.trim(),
				},
			];
		}
		default:
			return [{ found: `“${name}” does not fit.`, next: `${issue.message}${example}` }];
	}
}

/** What zod found, each with its place. */
export function explain(
	issues: readonly z.core.$ZodIssue[],
	schema: z.ZodType,
	yaml: Yaml,
	file: string,
	whole?: z.ZodType,
): Fault[] {
	return issues.flatMap((issue) =>
		inPlainWords(issue, schema, yaml.data, whole).map(({ found, next, key }) => {
			const place: Place =
				key === undefined ? yaml.placeOf(issue.path) : yaml.placeOfKey(issue.path, key);
			return { file, ...place, found, next };
		}),
	);
}
