import { boxOf, heightOf, labelAround, round, type Label } from './label.ts';
import { crossings, placeLabel, type Around } from './placeLabel.ts';

/** Words that should stand near a point. */
export interface Wish {
	readonly x: number;
	readonly y: number;
	/** How far its mark reaches. */
	readonly radius: number;
	/** Ways to set the words, best first. */
	readonly wordings: readonly (readonly string[])[];
	/** True where below is the better place. */
	readonly isLow: boolean;
	/** True where the words may stand further away, or on a line, if there is no better place. */
	readonly isNeeded: boolean;
}

/** The places around a point at which words may stand, best first. */
function placesAround(
	{ x, y, radius, isLow, isNeeded }: Wish,
	lines: readonly string[],
	font: number,
): Label[] {
	const reach = radius + 5;
	const more = heightOf(lines.slice(1), font);
	const at = (dx: number, up: number, anchor: Label['anchor']): Label => ({
		lines,
		x: round(x + dx),
		y: round(up > 0 ? y - up - more : y - up + 0.75 * font),
		anchor,
		isStrong: true,
	});
	const beside = (dx: number, anchor: Label['anchor']) =>
		labelAround(y, font, { lines, x: x + dx, anchor, isStrong: true });
	const above = [at(0, reach, 'middle'), at(-radius, reach, 'start'), at(radius, reach, 'end')];
	const below = [at(0, -reach, 'middle'), at(-radius, -reach, 'start'), at(radius, -reach, 'end')];
	const far = [2, 3, 4].flatMap((times) => [
		at(0, times * reach, 'middle'),
		at(0, -times * reach, 'middle'),
		at(0, times * reach, 'end'),
		at(0, -times * reach, 'end'),
		at(0, times * reach, 'start'),
		at(0, -times * reach, 'start'),
	]);
	return [
		...(isLow ? [...below, ...above] : [...above, ...below]),
		beside(reach + 2, 'start'),
		beside(-reach - 2, 'end'),
		...(isNeeded ? far : []),
	];
}

/** A label for each wish, in order of their weight; null where there is no good place for it. */
export function pointLabels(wishes: readonly Wish[], around: Around): (Label | null)[] {
	const taken = [...around.taken];
	return wishes.map((wish) => {
		const free = { ...around, taken };
		const label = placeLabel(
			wish.wordings.flatMap((words) => placesAround(wish, words, around.font)),
			free,
		);
		if (!label || (!wish.isNeeded && crossings(label, free) > 0)) return null;
		taken.push(boxOf(label, around.font));
		return label;
	});
}

/** From a point to words that stand away from it; blank where they are right beside it. */
export function leaderPath(
	{ x, y, radius }: Pick<Wish, 'x' | 'y' | 'radius'>,
	label: Label,
	font: number,
): string {
	const { left, right, top, bottom } = boxOf(label, font);
	const to = {
		x: Math.max(left, Math.min(x, right)),
		y: Math.max(top + 0.25 * font, Math.min(y, bottom - 0.3 * font)),
	};
	const length = Math.hypot(to.x - x, to.y - y);
	if (length < radius + 10) return '';
	const share = radius / length;
	return `M${round(x + (to.x - x) * share)} ${round(y + (to.y - y) * share)}L${round(to.x)} ${round(to.y)}`;
}
