import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { accessibility, type AccessibilityData } from '#schemas/accessibility.ts';
import {
	collectionNames,
	collections,
	isCollection,
	type CollectionName,
} from '#schemas/collections.ts';
import type {
	Content,
	Entries,
	Entry,
	Part,
	Row,
	SeedFigure,
	Translation,
} from '#schemas/content.ts';
import { figure } from '#schemas/figure.ts';
import { observation, type ObservationData } from '#schemas/observation.ts';
import { redirect, type RedirectData } from '#schemas/redirect.ts';
import { item, type ItemData } from '#schemas/report.ts';
import { site, type SiteData } from '#schemas/site.ts';
import { termRow, type TermRow } from '#schemas/terminology.ts';
import { translationOf } from '#schemas/translation.ts';
import { readBody } from './body.ts';
import { readCsv } from './csv.ts';
import { decode } from './decode.ts';
import { explain } from './explain.ts';
import { didYouMean, lookAt, type Fault } from './faults.ts';
import { readYaml, splitFrontMatter } from './frontMatter.ts';
import { outdatedIn } from './madeFrom.ts';
import { Memory } from './memory.ts';
import { readCatalogues } from './messages.ts';

/** A content folder as far as it could be read. */
export interface Draft extends Omit<
	Content,
	'site' | 'accessibility' | 'figures' | 'messages' | 'redirects'
> {
	/** Null where the settings have a mistake. */
	site: SiteData | null;
	/** Null where a table of figures has a mistake. */
	figures: Content['figures'] | null;
	/** The files of each collection, those with mistakes too: what names them is right. */
	names: Record<CollectionName, Set<string>>;
	/** The indicators that have a table, those with mistakes in it too. */
	tables: Set<string>;
	/** The addresses that were published once, without language, as they stand in their list. */
	published: { address: string; line: number }[];
	/** Null where the list of them has a mistake. */
	redirects: Content['redirects'] | null;
	/** Every file as it is written, right or not, and the schema that it should fit. */
	written: { part: Part; schema: z.ZodType }[];
}

export interface Reading {
	/** Null where too little could be read. */
	content: Content | null;
	draft: Draft;
	faults: Fault[];
	/** What is worth a look in how the files lie, and stops nothing. */
	warnings: Fault[];
}

const start = { line: 1, column: 1 };

/** The interface words that a place brings for a language, and from which source words they were made. */
const besideMessages = ['messages.json', 'messages.madeFrom.json'];

/** What may stand at the top of the content folder, beside the folders of languages. */
const atTheTop = ['README.md', 'site.yaml', 'data', 'published.txt', 'redirects.csv'];

/** More than any text or table of people’s making: what is larger is another thing in the wrong place. */
const MOST_BYTES = { text: 200_000, table: 2_000_000 };

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

const isLanguage = (name: string) => /^[a-z]{2}$/u.test(name);

const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : []);

/** All below `folder`. What leads elsewhere is among it, and is not followed: it may lead round in a ring. */
const allBelow = (folder: string): Dirent[] =>
	existsSync(folder)
		? readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
				entry.isDirectory() ? allBelow(path.join(folder, entry.name)) : [entry],
			)
		: [];

/** Files below `folder`, as paths relative to it, in a stable order. */
const filesBelow = (folder: string): string[] =>
	allBelow(folder)
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) =>
			path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
		)
		.sort();

class Reader {
	readonly faults: Fault[] = [];
	readonly warnings: Fault[] = [];
	readonly written: Draft['written'] = [];
	readonly names = Object.fromEntries(
		collectionNames.map((name) => [name, new Set()]),
	) as Draft['names'];
	readonly tables: Draft['tables'] = new Set();
	readonly #content: string;
	readonly #root: string;
	readonly #memory: Memory;

	constructor(contentFolder: string, memory: Memory) {
		this.#content = contentFolder;
		this.#root = path.dirname(contentFolder);
		this.#memory = memory;
	}

	#name(absolute: string) {
		return path.relative(this.#root, absolute).split(path.sep).join('/');
	}

	fault(file: string, found: string, next: string) {
		this.faults.push({ file, line: 1, column: 1, found, next });
	}

	/** Tells what leads to a file or folder elsewhere: nobody sees what else would be published with it. */
	links(folder: string) {
		for (const entry of allBelow(folder).filter((one) => one.isSymbolicLink())) {
			const file = this.#name(path.join(entry.parentPath, entry.name));
			const next = 'Put the file or folder itself here.';
			this.fault(file, 'This leads to a file or folder in another place.', next);
		}
	}

