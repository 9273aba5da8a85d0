import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { audit } from '#auditing/audit.ts';
import { auditPage } from '#auditing/auditPage.ts';
import { readOptions } from '#auditing/options.ts';
import { summaryOf } from '#auditing/summary.ts';
import { tellPage, tellTable } from '#auditing/tellAudit.ts';
import { checkContent } from '#loaders/checkContent.ts';

const { content } = checkContent('tests/fixtures/harbour/content');
if (!content) throw new Error('The harbour cannot be read.');
const pages = audit(content, 'tests/fixtures/harbour', '2026-11-22');
const about = { title: 'Homes & <Power>', day: '2026-11-22', editFolder: null };

test('the report is sound HTML without a script', async () => {
	const html = auditPage(pages, about);
	const report = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(
		html,
	);
	expect(
		report.results.flatMap(({ messages }) =>
			messages.map(({ ruleId, message }) => [ruleId, message]),
		),
	).toEqual([]);
	expect(html).toContain('<title>Audit of Homes &amp; &lt;Power&gt;</title>');
	expect(html).not.toMatch(/<script|\sstyle=|https?:/u);
});

test('every page in the table is told below it', () => {
	const html = auditPage(pages, about);
	const links = [...html.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
	const ids = [...html.matchAll(/<h3 id="([^"]+)"/gu)].map(([, id]) => id);
	expect(links).toEqual(ids);
	expect(new Set(ids).size).toBe(pages.filter(({ points }) => points > 0).length);
});

test('files can be edited from it where it is known where they are', () => {
	const editFolder = 'https://github.com/harbour/plan/edit/main';
	const found = pages.map((page) => ({
		...page,
		vagueLinks: [{ text: 'here', file: 'content/en/goals/rent.mdx' }],
	}));
	expect(auditPage(found, { ...about, editFolder })).toContain(
		'<a href="https://github.com/harbour/plan/edit/main/content/en/goals/rent.mdx">',
	);
});

test('the terminal shows the pages that need most work, and says how to see the others', () => {
	const many = pages
		.slice(0, 1)
		.flatMap((page) =>
			Array.from({ length: 40 }, (_, index) => ({ ...page, address: `/page-${index}/` })),
		);
	const rows = (text: string) => text.split('\n').filter((line) => line.startsWith('/page-'));
	expect(rows(tellTable(many, false))).toHaveLength(30);
	expect(tellTable(many, false)).toContain('10 more need less: npm run audit -- --all');
	expect(rows(tellTable(many, true))).toHaveLength(40);
});

test('what only translators can do is counted apart', () => {
	const sound = {
		...{ grade: 4, longSentences: [], jargon: [], vagueLinks: [], picturesWithoutText: [] },
		...{ figures: null, delivery: null, files: [], points: 0, address: '/a/', translations: [] },
	};
	const fa = { language: 'fa', texts: 2, missing: 0, outdated: 0, unchecked: 1 };
	const untranslated = { ...sound, translations: [fa] };
	const old = { ...sound, delivery: 'old' as const };
	expect(summaryOf([sound])).toBe('0 of 1 pages need work on their words, figures or reports.');
	expect(summaryOf([sound, old, untranslated, untranslated])).toBe(
		'1 of 4 pages need work on their words, figures or reports. 2 have translations that are missing, outdated or not checked.',
	);
	expect(tellTable(pages, false)).toContain(summaryOf(pages));
	expect(auditPage(pages, about)).toContain(summaryOf(pages));
});

test('one page is told in full', () => {
	const page = pages.find(({ address }) => address === '/actions/rent-register/');
	expect(page && tellPage(page)).toMatchInlineSnapshot(`
		"/actions/rent-register/

		Delivery
		  The last report on how this action is going is old.

		Translations
		  fa: 2 of 2 texts missing
		  ar: 2 of 2 texts missing"
	`);
});

test('what the command does not understand is told with what it knows', () => {
	expect(readOptions(['/goals/rent/', '--html', 'a.html'])).toEqual({
		help: false,
		json: false,
		all: false,
		html: 'a.html',
		address: '/goals/rent/',
	});
	expect(readOptions(['--jsno'])).toMatch(/There is no option --jsno. Did you mean “--json”\?/u);
	expect(readOptions(['--html'])).toMatch(/--html needs the name of a file/u);
	expect(readOptions(['/a/', '/b/'])).toMatch(/one page at a time/u);
});
