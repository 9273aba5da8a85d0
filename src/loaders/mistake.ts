/** What stands in the way of a command, told to the person who gave it. */
export interface Mistake {
	/** An option, what is asked for, or a file with the row and column. Rows are counted as a spreadsheet does. */
	readonly where: string;
	/** What was found, in one sentence. */
	readonly found: string;
	/** What was expected, or what to do next. */
	readonly next: string;
}

/** How many there are, and what has become of the command. */
export const countMistakes = (mistakes: readonly Mistake[], outcome: string): string =>
	`${mistakes.length} mistake${mistakes.length === 1 ? '' : 's'}. ${outcome}`;

/**
 * All mistakes as plain text.
 * @param outcome what has become of the command, in one sentence
 */
export const tellMistakes = (mistakes: readonly Mistake[], outcome: string): string =>
	[
		...mistakes.map(({ where, found, next }) => `${where}\n  ${found}\n  ${next}\n`),
		countMistakes(mistakes, outcome),
	].join('\n');