	/** The text of a file. Null where it cannot be read as text, which is told. */
	#text(absolute: string): string | null {
		const about = statSync(absolute);
		const isTable = absolute.endsWith('.csv');
		const most = MOST_BYTES[isTable ? 'table' : 'text'];
		if (!about.isFile()) {
			this.fault(
				this.#name(absolute),
				'This is not a file.',
				'Put a file of this name in its place.',
			);
			return null;
		}
		if (about.size > most) {
			const found = `This file has ${megabytes(about.size)}, and ${isTable ? 'a table' : 'a text'} has ${megabytes(most)} at most.`;
			const next = isTable
				? 'Keep only the rows that the site shows.'
				: 'Look whether it is the right file, and make several of it if it is.';
			this.fault(this.#name(absolute), found, next);
			return null;
		}
		const text = decode(readFileSync(absolute));
		if (typeof text === 'string') return text;
		this.faults.push({ file: this.#name(absolute), ...text });
		return null;
	}

	/** A YAML or MDX file, checked against `schema`. Null where it cannot be used. */
	part(relative: string, schema: z.ZodType, isTranslation = false): Part | null {
		const absolute = path.join(this.#content, relative);
		if (!existsSync(absolute)) {
			this.fault(
				this.#name(absolute),
				'This file is missing.',
				'Put it there: the site cannot be built without it.',
			);
			return null;
		}
		const { written, right } = this.#memory.once(
			absolute,
			isTranslation ? 'translation' : 'source',
			this.faults,
			() => this.#partNow(absolute, schema, isTranslation),
		);
		if (written) this.written.push(written);
		return right;
	}

	/** A file that is there: as it is written, and as it can be used. */
	#partNow(
		absolute: string,
		schema: z.ZodType,
		isTranslation: boolean,
	): { written: Draft['written'][number] | null; right: Part | null } {
		const file = this.#name(absolute);
		const text = this.#text(absolute);
		if (text === null) return { written: null, right: null };
		const isMdx = absolute.endsWith('.mdx');
		const split = isMdx ? splitFrontMatter(text) : { head: text, body: '', bodyLine: 1 };
		if (!split) {
			this.fault(
				file,
				text.startsWith('---')
					? 'The fields at the top are not closed.'
					: 'The fields at the top are missing.',
				'Start the file with a line --- , then the fields, then another line --- .',
			);
			return { written: null, right: null };
		}
		const yaml = readYaml(split.head, file, isMdx ? 1 : 0, this.faults);
		const body = readBody(split.body, file, split.bodyLine, this.faults);
		const { data, placeOf } = yaml;
		const expected = isTranslation ? translationOf(schema) : schema;
		const part = { file, data: data as Part['data'], body, placeOf };
		const written = { part, schema: expected };
		// Told by the reader of YAML.
		if (data === undefined) return { written, right: null };
		const result = expected.safeParse(data ?? {});
		if (!result.success) {
			this.faults.push(
				...explain(result.error.issues, expected, yaml, file, isTranslation ? schema : undefined),
			);
			return { written, right: null };
		}
		return { written, right: { ...part, data: result.data as Part['data'] } };
	}

	table<T>(absolute: string, schema: z.ZodObject & z.ZodType<T>): Row<T>[] | null {
		return this.#memory.once(absolute, 'table', this.faults, () => {
			const text = this.#text(absolute);
			return text === null ? null : readCsv(text, this.#name(absolute), schema, this.faults);
		});
	}

