/** A page that holds one of the words, and how well. */
export interface Hit {
	id: string;
	score: number;
}

export interface Ranked<H extends Hit> {
	score: number;
	/** What was found on the page: one hit for each word that it holds. */
	hits: H[];
}

/** A page about what is over stands below the pages about what is now. */
const PAST = 0.3;

/** Pages that answer the question much worse than the best one does are noise. */
const ENOUGH = 0.15;

/**
 * The pages that hold any of the words, best first: `found` has the hits of each word.
 * A page that holds more of the words stands higher, and a rare word counts for more than a common one.
 */
export function rankPages<H extends Hit>(
	found: readonly (readonly H[])[],
	past: ReadonlySet<string>,
	total: number,
): Ranked<H>[] {
	const weights = found.map((hits) => Math.log(1 + total / (hits.length + 0.5)));
	const whole = weights.reduce((sum, weight) => sum + weight, 0);
	const pages = new Map<string, { score: number; share: number; hits: H[] }>();
	for (const [index, hits] of found.entries()) {
		for (const hit of hits) {
			const page = pages.get(hit.id) ?? { score: 0, share: 0, hits: [] };
			page.score += hit.score;
			page.share += (weights[index] ?? 0) / whole;
			page.hits.push(hit);
			pages.set(hit.id, page);
		}
	}
	const ranked = [...pages]
		.map(([id, { score, share, hits }]) => ({
			score: score * share * (past.has(id) ? PAST : 1),
			hits,
		}))
		.toSorted((a, b) => b.score - a.score);
	const best = ranked[0]?.score ?? 0;
	return ranked.filter(({ score }) => score >= best * ENOUGH);
}
