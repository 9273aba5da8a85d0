/** What stands in the way of a new file, told to the person who asked for it. */
export interface Mistake {
	/** An option, or what is asked for. */
	readonly where: string;
	/** What was found, in one sentence. */
	readonly found: string;
	/** What to do next. */
	readonly next: string;
}

/** All mistakes as plain text. */
export const tellMistakes = (mistakes: readonly Mistake[]): string =>
	[
		...mistakes.map(({ where, found, next }) => `${where}\n  ${found}\n  ${next}\n`),
		`${mistakes.length} mistake${mistakes.length === 1 ? '' : 's'}. Nothing was written.`,
	].join('\n');
