import { boxOf, round, widthOf, type Box, type Label } from './label.ts';

/** A period or a value, and where on its axis it stands. */
interface Tick {
	readonly x: number;
	readonly words: string;
}

interface Row {
	readonly font: number;
	readonly left: number;
	readonly right: number;
	readonly y: number;
	/** True where those between the first and the last must be evenly apart. */
	readonly isEven?: boolean;
}

interface Shown extends Label {
	readonly box: Box;
}

/** Between two of them, in ems. */
const GAP = 0.7;

const collide = (a: Shown, b: Shown, gap: number) =>
	a.box.left - gap < b.box.right && b.box.left - gap < a.box.right;

/**
 * What is written under a drawing: the last tick, the first, and as many between them, evenly
 * counted back from the last, as fit without touching. `ticks` are in their order on the axis.
 */
export function rowTicks(
	ticks: readonly Tick[],
	{ font, left, right, y, isEven = false }: Row,
): Shown[] {
	const gap = GAP * font;
	const all = ticks.map(({ x, words }): Shown => {
		const half = widthOf([words], font) / 2;
		const at = Math.max(left + half, Math.min(x, right - half));
		const label: Label = {
			lines: [words],
			x: round(at),
			y: round(y),
			anchor: 'middle',
			isStrong: false,
		};
		return { ...label, box: { ...boxOf(label, font), left: at - half, right: at + half } };
	});
	const fit = (labels: readonly Shown[]) =>
		labels.every((one, index) => {
			const before = labels[index - 1];
			return !before || (before.x < one.x && !collide(before, one, gap));
		});
	const [first] = all;
	for (let step = 1; step < all.length; step += 1) {
		const even = all.filter((_, index) => (all.length - 1 - index) % step === 0);
		if (!first || even.length < 2) break;
		if (isEven && even[0] !== first) continue;
		// The first one stands, at the cost of its neighbours.
		const rest = even.filter((one) => one !== first && !collide(first, one, gap));
		if (
			rest.at(-1) === all.at(-1) &&
			fit(even.filter((one) => one !== first)) &&
			fit([first, ...rest])
		)
			return [first, ...rest];
	}
	const last = all.at(-1);
	return last ? (first && first !== last && fit([first, last]) ? [first, last] : [last]) : [];
}
