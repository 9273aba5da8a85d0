import { parseArgs } from 'node:util';
import { z } from 'zod';
import { didYouMean } from './faults.ts';
import type { Mistake } from './mistake.ts';

/** The options of a command: an example of a value, or null for one that takes none. */
export type Known = Readonly<Record<string, string | null>>;

/** The words after a command. */
export interface CommandWords {
	/** What was written for each option: its value, true where it stands alone. */
	readonly values: Readonly<Record<string, unknown>>;
	/** What belongs to no option. */
	readonly others: readonly string[];
	/** The value of an option. Undefined where it has none. */
	readonly text: (name: string) => string | undefined;
	/** Whether an option stands there alone. */
	readonly has: (name: string) => boolean;
}

/** Parts the words after a command into options, known or not, and the rest. */
export function readWords(words: readonly string[], known: Known): CommandWords {
	const { values, positionals } = parseArgs({
		args: [...words],
		strict: false,
		allowPositionals: true,
		options: Object.fromEntries(
			Object.entries(known).map(([name, example]) => [
				name,
				{ type: example === null ? ('boolean' as const) : ('string' as const) },
			]),
		),
	});
	return {
		values,
		others: positionals,
		text: (name) => {
			const value = values[name];
			return typeof value === 'string' ? value : undefined;
		},
		has: (name) => values[name] === true,
	};
}

/** That an option has no value. */
export const needsValue = (name: string, example: string): Mistake => ({
	where: `--${name}`,
	found: 'It needs a value.',
	next: `Write it after the option, such as --${name} "${example}", in quotes where it has spaces.`,
});

function mistakeIn(name: string, value: unknown, known: Known): Mistake | null {
	const where = `--${name}`;
	if (!Object.hasOwn(known, name)) {
		const names = Object.keys(known).map((one) => `--${one}`);
		return { where, found: `There is no option ${where}.`, next: didYouMean(where, names) };
	}
	const example = known[name] ?? null;
	if (example === null) {
		return value === true
			? null
			: { where, found: 'It takes no value.', next: `Write ${where} alone.` };
	}
	// A value that looks like an option is the next one: its own was forgotten.
	return typeof value === 'string' && !value.startsWith('--') ? null : needsValue(name, example);
}

/** What is wrong with the options, one by one. */
export const mistakesIn = ({ values }: Pick<CommandWords, 'values'>, known: Known): Mistake[] =>
	Object.entries(values).flatMap(([name, value]) => mistakeIn(name, value, known) ?? []);

/** That the value of an option is no day. Null where it is one. */
export const notADay = (name: string, day: string): Mistake | null =>
	z.iso.date().safeParse(day).success
		? null
		: {
				where: `--${name}`,
				found: `“${day}” is not a day of the calendar.`,
				next: 'Write year, month and day, such as 2026-05-31.',
			};
