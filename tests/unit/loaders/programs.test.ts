import fc from 'fast-check';
import { mdxToMdast, type MdastNode } from 'satteri';
import { expect, test } from 'vitest';
import { withoutPrograms } from '#loaders/programs.ts';

const signs = [
	...Array.from('{}<>"\'`\\=/*#-\t\n\r \uFEFFa'),
	...['import a', 'export ', 'import{', 'export*', 'import', '<Fact id=', '<a b=', '</a>', '```'],
	...['\n\n', '\r\n', '    ', '&#123;', '- ', '> ', '---\n', '<!--'],
];
const text = fc.array(fc.constantFrom(...signs), { maxLength: 25 }).map((parts) => parts.join(''));

/** Every kind of node in it. */
const kindsIn = (node: MdastNode): string[] => [
	node.type,
	...('attributes' in node ? (node.attributes as { type: string }[]).map(({ type }) => type) : []),
	...('children' in node ? (node.children as MdastNode[]).flatMap(kindsIn) : []),
];

/** The kinds of all that would run, as far as the text can be read. */
function programsIn(written: string): string[] {
	try {
		return kindsIn(mdxToMdast(written)).filter((kind) => /Esm|Expression/u.test(kind));
	} catch {
		return [];
	}
}

test('nothing that would run is left in any text', () => {
	fc.assert(
		fc.property(text, (written) => {
			const { harmless, programs } = withoutPrograms(written);
			expect(programsIn(harmless)).toEqual([]);
			if (programs.length === 0) expect(harmless).toBe(written);
		}),
		{ numRuns: 3000 },
	);
});

test('all else stays at its place', () => {
	fc.assert(
		fc.property(text, (written) => {
			const { harmless } = withoutPrograms(written);
			const plain = (one: string) => one.toLowerCase().replaceAll(/[{}" ]/gu, '"');
			expect(plain(harmless)).toBe(plain(written));
		}),
	);
});

test('each is told at its place', () => {
	const { programs } = withoutPrograms('a {b} <c d={e} />\r\rimport f\r\n{');
	expect(programs.map(({ line, column }) => [line, column])).toEqual([
		[1, 3],
		[1, 12],
		[3, 1],
		[4, 1],
	]);
});

test.each(['important', 'importing food', 'We\nexporters', ' import a', 'import, say', '}'])(
	'takes %j',
	(written) => {
		expect(withoutPrograms(written)).toEqual({ harmless: written, programs: [] });
	},
);
