import { mdxToMdast, type MdastNode } from 'satteri';
import { oneLine } from '#loaders/madeFrom.ts';

type Node = MdastNode & {
	name?: string | null;
	value?: string;
	url?: string;
	alt?: string | null;
	children?: Node[];
};

/** Stands in prose for a figure, whose words the site chooses. */
export const FIGURE = '[figure]';

/** What a body holds in our own words. */
export interface Prose {
	/** Paragraphs and items of lists, without headings and quotations. */
	readonly paragraphs: readonly string[];
	/** The words of each link. */
	readonly links: readonly string[];
	/** What each picture says to those who do not see it. */
	readonly pictures: readonly string[];
}

const childrenOf = (node: Node): readonly Node[] => ('children' in node ? node.children : []);

function textOf(node: Node): string {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	if (node.name === 'Fact') return FIGURE;
	if (node.name === 'Quote') return '';
	return childrenOf(node).map(textOf).join('');
}

/** Reads the body of a content file, in Markdown. */
export function proseOf(body: string): Prose {
	const paragraphs: string[] = [];
	const links: string[] = [];
	const pictures: string[] = [];
	const visit = (node: Node, isOurs: boolean) => {
		const isProse = isOurs && node.type !== 'heading' && node.name !== 'Quote';
		if (isProse && node.type === 'paragraph') paragraphs.push(oneLine(textOf(node)));
		if (node.type === 'link') links.push(oneLine(textOf(node)));
		if (node.type === 'image') pictures.push(node.alt ?? '');
		// A paragraph is taken whole.
		for (const child of childrenOf(node)) visit(child, isProse && node.type !== 'paragraph');
	};
	visit(mdxToMdast(body) as Node, true);
	return { paragraphs: paragraphs.filter((text) => text !== ''), links, pictures };
}
