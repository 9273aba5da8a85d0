import {
	mistakesIn,
	needsValue,
	notADay,
	readWords,
	type CommandWords,
	type Known,
} from '#loaders/commandWords.ts';
import { didYouMean } from '#loaders/faults.ts';
import type { Mistake } from '#loaders/mistake.ts';
import type { Check } from '#schemas/translation.ts';

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

const verbs = ['accept', 'export', 'import'] as const;

/** The options that each verb takes. */
const taken = {
	list: ['json'],
	accept: ['by', 'on'],
	export: ['to', 'all', 'force'],
	import: ['by', 'on'],
} as const;

const known: Known = {
	json: null,
	by: 'Ada Byron',
	on: '2026-05-31',
	to: 'fa.xlf',
	all: null,
	force: null,
	help: null,
};

function optionMistakes(verb: keyof typeof taken, given: CommandWords): Mistake[] {
	const own: readonly string[] = taken[verb];
	const misplaced = Object.keys(given.values).filter(
		(name) => Object.hasOwn(known, name) && !own.includes(name),
	);
	const found = `This option has no place ${verb === 'list' ? 'here' : `after “${verb}”`}.`;
	const names = own.map((name) => `--${name}`);
	return [
		...misplaced.map((name) => {
			const where = `--${name}`;
			return { where, found, next: didYouMean(where, names) };
		}),
		...own.flatMap((name) => {
			const example = known[name] ?? null;
			return example !== null && given.text(name) === '' ? [needsValue(name, example)] : [];
		}),
		...mistakesIn(given, known),
	];
}

function checkedOf(
	{ text, values }: CommandWords,
	today: string,
	mistakes: Mistake[],
): Check | null {
	const by = text('by');
	if (by === undefined) {
		if (values['on'] !== undefined) {
			const found = 'It is not said who has checked the translation.';
			mistakes.push({ where: '--on', found, next: 'Add --by NAME, or take --on out.' });
		}
		return null;
	}
	const on = text('on') ?? today;
	const notDay = notADay('on', on);
	if (notDay) mistakes.push(notDay);
	return { by: by.trim(), on };
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
	const names = [...languages, ...verbs, 'help'];
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
	const given = readWords(words, known);
	const [first, ...rest] = given.others;
	if (given.has('help') || first === 'help') return { verb: 'help' };
	const verb = verbs.find((one) => one === first) ?? 'list';
	mistakes.push(...optionMistakes(verb, given));
	switch (verb) {
		case 'accept': {
			if (rest.length === 0) oneOf(rest, 'FILE', mistakes);
			return { verb, files: rest, checked: checkedOf(given, today, mistakes) };
		}
		case 'export': {
			const locale = oneOf(rest, 'LANGUAGE', mistakes);
			checkLanguage(locale, languages, mistakes);
			const to = given.text('to') ?? `${locale}.xlf`;
			return { verb, locale, to, all: given.has('all'), force: given.has('force') };
		}
		case 'import':
			return {
				verb,
				file: oneOf(rest, 'FILE', mistakes),
				checked: checkedOf(given, today, mistakes),
			};
		case 'list': {
			if (first !== undefined) {
				oneOf(given.others, 'LANGUAGE', mistakes);
				checkLanguage(first, languages, mistakes);
			}
			return { verb, locale: first ?? null, json: given.has('json') };
		}
	}
}
