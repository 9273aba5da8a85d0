import type { Fault } from '#loaders/faults.ts';

/** What stands in the way of an import, told to the person who asked for it. */
export interface Mistake {
	/** An option, or a file with the row and column. Rows are counted as a spreadsheet does. */
	readonly where: string;
	/** What was found, in one sentence. */
	readonly found: string;
	/** What was expected, or what to do next. */
	readonly next: string;
}

const most = 20;

export const ofFault = ({ file, line, column, found, next }: Fault): Mistake => ({
	where: `${file}:${line}:${column}`,
	found,
	next,
});

/** All mistakes as plain text; the same one in many rows is told once, with the first of them. */
export function tellMistakes(mistakes: readonly Mistake[]): string {
	const kinds = [...Map.groupBy(mistakes, ({ found, next }) => `  ${found}\n  ${next}\n`)];
	const blocks = kinds.slice(0, most).map(([what, [first, ...others]]) => {
		const more =
			others.length > 0 ? `, and ${others.length} more, the last in ${others.at(-1)?.where}` : '';
		return `${first?.where}${more}\n${what}`;
	});
	const rest = kinds.length > most ? [`… and ${kinds.length - most} more kinds of mistake.\n`] : [];
	const count = `${mistakes.length} mistake${mistakes.length === 1 ? '' : 's'}`;
	return [...blocks, ...rest, `${count}. Nothing was imported; the table is as it was.`].join('\n');
}
