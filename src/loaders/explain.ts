import type { z } from 'zod';
import type { Place } from '#schemas/content.ts';
import { metaOf, schemaAt, unwrap } from '#schemas/walk.ts';
import { didYouMean, type Fault } from './faults.ts';
import type { Yaml } from './frontMatter.ts';

const shown = (value: unknown) => {
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** The names that an object may hold, or the words that a choice allows. */
function choices(schema: z.ZodType | undefined): string[] {
	if (!schema) return [];
	const inner = unwrap(schema);
	return 'shape' in inner ? Object.keys(inner.shape as object) : [];
}

const kinds: Record<string, string> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: 'a group of fields',
};

const formats: Record<string, (value: string) => { found: string; next: string }> = {
	slug: (value) => ({
		found: `“${value}” is not the name of a file.`,
		next: 'Names have small letters, digits and hyphens only, such as “dental-health”.',
	}),
	'space around': () => ({
		found: 'There is a space or an empty line before or after the text.',
		next: 'Take it out.',
	}),
	language: (value) => ({
		found: `“${value}” is not a language code.`,
		next: 'Write two small letters, such as “pl”.',
	}),
	colour: (value) => ({
		found: `“${value}” is not a colour.`,
		next: 'Write # and six digits or letters from a to f, in quotes, such as "#00524c".',
	}),
	month: (value) => ({
		found: `“${value}” is not a month.`,
		next: 'Write year and month, such as 2023-09.',
	}),
	number: (value) => ({
		found: `“${value}” is not a number.`,
		next: 'Write digits with a full stop for decimals, such as 24.5, or leave the cell blank.',
	}),
	date: (value) => ({
		found: `“${value}” is not a day of the calendar.`,
		next: 'Write year, month and day, such as 2026-05-31.',
	}),
	email: (value) => ({
		found: `“${value}” is not an e-mail address.`,
		next: 'Write it as name@example.org.',
	}),
	url: (value) => ({
		found: `“${value}” is not a web address.`,
		next: 'Start it with https://',
	}),
};

interface Words {
	found: string;
	next: string;
	/** The misspelt key, where the fault is a key. */
	key?: string;
}

function inPlainWords(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): Words[] {
	const name = issue.path.findLast((part) => typeof part === 'string') ?? '';
	const field = schemaAt(schema, issue.path);
	const meta = field ? metaOf(field) : {};
	const value = issue.path.reduce<unknown>(
		(at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
		data,
	);
	const example = meta.example === undefined ? '' : ` For example: ${name}: ${meta.example}`;
	const about = meta.description ? ` ${meta.description}` : '';
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => ({
				found: `There is no field “${key}” here.`,
				next: didYouMean(key, choices(schemaAt(schema, issue.path))),
				key,
			}));
		case 'invalid_type': {
			const expected = kinds[issue.expected] ?? issue.expected;
			if (value === undefined || value === null) {
				return [
					{ found: `The field “${name}” is missing or empty.`, next: `Add it.${about}${example}` },
				];
			}
			const quotes = issue.expected === 'string' ? ' Put it in double quotes.' : '';
			return [
				{
					found: `“${name}” holds ${shown(value)}, which is not ${expected}.`,
					next: `Write ${expected}.${quotes}${example}`,
				},
			];
		}
		case 'invalid_value':
			return [
				{
					found: `“${name}” holds “${shown(value)}”, which is not one of its words.`,
					next: didYouMean(String(value), issue.values.map(String)),
				},
			];
		case 'too_big': {
			const over = typeof value === 'string' ? ` It has ${String(value.length)}.` : '';
			return [
				{
					found: `“${name}” is too long.`,
					next: `Keep it to ${String(issue.maximum)} characters.${over}`,
				},
			];
		}
		case 'too_small':
			return [{ found: `“${name}” is empty or too small.`, next: `Fill it in.${about}${example}` }];
		case 'invalid_format': {
			const key = issue.format === 'regex' ? issue.message : issue.format;
			const plain = formats[key]?.(shown(value));
			return [
				plain ?? {
					found: `“${name}” holds “${shown(value)}”, which does not fit.`,
					next: `${about}${example}`.trim(),
				},
			];
		}
		default:
			return [{ found: `“${name}” does not fit.`, next: issue.message }];
	}
}

/** What zod found, in words for the person who wrote the file, each with its place. */
export function explain(
	issues: readonly z.core.$ZodIssue[],
	schema: z.ZodType,
	yaml: Yaml,
	file: string,
): Fault[] {
	return issues.flatMap((issue) =>
		inPlainWords(issue, schema, yaml.data).map(({ found, next, key }) => {
			const place: Place =
				key === undefined ? yaml.placeOf(issue.path) : yaml.placeOfKey(issue.path, key);
			return { file, ...place, found, next };
		}),
	);
}
