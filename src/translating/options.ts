import { parseArgs } from 'node:util';
import { z } from 'zod';
import { didYouMean } from '#loaders/faults.ts';
import type { Check } from './translatable.ts';

/** What the command was asked to do. */
export type Options =
	| { readonly verb: 'help' }
	| { readonly verb: 'list'; readonly locale: string | null; readonly json: boolean }
	| { readonly verb: 'accept'; readonly files: readonly string[]; readonly checked: Check | null }
	| {
			readonly verb: 'export';
			readonly locale: string;
			readonly to: string;
			readonly all: boolean;
			readonly force: boolean;
	  }
	| { readonly verb: 'import'; readonly file: string; readonly checked: Check | null };

/** What stands in the way, told to the person who asked for it. */
export interface Mistake {
	readonly where: string;
	/** What was found, in one sentence. */
	readonly found: string;
	/** What to do next. */
	readonly next: string;
}

export const usage = `npm run translations
  counts what is missing, outdated and unchecked in each language

npm run translations -- LANGUAGE
  the same for one language, such as “fa”, page by page, what matters most first
  --json               for programs

npm run translations -- accept FILE …
  says that translations still hold as they are, though the English has changed.
  Instead of FILE, LANGUAGE: all its texts that do not say from which English
  they were made are said to be made from the English of now
  --by NAME            who has read the whole of them and found them right
  --on DAY             the day of that; today, if not given

npm run translations -- export LANGUAGE
  writes what needs work as an XLIFF 1.2 file, for a translator’s program
  --to FILE            where; LANGUAGE.xlf, if not given
  --all                what needs no work too
  --force              in place of a file that is there

npm run translations -- import FILE
  checks an XLIFF file that came back, and writes what is right of it
  --by NAME, --on DAY  who has found right all that came back, and when`;

const verbs = ['accept', 'export', 'import', 'help'] as const;

/** The options that each verb takes. */
const taken: Readonly<Record<string, readonly string[]>> = {
	list: ['json'],
	accept: ['by', 'on'],
	export: ['to', 'all', 'force'],
	import: ['by', 'on'],
	help: [],
};

const texts = ['by', 'on', 'to'];
const known = [...new Set([...Object.values(taken).flat(), 'help'])];

function checkValues(verb: string, values: Record<string, unknown>, mistakes: Mistake[]) {
	const own = taken[verb] ?? [];
	for (const [name, value] of Object.entries(values)) {
		const where = `--${name}`;
		if (!known.includes(name) || !own.includes(name)) {
			const found = known.includes(name)
				? `This option has no place ${verb === 'list' ? 'here' : `after “${verb}”`}.`
				: `There is no option ${where}.`;
			const names = (known.includes(name) ? own : known).map((one) => `--${one}`);
			const next = names.length > 0 ? didYouMean(where, names) : 'Take it out.';
			mistakes.push({ where, found, next });
		} else if (texts.includes(name) && (typeof value !== 'string' || /^(?:--.*)?$/u.test(value))) {
			const next = `Write it after the option, such as ${where} "Ada Byron", in quotes where it has spaces.`;
			mistakes.push({ where, found: 'It needs a value.', next });
		} else if (!texts.includes(name) && value !== true) {
			mistakes.push({ where, found: 'It takes no value.', next: `Write ${where} alone.` });
		}
	}
}

function checkedOf(
	{ by, on }: Record<string, unknown>,
	today: string,
	mistakes: Mistake[],
): Check | null {
	if (typeof by !== 'string') {
		if (on !== undefined) {
			const found = 'It is not said who has checked the translation.';
			mistakes.push({ where: '--on', found, next: 'Add --by NAME, or take --on out.' });
		}
		return null;
	}
	const day = typeof on === 'string' ? on : today;
	if (!z.iso.date().safeParse(day).success) {
		mistakes.push({
			where: '--on',
			found: `“${day}” is not a day of the calendar.`,
			next: 'Write year, month and day, such as 2026-05-31.',
		});
	}
	return { by: by.trim(), on: day };
}

/** The one word that a verb needs. Tells where there is none, or more. */
function oneOf(words: readonly string[], what: string, mistakes: Mistake[]): string {
	const [word, ...more] = words;
	if (word === undefined) {
		const next = `Write ${what} after it. “npm run translations -- help” tells all that there is.`;
		mistakes.push({ where: what, found: `There is no ${what}.`, next });
	} else if (more.length > 0) {
		const where = more.map((one) => `“${one}”`).join(' ');
		const next = `Name one ${what}, and put a name with spaces in double quotes.`;
		mistakes.push({ where, found: 'This belongs to no option.', next });
	}
	return word ?? '';
}

function checkLanguage(locale: string, languages: readonly string[], mistakes: Mistake[]) {
	if (locale === '' || languages.includes(locale)) return;
	const names = [...languages, ...verbs];
	const found = `“${locale}” is no language into which this site is translated.`;
	mistakes.push({ where: locale, found, next: didYouMean(locale, names) });
}

/**
 * Reads the words after the command. What is not understood is told as mistakes.
 * @param languages those into which the site is translated
 * @param today `2026-05-31`: the day of a check, where none is given
 */
export function readOptions(
	words: readonly string[],
	languages: readonly string[],
	today: string,
	mistakes: Mistake[],
): Options {
	const { values, positionals } = parseArgs({
		args: [...words],
		strict: false,
		allowPositionals: true,
		options: Object.fromEntries(
			known.map((name) => [
				name,
				{ type: texts.includes(name) ? ('string' as const) : ('boolean' as const) },
			]),
		),
	});
	const [first, ...rest] = positionals;
	if (values['help'] === true || first === 'help') return { verb: 'help' };
	const verb = verbs.find((one) => one === first) ?? 'list';
	checkValues(verb, values, mistakes);
	const flag = (name: string) => values[name] === true;
	switch (verb) {
		case 'accept': {
			if (rest.length === 0) oneOf(rest, 'FILE', mistakes);
			return { verb, files: rest, checked: checkedOf(values, today, mistakes) };
		}
		case 'export': {
			const locale = oneOf(rest, 'LANGUAGE', mistakes);
			checkLanguage(locale, languages, mistakes);
			const { to } = values;
			const file = typeof to === 'string' ? to : `${locale}.xlf`;
			return { verb, locale, to: file, all: flag('all'), force: flag('force') };
		}
		case 'import':
			return {
				verb,
				file: oneOf(rest, 'FILE', mistakes),
				checked: checkedOf(values, today, mistakes),
			};
		case 'list': {
			if (first !== undefined) {
				oneOf(positionals, 'LANGUAGE', mistakes);
				checkLanguage(first, languages, mistakes);
			}
			return { verb, locale: first ?? null, json: flag('json') };
		}
		default:
			return { verb: 'help' };
	}
}

/** All mistakes as plain text. */
export const tellMistakes = (mistakes: readonly Mistake[]): string =>
	[
		...mistakes.map(({ where, found, next }) => `${where}\n  ${found}\n  ${next}\n`),
		`${mistakes.length} mistake${mistakes.length === 1 ? '' : 's'}. Nothing was changed.\n`,
		usage,
	].join('\n');
