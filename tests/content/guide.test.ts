import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import readability from 'text-readability';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { checkContent } from '#loaders/checkContent.ts';
import { tellFaults } from '#loaders/faults.ts';
import { withLinks } from '#making/guide.ts';
import { templateOf } from '#making/newFileLink.ts';
import { nounNames, nouns } from '#making/nouns.ts';
import { itemStates } from '#schemas/report.ts';
import { buildSite } from '#strategy/buildSite.ts';
import { realSite } from '../sites.ts';
import { content, test } from './ours.ts';

const home = path.resolve(realSite.content, '..');
const guideFile = path.join(home, 'content/README.md');
const guide = existsSync(guideFile) ? readFileSync(guideFile, 'utf8') : '';
const [source = 'en'] = content.site.data.languages;
/** What an editor reads: without the links at the end. */
const [prose = ''] = guide.split('<!--');
const commands = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };

/** A recipe, from its heading to the next one. */
function recipe(heading: string): string {
	const found = prose.split(/^## /mu).find((part) => part.startsWith(`${heading}\n`));
	if (found === undefined) throw new Error(`The guide has no recipe “${heading}”.`);
	return found;
}

/** What an editor is told to write, in the order in which it stands in a recipe. */
const texts = (heading: string, kind: string) =>
	[...recipe(heading).matchAll(new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``, 'gu'))].map(
		([, text = '']) => text,
	);

/** A table of a recipe, as rows by column. */
function tableOf(heading: string): Record<string, string>[] {
	const [names = [], , ...rows] = [...recipe(heading).matchAll(/^\|(.*)\|$/gmu)].map(
		([, row = '']) => row.split('|').map((cell) => cell.trim()),
	);
	return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
}

/** The new files that the guide has an editor make, with the lines to fill in. */
const newFiles = [...prose.matchAll(/\*\*File:\*\* `([^`]+)`\s+```yaml\n([^]*?)```/gu)].map(
	([, name = '', lines = '']) => ({ name, lines }),
);

/** A template with lines filled in as the guide says: in their place, or above “updated”. */
function filled(template: string, lines: string): string {
	return lines.split(/^(?=\w)/mu).reduce((text, field) => {
		const [name = ''] = field.split(':');
		const own = new RegExp(`^${name}:.*\\n`, 'mu');
		if (own.test(text)) return text.replace(own, () => field);
		expect(text, 'the template speaks of it').toMatch(new RegExp(`^# ${name}:`, 'mu'));
		return text.replace(/^updated:/mu, () => `${field}updated:`);
	}, template);
}

let scratch = '';
const at = (name: string) => path.join(scratch, name);
const change = (name: string, by: (text: string) => string) => {
	const before = readFileSync(at(name), 'utf8');
	const after = by(before);
	expect(after, name).not.toBe(before);
	writeFileSync(at(name), after);
};

/** A file as it was before someone did a recipe for real: without a field and what stands below it. */
const without = (field: string, text: string) =>
	text.replace(new RegExp(`^${field}:\\n(?: .*\\n)*`, 'mu'), '');

/** The site as the changed copy makes it. Fails with what the check says, where it finds mistakes. */
function remade() {
	const { content: changed, faults } = checkContent(at('content'));
	if (!changed || faults.length > 0) throw new Error(tellFaults(faults));
	return { content: changed, site: buildSite(changed, source) };
}

/** A table as a spreadsheet saves it. */
const asSpreadsheet = (rows: readonly object[], columns: string[]) =>
	`\uFEFF${stringify([...rows], { header: true, columns, record_delimiter: '\r\n' })}`;

const readTable = (name: string) => {
	const rows = parse<Record<string, string>>(readFileSync(name, 'utf8'), {
		bom: true,
		columns: true,
	});
	return { rows, columns: Object.keys(rows[0] ?? {}) };
};

