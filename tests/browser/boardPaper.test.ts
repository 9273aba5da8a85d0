import type { Page as BrowserPage } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { localDigits } from '../../src/i18n/formats.ts';
import { expectNone, type Fault } from '../faults.ts';
import type { Page } from '../pages.ts';
import { openSite, pages } from './site.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Sheet = Awaited<ReturnType<Pdf['getPage']>>;
type Tree = Awaited<ReturnType<Sheet['getStructTree']>>;
type Outline = Awaited<ReturnType<Pdf['getOutline']>>;

/** A piece of a sheet: a heading, a row, or words. */
interface Piece {
	/** The roles around the words, the outermost first: `LI`, `H3`. */
	roles: readonly string[];
	text: string;
}

interface Paper {
	pdf: Pdf;
	/** The words of each sheet in their order, without what stands in its margins. */
	sheets: readonly (readonly Piece[])[];
	/** How many headings and rows begin on a sheet or go on there. */
	counts: readonly { headings: number; rows: number }[];
	/** What the margins of each sheet say. */
	margins: readonly { top: string; bottom: string }[];
	outline: readonly string[];
	/** What the page says in print. */
	page: {
		title: string;
		language: string;
		heading: string;
		headings: readonly string[];
		rows: number;
		isMirrored: boolean;
		/** The items of a report, and those of them whose names are on paper. */
		items: number;
		namedItems: number;
		contents: number;
		runningTitle: string;
	};
}

const isHeading = (role: string) => /^H[1-6]$/u.test(role);
const isRow = (role: string) => role === 'LI' || role === 'TR';

/**
 * Letters and digits in the order of the alphabet: a PDF knows no spaces, and holds the words of
 * right-to-left lines in the order in which they were drawn.
 */
const letters = (text: string) =>
	Array.from(text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, ''))
		.sort()
		.join('');

/** A font may draw a Persian digit with the shape of the Arabic one: both as the Persian one. */
const digits = (text: string) =>
	text
		.normalize('NFKC')
		.replaceAll(/[٠-٩]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0x90));

const titlesOf = (outline: Outline): string[] =>
	(outline as Outline | null)?.flatMap(({ title, items }) => [
		title,
		...titlesOf(items as Outline),
	]) ?? [];

async function readSheet(sheet: Sheet) {
	const texts = new Map<string, string>();
	let open: string[] = [];
	const margins = { top: '', bottom: '' };
	const { items } = await sheet.getTextContent({ includeMarkedContent: true });
	const [, , , height = 0] = sheet.view;
	for (const item of items) {
		if ('str' in item) {
			const id = open.findLast((one) => one !== '');
			const baseline = Number(item.transform[5]);
			if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + item.str);
			else if (baseline < 50) margins.bottom += item.str;
			else if (baseline > height - 50) margins.top += item.str;
		} else if (item.type === 'endMarkedContent') open = open.slice(0, -1);
		else open.push((item as { id?: string }).id ?? '');
	}
	const pieces: Piece[] = [];
	const count = { headings: 0, rows: 0 };
	/** True where there are words in it. */
	function gather(node: Tree, roles: readonly string[]): boolean {
		let hasWords = false;
		for (const child of node.children)
			if ('role' in child) {
				const here = gather(child, [...roles, child.role]);
				if (here && isHeading(child.role)) count.headings++;
				if (here && isRow(child.role)) count.rows++;
				hasWords ||= here;
			} else {
				const text = child.type === 'content' ? (texts.get(child.id) ?? '') : '';
				// A letter that the font has no code for is one too.
				if (text.trim() === '') continue;
				pieces.push({ roles, text });
				hasWords = true;
			}
		return hasWords;
	}
	const tree = (await sheet.getStructTree()) as Tree | null;
	if (tree) gather(tree, []);
	return { pieces, count, margins };
}

/** What the page says on paper. Runs inside the page. */
function inPrint() {
	const seen = (of: string) =>
		[...document.querySelectorAll<HTMLElement>(of)].filter(
			(element) => element.getClientRects().length > 0 && element.innerText.trim() !== '',
		);
	return {
		title: document.title,
		language: document.documentElement.lang,
		heading: document.querySelector('h1')?.innerText ?? '',
		headings: seen('h1, h2, h3, h4, h5, h6').map(({ innerText }) => innerText),
		rows: seen('li, tr').length,
		isMirrored: document.dir === 'rtl',
		items: document.querySelectorAll('.report__item').length,
		namedItems: seen('.report__item :is(h3, h4)').length,
		contents: seen('.paper__contents li').length,
		runningTitle: document.documentElement.dataset['title'] ?? '',
	};
}

