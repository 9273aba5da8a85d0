import type { Fault } from '#loaders/faults.ts';

const MOST = 20;

/** What is left to do; the same thing in many rows is told once, with the first of them. */
export function tellLeft(faults: readonly Fault[]): string {
	const kinds = [
		...Map.groupBy(faults, ({ file, found, next }) => `${file}:\n  ${found}\n  ${next}\n`),
	];
	const told = kinds.slice(0, MOST).map(([what, alike]) => {
		const [file = ''] = what.split(':\n', 1);
		const [first, last] = [alike[0]?.line ?? 1, alike.at(-1)?.line ?? 1];
		const more = alike.length > 1 ? `, and ${alike.length - 1} more, the last in line ${last}` : '';
		return `${file}:${first}${more}${what.slice(file.length + 1)}`;
	});
	const rest = kinds.length > MOST ? [`… and ${kinds.length - MOST} more.\n`] : [];
	return [...told, ...rest].join('\n');
}