beforeAll(() => {
	scratch = mkdtempSync(path.join(tmpdir(), 'guide-'));
	// A site without pictures of its own has no folder for them.
	const parts = ['content', 'seeds', 'public'].filter((part) => existsSync(path.join(home, part)));
	for (const part of parts) cpSync(path.join(home, part), at(part), { recursive: true });
	// Somebody may have done for real what the guide takes for an example.
	for (const { name } of newFiles) {
		for (const language of content.site.data.languages)
			rmSync(at(name.replace(`/${source}/`, `/${language}/`)), { force: true });
	}
});

afterAll(() => {
	rmSync(scratch, { recursive: true });
});

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
			heading.toLowerCase().replaceAll(/[^\w -]/gu, '').replaceAll(' ', '-');
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

	test('the links to new files are those that are made', () => {
		expect(guide, 'Run “npm run guide”.').toBe(withLinks(guide, source));
	});

	test('each action of the table to fill in', () => {
		const { rows } = readTable(path.join(home, '.github/guide/items.csv'));
		expect(rows.length).toBeGreaterThan(40);
		const known = content.entries.actions;
		expect(rows.map(({ item = '' }) => item).filter((item) => !known.has(item))).toEqual([]);
	});

	test('what the check says of a mistake', () => {
		const [said = ''] = texts('When the check finds a mistake', 'text');
		const copy = mkdtempSync(path.join(tmpdir(), 'guide-mistake-'));
		cpSync(path.join(home, 'content'), `${copy}/content`, { recursive: true });
		cpSync(path.join(home, 'seeds'), `${copy}/seeds`, { recursive: true });
		const news = `${copy}/content/en/news/first-draft.mdx`;
		const text = readFileSync(news, 'utf8').replace(/^date: .*$/mu, 'date: 22/11/2026');
		writeFileSync(news, text);
		expect(tellFaults(checkContent(`${copy}/content`).faults)).toContain(said);
		rmSync(copy, { recursive: true });
	});
});

