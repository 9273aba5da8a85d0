/**
 * A text from a download as a word of a command that an editor may copy. A hostile file must not be
 * able to put a command of its own there: what a shell could take for more than text stands in single
 * quotes.
 */
export const argument = (text: string): string =>
	/^[\p{L}\p{N} <>()+.,:;/&=–'’-]*$/u.test(text)
		? `"${text}"`
		: `'${text.replaceAll("'", String.raw`'\''`)}'`;
