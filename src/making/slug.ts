/** Letters that do not come apart into one of ASCII and a mark. */
const letters: Readonly<Record<string, string>> = {
	æ: 'ae',
	đ: 'd',
	ð: 'd',
	ħ: 'h',
	ı: 'i',
	ł: 'l',
	ø: 'o',
	œ: 'oe',
	ß: 'ss',
	þ: 'th',
};

const MOST = 60;

/**
 * A name for the file and the address of what is called `title`: small letters, digits and hyphens,
 * at most 60 of them. Empty where the title has no letter that can be written so.
 */
export function slugOf(title: string): string {
	const ascii = title
		.toLowerCase()
		.replaceAll(/[’'‘]/gu, '')
		.replaceAll(/[^\0-\x7f]/gu, (letter) => letters[letter] ?? letter)
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/[^a-z0-9]+/gu, '-')
		.replaceAll(/^-|-$/gu, '');
	if (ascii.length <= MOST) return ascii;
	const whole = ascii.slice(0, MOST + 1).replace(/-[^-]*$/u, '');
	return whole.length <= MOST ? whole : ascii.slice(0, MOST);
}

/** `slug`, or with the first number behind it that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
	if (slug === '' || !taken.has(slug)) return slug;
	let number = 2;
	while (taken.has(`${slug}-${number}`)) number += 1;
	return `${slug}-${number}`;
}
