import { mdxToMdast, type MdastNode } from 'satteri';
import type { Body, Mention, Paragraph } from '#schemas/content.ts';
import { didYouMean, type Fault } from './faults.ts';
import { oneLine } from './madeFrom.ts';
import { withoutPrograms } from './programs.ts';

/** What the body of a content file may use, and with which attributes. */
const bodyComponents: ReadonlyMap<string, { needs: readonly string[]; may: readonly string[] }> =
	new Map([
		['Fact', { needs: ['id'], may: [] }],
		['Quote', { needs: ['source'], may: ['where'] }],
		['Shares', { needs: ['facts'], may: [] }],
		['Gap', { needs: ['facts', 'names', 'low', 'high'], may: [] }],
	]);

/** What no text needs, and no program that reads it is sure to bear. */
const MOST_LEVELS = 40;

/** Five thousand words, or so. The parser takes four times as long over twice as many open marks. */
const MOST_CHARACTERS = 30_000;

const tooDeep = {
	found: `Things stand within things here, more than ${MOST_LEVELS} times over.`,
	next: 'Take the marks out, such as >, - or *, that stand here again and again.',
};

const noHtml = 'Content holds no HTML. Use Markdown: ## for a heading, - for a list, **bold**.';

/** Why the parser stopped at `source`, said plainly: by the sign that stands there, not by its message. */
function plainSyntax(source: string): { found: string; next: string } {
	if (source.startsWith('<!--')) {
		return {
			found: 'A note between <!-- and --> cannot stand here.',
			next: 'Take it out.',
		};
	}
	if (/^<(?:https?:|mailto:|[\w.+-]+@)/u.test(source)) {
		return {
			found: 'An address between < and > is not a link here.',
			next: 'Write [the words of the link](https://example.org/).',
		};
	}
	const closing = /^<\/(\w+)/u.exec(source)?.[1];
	if (closing !== undefined) {
		return {
			found: `</${closing}> closes something that is not open.`,
			next: 'Put the opening one before it, spelt the same way, or take this one out.',
		};
	}
	const opening = /^<([A-Za-z]\w*)(?=[\s/>])/u.exec(source)?.[1];
	const known = opening === undefined ? undefined : bodyComponents.get(opening);
	if (opening !== undefined && known) {
		const attributes = known.needs.map((name) => ` ${name}="…"`).join('');
		return {
			found: `<${opening}> is not written to its end, or a quotation mark is missing.`,
			next:
				opening === 'Quote'
					? `Write <Quote${attributes}>the words</Quote>`
					: `Write <${opening}${attributes} />`,
		};
	}
	if (opening !== undefined && source.includes('>')) {
		return { found: `<${opening}> cannot be used here.`, next: noHtml };
	}
	return {
		found: 'The sign < starts something that cannot be read.',
		next: 'Write “less than” in words, or &lt; for the sign itself.',
	};
}

type Node = MdastNode & Record<string, unknown>;

/** Calls `visit` for every node that stands no deeper than `MOST_LEVELS`, in the order of the text. Gives the first that does. */
function visitAll(tree: MdastNode, visit: (node: Node) => void): Node | null {
	const open = [{ node: tree as Node, depth: 0 }];
	let deep: Node | null = null;
	for (let next = open.pop(); next; next = open.pop()) {
		const { node, depth } = next;
		if (depth > MOST_LEVELS) {
			deep ??= node;
			continue;
		}
		visit(node);
		const children = 'children' in node ? (node.children as Node[]) : [];
		for (const child of children.toReversed()) open.push({ node: child, depth: depth + 1 });
	}
	return deep;
}

/** Text in our own words: without what a component says. */
function ownWords(node: Node): string {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	if (node['name'] === 'Quote' || !('children' in node)) return '';
	return (node.children as Node[]).map(ownWords).join('');
}

/** The paragraphs and items of lists, without headings and quotations. */
function paragraphsIn(node: Node, firstLine: number): Paragraph[] {
	if (node.type === 'heading' || node['name'] === 'Quote') return [];
	if (node.type !== 'paragraph') {
		return 'children' in node
			? (node.children as Node[]).flatMap((child) => paragraphsIn(child, firstLine))
			: [];
	}
	const text = oneLine(ownWords(node));
	const { line, column } = node.position?.start ?? { line: 1, column: 1 };
	return text === '' ? [] : [{ text, line: line + firstLine - 1, column }];
}

interface Attribute {
	type: string;
	name?: string;
	value?: unknown;
}

/** The words of a body on one line: a component stands in it as what is written in it. */
function plainText(tree: MdastNode): string {
	const pieces: string[] = [];
	visitAll(tree, (node) => {
		if (typeof node['value'] === 'string') pieces.push(node['value']);
		if (typeof node['alt'] === 'string') pieces.push(node['alt']);
		if (Array.isArray(node['attributes'])) {
			for (const { value } of node['attributes'] as Attribute[])
				if (typeof value === 'string') pieces.push(value);
		}
	});
	return oneLine(pieces.join(' '));
}

/**
 * Reads the body of a content file and refuses all that could run: imports, exports, expressions,
 * raw HTML and unknown components.
 */