test('the guide is easy to read', () => {
	const text = prose
		.replaceAll(/```[^]*?```|^\|.*$|!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])|`[^`]*`|^#.*$/gmu, '$1')
		.replaceAll(/[*·]|^\s*(?:\d+\.|-) /gmu, '');
	expect(readability.fleschKincaidGrade(text)).toBeLessThanOrEqual(6.5);
});

describe('the recipes, done word by word', () => {
	test('correct a date', () => {
		const name = 'content/en/news/first-draft.mdx';
		const [line = ''] = texts('Correct a date or a word', 'yaml');
		change(name, (text) => text.replace(/^date: .*\n/mu, line));
		const { date } = remade().content.entries.news.get('first-draft')?.data ?? {};
		expect(`date: ${date}\n`).toBe(line);
	});

	test('add a year of figures', () => {
		const [row = ''] = texts('Add a year of figures', 'csv');
		const [period = '', area, value] = row.trim().split(',');
		const name = at('content/data/smoking-adults.csv');
		const { rows, columns } = readTable(name);
		const before = rows.filter((one) => (one['period'] ?? '') < period);
		const last = before.findLastIndex((one) => one['area'] === '');
		const added = before.toSpliced(last + 1, 0, { period, area: area ?? '', value: value ?? '' });
		writeFileSync(name, asSpreadsheet(added, columns));
		const shown = remade().site.indicators.find(({ id }) => id === 'smoking-adults');
		const newest = shown?.series.find((one) => one.area === '')?.points.at(-1);
		expect([newest?.period.written, String(newest?.value)]).toEqual([period, value]);
	});

	test('put a new figure in the place of an old one', () => {
		const name = at('content/data/smoking-adults.csv');
		const { rows, columns } = readTable(name);
		const [old = {}, now = {}] = tableOf('Put a new figure in the place of an old one');
		const isOwn = (row: Record<string, string>) =>
			row['period'] === old['period'] && row['area'] === '';
		const changed = rows
			.filter((row) => !isOwn(row))
			.toSpliced(rows.findIndex(isOwn), 0, old, now);
		writeFileSync(name, asSpreadsheet(changed, [...new Set([...columns, 'superseded'])]));
		const observations = remade().content.observations.get('smoking-adults') ?? [];
		const kept = observations.filter(
			({ data }) => data.area === '' && data.period === old['period'],
		);
		expect(kept.map(({ data }) => [String(data.value), data.superseded])).toEqual([
			[old['value'], old['superseded']],
			[now['value'], ''],
		]);
	});

	test('make a new file of each kind', () => {
		expect(newFiles.length).toBeGreaterThanOrEqual(7);
		for (const { name, lines } of newFiles) {
			const kind = /^kind: (review|deep-dive|note)$/mu.exec(lines)?.[1];
			const folder = name.split('/')[2];
			const noun = nounNames.find((one) => one === kind || nouns[one].collection === folder);
			if (noun === undefined) throw new Error(`Nothing new is made in ${name}.`);
			const of = nounNames.find((one) => one === kind) ?? noun;
			mkdirSync(path.dirname(at(name)), { recursive: true });
			writeFileSync(at(name), filled(templateOf(of), lines));
		}
	});

	test('publish a review', () => {
		const items = at('content/en/reports/review-october-2026/items.csv');
		const told = tableOf('Publish a review');
		const { rows, columns } = readTable(path.join(home, '.github/guide/items.csv'));
		const done = rows.map((row) => ({
			...row,
			status: 'not-reported',
			...told.find(({ item }) => item === row['item']),
		}));
		writeFileSync(items, asSpreadsheet(done, columns));
		const { content: changed, site } = remade();
		const rated = changed.items.get('review-october-2026') ?? [];
		expect(rated).toHaveLength(rows.length);
		for (const { item, status, narrative } of told) {
			const { data } = rated.find((row) => row.data.item === item) ?? {};
			expect([data?.status, data?.narrative]).toEqual([status, narrative]);
		}
		for (const { item, status } of told) {
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

	test('say that a translation is checked', () => {
		const name = 'content/fa/actions/childrens-teeth.mdx';
		const [lines = ''] = texts('Correct a translation', 'yaml');
		change(name, (text) =>
			without('checked', text).replace(/^madeFrom:/mu, () => `${lines}madeFrom:`),
		);
		const action = remade().content.entries.actions.get('childrens-teeth');
		expect(action?.translations.get('fa')?.data).toHaveProperty('checked.by', 'A. Translator');
	});

	test('rename a page', () => {
		const row = texts('Rename or remove a page', 'csv').join('');
		const [from = '', to = ''] = row.split(',');
		const [old = '', name = ''] = [from, to].map((address) => address.split('/')[2] ?? '');
		for (const language of content.site.data.languages) {
			const [before, after] = [old, name].map((one) => at(`content/${language}/actions/${one}.mdx`));
			if (before === undefined || after === undefined || !existsSync(before)) continue;
			cpSync(before, after);
			rmSync(before);
		}
		change('content/redirects.csv', (text) => `${text.trimEnd()}\n${row}`);
		change('content/en/reports/review-october-2026/items.csv', (text) => text.replaceAll(old, name));
		const { content: changed } = remade();
		expect(changed.redirects.map(({ data }) => data.to)).toContain(to);
	});

	test('adopt the site', () => {
		const [lines = ''] = texts('Adopt the site', 'yaml');
		change('content/site.yaml', (text) => `${without('adopted', text).trimEnd()}\n${lines}`);
		expect(remade().content.site.data.adopted?.on).toBe('2026-11-22');
	});
});

test('the words for a status are those of the program', () => {
	const [, said = ''] = /Our words are: (.*)\./u.exec(recipe('Publish a review')) ?? [];
	const words = [...said.matchAll(/`([\w-]+)`/gu)].map(([, word]) => word);
	expect(words).toEqual(itemStates.slice(0, words.length));
	expect(words.at(-1)).toBe('not-reported');
});
