import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '#schemas/content.ts';
import { figure } from '#schemas/figure.ts';
import { observation } from '#schemas/observation.ts';
import { redirect } from '#schemas/redirect.ts';
import { item } from '#schemas/report.ts';
import { termRow } from '#schemas/terminology.ts';
import { filesBelow } from './files.ts';
import type { Reader } from './reader.ts';

/** An address that was published once, without language, as it stands in the list of them. */
export interface Published {
	address: string;
	line: number;
}

/** The tables of the indicators. One with a mistake is left out, and so are what names its rows. */
export function readObservations(reader: Reader): {
	observations: Content['observations'];
	/** The indicators that have a table, those with mistakes in it too. */
	tables: Set<string>;
} {
	const observations: Content['observations'] = new Map();
	const tables = new Set<string>();
	for (const name of filesBelow(path.join(reader.content, 'data'))) {
		const file = path.join(reader.content, 'data', name);
		if (name.endsWith('.csv')) {
			const id = name.replace(/\.csv$/u, '');
			tables.add(id);
			const table = reader.table(file, observation);
			if (table) observations.set(id, table);
		} else {
			const next = 'Open it in a spreadsheet and save it as CSV (UTF-8).';
			reader.fault(reader.name(file), 'This file is not a CSV table.', next);
		}
	}
	return { observations, tables };
}

/** The terms of each language that has a list of them. */
export function readTerminology(
	reader: Reader,
	languages: readonly string[],
): Content['terminology'] {
	const lists: Content['terminology'] = new Map();
	for (const language of languages) {
		const file = path.join(reader.content, language, 'terminology.csv');
		const rows = existsSync(file) ? reader.table(file, termRow) : null;
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
			reader.fault(reader.name(file), found, next, line);
		}
	}
	return lists;
}

/** What each of the reports rates. */
export function readItems(
	reader: Reader,
	source: string,
	reports: Iterable<string>,
): Content['items'] {
	const tables: Content['items'] = new Map();
	for (const id of reports) {
		const file = path.join(reader.content, source, 'reports', id, 'items.csv');
		const table = existsSync(file) ? reader.table(file, item) : [];
		if (table) tables.set(id, table);
	}
	return tables;
}

/** The addresses that were published once: one a line. */
export function readPublished(reader: Reader): Published[] {
	const file = path.join(reader.content, 'published.txt');
	const text = existsSync(file) ? reader.text(file) : null;
	return (text ?? '')
		.split('\n')
		.map((line, index) => ({ address: line.trim(), line: index + 1 }))
		.filter(({ address }) => address !== '');
}

/** Where readers of addresses that are gone are sent. Null where the list has a mistake. */
export function readRedirects(reader: Reader): Content['redirects'] | null {
	const file = path.join(reader.content, 'redirects.csv');
	return existsSync(file) ? reader.table(file, redirect) : [];
}

/** The figures of the seeds, by id. Null where a table of them has a mistake. */
export function readFigures(reader: Reader): Content['figures'] | null {
	const seeds = path.join(reader.root, 'seeds');
	const figures: Content['figures'] = new Map();
	const before = reader.faults.length;
	for (const relative of filesBelow(seeds).filter((name) => name.endsWith('/figures.csv'))) {
		const file = path.join(seeds, relative);
		for (const { data, line } of reader.table(file, figure) ?? []) {
			const first = figures.get(data.id);
			figures.set(data.id, { ...data, source: path.dirname(relative) });
			if (!first) continue;
			const found = `The figure “${data.id}” stands in seeds/${first.source}/figures.csv already.`;
			const next = 'Give one of the two another id, or take it out.';
			reader.fault(reader.name(file), found, next, line);
		}
	}
	return reader.faults.length === before ? figures : null;
}
