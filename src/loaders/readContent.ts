import path from 'node:path';
import type { z } from 'zod';
import { accessibility, type AccessibilityData } from '#schemas/accessibility.ts';
import type { Content, Entry, Part } from '#schemas/content.ts';
import { site, type SiteData } from '#schemas/site.ts';
import { contentFiles, type ContentFile } from './contentFiles.ts';
import type { Fault } from './faults.ts';
import { Memory } from './memory.ts';
import { readCatalogues } from './messages.ts';
import { readEntries, type AllEntries } from './readEntries.ts';
import { Reader, type Written } from './reader.ts';
import {
	readFigures,
	readItems,
	readObservations,
	readPublished,
	readRedirects,
	readTerminology,
	type Published,
} from './readTables.ts';
import { languageFolders, tellLinks, tellStrays } from './topOfContent.ts';

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
	names: AllEntries['names'];
	/** The indicators that have a table, those with mistakes in it too. */
	tables: Set<string>;
	/** The addresses that were published once, without language, as they stand in their list. */
	published: Published[];
	/** Null where the list of them has a mistake. */
	redirects: Content['redirects'] | null;
	/** The files in the source language that could be read, those at the top too, with their translations. */
	files: readonly ContentFile[];
	/** Every file as it is written, right or not, and the schema that it should fit. */
	written: Written[];
}

export interface Reading {
	/** Null where too little could be read. */
	content: Content | null;
	draft: Draft;
	faults: Fault[];
	/** What is worth a look in how the files lie, and stops nothing. */
	warnings: Fault[];
}

/**
 * Reads the whole content folder, and tells every fault of every file at once.
 * @param memory what earlier readings found: a file that is as it was is not read again
 */
export function readContent(contentFolder: string, memory = new Memory()): Reading {
	const reader = new Reader(path.resolve(contentFolder), memory);
	const top = reader.part('site.yaml', site) as Part<SiteData> | null;
	const [source = '', ...others] = top?.data.languages ?? languageFolders(reader);
	for (const folder of [reader.content, path.join(reader.root, 'seeds')]) tellLinks(reader, folder);
	tellStrays(reader, top?.data.languages ?? null);
	const single = <D>(part: Part<D> | null, name: string, schema: z.ZodType): Entry<D> | null => {
		const translations = reader.translations(name, part as Part | null, schema, others);
		return part && { ...part, id: name, translations };
	};
	const statement = reader.part(
		`${source}/accessibility.yaml`,
		accessibility,
	) as Part<AccessibilityData> | null;
	const { entries, names } = readEntries(reader, source, others);
	const { observations, tables } = readObservations(reader);
	const items = readItems(reader, source, names.reports);
	const terminology = readTerminology(reader, others);
	const whole = { entries, observations, items, terminology };
	const redirects = readRedirects(reader);
	const figures = readFigures(reader);
	const messages = readCatalogues(
		reader.content,
		top?.data.languages ?? [],
		(index) => ({
			file: 'content/site.yaml',
			...(top?.placeOf(['languages', index]) ?? { line: 1, column: 1 }),
		}),
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
			published: readPublished(reader),
			redirects,
			names,
			tables,
			files: contentFiles({ site: settings, accessibility: words, entries }),
			written: reader.written,
		},
		faults: reader.faults,
		warnings: reader.warnings,
	};
}
