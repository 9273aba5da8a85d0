import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jsonSchemas } from '#making/jsonSchemas.ts';

const folder = '.vscode/schemas';

mkdirSync(folder, { recursive: true });
for (const [name, schema] of jsonSchemas) {
	writeFileSync(path.join(folder, name), `${JSON.stringify(schema, null, '\t')}\n`);
}
console.log(`${jsonSchemas.size} schemas are written to ${folder}.`);
