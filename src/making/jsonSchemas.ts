import { z } from 'zod';
import { accessibility } from '#schemas/accessibility.ts';
import { collections } from '#schemas/collections.ts';
import { site } from '#schemas/site.ts';
import { translationOf } from '#schemas/translation.ts';

/** What only this program makes something of. */
const own = ['words', 'refersTo', 'own'] as const;

/** A schema as JSON Schema, in the draft that editors of YAML read. */
function jsonSchemaOf(schema: z.ZodType): object {
	return z.toJSONSchema(schema, {
		target: 'draft-7',
		override: ({ jsonSchema }) => {
			for (const key of own) Reflect.deleteProperty(jsonSchema, key);
			const { example, description } = jsonSchema as { example?: string; description?: string };
			if (example === undefined) return;
			delete jsonSchema['example'];
			jsonSchema.description = `${description ?? ''} For example: ${example}`.trim();
		},
	});
}

const described: Readonly<Record<string, z.ZodType>> = {
	site,
	accessibility,
	sources: collections.sources,
};

/**
 * The schemas of all that is written in YAML alone, by the name of their file: of the source language,
 * and of its translations. Those of the fields at the top of pages are made by Astro.
 */
export const jsonSchemas: ReadonlyMap<string, object> = new Map(
	Object.entries(described).flatMap(([name, schema]) => [
		[`${name}.json`, jsonSchemaOf(schema)],
		[`${name}.translation.json`, jsonSchemaOf(translationOf(schema))],
	]),
);
