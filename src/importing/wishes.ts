import type { Choices } from './stratum.ts';

/** What an editor may ask of an import. */
export interface Wishes {
	/** The name or code by which the download knows the strategy’s own area. The place, if not given. */
	readonly area?: string | undefined;
	/** What to take where the download has several sexes, ages, categories, measures or groups. */
	readonly choices: Choices;
	/** The group of the indicator that the rows speak of. Blank for everyone. */
	readonly asGroup?: string | undefined;
	/** Leaves out counts and denominators. */
	readonly withoutCounts: boolean;
	/** The day on which figures that change were replaced, `2026-05-31`. */
	readonly day: string;
}
