import {
	cpSync,
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { checkContent } from '#loaders/checkContent.ts';
import { Memory } from '#loaders/memory.ts';
import { tellFaults, type Fault } from '#loaders/faults.ts';

export const harbour = 'tests/fixtures/harbour';

/** Every file of the harbour’s content and seeds. */
export const filesOfHarbour = () => globSync('{content,seeds}/**/*.*', { cwd: harbour }).sort();

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

/** Does to a file what an editor does. */
export function change(file: string, by: Change) {
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

/** One copy for all tests of a file, with what is known of it: most of its files stay as they are. */
let copy: { folder: string; memory: Memory } | undefined;

function copyOnce() {
	if (copy) return copy;
	copy = { folder: mkdtempSync(path.join(tmpdir(), 'content-')), memory: new Memory() };
	copyHarbour(copy.folder, {});
	return copy;
}

afterAll(() => {
	if (copy) rmSync(copy.folder, { recursive: true });
	copy = undefined;
});

/** The highest folder on the way to `file` that is not there, or the file. */
function newAt(file: string): string {
	const above = path.dirname(file);
	return existsSync(above) ? file : newAt(above);
}

/** What `look` finds in a copy of the harbour with `changes`. */
export function inCopy<T>(changes: Changes, look: (contentFolder: string, memory: Memory) => T): T {
	const { folder, memory } = copyOnce();
	const made: string[] = [];
	try {
		for (const [file, by] of Object.entries(changes)) {
			made.push(newAt(path.join(folder, file)));
			change(path.join(folder, file), by);
		}
		return look(path.join(folder, 'content'), memory);
	} finally {
		for (const file of made) {
			const own = path.join(harbour, path.relative(folder, file));
			if (existsSync(own)) cpSync(own, file);
			else rmSync(file, { recursive: true, force: true });
		}
	}
}

const withoutCount = (faults: readonly Fault[]) =>
	tellFaults(faults).split('\n').slice(0, -1).join('\n');

/** What the editor is told after `changes`, without the count at the end. */
export const told = (changes: Changes): string =>
	inCopy(changes, (folder, memory) => withoutCount(checkContent(folder, memory).faults));

/** What the editor is told that is worth a look after `changes`, on a day, without the count at the end. */
export const toldToLook = (changes: Changes, day: string): string =>
	inCopy(changes, (folder, memory) => withoutCount(checkContent(folder, memory).warningsOn(day)));
