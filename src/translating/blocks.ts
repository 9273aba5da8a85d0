/** The blocks of a body, which blank lines part, and what stands between them. */
export interface Blocks {
	readonly blocks: readonly string[];
	/** One less than there are blocks. */
	readonly between: readonly string[];
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Whether an element that is opened here goes on in the next block. */
const isOpen = (text: string) => count(text, /<Quote\b/gu) > count(text, /<\/Quote>/gu);

/** Parts a body at its blank lines, but not inside an element. */
export function splitBlocks(body: string): Blocks {
	const blocks: string[] = [];
	const between: string[] = [];
	body.split(/(\n[ \t]*\n\s*)/u).forEach((piece, index) => {
		const last = blocks.at(-1);
		if (index % 2 === 1) between.push(piece);
		else if (last !== undefined && isOpen(last)) {
			blocks[blocks.length - 1] = last + (between.pop() ?? '') + piece;
		} else blocks.push(piece);
	});
	return { blocks, between };
}

/** A body of these blocks, as far as can be with what stood between them before. */
export const joinBlocks = ({ blocks, between }: Blocks): string =>
	blocks
		.map((block, index) => (index === 0 ? '' : (between[index - 1] ?? '\n\n')) + block)
		.join('');
