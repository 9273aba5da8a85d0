import { scaleLinear } from 'd3';

export interface SharePart {
	x: number;
	width: number;
}

/** Where the parts of one bar stand, in the order given: the shares fill `width` together. */
export function sharesGeometry(shares: readonly number[], width: number): SharePart[] {
	const total = shares.reduce((sum, share) => sum + share, 0);
	const x = scaleLinear([0, total], [0, width]);
	let before = 0;
	return shares.map((share) => {
		const part = { x: x(before), width: x(share) };
		before += share;
		return part;
	});
}
