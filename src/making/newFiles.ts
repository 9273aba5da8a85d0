import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { collections } from '#schemas/collections.ts';
import { observation } from '#schemas/observation.ts';
import { fileOf, type Desk } from './desk.ts';
import { mdxFile, yamlFile } from './fileText.ts';
import type { Filled } from './form.ts';
import type { Noun } from './nouns.ts';
import { itemsTable } from './reportItems.ts';

/** A file that is not there yet. */
export interface NewFile {
	/** Below the folder that holds `content/`. */
	readonly name: string;
	readonly text: string;
}

/** The files of something new: its own, and the table beside it. */
export function filesOf(noun: Noun, desk: Desk, { id, data, body, rates }: Filled): NewFile[] {
	const schema = collections[noun.collection];
	const name = path.posix.join('content', fileOf(noun.collection, id, desk.source));
	const text = name.endsWith('.yaml') ? yamlFile(schema, data) : mdxFile(schema, data, body);
	const own = { name, text };
	if (noun.table === 'figures') {
		const header = Object.keys(observation.shape).filter((column) => column !== 'superseded');
		return [own, { name: `content/data/${id}.csv`, text: `${header.join(',')}\n` }];
	}
	if (noun.table === undefined || rates?.length === 0) return [own];
	const table = itemsTable(desk, String(data['strategy']), rates);
	return [own, { name: name.replace('index.mdx', 'items.csv'), text: table }];
}

/** Where a file is to be put. `content` is the content folder, whatever it is called. */
const placeOf = (content: string, { name }: NewFile) =>
	name.startsWith('content/')
		? path.join(content, name.slice('content/'.length))
		: path.join(path.dirname(content), name);

/** The names of the files that are there already. */
export const takenOf = (content: string, files: readonly NewFile[]): string[] =>
	files.filter((file) => existsSync(placeOf(content, file))).map(({ name }) => name);

/** Writes files, and never over another. */
export function writeFiles(content: string, files: readonly NewFile[]): void {
	for (const file of files) {
		const place = placeOf(content, file);
		mkdirSync(path.dirname(place), { recursive: true });
		writeFileSync(place, file.text, { flag: 'wx' });
	}
}