export function readBody(text: string, file: string, firstLine: number, faults: Fault[]): Body {
	const hasText = text.trim() !== '';
	const mentions: Mention[] = [];
	const without = { hasText, text: '', mentions, paragraphs: [] };
	if (!hasText) return without;
	const fault = (line: number, column: number, found: string, next: string) =>
		faults.push({ file, line: line + firstLine - 1, column, found, next });
	if (text.length > MOST_CHARACTERS) {
		fault(
			1,
			1,
			`This text has ${text.length.toLocaleString('en')} characters, and a page has ${MOST_CHARACTERS.toLocaleString('en')} at most.`,
			'Make several pages of it.',
		);
		return without;
	}
	const { harmless, programs } = withoutPrograms(text);
	for (const { line, column, found, next } of programs) fault(line, column, found, next);

	let tree: MdastNode;
	try {
		tree = mdxToMdast(harmless);
	} catch (error) {
		const { message } = error as Error;
		if (error instanceof RangeError) {
			fault(1, 1, tooDeep.found, tooDeep.next);
			return without;
		}
		const [, line = '1', column = '1'] = /^(\d+):(\d+): /u.exec(message) ?? [];
		// What is wrong with it may be what was written in place of a program.
		if (programs.some((program) => program.line === Number(line))) return without;
		const rest = text
			.split('\n')
			.slice(Number(line) - 1)
			.join('\n')
			.slice(Number(column) - 1);
		const { found, next } = plainSyntax(rest);
		fault(Number(line), Number(column), found, next);
		return without;
	}

	const component = (node: Record<string, unknown>, line: number, column: number) => {
		const name = typeof node['name'] === 'string' ? node['name'] : '';
		const known = bodyComponents.get(name);
		if (!known) {
			const next = /^[a-z]/u.test(name) ? noHtml : didYouMean(name, [...bodyComponents.keys()]);
			fault(line, column, `<${name}> cannot be used here.`, next);
			return;
		}
		const attributes = new Map<string, string>();
		for (const attribute of node['attributes'] as Attribute[]) {
			const { name: key = '', value } = attribute;
			if (attribute.type !== 'mdxJsxAttribute' || typeof value !== 'string') {
				fault(
					line,
					column,
					`What follows ${key === '' ? `<${name}` : `“${key}”`} is not in double quotes.`,
					`Write ${key || 'id'}="…"`,
				);
			} else if (value.trim() === '') {
				fault(
					line,
					column,
					`<${name}> has nothing in “${key}”.`,
					`Write ${key}="…" with its value.`,
				);
			} else if (known.needs.includes(key) || known.may.includes(key)) {
				attributes.set(key, value);
			} else {
				fault(
					line,
					column,
					`<${name}> cannot have “${key}”.`,
					didYouMean(key, [...known.needs, ...known.may]),
				);
			}
		}
		const written = (node['attributes'] as Attribute[]).map((attribute) => attribute.name);
		for (const key of known.needs.filter((need) => !written.includes(need))) {
			fault(line, column, `<${name}> lacks “${key}”.`, `Write <${name} ${key}="…" />`);
		}
		const ids =
			name === 'Fact'
				? [attributes.get('id')]
				: (attributes.get('facts')?.trim().split(/\s+/u) ?? []);
		for (const value of ids)
			if (value) mentions.push({ kind: 'fact', value, line: line + firstLine - 1, column });
		const names = attributes.get('names')?.split(',').length ?? ids.length;
		if (names !== ids.length) {
			fault(
				line,
				column,
				`<${name}> has ${ids.length} in “facts” and ${names} in “names”.`,
				'Give each fact one name, with a comma between them: names="Men, Women".',
			);
		}
		const source = attributes.get('source');
		if (source)
			mentions.push({ kind: 'source', value: source, line: line + firstLine - 1, column });
	};

	const deep = visitAll(tree, (node) => {
		const { line, column } = node.position?.start ?? { line: 1, column: 1 };
		switch (node.type) {
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				component(node, line, column);
				break;
			case 'heading':
				if (node['depth'] === 1) {
					fault(
						line,
						column,
						'A heading with one # is the title of the page, which stands in the fields at the top.',
						'Start headings with ##.',
					);
				}
				break;
			case 'imageReference':
				fault(
					line,
					column,
					'The address of a picture stands in another place of the text.',
					'Write ![what it shows](/pictures/harbour.png).',
				);
				break;
			case 'link':
			case 'definition':
			case 'image':
				mentions.push({
					kind: node.type === 'image' ? 'image' : 'link',
					value: node.url,
					line: line + firstLine - 1,
					column,
				});
				if (node.type === 'image' && !node['alt']) {
					fault(
						line,
						column,
						'A picture has no text for people who do not see it.',
						'Write ![what it shows](/pictures/harbour.png).',
					);
				}
				break;
			default:
		}
	});
	if (deep) {
		const { line, column } = deep.position?.start ?? { line: 1, column: 1 };
		fault(line, column, tooDeep.found, tooDeep.next);
		return without;
	}
	return {
		hasText,
		text: plainText(tree),
		mentions,
		paragraphs: paragraphsIn(tree as Node, firstLine),
	};
}
