import { mdxToMdast, type MdastNode } from 'satteri';
import { content } from './ours.ts';

type Node = MdastNode & { name?: string | null; value?: string; children?: Node[] };

const childrenOf = (node: Node): readonly Node[] => ('children' in node ? node.children : []);

/** Text inside a paragraph, without figures and quotations. */
function textOf(node: Node): string {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	if (node.name === 'Quote') return '';
	return childrenOf(node).map(textOf).join('');
}

/** The paragraphs and list items of a body in our own words, without headings, figures and quotations. */
export function paragraphs(body: string): string[] {
	const found: string[] = [];
	const visit = (node: Node) => {
		if (node.type === 'heading' || node.name === 'Quote') return;
		if (node.type === 'paragraph') {
			found.push(textOf(node).replace(/\s+/gu, ' ').trim());
			return;
		}
		for (const child of childrenOf(node)) visit(child);
	};
	visit(mdxToMdast(body));
	return found.filter((text) => text !== '');
}

const { goals, priorities, partners, glossary, strategies, sources } = content.entries;

/** Names that the source sets, and words that the glossary explains: longest first. */
const givenNames = [
	...[...goals.values(), ...priorities.values(), ...strategies.values(), ...sources.values()]
		.map(({ data }) => data.title as string)
		// A name of one everyday word, such as “Healthy”, is read like any other.
		.filter((title) => title.includes(' ')),
	...[...partners.values()].flatMap(({ data }) => [
		data.name as string,
		...(data.aliases ?? []).map(({ text }) => text),
	]),
	...[...glossary.values()].flatMap(({ data }) => [
		data.term as string,
		...(data.abbreviation === undefined ? [] : [data.abbreviation]),
		...((data.forms ?? []) as string[]),
	]),
].toSorted((a, b) => b.length - a.length);

const anyName = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${givenNames.map(RegExp.escape).join('|')})(?![\\p{L}\\p{N}])`,
	'giu',
);

/** Prose with a short word in the place of each given name, sentence by sentence. */
export const withoutNames = (texts: readonly string[]): string =>
	texts
		.map((text) =>
			text.replace(anyName, 'it').replaceAll(/[“”‘]/gu, '').replaceAll('’', "'").trim(),
		)
		.map((text) => text.charAt(0).toUpperCase() + text.slice(1))
		.map((text) => (/[.?!]$/u.test(text) ? text : `${text.replace(/[:;,]$/u, '')}.`))
		.join(' ');
