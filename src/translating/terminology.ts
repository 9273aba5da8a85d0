import type { TermRow } from '#schemas/terminology.ts';
import { grammarOf } from './describe.ts';
import { wordsOf } from './inline.ts';
import type { Translatable } from './translatable.ts';

/** A text in which a term of the source has another word than the list gives. */
export interface Breach {
	readonly file: string;
	/** Which text of the file. */
	readonly path: string;
	readonly english: string;
	readonly translation: string;
}

/** A word in its singular and its simple plural. */
const withPlural = (word: string) =>
	/[^aeiou]y$/iu.test(word)
		? `${RegExp.escape(word.slice(0, -1))}(?:y|ies)`
		: `${RegExp.escape(word)}(?:s|es)?`;

/** A term as whole words, each of which can be the plural: “measures of success”. */
const patternOf = (term: string) =>
	new RegExp(
		String.raw`(?<![\p{L}\p{N}])${term
			.split(/\s+/u)
			.map(withPlural)
			.join(String.raw`\s+`)}(?![\p{L}\p{N}])`,
		'giu',
	);

const patterns = new WeakMap<TermRow, RegExp>();

function patternFor(row: TermRow): RegExp {
	const known = patterns.get(row);
	if (known) return known;
	const made = patternOf(row.english);
	patterns.set(row, made);
	return made;
}

/** The terms in a text. Words that belong to a longer term are not taken for a shorter one. */
export function termsIn(english: string, terms: readonly TermRow[]): TermRow[] {
	let left = english;
	return terms
		.toSorted((a, b) => b.english.length - a.english.length)
		.filter((row) => {
			const without = left.replace(patternFor(row), '\u0000');
			const isThere = without !== left;
			left = without;
			return isThere;
		});
}

/** A text as it is compared: what joins letters, and how they are put together, says nothing. */
const plain = (text: string) =>
	text
		.normalize('NFC')
		.replace(/[\u200C\u200D]/gu, '')
		.toLowerCase();

/** A word that means too much to be the same everywhere. */
const isInContext = ({ note }: TermRow) => /^context\b/iu.test(note);

/** The terms of an English text that its translation calls otherwise than the list does. */
export function breachesIn(
	english: string,
	translation: string,
	terms: readonly TermRow[],
): TermRow[] {
	const text = plain(translation);
	return termsIn(english, terms).filter(
		(row) =>
			!isInContext(row) &&
			![row.translation, ...row.forms].some((form) => text.includes(plain(form))),
	);
}

/** All texts of a file in which a term has another word than the list gives. */
export function breachesOf(file: Translatable, terms: readonly TermRow[]): Breach[] {
	return [...file.translated].flatMap(([path, translation]) => {
		const english = file.english.get(path);
		if (english === undefined) return [];
		const grammar = grammarOf(file, path);
		return breachesIn(wordsOf(english, grammar), wordsOf(translation, grammar), terms).map(
			(row): Breach => ({
				file: file.file,
				path,
				english: row.english,
				translation: row.translation,
			}),
		);
	});
}
