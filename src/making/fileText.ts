import { Document, Scalar, visit } from 'yaml';
import { z } from 'zod';
import { unwrap } from '#schemas/walk.ts';
import { explanationOf, NO_BREAK } from './explanation.ts';

const WIDTH = 96;

/** A comment of one or more lines, the later ones a little further in. `lead` stands before its words. */
function comment(words: string, indent: string, lead = ''): string[] {
	const start = `${indent}# ${' '.repeat(lead.length)}`;
	const lines = words.split(' ').reduce<string[]>((made, word) => {
		const last = made.pop() ?? '';
		const longer = last === '' ? word : `${last} ${word}`;
		return start.length + longer.length > WIDTH ? [...made, last, `  ${word}`] : [...made, longer];
	}, []);
	return lines
		.map((line, index) => (index === 0 ? `${indent}# ${lead}${line}` : start + line))
		.map((line) => line.replaceAll(NO_BREAK, ' '));
}

const isDay = (schema: z.ZodType) => unwrap(schema) instanceof z.ZodISODate;

/** What one of the readers of YAML takes for something else than text. */
const takenOtherwise = /^(?:[^\p{L}]|(?:y|n|yes|no|on|off|true|false|null)$)/iu;

/** A field with its value as YAML that each reader of it takes for the same. */
function field(name: string, value: unknown, schema: z.ZodType): string {
	const document = new Document({ [name]: value });
	visit(document, {
		Scalar(key, node) {
			if (key === 'key' || typeof node.value !== 'string' || isDay(schema)) return;
			if (takenOtherwise.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
		},
	});
	return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

const isRequired = (schema: z.ZodType) => !schema.safeParse(undefined).success;

/** A field that is left out, with its explanation, so that it can be filled in later. */
function leftOut(name: string, schema: z.ZodType, indent: string, lead = ''): string[] {
	const inner = unwrap(schema);
	const item = inner instanceof z.ZodArray ? unwrap(inner.element as z.ZodType) : inner;
	const own = comment(`${name}: ${explanationOf(name, schema)}`.trimEnd(), indent, lead);
	if (!(item instanceof z.ZodObject)) return own;
	const before = ' '.repeat(lead.length + 2);
	const below = Object.entries(item.shape as Record<string, z.ZodType>).flatMap(
		([key, one], index) => {
			const mark = item === inner ? '' : index === 0 ? '- ' : '  ';
			return leftOut(key, one, indent, before + mark);
		},
	);
	return [...own, ...below];
}

/** The fields of an object, each with its explanation; those without a value are left out. */
function fields(
	schema: z.ZodObject,
	data: Readonly<Record<string, unknown>>,
	indent = '',
): string[] {
	return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, one]) => {
		const value = data[name];
		if (value === undefined && !isRequired(one)) return leftOut(name, one, indent);
		const about = explanationOf(name, one);
		const above = about === '' ? [] : comment(about, indent);
		const inner = unwrap(one);
		if (inner instanceof z.ZodObject && value !== undefined) {
			const below = fields(inner, value as Record<string, unknown>, `${indent}  `);
			return [...above, `${indent}${name}:`, ...below];
		}
		const written = value === undefined ? `${name}:` : field(name, value, one);
		return [...above, ...written.split('\n').map((line) => `${indent}${line}`)];
	});
}

/** A YAML file in which every field of `schema` stands, with its explanation. */
export const yamlFile = (schema: z.ZodObject, data: Readonly<Record<string, unknown>>) =>
	`${fields(schema, data).join('\n')}\n`;

/** The same with the text of a page below its fields. */
export const mdxFile = (schema: z.ZodObject, data: Readonly<Record<string, unknown>>, body = '') =>
	`---\n${yamlFile(schema, data)}---\n${body === '' ? '' : `\n${body}\n`}`;
