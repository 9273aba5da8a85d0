import path from 'node:path';
import {
	collectionNames,
	collections,
	isCollection,
	type CollectionName,
} from '#schemas/collections.ts';
import type { Entries, Entry } from '#schemas/content.ts';
import { didYouMean } from './faults.ts';
import { filesBelow } from './files.ts';
import type { Reader } from './reader.ts';

/** The interface words that a place brings for a language, and from which source words they were made. */
const besideMessages = ['messages.json', 'messages.madeFrom.json'];

/** The files of all collections. */
export interface AllEntries {
	entries: Entries;
	/** The files of each collection, those with mistakes too: what names them is right. */
	names: Record<CollectionName, Set<string>>;
}

/** Reads one file into its place, or tells that it has none. */
function readEntry(
	reader: Reader,
	{ entries, names }: AllEntries,
	language: string,
	relative: string,
	isSource: boolean,
): void {
	const where = reader.name(path.join(reader.content, language, relative));
	const [collection = '', ...rest] = relative.split('/');
	if (rest.length === 0) {
		if (['accessibility.yaml', 'site.yaml', ...besideMessages].includes(relative)) return;
		if (relative === 'terminology.csv' && !isSource) return;
		const next = `Move it into one of: ${collectionNames.join(', ')}.`;
		reader.fault(where, 'This file stands outside the folders for each kind of content.', next);
		return;
	}
	if (!isCollection(collection)) {
		const next = didYouMean(collection, collectionNames);
		reader.fault(where, `There is no kind of content called “${collection}”.`, next);
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
		reader.fault(where, 'This file does not belong here.', `${next} Delete it if it is none.`);
		return;
	}
	if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name)) {
		reader.fault(
			where,
			`The file is called “${name}”, which cannot be part of an address.`,
			'Use small letters, digits and hyphens only, such as “dental-health”, and no folder within.',
		);
		return;
	}
	const known = entries[collection] as Map<string, Entry>;
	const part = reader.part(`${language}/${relative}`, collections[collection], !isSource);
	if (isSource) {
		names[collection].add(name);
		if (part) known.set(name, { ...part, id: name, translations: new Map() });
	} else if (!names[collection].has(name)) {
		reader.fault(
			where,
			'This translates a file that the source language does not have.',
			didYouMean(name, [...names[collection]]),
		);
	} else {
		const entry = known.get(name);
		if (!entry || !part) return;
		entry.translations.set(language, reader.translation(collections[collection], entry, part));
	}
}

/** The files of all collections, source language first. */
export function readEntries(reader: Reader, source: string, others: readonly string[]): AllEntries {
	const all: AllEntries = {
		entries: Object.fromEntries(collectionNames.map((name) => [name, new Map()])) as Entries,
		names: Object.fromEntries(
			collectionNames.map((name) => [name, new Set()]),
		) as AllEntries['names'],
	};
	for (const language of [source, ...others]) {
		for (const relative of filesBelow(path.join(reader.content, language))) {
			readEntry(reader, all, language, relative, language === source);
		}
	}
	// Every page links to it.
	const helpNow = `${source}/chapters/help-now.mdx`;
	if (!all.names.chapters.has('help-now')) reader.part(helpNow, collections.chapters);
	return all;
}
