import readability from 'text-readability';
import type { WithoutNames } from './givenNames.ts';

/** Short forms that everyone in the country knows, more of them than know what they stand for. */
const everyday = new Set(
	'AM BBC COVID DVD EU FAQ GP ID IT MP NHS OK PDF PM TV UK USA VAT'.split(' '),
);

/** Long words that are heard every day, and by children too. */
const everydayLong = new Set(
	'activity available community disability education everything information university'.split(' '),
);

/** A word of so many syllables stops a reader who does not know it. */
const HARD_SYLLABLES = 4;

/** Two capitals or more, and digits or signs among them: GP, ICBs, R&D. */
const abbreviation =
	/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}&]*\p{Lu}[\p{Lu}\p{N}]*(?=s?(?![\p{L}\p{N}]))/gu;

const compound = /\p{L}+(?:-\p{L}+)+/gu;
const quoted = /“[^”]*”/gu;

/** Short forms in capitals that neither the glossary nor the text itself explains. */
export function unexplainedAbbreviations(text: string, withoutNames: WithoutNames): string[] {
	// What is quoted is in the words of others.
	const found = withoutNames(text.replaceAll(quoted, '')).match(abbreviation) ?? [];
	return [...new Set(found)].filter(
		// In brackets it stands behind the words that it is short for.
		(short) =>
			!everyday.has(short) && !new RegExp(`\\(${RegExp.escape(short)}s?\\)`, 'u').test(text),
	);
}

const singular = (word: string) => word.replace(/ies$/u, 'y').replace(/s$/u, '');

/**
 * Long words that are neither in the list of words which children of ten know (Dale and Chall, 1995)
 * nor in the glossary. Words with a capital are left out, as most are names.
 * @param texts in our words
 */
export function hardWords(texts: readonly string[], withoutNames: WithoutNames): string[] {
	const words = withoutNames(texts.join('\n').replaceAll(quoted, '')).replaceAll(compound, '');
	return [...readability.difficultWordsSet(words.replaceAll('’', ' '), HARD_SYLLABLES)].filter(
		(word) => /^\p{Ll}+$/u.test(word) && !everydayLong.has(singular(word)),
	);
}
