import { mdxToMdast, type MdastNode } from 'satteri';
import type { Body, Mention } from '#schemas/content.ts';
import { didYouMean, type Fault } from './faults.ts';

/** What the body of a content file may use, and with which attributes. */
const bodyComponents: Record<string, { needs: readonly string[]; may: readonly string[] }> = {
	Fact: { needs: ['id'], may: [] },
	Quote: { needs: ['source'], may: ['where'] },
	Shares: { needs: ['facts'], may: [] },
	Gap: { needs: ['facts', 'names', 'low', 'high'], may: [] },
};

const noHtml = 'Content holds no HTML. Use Markdown: ## for a heading, - for a list, **bold**.';

const inCurlyBrackets = {
	found: 'Text in curly brackets would run as a program.',
	next: 'Take the curly brackets out.',
};

/** Why the parser stopped at `source`, said plainly: by the sign that stands there, not by its message. */
function plainSyntax(source: string): { found: string; next: string } {
	if (source.startsWith('{')) return inCurlyBrackets;
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
	const known = opening === undefined ? undefined : bodyComponents[opening];
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

type Visit = (node: MdastNode & Record<string, unknown>) => void;

function visitAll(node: MdastNode, visit: Visit): void {
	visit(node as MdastNode & Record<string, unknown>);
	if ('children' in node) for (const child of node.children as MdastNode[]) visitAll(child, visit);
}

interface Attribute {
	type: string;
	name?: string;
	value?: unknown;
}

/**
 * Reads the body of a content file and refuses all that could run: imports, exports, expressions,
 * raw HTML and unknown components.
 */
export function readBody(text: string, file: string, firstLine: number, faults: Fault[]): Body {
	const hasText = text.trim() !== '';
	const mentions: Mention[] = [];
	if (!hasText) return { hasText, mentions };
	const fault = (line: number, column: number, found: string, next: string) =>
		faults.push({ file, line: line + firstLine - 1, column, found, next });

	let tree: MdastNode;
	try {
		tree = mdxToMdast(text);
	} catch (error) {
		const { message } = error as Error;
		const [, line = '1', column = '1'] = /^(\d+):(\d+): /u.exec(message) ?? [];
		const rest = text
			.split('\n')
			.slice(Number(line) - 1)
			.join('\n')
			.slice(Number(column) - 1);
		// The parser of programs stops behind the bracket.
		const behind = message.includes('expression') && !rest.startsWith('{');
		const told = behind ? inCurlyBrackets : plainSyntax(rest);
		fault(Number(line), Number(column) - (behind ? 1 : 0), told.found, told.next);
		return { hasText, mentions };
	}

	const component = (node: Record<string, unknown>, line: number, column: number) => {
		const name = typeof node['name'] === 'string' ? node['name'] : '';
		const known = bodyComponents[name];
		if (!known) {
			const next = /^[a-z]/u.test(name) ? noHtml : didYouMean(name, Object.keys(bodyComponents));
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
			name === 'Fact' ? [attributes.get('id')] : (attributes.get('facts')?.split(/\s+/u) ?? []);
		for (const value of ids)
			if (value) mentions.push({ kind: 'fact', value, line: line + firstLine - 1, column });
		const source = attributes.get('source');
		if (source)
			mentions.push({ kind: 'source', value: source, line: line + firstLine - 1, column });
	};

	visitAll(tree, (node) => {
		const { line, column } = node.position?.start ?? { line: 1, column: 1 };
		switch (node.type) {
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				component(node, line, column);
				break;
			case 'mdxFlowExpression':
			case 'mdxTextExpression':
				fault(line, column, inCurlyBrackets.found, inCurlyBrackets.next);
				break;
			case 'mdxjsEsm':
				fault(
					line,
					column,
					'A line that starts with “import” or “export” would run as a program.',
					'Take the line out, or start the sentence with another word.',
				);
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
						'Write ![what it shows](picture.png).',
					);
				}
				break;
			default:
		}
	});
	return { hasText, mentions };
}