	/** A translation, and what of it is older than its source. */
	#translation(schema: z.ZodType, source: Part | null, part: Part): Translation {
		const outdated = source
			? this.#memory.ofPair(source.data, part, () => outdatedIn(schema, source, part))
			: [];
		return { ...part, outdated };
	}

	/** The translations of a single file at the top of the content folder. */
	translations(
		name: string,
		source: Part | null,
		schema: z.ZodType,
		languages: readonly string[],
	): Map<string, Translation> {
		const translations = new Map<string, Translation>();
		for (const language of languages) {
			const relative = `${language}/${name}.yaml`;
			if (!existsSync(path.join(this.#content, relative))) continue;
			const part = this.part(relative, schema, true);
			if (!part) continue;
			translations.set(language, this.#translation(schema, source, part));
		}
		return translations;
	}

	/**
	 * The languages by their folders, where `site.yaml` cannot be read: the source language has the
	 * most files.
	 */
	languageFolders(): string[] {
		return namesIn(this.#content)
			.filter((name) => isLanguage(name))
			.map((name) => ({ name, files: filesBelow(path.join(this.#content, name)).length }))
			.toSorted((a, b) => b.files - a.files)
			.map(({ name }) => name);
	}

	/** Tells all at the top of the content folder that would be left out without a word. */
	strays(languages: readonly string[] | null) {
		for (const name of namesIn(this.#content)) {
			if (name.startsWith('.') || atTheTop.includes(name)) continue;
			if (isLanguage(name)) {
				if (!languages || languages.includes(name)) continue;
				const file = this.#name(path.join(this.#content, name));
				const found = `This folder is left out: “${name}” is no language of the site yet.`;
				const next = `Add it under “languages” in site.yaml when it is ready: languages: [${[...languages, name].join(', ')}]`;
				this.warnings.push(lookAt(file, start, found, next));
				continue;
			}
			this.fault(
				this.#name(path.join(this.#content, name)),
				'This stands outside the folder of a language.',
				'Move it into one, such as “en”, or delete it.',
			);
		}
	}

	/** The files of all collections, source language first. */
	entries(source: string, others: readonly string[]): Entries {
		const entries = Object.fromEntries(collectionNames.map((name) => [name, new Map()])) as Entries;
		for (const language of [source, ...others]) {
			for (const relative of filesBelow(path.join(this.#content, language))) {
				this.#file(entries, language, relative, language === source);
			}
		}
		// Every page links to it.
		const helpNow = `${source}/chapters/help-now.mdx`;
		if (!this.names.chapters.has('help-now')) this.part(helpNow, collections.chapters);
		return entries;
	}

	#file(entries: Entries, language: string, relative: string, isSource: boolean) {
		const where = this.#name(path.join(this.#content, language, relative));
		const [collection = '', ...rest] = relative.split('/');
		if (rest.length === 0) {
			if (['accessibility.yaml', 'site.yaml', ...besideMessages].includes(relative)) return;
			if (relative === 'terminology.csv' && !isSource) return;
			const next = `Move it into one of: ${collectionNames.join(', ')}.`;
			this.fault(where, 'This file stands outside the folders for each kind of content.', next);
			return;
		}
		if (!isCollection(collection)) {
			const next = didYouMean(collection, collectionNames);
			this.fault(where, `There is no kind of content called “${collection}”.`, next);
			return;
		}
		const isReport = collection === 'reports';
		if (isReport && isSource && rest.length === 2 && rest[1] === 'items.csv') return;
		const ending = collection === 'sources' ? '.yaml' : isReport ? '/index.mdx' : '.mdx';
		const inside = rest.join('/');
		const name = inside.slice(0, -ending.length);
		if (!inside.endsWith(ending)) {
			const next = isReport
				? 'Each report is a folder with a file “index.mdx”, and where it rates items, “items.csv”.'
				: `The names of files in “${collection}” end in ${ending}.`;
			this.fault(where, 'This file does not belong here.', `${next} Delete it if it is none.`);
			return;
		}
		if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name)) {
			this.fault(
				where,
				`The file is called “${name}”, which cannot be part of an address.`,
				'Use small letters, digits and hyphens only, such as “dental-health”, and no folder within.',
			);
			return;
		}
		const known = entries[collection] as Map<string, Entry>;
		const part = this.part(`${language}/${relative}`, collections[collection], !isSource);
		if (isSource) {
			this.names[collection].add(name);
			if (part) known.set(name, { ...part, id: name, translations: new Map() });
		} else if (!this.names[collection].has(name)) {
			this.fault(
				where,
				'This translates a file that the source language does not have.',
				didYouMean(name, [...this.names[collection]]),
			);
		} else {
			const entry = known.get(name);
			if (!entry || !part) return;
			entry.translations.set(language, this.#translation(collections[collection], entry, part));
		}
	}

	/** The tables of the indicators. One with a mistake is left out, and so are what names its rows. */
	observations(): Map<string, Row<ObservationData>[]> {
		const tables = new Map<string, Row<ObservationData>[]>();
		for (const name of filesBelow(path.join(this.#content, 'data'))) {
			const file = path.join(this.#content, 'data', name);
			if (name.endsWith('.csv')) {
				const id = name.replace(/\.csv$/u, '');
				this.tables.add(id);
				const table = this.table(file, observation);
				if (table) tables.set(id, table);
			} else {
				const next = 'Open it in a spreadsheet and save it as CSV (UTF-8).';
				this.fault(this.#name(file), 'This file is not a CSV table.', next);
			}
		}
		return tables;
	}

	/** The terms of each language that has a list of them. */
	terminology(languages: readonly string[]): Map<string, Row<TermRow>[]> {
		const lists = new Map<string, Row<TermRow>[]>();
		for (const language of languages) {
			const file = path.join(this.#content, language, 'terminology.csv');
			const rows = existsSync(file) ? this.table(file, termRow) : null;
			if (!rows) continue;
			lists.set(language, rows);
			const taken = new Map<string, number>();
			for (const { data, line } of rows) {
				const english = data.english.toLowerCase();
				const first = taken.get(english);
				if (first === undefined) {
					taken.set(english, line);
					continue;
				}
				const found = `“${data.english}” stands in line ${first} already.`;
				const next = 'Take one of the two out: a term is the same word everywhere.';
				this.faults.push({ file: this.#name(file), line, column: 1, found, next });
			}
		}
		return lists;
	}

	items(source: string): Map<string, Row<ItemData>[]> {
		const tables = new Map<string, Row<ItemData>[]>();
		for (const id of this.names.reports) {
			const file = path.join(this.#content, source, 'reports', id, 'items.csv');
			const table = existsSync(file) ? this.table(file, item) : [];
			if (table) tables.set(id, table);
		}
		return tables;
	}

	/** The addresses that were published once: one a line. */
	published(): Draft['published'] {
		const file = path.join(this.#content, 'published.txt');
		const text = existsSync(file) ? this.#text(file) : null;
		return (text ?? '')
			.split('\n')
			.map((line, index) => ({ address: line.trim(), line: index + 1 }))
			.filter(({ address }) => address !== '');
	}

	redirects(): Row<RedirectData>[] | null {
		const file = path.join(this.#content, 'redirects.csv');
		return existsSync(file) ? this.table(file, redirect) : [];
	}

	figures(): Map<string, SeedFigure> | null {
		const seeds = path.join(this.#root, 'seeds');
		const figures = new Map<string, SeedFigure>();
		const before = this.faults.length;
		for (const relative of filesBelow(seeds).filter((name) => name.endsWith('/figures.csv'))) {
			const file = path.join(seeds, relative);
			for (const { data, line } of this.table(file, figure) ?? []) {
				const first = figures.get(data.id);
				figures.set(data.id, { ...data, source: path.dirname(relative) });
				if (!first) continue;
				const found = `The figure “${data.id}” stands in seeds/${first.source}/figures.csv already.`;
				const next = 'Give one of the two another id, or take it out.';
				this.faults.push({ file: this.#name(file), line, column: 1, found, next });
			}
		}
		return this.faults.length === before ? figures : null;
	}
}

/**
 * Reads the whole content folder, and tells every fault of every file at once.
 * @param memory what earlier readings found: a file that is as it was is not read again
 */
export function readContent(contentFolder: string, memory = new Memory()): Reading {
	const reader = new Reader(path.resolve(contentFolder), memory);
	const top = reader.part('site.yaml', site) as Part<SiteData> | null;
	const [source = '', ...others] = top?.data.languages ?? reader.languageFolders();
	for (const folder of [
		contentFolder,
		path.join(path.dirname(path.resolve(contentFolder)), 'seeds'),
	])
		reader.links(path.resolve(folder));
	reader.strays(top?.data.languages ?? null);
	const single = <D>(part: Part<D> | null, name: string, schema: z.ZodType): Entry<D> | null => {
		const translations = reader.translations(name, part as Part | null, schema, others);
		return part && { ...part, id: name, translations };
	};
	const statement = reader.part(
		`${source}/accessibility.yaml`,
		accessibility,
	) as Part<AccessibilityData> | null;
	const whole = {
		entries: reader.entries(source, others),
		observations: reader.observations(),
		items: reader.items(source),
		terminology: reader.terminology(others),
	};
	const redirects = reader.redirects();
	const figures = reader.figures();
	const messages = readCatalogues(
		path.resolve(contentFolder),
		top?.data.languages ?? [],
		(index) => ({ file: 'content/site.yaml', ...(top?.placeOf(['languages', index]) ?? start) }),
		reader.faults,
		memory,
	);
	const settings = single(top, 'site', site);
	const words = single(statement, 'accessibility', accessibility);
	return {
		content: settings &&
			words &&
			figures &&
			redirects && {
				...whole,
				figures,
				redirects,
				messages,
				site: settings,
				accessibility: words,
			},
		draft: {
			...whole,
			site: top?.data ?? null,
			figures,
			published: reader.published(),
			redirects,
			names: reader.names,
			tables: reader.tables,
			written: reader.written,
		},
		faults: reader.faults,
		warnings: reader.warnings,
	};
}
