import { boxOf, isWithin, touch, type Box, type Label } from './label.ts';

type Place = readonly [x: number, y: number];
type Segment = readonly [from: Place, to: Place];

/** What a label stands among. */
export interface Around {
	readonly font: number;
	/** Where words stand already. */
	readonly taken: readonly Box[];
	/** What is drawn, which words should rather not lie on. */
	readonly lines: readonly Segment[];
	readonly room: Box;
}

/** The straight parts of a line through `places`. */
export const segmentsOf = (places: readonly Place[]): Segment[] =>
	places.slice(1).flatMap((to, index) => {
		const from = places[index];
		return from ? [[from, to] as const] : [];
	});

/** The part of 0 to 1 along a segment in which one coordinate is between `low` and `high`. */
function between(from: number, to: number, low: number, high: number): readonly [number, number] {
	if (from === to) return from > low && from < high ? [0, 1] : [1, 0];
	const [a, b] = [(low - from) / (to - from), (high - from) / (to - from)];
	return [Math.min(a, b), Math.max(a, b)];
}

function crosses([[x0, y0], [x1, y1]]: Segment, { left, right, top, bottom }: Box): boolean {
	const [enterX, leaveX] = between(x0, x1, left, right);
	const [enterY, leaveY] = between(y0, y1, top, bottom);
	return Math.max(0, enterX, enterY) < Math.min(1, leaveX, leaveY);
}

/** The letters themselves take less height than the room that is kept for them. */
const inkOf = ({ left, right, top, bottom }: Box, font: number): Box => ({
	left,
	right,
	top: top + 0.15 * font,
	bottom: bottom - 0.2 * font,
});

/** How many lines run through a label. */
export const crossings = (label: Label, { font, lines }: Pick<Around, 'font' | 'lines'>) => {
	const ink = inkOf(boxOf(label, font), font);
	return lines.filter((line) => crosses(line, ink)).length;
};

/**
 * The one of the places, best first, that touches no other words and has the fewest lines through
 * it. Null where no place is free.
 */
export function placeLabel(places: readonly Label[], around: Around): Label | null {
	const free = places.filter((label) => {
		const box = boxOf(label, around.font);
		return isWithin(box, around.room) && !around.taken.some((other) => touch(box, other));
	});
	const counted = free.map((label) => ({ label, count: crossings(label, around) }));
	return counted.toSorted((a, b) => a.count - b.count)[0]?.label ?? null;
}
