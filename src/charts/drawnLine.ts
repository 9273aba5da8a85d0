import type { Label, Place } from './label.ts';

interface DrawnLine {
	readonly path: string;
	/** Its name, and what is written at its ends. */
	readonly labels: readonly Label[];
}

/** Where the line of an area that is compared with stands. */
export interface OtherLine extends DrawnLine {
	readonly area: string;
	/** Those beside its words too. */
	readonly marks: string;
}

/** Where the line of the own area stands. */
export interface OwnLine extends DrawnLine {
	/** From limit to limit. */
	readonly whiskers: string;
	readonly radius: number;
	readonly points: readonly (Place & { readonly index: number })[];
	/** Its marks beside its words. */
	readonly keys: readonly Place[];
	/** Around the baseline. */
	readonly ring: (Place & { readonly radius: number }) | null;
	/** From points to words that stand away from them. */
	readonly leaders?: string;
}
