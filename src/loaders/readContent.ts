import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { accessibility, type AccessibilityData } from '#schemas/accessibility.ts';
import {
	collectionNames,
	collections,
	isCollection,
	type CollectionName,
} from '#schemas/collections.ts';
import type { Content, Entries, Entry, Part, Row, SeedFigure } from '#schemas/content.ts';
import { figure } from '#schemas/figure.ts';
import { observation, type ObservationData } from '#schemas/observation.ts';
import { item, type ItemData } from '#schemas/report.ts';
import { site, type SiteData } from '#schemas/site.ts';
import { translationOf } from '#schemas/translation.ts';
import { readBody } from './body.ts';
import { readCsv } from './csv.ts';
import { decode } from './decode.ts';
import { explain } from './explain.ts';
import { didYouMean, type Fault } from './faults.ts';
import { readYaml, splitFrontMatter } from './frontMatter.ts';

/** A content folder as far as it could be read. */
export interface Draft extends Omit<Content, 'site' | 'accessibility' | 'figures'> {
	/** Null where the settings have a mistake. */
	site: SiteData | null;
	/** Null where a table of figures has a mistake. */
	figures: Content['figures'] | null;
	/** The files of each collection, those with mistakes too: what names them is right. */
	names: Record<CollectionName, Set<string>>;
	/** The indicators that have a table, those with mistakes in it too. */
	tables: Set<string>;
	/** Every file as it is written, right or not, and the schema that it should fit. */
	written: { part: Part; schema: z.ZodType }[];
}

export interface Reading {
	/** Null where too little could be read. */
	content: Content | null;
	draft: Draft;
	faults: Fault[];
}

const isLanguage = (name: string) => /^[a-z]{2}$/u.test(name);

const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : []);

/** Files below `folder`, as paths relative to it, in a stable order. */
function filesBelow(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) =>
			path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
		)
		.sort();
}

class Reader {
	readonly faults: Fault[] = [];
	readonly written: Draft['written'] = [];
	readonly names = Object.fromEntries(
		collectionNames.map((name) => [name, new Set()]),
	) as Draft['names'];
	readonly tables: Draft['tables'] = new Set();
	readonly #content: string;
	readonly #root: string;

	constructor(contentFolder: string) {
		this.#content = contentFolder;
		this.#root = path.dirname(contentFolder);
	}

	#name(absolute: string) {
		return path.relative(this.#root, absolute).split(path.sep).join('/');
	}

	fault(file: string, found: string, next: string) {
		this.faults.push({ file, line: 1, column: 1, found, next });
	}

	/** The text of a file. Null where it cannot be read as text, which is told. */
	#text(absolute: string): string | null {
		const text = decode(readFileSync(absolute));
		if (typeof text === 'string') return text;
		this.faults.push({ file: this.#name(absolute), ...text });
		return null;
	}

	/** A YAML or MDX file, checked against `schema`. Null where it cannot be used. */
	part(relative: string, schema: z.ZodType, isTranslation = false): Part | null {
		const absolute = path.join(this.#content, relative);
		const file = this.#name(absolute);
		if (!existsSync(absolute)) {
			this.fault(
				file,
				'This file is missing.',
				'Put it there: the site cannot be built without it.',
			);
			return null;
		}
		const text = this.#text(absolute);
		if (text === null) return null;
		const isMdx = relative.endsWith('.mdx');
		const split = isMdx ? splitFrontMatter(text) : { head: text, body: '', bodyLine: 1 };
		if (!split) {
			this.fault(
				file,
				text.startsWith('---')
					? 'The fields at the top are not closed.'
					: 'The fields at the top are missing.',
				'Start the file with a line --- , then the fields, then another line --- .',
			);
			return null;
		}
		const yaml = readYaml(split.head, file, isMdx ? 1 : 0, this.faults);
		const body = readBody(split.body, file, split.bodyLine, this.faults);
		const { data, placeOf } = yaml;
		const expected = isTranslation ? translationOf(schema) : schema;
		const part = { file, data: data as Part['data'], body, placeOf };
		this.written.push({ part, schema: expected });
		// Told by the reader of YAML.
		if (data === undefined) return null;
		const result = expected.safeParse(data ?? {});
		if (!result.success) {
			this.faults.push(
				...explain(result.error.issues, expected, yaml, file, isTranslation ? schema : undefined),
			);
			return null;
		}
		return { ...part, data: result.data as Part['data'] };
	}

	table<T>(absolute: string, schema: z.ZodObject & z.ZodType<T>): Row<T>[] | null {
		const text = this.#text(absolute);
		return text === null ? null : readCsv(text, this.#name(absolute), schema, this.faults);
	}

	/** The translations of a single file at the top of the content folder. */
	translations(name: string, schema: z.ZodType, languages: readonly string[]): Map<string, Part> {
		const translations = new Map<string, Part>();
		for (const language of languages) {
			const relative = `${language}/${name}.yaml`;
			if (!existsSync(path.join(this.#content, relative))) continue;
			const translated = this.part(relative, schema, true);
			if (translated) translations.set(language, translated);
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
	strays() {
		for (const name of namesIn(this.#content)) {
			if (name.startsWith('.') || name === 'site.yaml' || name === 'data' || isLanguage(name)) {
				continue;
			}
			this.fault(
				this.#name(path.join(this.#content, name)),
				'This stands outside the folder of a language.',
				'Move it into one, such as “en”.',
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
			if (['accessibility.yaml', 'site.yaml'].includes(relative)) return;
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
			this.fault(where, 'This file does not belong here.', next);
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
		} else if (part) known.get(name)?.translations.set(language, part);
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

	items(source: string): Map<string, Row<ItemData>[]> {
		const tables = new Map<string, Row<ItemData>[]>();
		for (const id of this.names.reports) {
			const file = path.join(this.#content, source, 'reports', id, 'items.csv');
			const table = existsSync(file) ? this.table(file, item) : [];
			if (table) tables.set(id, table);
		}
		return tables;
	}

	figures(): Map<string, SeedFigure> | null {
		const seeds = path.join(this.#root, 'seeds');
		const figures = new Map<string, SeedFigure>();
		const before = this.faults.length;
		for (const relative of filesBelow(seeds).filter((name) => name.endsWith('/figures.csv'))) {
			for (const { data } of this.table(path.join(seeds, relative), figure) ?? []) {
				figures.set(data.id, { ...data, source: path.dirname(relative) });
			}
		}
		return this.faults.length === before ? figures : null;
	}
}

/** Reads the whole content folder, and tells every fault of every file at once. */
export function readContent(contentFolder: string): Reading {
	const reader = new Reader(path.resolve(contentFolder));
	const top = reader.part('site.yaml', site) as Part<SiteData> | null;
	const [source = '', ...others] = top?.data.languages ?? reader.languageFolders();
	reader.strays();
	const single = <D>(part: Part<D> | null, name: string, schema: z.ZodType): Entry<D> | null => {
		const translations = reader.translations(name, schema, others);
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
	};
	const figures = reader.figures();
	const settings = single(top, 'site', site);
	const words = single(statement, 'accessibility', accessibility);
	return {
		content: settings &&
			words &&
			figures && { ...whole, figures, site: settings, accessibility: words },
		draft: {
			...whole,
			site: top?.data ?? null,
			figures,
			names: reader.names,
			tables: reader.tables,
			written: reader.written,
		},
		faults: reader.faults,
	};
}
