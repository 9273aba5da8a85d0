import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkContent } from '#loaders/checkContent.ts';
import { tellFaults } from '#loaders/faults.ts';

const harbour = 'tests/fixtures/harbour';

/** What an editor does to a file: other words in it, a whole new text, or away with it. */
export type Change = ((text: string) => string) | string | Buffer | null;
export type Changes = Readonly<Record<string, Change>>;

/** Writes `to` in place of `from`. */
export const swap = (from: string, to: string) => (text: string) => {
	if (!text.includes(from)) throw new Error(`The file does not hold “${from}”.`);
	return text.replace(from, () => to);
};

/** Makes several changes, one after the other. */
export const each =
	(...changes: readonly ((text: string) => string)[]) =>
	(text: string) =>
		changes.reduce((made, by) => by(made), text);

/** Adds a line, or several, at the end. */
export const add = (more: string) => (text: string) => `${text}\n${more}\n`;

function change(file: string, by: Change) {
	if (by === null) {
		rmSync(file);
		return;
	}
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, typeof by === 'function' ? by(readFileSync(file, 'utf8')) : by);
}

/** A copy of the harbour’s content and seeds in `folder`, with `changes` by file. */
export function copyHarbour(folder: string, changes: Changes) {
	for (const part of ['content', 'seeds']) {
		cpSync(path.join(harbour, part), path.join(folder, part), { recursive: true });
	}
	for (const [file, by] of Object.entries(changes)) change(path.join(folder, file), by);
}

/** What the editor is told after `changes`, without the count at the end. */
export function told(changes: Changes): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
	try {
		copyHarbour(folder, changes);
		const { faults } = checkContent(path.join(folder, 'content'));
		return tellFaults(faults).split('\n').slice(0, -1).join('\n');
	} finally {
		rmSync(folder, { recursive: true });
	}
}
