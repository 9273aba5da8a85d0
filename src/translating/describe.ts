import { z } from 'zod';
import { metaOf, schemaAt, unwrap } from '#schemas/walk.ts';
import type { TermRow } from '#schemas/terminology.ts';
import { isChoice, wordsOf, type Grammar } from './inline.ts';
import { termsIn } from './terminology.ts';
import { isListAt, type Translatable } from './translatable.ts';

export const grammarOf = ({ kind }: Translatable, path: string): Grammar =>
	kind === 'messages' ? 'message' : path === 'body' ? 'body' : 'field';

/** How long a text may be in the source language, where that is said. */
function mostOf(schema: z.ZodType): number | null {
	const inner = unwrap(schema);
	const text = inner instanceof z.ZodArray ? unwrap(inner.element as z.ZodType) : inner;
	return text instanceof z.ZodString ? text.maxLength : null;
}

function ofField(file: Translatable, path: string): string[] {
	const field = file.schema && schemaAt(file.schema, path.split('.'));
	if (!field) return [];
	const { description } = metaOf(field);
	const most = mostOf(field);
	return [
		...(description === undefined ? [] : [description]),
		...(isListAt(file, path) ? ['Each line is an item of a list. It may have more or fewer.'] : []),
		...(most === null ? [] : [`The English has at most ${most} characters. Stay near that.`]),
	];
}

/**
 * What a translator should know of a text.
 * @param text the text itself, or the part of it that is asked for
 * @param terms what terms are called in the language
 * @param site the address of the whole site
 */
export function notesOn(
	file: Translatable,
	path: string,
	text: string,
	terms: readonly TermRow[],
	site: string,
): string[] {
	const grammar = grammarOf(file, path);
	const page = file.address && `On the page ${site.replace(/\/$/u, '')}${file.address}`;
	const found = termsIn(wordsOf(text, grammar), terms).map(
		({ english, translation, note }) =>
			`“${english}” is “${translation}”${note === '' ? '' : ` (${note})`}`,
	);
	return [
		...(path === 'body' ? ['The main text of the page, or a part of it.'] : []),
		...(grammar === 'message' ? [`A text of the interface. Its name is “${path}”.`] : []),
		...ofField(file, path),
		...(grammar === 'message' && isChoice(text)
			? [
					'This text hangs on a number or a choice (ICU MessageFormat). Translate the words in the inner brackets, and give a plural all the forms of the language.',
				]
			: []),
		...(page ? [page] : []),
		...(found.length > 0 ? [`Terms: ${found.join('; ')}`] : []),
	];
}
