/** A word of the glossary as it may stand in prose. */
export interface Form {
	/** The term it belongs to. */
	id: string;
	text: string;
}

/** A stretch of text: a term where `id` is set. */
export interface Stretch {
	text: string;
	id?: string;
}

/** Short forms in capitals are matched as written, or SEND would be found in “send”. */
const isAbbreviation = (text: string) => /^[^\p{Ll}]*$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);

// A term may run over the end of a line, and its apostrophe be straight or curly.
const pattern = (text: string) =>
	text
		.split(/\s+/u)
		.map((word) => word.split(/['’]/u).map(RegExp.escape).join("['’]"))
		.join('\\s+');

const alternatives = (forms: readonly Form[]) =>
	forms
		.map(({ text }) => text)
		.toSorted((a, b) => b.length - a.length)
		.map(pattern)
		.join('|');

// \b does not know the letters, vowel signs and joiners of Persian and Gujarati.
const inWord = '[\\p{L}\\p{M}\\p{N}\\u200C\\u200D]';

const whole = (inner: string, flags: string) =>
	inner === '' ? null : new RegExp(`(?<!${inWord})(?:${inner})(?!${inWord})`, flags);

const same = (text: string) => text.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/gu, ' ');

/** Finds the terms of a glossary in text: longest first, each term at its first use only. */
export class TermMarker {
	readonly #ids = new Map<string, string>();
	readonly #exact: RegExp | null;
	readonly #any: RegExp | null;

	constructor(forms: readonly Form[]) {
		for (const { id, text } of forms) this.#ids.set(same(text), id);
		this.#exact = whole(alternatives(forms.filter(({ text }) => isAbbreviation(text))), 'gu');
		this.#any = whole(alternatives(forms.filter(({ text }) => !isAbbreviation(text))), 'giu');
	}

	/** Divides `text`. Terms in `seen` are left alone, and those found are added to it. */
	mark(text: string, seen: Set<string>): Stretch[] {
		const found = [this.#exact, this.#any]
			.flatMap((forms) => (forms ? [...text.matchAll(forms)] : []))
			.toSorted((a, b) => a.index - b.index || b[0].length - a[0].length);
		const stretches: Stretch[] = [];
		let end = 0;
		for (const { 0: match, index } of found) {
			const id = this.#ids.get(same(match));
			if (index < end || id === undefined || seen.has(id)) continue;
			seen.add(id);
			if (index > end) stretches.push({ text: text.slice(end, index) });
			stretches.push({ text: match, id });
			end = index + match.length;
		}
		if (end < text.length) stretches.push({ text: text.slice(end) });
		return stretches;
	}
}
