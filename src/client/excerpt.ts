import { fold } from './queryWords.ts';

/** Words that follow each other, and whether they are what the reader asked for. */
export interface Run {
	text: string;
	marked: boolean;
}

/** The words of a page that stand at these places, counted as the search index counts them. */
export function wordsAt(content: string, places: readonly number[]): ReadonlySet<string> {
	const words = content.split(/[^\S\uFEFF]+/gu);
	return new Set(places.map((place) => fold(words[place] ?? '')).filter((word) => word !== ''));
}

/** A text in which the words that were found are marked. */
export function markWords(text: string, found: ReadonlySet<string>): Run[] {
	const runs: Run[] = [];
	for (const part of text.split(/(\s+)/u)) {
		const marked = found.has(fold(part));
		const last = runs.at(-1);
		if (last?.marked === marked) last.text += part;
		else runs.push({ text: part, marked });
	}
	return runs;
}
