import {
	isPluralElement,
	isSelectElement,
	isTagElement,
	parse as parseMessage,
} from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import en from '../../src/i18n/messages/en.json' with { type: 'json' };
import { templateOf } from '#making/newFileLink.ts';
import { nounNames, nouns } from '#making/nouns.ts';
import { realSite } from '../sites.ts';
import { content } from './ours.ts';

/** The folder that holds the content and the seeds. */
export const home = path.resolve(realSite.content, '..');

const guideFile = path.join(home, 'content/README.md');
export const guide = existsSync(guideFile) ? readFileSync(guideFile, 'utf8') : '';

/** What an editor reads: without the links at the end. */
export const [prose = ''] = guide.split('<!--');

/** A recipe, from its heading to the next one. */
export function recipe(heading: string): string {
	const found = prose.split(/^## /mu).find((part) => part.startsWith(`${heading}\n`));
	if (found === undefined) throw new Error(`The guide has no recipe “${heading}”.`);
	return found;
}

/** What an editor is told to write, in the order in which it stands in a recipe. */
export const texts = (heading: string, kind: string): string[] =>
	[...recipe(heading).matchAll(new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``, 'gu'))].map(
		([, text = '']) => text,
	);

type Row = Readonly<Record<string, string>>;

/** A table of a recipe, as rows by column. */
function tableOf(heading: string): Row[] {
	const [names = [], , ...rows] = [...recipe(heading).matchAll(/^\|(.*)\|$/gmu)].map(
		([, row = '']) => row.split('|').map((cell) => cell.trim()),
	);
	return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
}

