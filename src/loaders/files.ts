import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { decode } from './decode.ts';
import type { Fault } from './faults.ts';

/** More than any text or table of people’s making: what is larger is another thing in the wrong place. */
const MOST_BYTES = { text: 200_000, table: 2_000_000 };

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

export const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : []);

/** All below `folder`. What leads elsewhere is among it, and is not followed: it may lead round in a ring. */
export const allBelow = (folder: string): Dirent[] =>
	existsSync(folder)
		? readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
				entry.isDirectory() ? allBelow(path.join(folder, entry.name)) : [entry],
			)
		: [];

/** Files below `folder`, as paths relative to it, in a stable order. */
export const filesBelow = (folder: string): string[] =>
	allBelow(folder)
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) =>
			path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
		)
		.sort();

/**
 * The text of a file, which is there. Null where it cannot be read as text, which is told.
 * @param file what it is called in what is told
 */
export function readText(absolute: string, file: string, faults: Fault[]): string | null {
	const tell = (found: string, next: string) => {
		faults.push({ file, line: 1, column: 1, found, next });
		return null;
	};
	const about = statSync(absolute);
	const isTable = absolute.endsWith('.csv');
	const most = MOST_BYTES[isTable ? 'table' : 'text'];
	if (!about.isFile()) return tell('This is not a file.', 'Put a file of this name in its place.');
	if (about.size > most) {
		const found = `This file has ${megabytes(about.size)}, and ${isTable ? 'a table' : 'a text'} has ${megabytes(most)} at most.`;
		const next = isTable
			? 'Keep only the rows that the site shows.'
			: 'Look whether it is the right file, and make several of it if it is.';
		return tell(found, next);
	}
	const text = decode(readFileSync(absolute));
	if (typeof text === 'string') return text;
	faults.push({ file, ...text });
	return null;
}
