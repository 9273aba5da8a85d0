import type { CDPSession } from 'playwright-core';
import { describe, test } from 'vitest';
import { expectNone, type Fault } from '../faults.ts';
import { openSite, samples } from './site.ts';

const site = openSite();

interface DomNode {
	backendNodeId: number;
	nodeName: string;
	attributes?: string[];
	children?: DomNode[];
}

interface TreeNode {
	role: string;
	name: string;
	dom: number;
}

/** What a screen reader is told, node by node. */
async function treeOf(session: CDPSession): Promise<TreeNode[]> {
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	return nodes
		.filter(({ ignored }) => !ignored)
		.map(({ role, name, backendDOMNodeId }) => ({
			role: String(role?.value),
			name: String(name?.value ?? ''),
			dom: backendDOMNodeId ?? 0,
		}));
}

function* below(node: DomNode): Generator<DomNode> {
	yield node;
	for (const child of node.children ?? []) yield* below(child);
}

const attribute = ({ attributes = [] }: DomNode, name: string) => {
	const at = attributes.indexOf(name);
	return at < 0 ? undefined : attributes[at + 1];
};

/** What is wrong with how one drawing is told. `told` is what the tree says of it and its parts. */
function* faultsOf(drawing: DomNode, told: TreeNode[], where: string): Generator<Fault> {
	const line = told.map(({ role, name }) => `${role} "${name}"`).join(', ');
	const isImage = attribute(drawing, 'role') === 'img';
	// Hidden by a style (the drawing for another width), or from screen readers on purpose.
	if (told.length === 0) return;
	if (isImage) {
		const [only, ...more] = told;
		if (more.length > 0 || only?.dom !== drawing.backendNodeId || only.name.trim() === '')
			yield {
				where,
				found: `a drawing that is told as ${line}`,
				expected: 'one image, with a name, and nothing inside it',
			};
		return;
	}
	const links = new Set(
		[...below(drawing)]
			.filter(({ nodeName }) => nodeName === 'a')
			.flatMap((link) => [...below(link)].map(({ backendNodeId }) => backendNodeId)),
	);
	const loose = told.filter(({ role, dom }) => role === 'StaticText' && !links.has(dom));
	if (loose.length > 0)
		yield {
			where,
			found: `loose words of a drawing: ${loose.map(({ name }) => `"${name}"`).join(', ')}`,
			expected: 'role="img" with a name around aria-hidden="true", or words in links only',
		};
}

describe('drawings are told as one image each on', () => {
	test.each(samples)('$address', async ({ address }) => {
		const faults: Fault[] = [];
		await site.browse(address, {}, async (page) => {
			const session = await page.context().newCDPSession(page);
			const { root } = await session.send('DOM.getDocument', { depth: -1 });
			const drawings = [...below(root as DomNode)]
				.filter(({ nodeName }) => nodeName === 'svg')
				.map((drawing) => ({
					drawing,
					parts: new Set([...below(drawing)].map(({ backendNodeId }) => backendNodeId)),
				}));
			// Each width may show a drawing of its own.
			for (const width of drawings.length > 0 ? [1280, 320] : []) {
				await page.setViewportSize({ width, height: 800 });
				const tree = await treeOf(session);
				for (const { drawing, parts } of drawings)
					faults.push(
						...faultsOf(
							drawing,
							tree.filter(({ dom }) => parts.has(dom)),
							`${address} at ${width} px`,
						),
					);
			}
			await session.detach();
		});
		expectNone(faults, 'otherwise a screen reader reads "0%, 5%, 2016, 2018 …" one by one.');
	});
});

describe('tables say what their cells mean on', () => {
	test.each(samples)('$address', async ({ address }) => {
		const found = await site.browse(address, {}, (page) =>
			page.evaluate(() => [
				...[...document.querySelectorAll('table')]
					.filter((table) => !table.caption?.textContent.trim())
					.map((table) => ({ found: `${say(table)} has no caption`, expected: 'one' })),
				...[...document.querySelectorAll('th:not([scope])')].map((cell) => ({
					found: `${say(cell)} has no scope`,
					expected: 'scope="col" or scope="row"',
				})),
			]),
		);
		expectNone(
			found.map((fault) => ({ where: address, ...fault })),
			'a screen reader says them with each cell.',
		);
	});
});
