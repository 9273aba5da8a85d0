import { closest, distance } from 'fastest-levenshtein';
import type { Place } from '#schemas/content.ts';

/** A mistake in a content file, told to the person who made it. */
export interface Fault {
	/** The file, relative to the folder that holds `content/`. */
	file: string;
	/** From 1. */
	line: number;
	/** From 1. */
	column: number;
	/** What was found, in one sentence. */
	found: string;
	/** What was expected, or what to do next. */
	next: string;
}

/** A fault at a place in a file. */
export const faultAt = (
	file: string,
	{ line, column }: Place,
	found: string,
	next: string,
): Fault => ({ file, line, column, found, next });

/** The one of `names` that was meant by `written`, where one is near it. */
export function nearest(written: string, names: readonly string[]): string | undefined {
	if (names.length === 0) return undefined;
	const near = closest(written, names);
	return distance(written, near) <= Math.max(2, Math.floor(written.length / 3)) ? near : undefined;
}

/** “Did you mean …?” where `written` is near one of `names`, else what the names are. */
export function didYouMean(written: string, names: readonly string[]): string {
	if (names.length === 0) return 'There is none to choose from yet.';
	const near = nearest(written, names);
	if (near !== undefined) return `Did you mean “${near}”?`;
	const some = names.slice(0, 8).map((name) => `“${name}”`);
	return `Write one of: ${some.join(', ')}${names.length > 8 ? ' …' : ''}.`;
}

const byPlace = (a: Fault, b: Fault) =>
	a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;

/** All faults as plain text, by file and line, with a summary at the end. */
export function tellFaults(faults: readonly Fault[]): string {
	const blocks = faults
		.toSorted(byPlace)
		.map(
			({ file, line, column, found, next }) => `${file}:${line}:${column}\n  ${found}\n  ${next}\n`,
		);
	const files = new Set(faults.map(({ file }) => file)).size;
	const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
	const summary = `${count(faults.length, 'mistake')} in ${count(files, 'file')}. Nothing was built; the last good site is as it was.`;
	return [...blocks, summary].join('\n');
}
