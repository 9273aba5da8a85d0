import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import readability from 'text-readability';
import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import { annotationsOf } from '#loaders/annotations.ts';
import { checkContent } from '#loaders/checkContent.ts';
import { tellFaults } from '#loaders/faults.ts';
import { withLinks } from '#making/guide.ts';
import { nounNames, nouns } from '#making/nouns.ts';
import { itemStates } from '#schemas/report.ts';
import { buildSite } from '#strategy/buildSite.ts';
import { content, test } from './ours.ts';
import { Editor, guide, home, newFiles, prose, readTable, recipe, texts } from './recipes.ts';

// All content is read anew for each recipe.
vi.setConfig({ testTimeout: 60_000 });

const [source = 'en'] = content.site.data.languages;
const commands = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };

describe('what the guide names is there', () => {
	test('every command', () => {
		const named = [...prose.matchAll(/npm run ([\w:-]+)/gu)].map(([, name]) => name);
		expect(named.length).toBeGreaterThan(20);
		expect(named.filter((name) => !(`${name}` in commands.scripts))).toEqual([]);
		const made = [...prose.matchAll(/npm run new -- ([\w-]+)/gu)].map(([, name]) => name);
		expect(made.filter((name) => name !== 'language' && !(`${name}` in nouns))).toEqual([]);
	});

	test('every file and folder', () => {
		const made = [...newFiles.map(({ name }) => name), 'content/cy/messages.json'];
		const named = [...prose.matchAll(/(?<![\w/])(?:content|src|seeds|\.github)\/[\w./-]*/gu)]
			.map(([name]) => name)
			.filter((name) => !made.some((one) => one.startsWith(name)));
		expect(named.length).toBeGreaterThan(10);
		expect(named.filter((name) => !existsSync(path.join(home, name)))).toEqual([]);
	});

	test('every place that a link leads to', () => {
		const slug = (heading: string) =>
			heading
				.toLowerCase()
				.replaceAll(/[^\w -]/gu, '')
				.replaceAll(' ', '-');
		const headings = [...prose.matchAll(/^#+ (.*)$/gmu)].map(([, one = '']) => slug(one));
		const links = [...prose.matchAll(/\]\(([^)]+)\)/gu)].map(([, to = '']) => to);
		const lost = links.filter((to) => {
			if (to.startsWith('#')) return !headings.includes(to.slice(1));
			const [file = ''] = to.replace('../../../upload/main/content/', '').split('#');
			return !existsSync(path.join(home, 'content', file));
		});
		expect(lost).toEqual([]);
		const kinds = [...prose.matchAll(/\]\[new-([^\]]+)\]/gu)].map(([, kind]) => kind);
		expect(kinds.filter((kind) => !nounNames.some((name) => name === kind))).toEqual([]);
	});

	test('every picture, with words for those who do not see it', async () => {
		const pictures = [...prose.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/gu)];
		expect(pictures.length).toBeGreaterThanOrEqual(4);
		for (const [, words = '', to = ''] of pictures) {
			const file = path.join(home, 'content', to);
			expect(words.length, to).toBeGreaterThan(40);
			expect(statSync(file).size, to).toBeLessThan(120_000);
			expect((await sharp(file).metadata()).width, to).toBe(900);
		}
	});

	test('every word that the check of a proposal says of its preview', () => {
		const check = readFileSync(path.join(home, '.github/workflows/check.yml'), 'utf8');
		const told = recipe('See the preview');
		for (const words of ['Download the preview', '`index.html`']) {
			expect(told).toContain(words);
			expect(check).toContain(words);
		}
		expect(recipe('See what needs work')).toContain('`audit.html`');
		expect(check).toContain('`audit.html`');
		expect(/for (\d+) days/u.exec(told)?.[1]).toBe(/retention-days: (\d+)/u.exec(check)?.[1]);
	});

	test('the links to new files are those that are made', () => {
		expect(guide, 'Run “npm run guide”.').toBe(withLinks(guide, source));
	});

	test('each action of the table to fill in', () => {
		const { rows } = readTable(path.join(home, '.github/guide/items.csv'));
		expect(rows.length).toBeGreaterThan(40);
		const known = content.entries.actions;
		expect(rows.map(({ item = '' }) => item).filter((item) => !known.has(item))).toEqual([]);
	});
});

