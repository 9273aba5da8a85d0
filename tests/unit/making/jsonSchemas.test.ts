import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '#making/jsonSchemas.ts';

const folder = '.vscode/schemas';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

function validatorOf(name: string): ValidateFunction {
	const ajv = new Ajv({ strict: false, allErrors: true });
	addFormats(ajv);
	return ajv.compile(jsonSchemas.get(name) ?? false);
}

test('the schemas that editors use are those of the program: run “npm run schemas” after a change', () => {
	expect(readdirSync(folder).toSorted()).toEqual([...jsonSchemas.keys()].toSorted());
	for (const [name, schema] of jsonSchemas) expect(read(path.join(folder, name))).toEqual(schema);
});

test('each of them is used by the settings of the editor', () => {
	const settings = read('.vscode/settings.json') as Record<string, Record<string, string[]>>;
	const used = Object.keys(settings['yaml.schemas'] ?? {}).map((file) => path.basename(file));
	expect(used.toSorted()).toEqual([...jsonSchemas.keys()].toSorted());
});

test.each([
	['site.json', 'site.yaml'],
	['site.translation.json', '{fa,ar}/site.yaml'],
	['accessibility.json', 'en/accessibility.yaml'],
	['accessibility.translation.json', '{fa,ar}/accessibility.yaml'],
	['sources.json', 'en/sources/*.yaml'],
])('%s takes %s', (name, pattern) => {
	const validate = validatorOf(name);
	const files = globSync(pattern, { cwd: 'tests/fixtures/harbour/content' });
	expect(files.length).toBeGreaterThan(0);
	for (const file of files) {
		const data: unknown = parse(
			readFileSync(path.join('tests/fixtures/harbour/content', file), 'utf8'),
		);
		validate(data);
		expect(validate.errors, file).toBeNull();
		expect(validate({ ...(data as object), colour: 'red' }), file).toBe(false);
	}
});

test('an editor reads what each field is for', () => {
	const { properties } = jsonSchemas.get('sources.json') as {
		properties: Record<string, Record<string, unknown>>;
	};
	expect(properties['date']).toEqual({
		type: 'string',
		minLength: 1,
		pattern: String.raw`^\S(?:.*\S)?$`,
		description:
			'Its date as the source states it. Leave it out where none is stated. For example: May 2025',
	});
});