/** The new files that the guide has an editor make, with the lines to fill in. */
export const newFiles = [...prose.matchAll(/\*\*File:\*\* `([^`]+)`\s+```yaml\n([^]*?)```/gu)].map(
	([, name = '', lines = '']) => ({ name, lines }),
);

/** The value of a field in lines of YAML. */
export const fieldIn = (lines: string, name: string): string =>
	new RegExp(`^\\s*${name}: "?(.*?)"?$`, 'mu').exec(lines)?.[1] ?? '';

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

/** A table as a spreadsheet saves it. */
const asSpreadsheet = (rows: readonly Row[], columns: readonly string[]) =>
	`\uFEFF${stringify([...rows], { header: true, columns: [...columns], record_delimiter: '\r\n' })}`;

/** A table as a spreadsheet opens it. */
export function readTable(name: string): { rows: Row[]; columns: string[] } {
	const rows = parse<Record<string, string>>(readFileSync(name, 'utf8'), {
		bom: true,
		columns: true,
	});
	return { rows, columns: Object.keys(rows[0] ?? {}) };
}

/** A file as it was before someone did a recipe for real: without a field and what stands below it. */
const without = (field: string, text: string) =>
	text.replace(new RegExp(`^${field}:.*\\n(?: .*\\n)*`, 'mu'), '');

type Element = ReturnType<typeof parseMessage>[number];
/** The package declares the same elements twice. */
type Printed = Parameters<typeof printAST>[0];

/** A text of the interface with each form that a language has of its plurals, all in the words of one. */
function withForms(elements: readonly Element[], language: string): Element[] {
	return elements.map((element) => {
		if (isTagElement(element))
			return { ...element, children: withForms(element.children, language) };
		if (!isPluralElement(element) && !isSelectElement(element)) return element;
		const given = Object.entries(element.options).map(
			([name, { value }]) => [name, { value: withForms(value, language) }] as const,
		);
		if (isSelectElement(element)) return { ...element, options: Object.fromEntries(given) };
		const rules = new Intl.PluralRules(language, {
			type: element.pluralType ?? 'cardinal',
		}).resolvedOptions();
		const other = given.find(([name]) => name === 'other')?.[1] ?? { value: [] };
		const options = Object.fromEntries([
			...given.filter(([name]) => name.startsWith('=')),
			...rules.pluralCategories.map((name) => [name, other] as const),
		]);
		return { ...element, options };
	});
}

/** The sign that all interface words of the new language end with, in the place of a translation. */
export const TRANSLATED = '°';

/** The table that the guide takes for an example. */
const smokers = 'content/data/smoking-adults.csv';

/** An editor who does what the guide says, word by word, in a copy of the content. */
export class Editor {
	readonly folder: string;

	/** Copies the content into a new folder below another. */
	constructor(below: string) {
		mkdirSync(below, { recursive: true });
		this.folder = mkdtempSync(path.join(below, 'guide-'));
		// A site without pictures of its own has no folder for them.
		const parts = ['content', 'seeds', 'public'];
		for (const part of parts.filter((one) => existsSync(path.join(home, one))))
			cpSync(path.join(home, part), this.at(part), { recursive: true });
		// Somebody may have done for real what the guide takes for an example.
		for (const { name } of newFiles) {
			for (const language of content.site.data.languages)
				rmSync(this.at(name.replace('/en/', `/${language}/`)), { force: true });
		}
	}

	at(name: string): string {
		return path.join(this.folder, name);
	}

	write(name: string, text: string): void {
		mkdirSync(path.dirname(this.at(name)), { recursive: true });
		writeFileSync(this.at(name), text);
	}

	change(name: string, by: (text: string) => string): void {
		const before = readFileSync(this.at(name), 'utf8');
		const after = by(before);
		expect(after, name).not.toBe(before);
		this.write(name, after);
	}

	/** Leaves all other languages out of the copy. */
	keepLanguages(kept: readonly string[]): void {
		for (const language of content.site.data.languages)
			if (!kept.includes(language)) rmSync(this.at(`content/${language}`), { recursive: true });
		this.change('content/site.yaml', (text) =>
			text.replace(/^languages: \[.*(?=\])/mu, `languages: [${kept.join(', ')}`),
		);
	}

	/** Gives the new day. */
	correctDate(): string {
		const [line = ''] = texts('Correct a date or a word', 'yaml');
		this.change('content/en/news/first-draft.mdx', (text) => text.replace(/^date: .*\n/mu, line));
		return fieldIn(line, 'date');
	}

	/** Gives the new row. */
	addYear(): { period: string; area: string; value: string } {
		const [row = ''] = texts('Add a year of figures', 'csv');
		const [period = '', area = '', value = ''] = row.trim().split(',');
		const { rows, columns } = readTable(this.at(smokers));
		const before = rows.filter((one) => (one['period'] ?? '') < period);
		const last = before.findLastIndex((one) => one['area'] === '');
		const added = before.toSpliced(last + 1, 0, { period, area, value });
		this.write(smokers, asSpreadsheet(added, columns));
		return { period, area, value };
	}

	/** Gives the row of the old figure and that of the new one. */
	replaceFigure(): { old: Row; now: Row } {
		const { rows, columns } = readTable(this.at(smokers));
		const [old = {}, now = {}] = tableOf('Put a new figure in the place of an old one');
		const isOwn = (row: Row) => row['period'] === old['period'] && row['area'] === '';
		const changed = rows.filter((row) => !isOwn(row)).toSpliced(rows.findIndex(isOwn), 0, old, now);
		this.write(smokers, asSpreadsheet(changed, [...new Set([...columns, 'superseded'])]));
		return { old, now };
	}

	makeNewFiles(): void {
		for (const { name, lines } of newFiles) {
			const kind = /^kind: (review|deep-dive|note)$/mu.exec(lines)?.[1];
			const folder = name.split('/')[2];
			const noun =
				nounNames.find((one) => one === kind) ??
				nounNames.find((one) => nouns[one].collection === folder);
			if (noun === undefined) throw new Error(`Nothing new is made in ${name}.`);
			this.write(name, filled(templateOf(noun), lines));
		}
	}

	/** Makes a deep dive with the lines of the note. Gives its name and the text that was put under them. */
	makeDeepDive(): { name: string; text: string } {
		const lines = newFiles.find((file) => fieldIn(file.lines, 'kind') === 'note')?.lines ?? '';
		const [name, text] = ['deep-dive-june-2026', 'We looked at the first year once more.'];
		const deep = lines
			.replace('kind: note', 'kind: deep-dive')
			.replace(/^shortTitle: .*$/mu, 'shortTitle: A closer look at the first year');
		this.write(
			`content/en/reports/${name}/index.mdx`,
			`${filled(templateOf('deep-dive'), deep)}\n${text}\n`,
		);
		return { name, text };
	}

	/** Gives the rows of the table that the guide shows, and how many there are in all. */
	fillInReview(): { told: Row[]; count: number } {
		const told = tableOf('Publish a review');
		const { rows, columns } = readTable(path.join(home, '.github/guide/items.csv'));
		const done = rows.map((row) => ({
			...row,
			status: 'not-reported',
			...told.find(({ item }) => item === row['item']),
		}));
		const name = 'content/en/reports/review-october-2026/items.csv';
		this.write(name, asSpreadsheet(done, columns));
		return { told, count: rows.length };
	}

	/** Gives the name of the person who checked it. */
	sayThatTranslationIsChecked(): string {
		const [lines = ''] = texts('Correct a translation', 'yaml');
		this.change('content/fa/actions/childrens-teeth.mdx', (text) =>
			without('checked', text).replace(/^madeFrom:/mu, () => `${lines}madeFrom:`),
		);
		return fieldIn(lines, 'by');
	}

	/** Gives the old address and the new one. */
	renamePage(): { from: string; to: string } {
		const row = texts('Rename or remove a page', 'csv').join('');
		const [from = '', to = ''] = row.split(',');
		const [old = '', name = ''] = [from, to].map((address) => address.split('/')[2] ?? '');
		for (const language of content.site.data.languages) {
			const place = (one: string) => this.at(`content/${language}/actions/${one}.mdx`);
			if (existsSync(place(old))) renameSync(place(old), place(name));
		}
		this.change('content/redirects.csv', (text) => `${text.trimEnd()}\n${row}`);
		this.change('content/en/reports/review-october-2026/items.csv', (text) =>
			text.replaceAll(old, name),
		);
		return { from, to };
	}

	/** Deletes the page of the new partner. Gives its address, and the file that still names it. */
	removePage(): { address: string; usedBy: string } {
		const partner = newFiles.find(({ name }) => name.includes('/partners/'))?.name ?? '';
		const action = newFiles.find(({ name }) => name.includes('/actions/'))?.name ?? '';
		rmSync(this.at(partner));
		return { address: `/partners/${path.basename(partner, '.mdx')}/`, usedBy: action };
	}

	/** Sends the readers of a page that is gone on to the list of partners, and names another lead. */
	mendWhatUsed({ address, usedBy }: { address: string; usedBy: string }): void {
		const [, , lost = ''] = address.split('/');
		const [known = ''] = content.entries.partners.keys();
		this.change(usedBy, (text) => text.replace(`- ${lost}`, `- ${known}`));
		this.change(
			'content/redirects.csv',
			(text) => `${text.trimEnd()}\n${address},/partners/,It was set up here by mistake\n`,
		);
	}

	/** Takes a figure out as one that could tell who is counted. Gives its period. */
	hideFewPeople(): string {
		const [, marker = ''] = /write `(\w)`\s+under `marker`/u.exec(recipe('What never to put in')) ?? [];
		const { rows, columns } = readTable(this.at(smokers));
		const first = rows.find((row) => row['area'] === '');
		const changed = rows.map((row) => (row === first ? { ...row, value: '', marker } : row));
		this.write(smokers, asSpreadsheet(changed, [...new Set([...columns, 'marker'])]));
		return first?.['period'] ?? '';
	}

	/** Gives the code of the language. Its words are the English ones, with a sign behind each text. */
	addLanguage(): string {
		const [, code = ''] = /whose code is `(\w+)`/u.exec(recipe('Add a language')) ?? [];
		this.write(`content/${code}/messages.json`, JSON.stringify(en, null, '\t'));
		this.change('content/site.yaml', (text) =>
			text.replace(/^languages: \[.*(?=\])/mu, (list) => `${list}, ${code}`),
		);
		return code;
	}

	/** What the check asks for, once the texts of a language are those of the English. */
	translateMessages(code: string): void {
		const translated = Object.entries(en).map(([key, text]) => [
			key,
			`${printAST(withForms(parseMessage(text), code) as unknown as Printed)}${TRANSLATED}`,
		]);
		this.write(
			`content/${code}/messages.json`,
			JSON.stringify(Object.fromEntries(translated), null, '\t'),
		);
	}

	/** Gives the real address of the site, and who adopted it on which day. */
	adopt(): { address: string; by: string; on: string } {
		const [lines = ''] = texts('Adopt the site', 'yaml');
		const address = 'https://better-health.example/strategy';
		this.change('content/site.yaml', (text) =>
			`${without('adopted', text).trimEnd()}\n${lines}`.replace(
				/^address: .*/mu,
				`address: ${address}`,
			),
		);
		return { address, by: fieldIn(lines, 'by'), on: fieldIn(lines, 'on') };
	}
}
