import readability from 'text-readability';

/** A sentence of more words than these is hard to follow. */
export const MOST_WORDS = 25;

/** The school year, as the formula counts, of a reader of 11. */
export const HARDEST_GRADE = 6;

/** Of fewer words no formula can tell how hard they are. */
const FEWEST_WORDS = 50;

export interface Sentence {
	readonly text: string;
	readonly words: number;
}

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const words = new Intl.Segmenter('en-GB', { granularity: 'word' });

/** How many words a text has; what is joined by an apostrophe is one. */
const countWords = (text: string): number =>
	[...words.segment(text)].filter(({ isWordLike }) => isWordLike).length;

/** The sentences of a text that are too long. */
export const longSentences = (text: string): Sentence[] =>
	[...sentences.segment(text)]
		.map(({ segment }) => ({ text: segment.trim(), words: countWords(segment) }))
		.filter((sentence) => sentence.words > MOST_WORDS);

/** The Flesch–Kincaid grade of prose. Null where it has too few words to tell. */
export const gradeOf = (prose: string): number | null =>
	readability.lexiconCount(prose) < FEWEST_WORDS ? null : readability.fleschKincaidGrade(prose);
