import { closest, distance } from 'fastest-levenshtein';
import type { Place } from '#schemas/content.ts';

/** A mistake in a content file, told to the person who made it. */
export interface Fault {
	/** Set on what is only worth a look. All else is a mistake, and nothing is built with it. */
	kind?: 'warning';
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

/** Something at a place in a file that is worth a look and stops nothing. */
export const lookAt = (...words: Parameters<typeof faultAt>): Fault => ({
	kind: 'warning',
	...faultAt(...words),
});

/** Longer than any name: to hold whole texts against names takes long and finds none. */
const LONGEST_NAME = 200;

/** The one of `names` that was meant by `written`, where one is near it. */
export function nearest(written: string, names: readonly string[]): string | undefined {
	if (names.length === 0 || written.length > LONGEST_NAME) return undefined;
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

// Made once: to ask for the rules anew for each of many faults takes seconds.
const { compare } = new Intl.Collator();

const byPlace = (a: Fault, b: Fault) =>
	compare(a.file, b.file) || a.line - b.line || a.column - b.column;

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** Mistakes and what is worth a look, each by file and line. */
function sorted(faults: readonly Fault[]): { mistakes: Fault[]; warnings: Fault[] } {
	const all = faults.toSorted(byPlace);
	return {
		mistakes: all.filter(({ kind }) => kind === undefined),
		warnings: all.filter(({ kind }) => kind === 'warning'),
	};
}

/** What is wrong with more things than this is one mistake, and to say it of each takes long. */
const MOST_SOUGHT = 1000;

/** What `check` finds wrong with `things`, until it has found very much. */
export function firstFaults<T>(things: Iterable<T>, check: (thing: T) => Fault[]): Fault[] {
	const faults: Fault[] = [];
	for (const thing of things) {
		if (faults.length >= MOST_SOUGHT) break;
		faults.push(...check(thing));
	}
	return faults;
}

/** How many there are, in one line. */
export function summaryOf(faults: readonly Fault[]): string {
	const mistakes = faults.filter(({ kind }) => kind === undefined);
	const warnings = faults.length - mistakes.length;
	const files = new Set(mistakes.map(({ file }) => file)).size;
	const wrong =
		files === 0 ? 'No mistakes' : `${count(mistakes.length, 'mistake')} in ${count(files, 'file')}`;
	const more = warnings === 0 ? '' : `, ${count(warnings, 'thing', 'things')} to look at`;
	return `${wrong}${more}.`;
}

/** Longer than any sentence of ours: what is quoted in it is too long to be read. */
const LONGEST = 500;

const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text);

const block = ({ file, line, column, found, next }: Fault) =>
	`${file}:${line}:${column}\n  ${cut(found)}\n  ${cut(next)}\n`;

/** Nobody mends more of one file before checking again. */
const MOST_OF_A_FILE = 100;

/** The faults of one file, as far as anyone will read them. */
interface OfFile {
	readonly file: string;
	readonly told: readonly Fault[];
	/** How many more there are. */
	readonly leftOut: number;
}

const byFile = (faults: readonly Fault[]): OfFile[] =>
	[...Map.groupBy(faults, ({ file }) => file)].map(([file, own]) => ({
		file,
		told: own.slice(0, MOST_OF_A_FILE),
		leftOut: Math.max(0, own.length - MOST_OF_A_FILE),
	}));

const blocks = (faults: readonly Fault[]): string[] =>
	byFile(faults).flatMap(({ file, told, leftOut }) => [
		...told.map(block),
		...(leftOut > 0 ? [`${file}\n  … and ${leftOut} more in this file.\n`] : []),
	]);

/** What of `faults` is told, mistakes first, each by file and line, and how much of it is left out. */
export function asFarAsRead(faults: readonly Fault[]): { told: Fault[]; leftOut: number } {
	const { mistakes, warnings } = sorted(faults);
	const files = [...byFile(mistakes), ...byFile(warnings)];
	return {
		told: files.flatMap(({ told }) => told),
		leftOut: files.reduce((sum, { leftOut }) => sum + leftOut, 0),
	};
}

/**
 * All faults as plain text, by file and line, with a summary at the end; what is only worth a look
 * stands apart, behind the mistakes.
 * @param outcome what became of it, where there are mistakes
 */
export function tellFaults(
	faults: readonly Fault[],
	outcome = 'Nothing was built; the last good site is as it was.',
): string {
	const { mistakes, warnings } = sorted(faults);
	const heading = warnings.length === 0 ? [] : ['To look at (this stops nothing):\n'];
	const end = mistakes.length === 0 || outcome === '' ? '' : ` ${outcome}`;
	return [...blocks(mistakes), ...heading, ...blocks(warnings), summaryOf(faults) + end].join('\n');
}

/** The same for programs: `leftOut` is how many more there are in files that have very many. */
export function faultsAsJson(faults: readonly Fault[]): string {
	const { told, leftOut } = asFarAsRead(faults);
	const mistakes = told.map(({ kind = 'mistake', ...fault }) => ({
		kind,
		...fault,
		found: cut(fault.found),
		next: cut(fault.next),
	}));
	return JSON.stringify({ summary: summaryOf(faults), leftOut, mistakes }, null, '\t');
}
