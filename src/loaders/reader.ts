import { existsSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import type { Part, Row, Translation } from '#schemas/content.ts';
import { translationOf } from '#schemas/translation.ts';
import { readBody } from './body.ts';
import { readCsv } from './csv.ts';
import { explain } from './explain.ts';
import type { Fault } from './faults.ts';
import { readText } from './files.ts';
import { readYaml, splitFrontMatter } from './frontMatter.ts';
import { outdatedIn } from './madeFrom.ts';
import type { Memory } from './memory.ts';

/** A file as it is written, right or not, and the schema that it should fit. */
export interface Written {
	part: Part;
	schema: z.ZodType;
}

/** Reads single files of a content folder, and keeps what is to be told of them. */
export class Reader {
	readonly faults: Fault[] = [];
	readonly warnings: Fault[] = [];
	/** Every file with fields. */
	readonly written: Written[] = [];
	readonly content: string;
	/** The folder that holds the content folder, and the seeds beside it. */
	readonly root: string;
	readonly #memory: Memory;

	constructor(contentFolder: string, memory: Memory) {
		this.content = contentFolder;
		this.root = path.dirname(contentFolder);
		this.#memory = memory;
	}

	/** What a file is called in what is told. */
	name(absolute: string) {
		return path.relative(this.root, absolute).split(path.sep).join('/');
	}

	/** Tells a fault at the start of a line, by default the first. */
	fault(file: string, found: string, next: string, line = 1) {
		this.faults.push({ file, line, column: 1, found, next });
	}

	/** The text of a file. Null where it cannot be read as text, which is told. */
	text(absolute: string): string | null {
		return readText(absolute, this.name(absolute), this.faults);
	}

	/** A YAML or MDX file, checked against `schema`. Null where it cannot be used. */
	part(relative: string, schema: z.ZodType, isTranslation = false): Part | null {
		const absolute = path.join(this.content, relative);
		if (!existsSync(absolute)) {
			this.fault(
				this.name(absolute),
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
	): { written: Written | null; right: Part | null } {
		const file = this.name(absolute);
		const text = this.text(absolute);
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

	/** The rows of a table, which is there. Null where there is a mistake in it. */
	table<T>(absolute: string, schema: z.ZodObject & z.ZodType<T>): Row<T>[] | null {
		return this.#memory.once(absolute, 'table', this.faults, () => {
			const text = this.text(absolute);
			return text === null ? null : readCsv(text, this.name(absolute), schema, this.faults);
		});
	}

	/** A translation, and what of it is older than its source. */
	translation(schema: z.ZodType, source: Part | null, part: Part): Translation {
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
			if (!existsSync(path.join(this.content, relative))) continue;
			const part = this.part(relative, schema, true);
			if (!part) continue;
			translations.set(language, this.translation(schema, source, part));
		}
		return translations;
	}
}
