/** Something that wants to stand with its middle at a place. */
interface Wanted {
	readonly middle: number;
	readonly height: number;
}

interface Cluster {
	readonly members: readonly number[];
	readonly height: number;
	readonly start: number;
}

/**
 * The middles of things that stand above each other, moved as little as it takes so that no two
 * touch and none leaves the room from `top` to `bottom`. Those that want the same place keep their
 * order. Too many for the room run over its end.
 */
export function spread(wanted: readonly Wanted[], top: number, bottom: number): number[] {
	const order = wanted.map((_, index) => index);
	const middle = (index: number) => wanted[index]?.middle ?? 0;
	const heightOf = (index: number) => wanted[index]?.height ?? 0;
	order.sort((a, b) => middle(a) - middle(b));

	/** Together without gaps, each as near to its place as the others let it. */
	const cluster = (members: readonly number[]): Cluster => {
		let height = 0;
		let starts = 0;
		for (const index of members) {
			starts += middle(index) - heightOf(index) / 2 - height;
			height += heightOf(index);
		}
		const start = Math.max(top, Math.min(starts / members.length, bottom - height));
		return { members, height, start };
	};

	const clusters: Cluster[] = [];
	for (const index of order) {
		let last = cluster([index]);
		for (let before = clusters.at(-1); before; before = clusters.at(-1)) {
			if (before.start + before.height <= last.start) break;
			clusters.pop();
			last = cluster([...before.members, ...last.members]);
		}
		clusters.push(last);
	}

	const middles = wanted.map(({ middle: place }) => place);
	for (const { members, start } of clusters) {
		let place = start;
		for (const index of members) {
			middles[index] = place + heightOf(index) / 2;
			place += heightOf(index);
		}
	}
	return middles;
}
