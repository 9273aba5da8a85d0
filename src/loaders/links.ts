import type { z } from 'zod';
import { collectionNames, isCollection } from '#schemas/collections.ts';
import { metaOf, walk } from '#schemas/walk.ts';
import { addressOf } from '#strategy/address.ts';
import type { Entry, Mention, Part } from '#schemas/content.ts';
import { checkFigures } from './checkFigures.ts';
import { checkReports } from './checkReports.ts';
import { checkThreads } from './checkThreads.ts';
import { didYouMean, faultAt, type Fault } from './faults.ts';
import type { Draft } from './readContent.ts';

/** Pages that the code makes whatever the content is. */
const fixedPages = [
	'/',
	'/priorities/',
	'/actions/',
	'/measures/',
	'/indicators/',
	'/data/',
	'/partners/',
	'/glossary/',
	'/strategies/',
	'/progress/',
	'/updates/',
	'/sources/',
	'/a-z/',
	'/search/',
	'/accessibility/',
	'/help-now/',
	'/languages/',
	'/about/how-we-judge-progress/',
];

function allPages({ names, entries }: Draft): string[] {
	const own = collectionNames.flatMap((collection) =>
		[...names[collection]].flatMap((id) => addressOf(collection, id)?.replace(/#.*$/u, '') ?? []),
	);
	const whole = [...names.strategies].map((id) => `/strategies/${id}/all/`);
	const reports = [...entries.reports.values()].filter(({ data }) => data.strategy !== undefined);
	const changes = reports
		.filter(({ data: { kind, strategy, asAt } }) =>
			reports.some(
				({ data }) => data.kind === kind && data.strategy === strategy && data.asAt < asAt,
			),
		)
		.map(({ id }) => `/progress/${id}/changes/`);
	return [...fixedPages, ...own, ...whole, ...changes];
}

function checkReferences({ names }: Draft, part: Part, schema: z.ZodType): Fault[] {
	const faults: Fault[] = [];
	walk(schema, part.data, (value, field, path) => {
		const { refersTo } = metaOf(field);
		if (!refersTo || !isCollection(refersTo) || typeof value !== 'string') return;
		const known = names[refersTo];
		// A value that cannot be a name is told by its schema.
		if (known.has(value) || !field.safeParse(value).success) return;
		faults.push(
			faultAt(
				part.file,
				part.placeOf(path),
				`“${String(path.findLast((one) => typeof one === 'string'))}” names “${value}”, but there is no such file in ${refersTo}.`,
				didYouMean(value, [...known]),
			),
		);
	});
	return faults;
}

function checkMention(
	draft: Draft,
	pages: readonly string[],
	file: string,
	mention: Mention,
): Fault[] {
	const { kind, value } = mention;
	if (kind === 'fact' && draft.figures && !draft.figures.has(value)) {
		return [
			faultAt(
				file,
				mention,
				`No document has a figure “${value}”.`,
				didYouMean(value, [...draft.figures.keys()]),
			),
		];
	}
	if (kind === 'source' && !draft.names.sources.has(value)) {
		return [
			faultAt(
				file,
				mention,
				`There is no source “${value}”.`,
				didYouMean(value, [...draft.names.sources]),
			),
		];
	}
	if (kind === 'link') {
		const address = value.replace(/[#?].*$/su, '');
		if (address.startsWith('/') && !address.startsWith('//')) {
			if (pages.includes(address) || /\.\w+$/u.test(address)) return [];
			return [
				faultAt(
					file,
					mention,
					`The link leads to ${address}, which is not a page of this site.`,
					didYouMean(address, pages),
				),
			];
		}
		if (value.startsWith('http:')) {
			const next =
				'Start it with https://. If the other site cannot be reached so, do not link to it.';
			return [faultAt(file, mention, `The link “${value}” is not secure.`, next)];
		}
		if (!/^(?:https:|mailto:|tel:|#)/u.test(value)) {
			return [
				faultAt(
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
			faultAt(
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
					faultAt(
						entry.file,
						entry.placeOf([field]),
						`The ${field} is the same as in ${first.file}.`,
						'Give one of the two another.',
					),
				]
			: [];
	});
}

/** Faults that no single file shows: names of files that are missing, links that lead nowhere, places taken twice. */
export function checkLinks(draft: Draft): Fault[] {
	const pages = allPages(draft);
	const { entries } = draft;
	return [
		...checkOrder(entries.priorities.values(), 'strategy'),
		...checkOrder(entries.goals.values(), 'priority'),
		...checkOrder(entries.actions.values(), 'goal'),
		...checkOrder(entries.measures.values(), 'goal'),
		...checkOrder(entries.chapters.values(), 'strategy'),
		...checkTitles(entries.actions.values(), 'title'),
		...checkTitles(entries.measures.values(), 'title'),
		...checkTitles(entries.glossary.values(), 'term'),
		...checkFigures(draft),
		...checkReports(draft),
		...checkThreads(draft),
		...draft.written.flatMap(({ part, schema }) => [
			...checkReferences(draft, part, schema),
			...part.body.mentions.flatMap((mention) => checkMention(draft, pages, part.file, mention)),
		]),
	];
}