async function print(page: BrowserPage): Promise<Paper> {
	const bytes = await page.pdf({
		format: 'A4',
		preferCSSPageSize: true,
		tagged: true,
		outline: true,
	});
	await page.emulateMedia({ media: 'print' });
	const said = await page.evaluate(inPrint);
	const pdf = await getDocumentProxy(new Uint8Array(bytes));
	const read = await Promise.all(
		Array.from({ length: pdf.numPages }, async (_, at) => readSheet(await pdf.getPage(at + 1))),
	);
	return {
		pdf,
		sheets: read.map(({ pieces }) => pieces),
		counts: read.map(({ count }) => count),
		margins: read.map(({ margins }) => margins),
		outline: titlesOf(await pdf.getOutline()),
		page: said,
	};
}

const longest = (found: readonly Page[]) =>
	found.reduce<Page[]>((best, page) => {
		const isLonger = page.html.length > (best[0]?.html.length ?? 0);
		return isLonger ? [page] : best;
	}, []);

const papers = ['', ...pages.prefixes]
	.flatMap((prefix) =>
		[/^\/progress\/[^/]+\/$/u, /^\/strategies\/[^/]+\/all\/$/u].flatMap((kind) =>
			longest(
				pages.all.filter(
					({ address }) =>
						pages.prefix(address) === prefix && kind.test(pages.withoutPrefix(address)),
				),
			),
		),
	)
	.map(({ address }) => ({ address }));

const site = openSite();

test('there are papers to print', () => {
	expect(papers.length).toBeGreaterThan(0);
});

describe.each(papers)('$address as a board paper', ({ address }) => {
	let paper: Paper;
	beforeAll(async () => {
		paper = await site.visit(address, {}, print);
	});
	const onSheet = (at: number) => `${address} on paper, sheet ${String(at + 1)}`;

	test('is tagged and titled, and says its language', async () => {
		const { info } = await paper.pdf.getMetadata();
		expect(await paper.pdf.getMarkInfo()).toMatchObject({ Marked: true });
		expect(info).toMatchObject({ Title: paper.page.title, Language: paper.page.language });
		expectNone(
			paper.sheets.flatMap((pieces, at) =>
				pieces.length === 0
					? [{ where: onSheet(at), found: 'no tagged words', expected: 'words with their tags' }]
					: [],
			),
			'a screen reader reads a PDF by its tags.',
		);
	});

	test('has every heading, and so every item, in its outline', () => {
		expect(paper.outline.map(letters)).toEqual(paper.page.headings.map(letters));
		expect(paper.page.namedItems).toBe(paper.page.items);
		if (address.includes('/progress/')) expect(paper.page.items).toBeGreaterThan(0);
	});

	test('begins with a cover, then the contents', () => {
		const headingsOf = (at: number) =>
			(paper.sheets[at] ?? []).filter(({ roles }) => roles.some(isHeading));
		const cover = headingsOf(0);
		expect(new Set(cover.flatMap(({ roles }) => roles.filter(isHeading)))).toEqual(new Set(['H1']));
		const words = letters((paper.sheets[0] ?? []).map(({ text }) => text).join(''));
		expect(words.length).toBeGreaterThan(letters(paper.page.heading).length + 100);
		expect(paper.counts[1]).toEqual({ headings: 1, rows: paper.page.contents });
		expect(paper.page.contents).toBeGreaterThan(0);
	});

	test('has its number and its title on each sheet but the cover', () => {
		const { language, isMirrored, runningTitle } = paper.page;
		const total = paper.margins.length;
		expect(paper.margins[0]).toEqual({ top: '', bottom: '' });
		expect(
			paper.margins.slice(1).map(({ bottom }) => digits(bottom).replaceAll(/\P{N}/gu, ' ').trim()),
		).toEqual(
			Array.from({ length: total - 1 }, (_, index) => {
				const pair = [index + 2, total].map((number) =>
					digits(localDigits(language, String(number))),
				);
				return (isMirrored ? pair.toReversed() : pair).join('   ');
			}),
		);
		// The letters of a Persian title are shapes for which the PDF has no code.
		const isRead = /^[\p{Script=Latin}\p{Script=Common}]+$/u.test(runningTitle);
		for (const { top } of paper.margins.slice(1))
			if (isRead) expect(letters(top)).toBe(letters(runningTitle));
			else expect(top.trim()).not.toBe('');
	});

	test('breaks no heading and no row, and leaves no heading last on a sheet', () => {
		const faults: Fault[] = paper.sheets.flatMap((pieces, at) =>
			pieces.at(-1)?.roles.some(isHeading) === true
				? [
						{
							where: onSheet(at),
							found: `the heading "${pieces.at(-1)?.text ?? ''}" is last`,
							expected: 'what it is the heading of to begin there',
						},
					]
				: [],
		);
		expectNone(faults, 'nobody looks for a heading on the sheet before.');
		const sum = (of: 'headings' | 'rows') =>
			paper.counts.map((count) => count[of]).reduce((a, b) => a + b, 0);
		// What is broken stands on two sheets and is counted twice.
		expect(sum('headings')).toBe(paper.page.headings.length);
		expect(sum('rows')).toBe(paper.page.rows);
	});
});
