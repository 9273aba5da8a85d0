import { z } from 'zod';
import type { FieldMeta } from './fields.ts';

/** The schema under wrappers such as `optional` and `preprocess`. */
export function unwrap(schema: z.ZodType): z.ZodType {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
		return unwrap(schema.unwrap() as z.ZodType);
	}
	if (schema instanceof z.ZodPipe) return unwrap(schema.out as z.ZodType);
	return schema;
}

/** What is known of a field beside its type, from the outermost wrapper inwards. */
export function metaOf(schema: z.ZodType): FieldMeta {
	const own: FieldMeta = (schema.meta() as FieldMeta | undefined) ?? {};
	const inner = unwrap(schema);
	return inner === schema ? own : { ...(inner.meta() as FieldMeta | undefined), ...own };
}

/** The schema of the field at `path`, or undefined where there is none. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
	const [key, ...rest] = path;
	if (key === undefined) return schema;
	const inner = unwrap(schema);
	if (inner instanceof z.ZodObject) {
		const next = inner.shape[String(key)] as z.ZodType | undefined;
		return next && schemaAt(next, rest);
	}
	if (inner instanceof z.ZodArray) return schemaAt(inner.element as z.ZodType, rest);
	return undefined;
}

/** Calls `visit` for every single value in `data`, with its schema and where it stands. */
export function walk(
	schema: z.ZodType,
	data: unknown,
	visit: (value: unknown, schema: z.ZodType, path: PropertyKey[]) => void,
	path: PropertyKey[] = [],
): void {
	const inner = unwrap(schema);
	if (data === undefined) return;
	if (inner instanceof z.ZodObject && typeof data === 'object' && data !== null) {
		for (const [key, field] of Object.entries(inner.shape)) {
			walk(field as z.ZodType, (data as Record<string, unknown>)[key], visit, [...path, key]);
		}
	} else if (inner instanceof z.ZodArray && Array.isArray(data)) {
		data.forEach((one, index) => {
			walk(inner.element as z.ZodType, one, visit, [...path, index]);
		});
	} else {
		visit(data, inner, path);
	}
}

/** The part of a schema that a translation may hold: its words, each optional, and nothing else. */
export function wordsOf(schema: z.ZodType): z.ZodType | undefined {
	const inner = unwrap(schema);
	if (inner instanceof z.ZodObject) {
		const shape: Record<string, z.ZodType> = {};
		for (const [key, field] of Object.entries(inner.shape)) {
			const part = wordsOf(field as z.ZodType);
			if (part) shape[key] = part.optional();
		}
		return Object.keys(shape).length > 0 ? z.strictObject(shape) : undefined;
	}
	if (inner instanceof z.ZodArray) {
		const part = wordsOf(inner.element as z.ZodType);
		return part && z.array(part);
	}
	// A translation is not held to the wording or the length that the source language sets.
	return metaOf(schema).words ? z.string().min(1).meta({ words: true }) : undefined;
}
