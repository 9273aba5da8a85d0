import { z } from 'zod';
import { metaOf, unwrap } from '#schemas/walk.ts';

/** The words that a field may hold, where they are set. */
export function wordsFor(schema: z.ZodType): string[] | null {
	const inner = unwrap(schema);
	if (inner instanceof z.ZodEnum) return inner.options.map(String);
	return inner instanceof z.ZodArray ? wordsFor(inner.element as z.ZodType) : null;
}

/** The folder whose files a field names, or each item of a list. */
export function referredTo(schema: z.ZodType): string | undefined {
	const inner = unwrap(schema);
	return inner instanceof z.ZodArray
		? referredTo(inner.element as z.ZodType)
		: metaOf(schema).refersTo;
}

/** What a field holds, said to the editor, without an example. */
export function purposeOf(schema: z.ZodType): string {
	const inner = unwrap(schema);
	const { description } = metaOf(schema);
	if (description !== undefined) return description;
	return inner instanceof z.ZodArray ? purposeOf(inner.element as z.ZodType) : '';
}

/** A space at which no line ends. */
export const NO_BREAK = '\u00A0';

/** All that an editor needs to fill in a field. */
export function explanationOf(name: string, schema: z.ZodType): string {
	const words = wordsFor(schema);
	const folder = referredTo(schema);
	const { example } = metaOf(schema);
	return [
		purposeOf(schema),
		words && `One of: ${words.join(', ')}.`,
		folder !== undefined && `The name of a file in “${folder}”, without its ending.`,
		// An example is not broken over two lines.
		example !== undefined && !words && `For example: ${name}: ${example}`.replaceAll(' ', NO_BREAK),
	]
		.filter((part) => typeof part === 'string' && part !== '')
		.join(' ');
}
