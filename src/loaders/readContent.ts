import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { accessibility } from '#schemas/accessibility.ts';
import { collectionNames, collections, isCollection } from '#schemas/collections.ts';
import type { Content, Entries, Entry, Part, Row, SeedFigure } from '#schemas/content.ts';
import { figure } from '#schemas/figure.ts';
import { observation, type ObservationData } from '#schemas/observation.ts';
import { item, type ItemData } from '#schemas/report.ts';
import { site } from '#schemas/site.ts';
import { translationOf } from '#schemas/translation.ts';
import { readBody } from './body.ts';
import { readCsv } from './csv.ts';
import { explain } from './explain.ts';
import { didYouMean, type Fault } from './faults.ts';
import { readYaml, splitFrontMatter } from './frontMatter.ts';

/** A content folder that could not be read far enough to say more. */
export interface Reading {
	content: Content | null;
	faults: Fault[];
}

const wholeText = (file: string) => readFileSync(file, 'utf8');

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

	/** A YAML or MDX file, checked against `schema`. Null where it cannot be used. */
	part(relative: string, schema: z.ZodType): Part | null {
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
		const text = wholeText(absolute);
		if (text.includes('\uFFFD')) {
			this.fault(
				file,
				'This file is not saved as UTF-8, so some letters are lost.',
				'Save it again with the encoding UTF-8.',
			);
			return null;
		}
		const split = relative.endsWith('.mdx')
			? splitFrontMatter(text)
			: { head: text, body: '', bodyLine: 1 };
		if (!split) {
			this.fault(
				file,
				'The fields at the top are missing.',
				'Start the file with a line --- , then the fields, then another line --- .',
			);
			return null;
		}
		const isMdx = relative.endsWith('.mdx');
		const before = this.faults.length;
		const yaml = readYaml(split.head, file, isMdx ? 1 : 0, this.faults);
		const body = readBody(split.body, file, split.bodyLine, this.faults);
		if (this.faults.length > before && yaml.data === undefined) return null;
		const result = schema.safeParse(yaml.data ?? {});
		if (!result.success) {
			this.faults.push(...explain(result.error.issues, schema, yaml, file));
			return null;
		}
		return { file, data: result.data as Record<string, unknown>, body, placeOf: yaml.placeOf };
	}

	table<T>(absolute: string, schema: z.ZodObject & z.ZodType<T>): Row<T>[] {
		return readCsv(wholeText(absolute), this.#name(absolute), schema, this.faults);
	}

	/** A single file at the top of the content folder, with its translations. */
	single<D>(
		name: string,
		schema: z.ZodType<D>,
		languages: readonly string[],
		at = '',
	): Entry<D> | null {
		const part = this.part(`${at}${name}.yaml`, schema);
		if (!part) return null;
		const translations = new Map<string, Part>();
		for (const language of languages) {
			const relative = `${language}/${name}.yaml`;
			if (!existsSync(path.join(this.#content, relative))) continue;
			const translated = this.part(relative, translationOf(schema));
			if (translated) translations.set(language, translated);
		}
		return { ...part, id: name, data: part.data as D, translations };
	}

	/** The files of all collections, source language first. */
	entries([source = '', ...others]: readonly string[]): Entries {
		const entries = Object.fromEntries(collectionNames.map((name) => [name, new Map()])) as Entries;
		for (const language of [source, ...others]) {
			for (const relative of filesBelow(path.join(this.#content, language))) {
				this.#file(entries, language, relative, language === source);
			}
		}
		return entries;
	}

	#file(entries: Entries, language: string, relative: string, isSource: boolean) {
		const where = this.#name(path.join(this.#content, language, relative));
		const [collection = '', ...rest] = relative.split('/');
		if (rest.length === 0) {
			if (!['accessibility.yaml', 'site.yaml'].includes(relative)) {
				this.fault(
					where,
					'This file stands in no collection.',
					`Move it into one of: ${collectionNames.join(', ')}.`,
				);
			}
			return;
		}
		if (!isCollection(collection)) {
			this.fault(
				where,
				`There is no collection “${collection}”.`,
				didYouMean(collection, collectionNames),
			);
			return;
		}
		if (collection === 'reports' && relative.endsWith('/items.csv')) return;
		const name =
			collection === 'reports'
				? rest.join('/').replace(/\/index\.mdx$/u, '')
				: rest.join('/').replace(/\.(?:mdx|yaml)$/u, '');
		const ending = collection === 'sources' ? '.yaml' : '.mdx';
		if (!relative.endsWith(ending) || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name)) {
			this.fault(
				where,
				'A file of this name or kind cannot stand here.',
				`Name it in small letters, digits and hyphens, ending in ${ending}.`,
			);
			return;
		}
		const schema: z.ZodType = collections[collection];
		const known = entries[collection] as Map<string, Entry>;
		const part = this.part(`${language}/${relative}`, isSource ? schema : translationOf(schema));
		if (isSource) {
			if (part) known.set(name, { ...part, id: name, translations: new Map() });
			return;
		}
		const entry = known.get(name);
		if (part && entry) entry.translations.set(language, part);
		else if (part)
			this.fault(
				where,
				'This translates a file that does not exist in the source language.',
				didYouMean(name, [...known.keys()]),
			);
	}

	observations(): Map<string, Row<ObservationData>[]> {
		const folder = path.join(this.#content, 'data');
		return new Map(
			filesBelow(folder).map((name) => [
				name.replace(/\.csv$/u, ''),
				this.table(path.join(folder, name), observation),
			]),
		);
	}

	items(source: string, reports: Iterable<string>): Map<string, Row<ItemData>[]> {
		return new Map(
			[...reports].map((id) => {
				const file = path.join(this.#content, source, 'reports', id, 'items.csv');
				return [id, existsSync(file) ? this.table(file, item) : []];
			}),
		);
	}

	figures(): Map<string, SeedFigure> {
		const seeds = path.join(this.#root, 'seeds');
		const figures = new Map<string, SeedFigure>();
		for (const relative of filesBelow(seeds).filter((name) => name.endsWith('/figures.csv'))) {
			for (const { data } of this.table(path.join(seeds, relative), figure)) {
				figures.set(data.id, { ...data, source: path.dirname(relative) });
			}
		}
		return figures;
	}
}

/** Reads the whole content folder, and tells every fault of every file at once. */
export function readContent(contentFolder: string): Reading {
	const reader = new Reader(path.resolve(contentFolder));
	const top = reader.single('site', site, []);
	if (!top) return { content: null, faults: reader.faults };
	const { languages } = top.data;
	const [source = '', ...others] = languages;
	const whole = reader.single('site', site, others) ?? top;
	const statement = reader.single('accessibility', accessibility, others, `${source}/`);
	const entries = reader.entries(languages);
	const rest = {
		entries,
		figures: reader.figures(),
		observations: reader.observations(),
		items: reader.items(source, entries.reports.keys()),
	};
	return {
		content: statement && { site: whole, accessibility: statement, ...rest },
		faults: reader.faults,
	};
}
