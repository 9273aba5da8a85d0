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

/** Pages that answer the question much worse than the best one does are noise. */
const ENOUGH = 0.1;

/**
 * The pages that hold any of the words, best first: `found` has the hits of each word, `total` is
 * the number of all pages. A page that holds more of the words stands higher, and a rare word
 * counts for more than a common one. `standing` says by how much a page matters more than others.
 */
export function rankPages<H extends Hit>(
	found: readonly (readonly H[])[],
	total: number,
	standing: ReadonlyMap<string, number>,
): Ranked<H>[] {
	const rarity = found.map((hits) => Math.log(1 + total / (hits.length + 0.5)));
	const whole = rarity.reduce((sum, one) => sum + one, 0);
	const pages = new Map<string, { sum: number; share: number; hits: H[] }>();
	for (const [word, hits] of found.entries()) {
		for (const hit of hits) {
			const page = pages.get(hit.id) ?? { sum: 0, share: 0, hits: [] };
			page.sum += hit.score;
			page.share += (rarity[word] ?? 0) / whole;
			page.hits.push(hit);
			pages.set(hit.id, page);
		}
	}
	const ranked = [...pages]
		.map(([id, { sum, share, hits }]) => ({ score: sum * share * (standing.get(id) ?? 1), hits }))
		.toSorted((a, b) => b.score - a.score);
	const best = ranked[0]?.score ?? 0;
	return ranked.filter(({ score }) => score >= best * ENOUGH);
}
