import { knownOf, type Drawn } from './drawn.ts';
import { boxOf, type Label, type Place } from './label.ts';
import type { LinePlot } from './linePlot.ts';
import { segmentsOf } from './placeLabel.ts';
import { pointLabels, type Wish } from './pointLabels.ts';
import { runsOf } from './runs.ts';
import { small, wide, type Size } from './size.ts';

interface OwnPlace extends Place {
	readonly index: number;
	readonly words: string;
}

/** More figures than these are not all written out. */
const MANY = 8;

/** What is to be written near the own line: the baseline, the first figure, and of a few all. */
function wishesOf(
	places: readonly OwnPlace[],
	{ baseline }: Pick<Drawn, 'baseline'>,
	size: Size,
	{ radius, ring }: { readonly radius: number; readonly ring: number },
): Wish[] {
	const isShort = size === wide && places.length <= MANY;
	const wishes = places.map((one, index): Wish | null => {
		const isBaseline = one.index === baseline?.index;
		const isLatest = index === places.length - 1;
		const isFirst = index === 0;
		// The latest value stands beside the name.
		if (!isBaseline && (isLatest || !(isFirst || isShort))) return null;
		const near = [places[index - 1], places[index + 1]].flatMap((other) => other?.y ?? []);
		const word = isBaseline ? baseline.word : '';
		return {
			x: one.x,
			y: one.y,
			radius: isBaseline ? ring : radius,
			wordings: !isBaseline
				? [[one.words]]
				: isLatest
					? [[word]]
					: [[`${word} ${one.words}`], [word, one.words]],
			// Where the line turns up, the words stand below it.
			isLow: near.length > 0 && near.every((other) => other < one.y - 1),
			isNeeded: isBaseline || (isFirst && size !== small),
		};
	});
	// What must be there has the first choice.
	return wishes
		.filter((wish) => wish !== null)
		.toSorted((a, b) => Number(b.isNeeded) - Number(a.isNeeded) || b.radius - a.radius);
}

const crossOf = ({ x, y }: Place, reach: number) => [
	...segmentsOf([
		[x - reach, y - reach],
		[x + reach, y + reach],
	]),
	...segmentsOf([
		[x - reach, y + reach],
		[x + reach, y - reach],
	]),
];

const aroundMark = ({ x, y }: Place) => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 });

/** Values written near the points of the own line, away from other words and, if they can be, lines. */
export function lineValues(
	what: Drawn,
	size: Size,
	plot: LinePlot,
	places: readonly OwnPlace[],
	ring: (Place & { readonly radius: number }) | null,
): { readonly wish: Wish; readonly label: Label }[] {
	const { font, width } = size;
	const { place, radius, room } = plot;
	const wishes = wishesOf(places, what, size, { radius, ring: ring?.radius ?? radius });
	const runs = what.series.flatMap(({ points }) => runsOf(points, what.breaks.days));
	const { target } = what;
	const labels = pointLabels(wishes, {
		font,
		taken: [
			...[...plot.ticks, ...plot.breaks.labels, ...plot.ends.flatMap((end) => end.labels)].map(
				(label) => boxOf(label, font),
			),
			...plot.ends.flatMap(({ marks }) => marks).map(aroundMark),
		],
		lines: [
			...runs.flatMap((run) => segmentsOf(run.map(place).map(({ x, y }) => [x, y] as const))),
			...what.series.flatMap(knownOf).flatMap((point) => crossOf(place(point), radius)),
			...(ring ? crossOf(ring, ring.radius) : []),
			...(target
				? segmentsOf([
						[room.left, plot.y(target.value)],
						[room.right, plot.y(target.value)],
					])
				: []),
			...plot.breaks.xs.flatMap((x) =>
				segmentsOf([
					[x, room.top],
					[x, room.bottom],
				]),
			),
		],
		room: { left: room.left + 1, right: width, top: room.top, bottom: room.bottom - 1 },
	});
	return wishes.flatMap((wish, index) => {
		const label = labels[index];
		return label ? [{ wish, label }] : [];
	});
}
