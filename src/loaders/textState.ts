/** Texts by their paths, as eight hexadecimal digits that change with the words. */
export type Fingerprints = Readonly<Record<string, string>>;

/** The texts of a file, and what its translation into one language says of them; each by its path. */
export interface Compared {
	/** What the words in the source language are known by now. */
	readonly now: Fingerprints;
	readonly translated: Pick<ReadonlyMap<string, string>, 'has' | 'size'>;
	/** From which of them the translation says that it was made. */
	readonly madeFrom: Fingerprints;
}

/**
 * How a text of a translation stands to its source. Of a text that does not say from which it was made
 * nobody knows whether it is outdated: it is `unknown`.
 */
export type TextState = 'missing' | 'outdated' | 'unknown' | 'current';

export function stateOf({ translated, now, madeFrom }: Compared, path: string): TextState {
	if (!translated.has(path)) return 'missing';
	const from = madeFrom[path];
	if (from === undefined) return 'unknown';
	return from === now[path] ? 'current' : 'outdated';
}

/** The paths of the texts that are in one of `states`, in the order of the source. */
export const textsThatAre = (file: Compared, ...states: readonly TextState[]): string[] =>
	Object.keys(file.now).filter((path) => states.includes(stateOf(file, path)));