test('the guide is easy to read', () => {
	const text = prose
		.replaceAll(/```[^]*?```|^\|.*$|!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])|`[^`]*`|^#.*$/gmu, '$1')
		.replaceAll(/[*·]|^\s*(?:\d+\.|-) /gmu, '');
	expect(readability.fleschKincaidGrade(text)).toBeLessThanOrEqual(6.5);
});

test('a new file that a link makes lacks nothing but what an editor fills in', () => {
	const copy = new Editor(tmpdir());
	const made = nounNames.map((name) => {
		const [, link = ''] = new RegExp(`^\\[new-${name}\\]: (\\S+)$`, 'mu').exec(guide) ?? [];
		const there = new URL(link, 'https://github.com/owner/name/blob/main/content/README.md');
		expect(there.origin + there.pathname).toBe('https://github.com/owner/name/new/main');
		const file = there.searchParams.get('filename')?.replace('NAME', `new-${name}`) ?? '';
		const value = there.searchParams.get('value') ?? '';
		copy.write(file, value);
		return { file, value };
	});
	const { faults } = checkContent(copy.at('content'));
	rmSync(copy.folder, { recursive: true });
	for (const { file, value } of made) {
		const lines = value.split('\n');
		const refused = faults.filter((one) => one.file === file).map(({ line }) => lines[line - 1]);
		const empty = lines.filter((line) => /^\w+:$/u.test(line));
		expect(empty.length, file).toBeGreaterThan(0);
		expect(refused, file).toEqual(empty);
	}
	expect(faults.filter(({ file }) => !made.some((one) => one.file === file))).toEqual([]);
});

describe('the recipes, done word by word', () => {
	let editor: Editor;
	beforeAll(() => {
		editor = new Editor(tmpdir());
	});
	afterAll(() => {
		rmSync(editor.folder, { recursive: true });
	});

	/** The site as the changed copy makes it. Fails with what the check says, where it finds mistakes. */
	function remade() {
		const { content: changed, faults } = checkContent(editor.at('content'));
		if (!changed || faults.length > 0) throw new Error(tellFaults(faults));
		return { content: changed, site: buildSite(changed, source) };
	}

	test('correct a date', () => {
		const day = editor.correctDate();
		expect(remade().content.entries.news.get('first-draft')?.data.date).toBe(day);
	});

	test('mend what the check finds', () => {
		const name = 'content/en/news/first-draft.mdx';
		const right = readFileSync(editor.at(name), 'utf8');
		editor.change(name, (text) => text.replace(/^date: .*$/mu, 'date: 22/11/2026'));
		const [said = ''] = texts('When the check finds a mistake', 'text');
		const { faults } = checkContent(editor.at('content'));
		expect(tellFaults(faults)).toContain(said);
		const [, line] = /means line (\d+), letter/u.exec(prose) ?? [];
		expect(annotationsOf(faults, '')[0]).toContain(`file=${name},line=${line},`);
		editor.write(name, right);
		expect(remade().content.entries.news.has('first-draft')).toBe(true);
	});

	test('add a year of figures', () => {
		const { period, value } = editor.addYear();
		const shown = remade().site.indicators.find(({ id }) => id === 'smoking-adults');
		const newest = shown?.series.find((one) => one.area === '')?.points.at(-1);
		expect([newest?.period.written, String(newest?.value)]).toEqual([period, value]);
	});

	test('put a new figure in the place of an old one', () => {
		const { old, now } = editor.replaceFigure();
		const observations = remade().content.observations.get('smoking-adults') ?? [];
		const kept = observations.filter(
			({ data }) => data.area === '' && data.period === old['period'],
		);
		expect(kept.map(({ data }) => [String(data.value), data.superseded])).toEqual([
			[old['value'], old['superseded']],
			[now['value'], ''],
		]);
	});

	test('publish a review', () => {
		expect(newFiles.length).toBeGreaterThanOrEqual(7);
		editor.makeNewFiles();
		const { told, count } = editor.fillInReview();
		const { content: changed, site } = remade();
		const rated = changed.items.get('review-october-2026') ?? [];
		expect(rated).toHaveLength(count);
		for (const { item, status, narrative } of told) {
			const { data } = rated.find((row) => row.data.item === item) ?? {};
			expect([data?.status, data?.narrative]).toEqual([status, narrative]);
			const action = site.actions.find(({ id }) => id === item);
			expect(action?.delivery.state, item).toBe(status);
		}
	});

	test('what is new stands on the site', () => {
		const { site } = remade();
		expect(site.terms.map(({ term }) => term.value)).toContain('Care leaver');
		const action = site.actions.find(({ id }) => id === 'cooking-clubs');
		expect(action?.leads.map(({ name }) => name.value)).toEqual(['Harbour Food Network']);
		expect(site.news.map(({ id }) => id)).toContain('new-figures-on-smoking');
		expect(site.reports.map(({ id }) => id)).toContain('note-june-2026');
	});

	test('add a deep dive', () => {
		const { name, text } = editor.makeDeepDive();
		const { content: changed, site } = remade();
		expect(changed.entries.reports.get(name)?.body.text).toBe(text);
		expect(site.reports.find(({ id }) => id === name)?.kind).toBe('deep-dive');
	});

	test('say that a translation is checked', () => {
		const by = editor.sayThatTranslationIsChecked();
		const action = remade().content.entries.actions.get('childrens-teeth');
		expect(action?.translations.get('fa')?.data).toHaveProperty('checked.by', by);
	});

	test('rename a page', () => {
		const { to } = editor.renamePage();
		expect(remade().content.redirects.map(({ data }) => data.to)).toContain(to);
	});

	test('remove a page', () => {
		const { pages } = checkContent(editor.at('content'));
		const removed = editor.removePage();
		const { faults } = checkContent(editor.at('content'), undefined, pages);
		expect(faults.map(({ file }) => file)).toContain(removed.usedBy);
		expect(tellFaults(faults)).toContain(removed.address);
		editor.mendWhatUsed(removed);
		expect(checkContent(editor.at('content'), undefined, pages).faults).toEqual([]);
	});

	test('leave out a count of few people', () => {
		const period = editor.hideFewPeople();
		const shown = remade().site.indicators.find(({ id }) => id === 'smoking-adults');
		const point = shown?.series
			.find((one) => one.area === '')
			?.points.find((one) => one.period.written === period);
		expect(point).toMatchObject({ value: null, marker: 'c' });
	});

	test('add a language', () => {
		const code = editor.addLanguage();
		expect(tellFaults(checkContent(editor.at('content')).faults)).toMatch(
			/content\/cy\/messages\.json[^]*The plural of “\w+” lacks the form/u,
		);
		editor.translateMessages(code);
		expect(remade().content.site.data.languages.at(-1)).toBe(code);
	});

	test('adopt the site', () => {
		const { address, by, on } = editor.adopt();
		expect(remade().content.site.data).toMatchObject({ address, adopted: { by, on } });
	});
});

test('the words for a status are those of the program', () => {
	const [, said = ''] = /Our words are: (.*)\./u.exec(recipe('Publish a review')) ?? [];
	const words = [...said.matchAll(/`([\w-]+)`/gu)].map(([, word]) => word);
	expect(words).toEqual(itemStates.slice(0, words.length));
	expect(words.at(-1)).toBe('not-reported');
});
