/** What the Fingertips website writes for signs that HTML keeps to itself. */
const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	'#39': "'",
	nbsp: ' ',
};

// “<15 yrs” is an age and no tag: a tag starts with a letter, and holds no other opening bracket.
const tag = /<\/?[a-z][^<>]*>/giu;

// Beside control characters, the marks that turn the direction of what follows.
const unseen = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A cell of a download as plain text: without tags, entities and control characters, on one line,
 * with no space around it.
 */
export const plainText = (cell: string): string =>
	cell
		.replace(tag, ' ')
		.replace(/&(amp|lt|gt|quot|#39|nbsp);/gu, (whole, name: string) => entities[name] ?? whole)
		.replace(unseen, ' ')
		.replace(/\s+/gu, ' ')
		.trim();

/** Two texts that differ in capitals and spaces alone are the same. */
export const isSameText = (a: string, b: string): boolean =>
	plainText(a).toLowerCase() === plainText(b).toLowerCase();
