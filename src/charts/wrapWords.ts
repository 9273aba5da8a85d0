type Measure = (text: string) => number;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const lettersOf = (text: string) => [...graphemes.segment(text)].map(({ segment }) => segment);

/** As much of a text as fits, and an ending behind it. */
function cut(text: string, width: number, ending: string, measure: Measure): string {
	const letters = lettersOf(text);
	while (letters.length > 0 && measure(letters.join('').trimEnd() + ending) > width) letters.pop();
	const kept = letters.join('').trimEnd();
	return measure(kept + ending) <= width ? kept + ending : '';
}

/** A word in pieces that each fit on a line. */
function pieces(word: string, width: number, measure: Measure): string[] {
	if (measure(word) <= width) return [word];
	const hyphen = /\p{Script=Latin}/u.test(word) ? '-' : '';
	const first = cut(word, width, hyphen, measure);
	const length = first.length - hyphen.length;
	// Not even one letter fits.
	if (length < 1) return [''];
	return [first, ...pieces(word.slice(length), width, measure)];
}

function fill(words: readonly string[], width: number, measure: Measure): string[] {
	const lines: string[] = [];
	for (const word of words) {
		const joined = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
		if (lines.length > 0 && measure(joined) <= width) lines[lines.length - 1] = joined;
		else lines.push(word);
	}
	return lines;
}

/**
 * A text over at most `most` lines, none wider than `width`: broken between words, within a word
 * only where it is wider than a line, and ending in three dots where even that is not enough.
 */
export function wrapWords(text: string, width: number, most: number, measure: Measure): string[] {
	const words = text
		.split(/[ \t\n]+/u)
		.filter((word) => word !== '')
		.flatMap((word) => pieces(word, width, measure));
	const full = fill(words, width, measure);
	if (full.length === 0) return [''];
	if (full.length > most) {
		const rest = full.slice(most - 1).join(' ');
		return [...full.slice(0, most - 1), cut(rest, width, '…', measure)];
	}
	// Lines of about one length, where that takes no more of them.
	const widest = Math.max(0, ...words.map(measure));
	for (let narrow = widest; narrow < width; narrow += 2) {
		const even = fill(words, narrow, measure);
		if (even.length <= full.length) return even;
	}
	return full;
}
