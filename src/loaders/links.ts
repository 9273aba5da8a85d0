import type { z } from 'zod';
import { accessibility } from '#schemas/accessibility.ts';
import { collectionNames, collections, isCollection } from '#schemas/collections.ts';
import { site } from '#schemas/site.ts';
import { metaOf, walk } from '#schemas/walk.ts';
import { addressOf } from '#strategy/address.ts';
import type { Content, Entry, Mention } from '#schemas/content.ts';
import { didYouMean, type Fault } from './faults.ts';

/** Pages that the code makes whatever the content is. */
const fixedPages = [
	'/',
	'/priorities/',
	'/actions/',
	'/measures/',
	'/indicators/',
	'/partners/',
	'/glossary/',
	'/strategies/',
	'/progress/',
	'/sources/',
	'/a-z/',
	'/search/',
	'/accessibility/',
	'/help-now/',
];

function allPages(content: Content): string[] {
	const own = collectionNames.flatMap((collection) =>
		[...content.entries[collection].keys()].flatMap(
			(id) => addressOf(collection, id)?.replace(/#.*$/u, '') ?? [],
		),
	);
	const whole = [...content.entries.strategies.keys()].map((id) => `/strategies/${id}/all/`);
	return [...fixedPages, ...own, ...whole];
}

const fault = (
	file: string,
	at: { line: number; column: number },
	found: string,
	next: string,
): Fault => ({
	file,
	line: at.line,
	column: at.column,
	found,
	next,
});

function checkReferences(content: Content, entry: Entry, schema: z.ZodType): Fault[] {
	const faults: Fault[] = [];
	walk(schema, entry.data, (value, field, path) => {
		const { refersTo } = metaOf(field);
		if (!refersTo || !isCollection(refersTo) || typeof value !== 'string') return;
		if (content.entries[refersTo].has(value)) return;
		faults.push(
			fault(
				entry.file,
				entry.placeOf(path),
				`“${String(path.findLast((part) => typeof part === 'string'))}” names “${value}”, but there is no such file in ${refersTo}.`,
				didYouMean(value, [...content.entries[refersTo].keys()]),
			),
		);
	});
	return faults;
}

function checkMention(
	content: Content,
	pages: readonly string[],
	file: string,
	mention: Mention,
): Fault[] {
	const { kind, value } = mention;
	if (kind === 'fact' && !content.figures.has(value)) {
		return [
			fault(
				file,
				mention,
				`No document has a figure “${value}”.`,
				didYouMean(value, [...content.figures.keys()]),
			),
		];
	}
	if (kind === 'source' && !content.entries.sources.has(value)) {
		return [
			fault(
				file,
				mention,
				`There is no source “${value}”.`,
				didYouMean(value, [...content.entries.sources.keys()]),
			),
		];
	}
	if (kind === 'link') {
		const address = value.replace(/[#?].*$/su, '');
		if (address.startsWith('/') && !address.startsWith('//')) {
			if (pages.includes(address) || /\.\w+$/u.test(address)) return [];
			return [
				fault(
					file,
					mention,
					`The link leads to ${address}, which is not a page of this site.`,
					didYouMean(address, pages),
				),
			];
		}
		if (!/^(?:https:|mailto:|tel:|#)/u.test(value)) {
			return [
				fault(
					file,
					mention,
					`The link “${value}” leads nowhere.`,
					'Start it with / for a page of this site, or with https:// for another site.',
				),
			];
		}
	}
	return [];
}

/** Files that stand in the same list must not claim the same place in it. */
function checkOrder(entries: Iterable<Entry>, parent: string): Fault[] {
	const taken = new Map<string, Entry>();
	return [...entries].flatMap((entry) => {
		const key = JSON.stringify([entry.data[parent], entry.data['order']]);
		const first = taken.get(key);
		if (!first) {
			taken.set(key, entry);
			return [];
		}
		return [
			fault(
				entry.file,
				entry.placeOf(['order']),
				`“order: ${String(entry.data['order'])}” is already taken by ${first.file}.`,
				'Give one of the two another number.',
			),
		];
	});
}

/** An official title belongs to one page of its kind, or readers cannot tell two apart. */
function checkTitles(entries: Iterable<Entry>, field: string): Fault[] {
	const taken = new Map<string, Entry>();
	return [...entries].flatMap((entry) => {
		const title = String(entry.data[field]).toLowerCase();
		const first = taken.get(title);
		taken.set(title, entry);
		return first
			? [
					fault(
						entry.file,
						entry.placeOf([field]),
						`The ${field} is the same as in ${first.file}.`,
						'Give one of the two another.',
					),
				]
			: [];
	});
}

/** A data file must belong to an indicator, and a baseline to a period of its data. */
function checkFigures(content: Content): Fault[] {
	const { indicators, measures } = content.entries;
	const lost = [...content.observations.keys()]
		.filter((id) => !indicators.has(id))
		.map((id) =>
			fault(
				`content/data/${id}.csv`,
				{ line: 1, column: 1 },
				`There is no indicator “${id}” for this table.`,
				didYouMean(id, [...indicators.keys()]),
			),
		);
	const baselines = [...measures.values()].flatMap((entry) =>
		(entry.data.indicators ?? []).flatMap(({ indicator, baseline }, index) => {
			const periods = (content.observations.get(indicator) ?? []).map(({ data }) => data.period);
			if (!baseline || periods.includes(baseline.period)) return [];
			return [
				fault(
					entry.file,
					entry.placeOf(['indicators', index, 'baseline', 'period']),
					`The table of “${indicator}” has no period “${baseline.period}”.`,
					didYouMean(baseline.period, [...new Set(periods)]),
				),
			];
		}),
	);
	return [...lost, ...baselines];
}

/** Faults that no single file shows: names of files that are missing, links that lead nowhere, places taken twice. */
export function checkLinks(content: Content): Fault[] {
	const pages = allPages(content);
	const faults = [
		...checkReferences(content, content.site, site),
		...checkReferences(content, content.accessibility, accessibility),
		...checkOrder(content.entries.priorities.values(), 'strategy'),
		...checkOrder(content.entries.goals.values(), 'priority'),
		...checkOrder(content.entries.actions.values(), 'goal'),
		...checkOrder(content.entries.measures.values(), 'goal'),
		...checkOrder(content.entries.chapters.values(), 'strategy'),
		...checkTitles(content.entries.actions.values(), 'title'),
		...checkTitles(content.entries.measures.values(), 'title'),
		...checkTitles(content.entries.glossary.values(), 'term'),
		...checkFigures(content),
	];
	for (const collection of collectionNames) {
		for (const entry of content.entries[collection].values() as Iterable<Entry>) {
			faults.push(...checkReferences(content, entry, collections[collection]));
			for (const part of [entry, ...entry.translations.values()]) {
				for (const mention of part.body.mentions) {
					faults.push(...checkMention(content, pages, part.file, mention));
				}
			}
		}
	}
	return faults;
}
