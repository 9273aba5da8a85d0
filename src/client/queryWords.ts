/** A word in the letters that words are compared in: small, Latin ones without accents, no signs. */
export const fold = (word: string) =>
	word
		.normalize('NFD')
		.replaceAll(/[\u0300-\u036F\u200C]/gu, '')
		.normalize('NFC')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');

/**
 * The words of a question, each once. Words in `ignored`, with spaces between, are left out,
 * unless the question is made of them alone.
 */
export function queryWords(query: string, ignored: string): string[] {
	const small = new Set(ignored.split(' ').map(fold));
	const words = [...new Set(query.split(/[\s/,;]+/u).map(fold))].filter((word) => word !== '');
	const kept = words.filter((word) => !small.has(word));
	return kept.length > 0 ? kept : words;
}
