import type { Content } from '#schemas/content.ts';
import { FIGURE } from './prose.ts';

/** Names that are not ours to choose, and words that the glossary explains: the longest first. */
function namesIn({ entries }: Pick<Content, 'entries'>): string[] {
	const { goals, priorities, partners, glossary, strategies, sources } = entries;
	const titles = [...goals.values(), ...priorities.values(), ...strategies.values()].map(
		({ data }) => data.title,
	);
	return [
		...[...titles, ...[...sources.values()].map(({ data }) => data.title)]
			// A name of one everyday word, such as “Healthy”, is read like any other.
			.filter((title) => title.includes(' ')),
		...[...partners.values()].flatMap(({ data: { name, abbreviation, aliases = [] } }) => [
			name,
			...(abbreviation === undefined ? [] : [abbreviation]),
			...aliases.map(({ text }) => text),
		]),
		...[...glossary.values()].flatMap(({ data: { term, abbreviation, forms = [] } }) => [
			term,
			...(abbreviation === undefined ? [] : [abbreviation]),
			...forms,
		]),
	].toSorted((a, b) => b.length - a.length);
}

/** Gives a text with `it` in the place of each name that is not ours to choose. */
export type WithoutNames = (text: string) => string;

/** What takes out the names of this content. */
export function namesOf(content: Pick<Content, 'entries'>): WithoutNames {
	const any = new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${namesIn(content).map(RegExp.escape).join('|')})(?![\\p{L}\\p{N}])`,
		'giu',
	);
	return (text) => text.replace(any, 'it');
}

/** Texts as running prose of plain sentences, as formulas of reading ease want it. */
export const asProse = (texts: readonly string[], withoutNames: WithoutNames): string =>
	texts
		.map((text) =>
			withoutNames(text)
				.replaceAll(FIGURE, '')
				.replaceAll(/[“”‘]/gu, '')
				.replaceAll('’', "'")
				.trim(),
		)
		.filter((text) => text !== '')
		.map((text) => text.charAt(0).toUpperCase() + text.slice(1))
		.map((text) => (/[.?!]$/u.test(text) ? text : `${text.replace(/[:;,]$/u, '')}.`))
		.join(' ');
