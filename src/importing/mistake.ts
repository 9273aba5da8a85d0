import type { Fault } from '#loaders/faults.ts';
import { countMistakes, type Mistake } from '#loaders/mistake.ts';

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
	const count = countMistakes(mistakes, 'Nothing was imported; the table is as it was.');
	return [...blocks, ...rest, count].join('\n');
}
