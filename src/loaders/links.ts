import type { z } from 'zod';
import { isCollection } from '#schemas/collections.ts';
import { metaOf, walk } from '#schemas/walk.ts';
import { addressOf } from '#strategy/address.ts';
import type { Entry, Mention, Part } from '#schemas/content.ts';
import { checkFigures } from './checkFigures.ts';
import { checkRedirects } from './checkRedirects.ts';
import { checkReports } from './checkReports.ts';
import { checkThreads } from './checkThreads.ts';
import { didYouMean, faultAt, nearest, type Fault } from './faults.ts';
import { allFiles, allPages, fixedPages, listPages } from './pages.ts';
import { fileProblem, pictureProblem } from './publicFiles.ts';
import type { Draft } from './readContent.ts';
import { unwrittenFaults } from './toWrite.ts';

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

/** All that a link or picture may lead to. */
interface Where {
	draft: Draft;
	pages: readonly string[];
	files: readonly string[];
	/** The folder of pictures and other files that are published as they are. */
	publicFolder: string;
}

function checkMention(where: Where, file: string, mention: Mention): Fault[] {
	const { draft } = where;
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
	if (kind === 'image') {
		const wrong = pictureProblem(value, where.publicFolder);
		return wrong ? [faultAt(file, mention, wrong.found, wrong.next)] : [];
	}
	return kind === 'link' ? checkLink(where, file, mention) : [];
}

/** Where a link of this site leads: to a page, to a place on a page, or to a file. */
function checkOwnLink({ draft, pages, files, publicFolder }: Where, file: string, link: Mention) {
	const { value } = link;
	const address = value.replace(/[#?].*$/su, '');
	if (/\.\w+$/u.test(address)) {
		const wrong = files.includes(address) ? null : fileProblem(address, publicFolder);
		const near = nearest(address, files);
		const next =
			near === undefined
				? 'Put it into the folder “public”, and write its name behind a /, such as /plan.pdf.'
				: `Did you mean “${near}”?`;
		return wrong ? [faultAt(file, link, wrong, next)] : [];
	}
	if (!pages.includes(address)) {
		const found = `The link leads to ${address}, which is not a page of this site.`;
		return [faultAt(file, link, found, didYouMean(address, pages))];
	}
	const list = listPages.find(([, page]) => page === address)?.[0];
	const place = /#(.*)$/su.exec(value)?.[1];
	if (!list || !place || draft.names[list].has(place)) return [];
	const found = `The link leads to “${place}” on the page ${address}, which is not there.`;
	return [faultAt(file, link, found, didYouMean(place, [...draft.names[list]]))];
}

function checkLink(where: Where, file: string, link: Mention): Fault[] {
	const { value } = link;
	if (value.startsWith('/') && !/^\/[/\\]/u.test(value)) return checkOwnLink(where, file, link);
	if (value.startsWith('http:')) {
		const next =
			'Start it with https://. If the other site cannot be reached so, do not link to it.';
		return [faultAt(file, link, `The link “${value}” is not secure.`, next)];
	}
	const isWhole = value.startsWith('https:')
		? /^https:\/\/[^/]/u.test(value) && URL.canParse(value)
		: /^(?:mailto:.|tel:.|#.)/u.test(value);
	if (isWhole) return [];
	const next = 'Start it with / for a page of this site, or with https:// for another site.';
	return [faultAt(file, link, `The link “${value.slice(0, 200)}” leads nowhere.`, next)];
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

/** A file whose page would take the place of one that every site has. */
function checkTaken(chapters: Iterable<Entry>): Fault[] {
	return [...chapters].flatMap(({ id, file }) => {
		const address = addressOf('chapters', id) ?? '';
		if (id === 'help-now' || !fixedPages.includes(address)) return [];
		const found = `Every site has a page ${address} already, which says something else.`;
		return [faultAt(file, { line: 1, column: 1 }, found, 'Give this file another name.')];
	});
}

/**
 * Faults that no single file shows: names of files that are missing, links that lead nowhere, places
 * taken twice.
 * @param publicFolder the folder of pictures and other files that are published as they are
 * @param before the addresses of the content as it was published before, without language
 */
export function checkLinks(
	draft: Draft,
	publicFolder: string,
	before: readonly string[] = [],
): Fault[] {
	const pages = allPages(draft);
	const where: Where = { draft, pages, files: allFiles(draft), publicFolder };
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
		...checkTaken(entries.chapters.values()),
		...checkRedirects(draft, pages, before),
		...unwrittenFaults(draft),
		...draft.written.flatMap(({ part, schema }) => [
			...checkReferences(draft, part, schema),
			...part.body.mentions.flatMap((mention) => checkMention(where, part.file, mention)),
		]),
	];
}
