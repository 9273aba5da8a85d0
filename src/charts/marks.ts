import { round, type Place } from './label.ts';

/** How far a mark reaches from its middle. */
const REACH = 4;

/** One shape for each area that is compared with; they differ without colour too. */
const shapes: readonly ((x: number, y: number, r: number) => string)[] = [
	// A square, a diamond, a triangle, a cross.
	(x, y, r) => `M${round(x - r)} ${round(y - r)}h${2 * r}v${2 * r}h${-2 * r}z`,
	(x, y, r) =>
		`M${round(x)} ${round(y - r - 1)}l${r + 1} ${r + 1} ${-r - 1} ${r + 1} ${-r - 1} ${-r - 1}z`,
	(x, y, r) => `M${round(x)} ${round(y - r - 1)}l${r + 1} ${2 * r}h${-2 * r - 2}z`,
	(x, y, r) => `M${round(x - r)} ${round(y - r)}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`,
];

/** How many looks there are for areas that are compared with; after that they start again. */
export const LOOKS = shapes.length;

/** The marks of the `index`th area that is compared with, as one path. */
export function marksPath(index: number, places: readonly Place[], reach = REACH): string {
	const shape = shapes[index % LOOKS];
	return places.map(({ x, y }) => shape?.(x, y, reach) ?? '').join('');
}
