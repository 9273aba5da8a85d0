/** How many slips of the finger lie between two words: a letter more, less, wrong or swapped. */
export function slips(a: string, b: string): number {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const next = [row];
		for (let column = 1; column <= b.length; column++) {
			const cost = a[row - 1] === b[column - 1] ? 0 : 1;
			const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			next[column] = Math.min(
				(last[column] ?? 0) + 1,
				(next[column - 1] ?? 0) + 1,
				(last[column - 1] ?? 0) + cost,
				swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
			);
		}
		[before, last] = [last, next];
	}
	return last[b.length] ?? 0;
}

/** A short word means another one as soon as one letter changes; a long one bears two slips. */
const slipsAllowed = ({ length }: string) => (length < 5 ? 0 : length < 9 ? 1 : 2);

function sharedStart(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
}

/**
 * The word of the site that a reader most likely meant by one that the site does not have: what
 * they have begun to type, a spelling close to it, or another form of it. Nothing where there is none.
 * `known` are the words of the site, the commonest first.
 */
export function likeWord(word: string, known: readonly string[]): string | undefined {
	if (word.length < 3) return undefined;
	if (known.some((one) => one.startsWith(word))) return word;
	const near = known
		.filter((one) => Math.abs(one.length - word.length) <= 2)
		.map((one) => ({ one, distance: slips(word, one) }))
		// Few people slip at the start of a word, and fewer the more they slip.
		.filter(
			({ one, distance }) => distance <= slipsAllowed(word) && sharedStart(word, one) >= distance,
		)
		.toSorted((a, b) => a.distance - b.distance);
	if (near[0]) return near[0].one;
	const formLength = Math.max(4, Math.ceil(word.length * 0.6));
	return known
		.map((one) => ({ one, shared: sharedStart(word, one) }))
		.filter(({ one, shared }) => shared >= formLength && one.length - shared <= 3)
		.toSorted((a, b) => b.shared - a.shared)[0]?.one;
}
