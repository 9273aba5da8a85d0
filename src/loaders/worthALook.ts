import type { Entry, Part } from '#schemas/content.ts';
import { isCollection } from '#schemas/collections.ts';
import { metaOf, walk } from '#schemas/walk.ts';
import { bareFigures } from './bareFigures.ts';
import { lookAt, type Fault } from './faults.ts';
import type { Draft } from './readContent.ts';
import { unwrittenInDraft } from './toWrite.ts';

/** Official names that hold digits, and numbers to call: none of them is a figure. Longest first. */
function namesWithDigits({ entries }: Draft): string[] {
	const { strategies, priorities, goals, reports, sources, partners, glossary, chapters } = entries;
	const names = [
		...[strategies, priorities, goals, reports, sources].flatMap((collection) =>
			[...(collection as ReadonlyMap<string, Entry>).values()].map(({ data }) => data['title']),
		),
		...[...partners.values()].flatMap(({ data }) => [
			data.name,
			...(data.aliases ?? []).map(({ text }) => text),
		]),
		...[...glossary.values()].flatMap(({ data }) => [
			data.term,
			data.abbreviation,
			...(data.forms ?? []),
		]),
		...[...chapters.values()].flatMap(({ data }) =>
			(data.contacts ?? []).map(({ phone }) => phone),
		),
	];
	return [...new Set(names)]
		.filter((name): name is string => typeof name === 'string' && /\d/u.test(name))
		.toSorted((a, b) => b.length - a.length);
}

/** Every text below the fields in the source language; those with a mistake too. */
const sourceParts = ({ written, site }: Draft): Part[] => {
	const folder = `content/${site?.languages[0] ?? 'en'}/`;
	return written.map(({ part }) => part).filter(({ file }) => file.startsWith(folder));
};

function figuresInProse(draft: Draft): Fault[] {
	const names = namesWithDigits(draft);
	const language = draft.site?.languages[0] ?? 'en';
	return sourceParts(draft)
		.filter(({ file }) => !file.endsWith('/chapters/help-now.mdx'))
		.flatMap(({ file, body }) =>
			body.paragraphs.flatMap((paragraph) =>
				bareFigures(paragraph.text, language, names).map((figure) =>
					lookAt(
						file,
						paragraph,
						`This paragraph gives the figure ${figure} without its source.`,
						'Put it into figures.csv in “seeds”, with its source, and write <Fact id="…" /> here.',
					),
				),
			),
		);
}

/** Figures whose next ones should be out by now. */
const pastTheirUpdate = ({ entries }: Draft, day: string): Fault[] =>
	[...entries.indicators.values()].flatMap(({ file, data: { nextUpdate }, placeOf }) =>
		nextUpdate === undefined || nextUpdate >= day
			? []
			: [
					lookAt(
						file,
						placeOf(['nextUpdate']),
						`New figures were announced for ${nextUpdate}, and that day is over.`,
						'Look whether they are out: npm run import brings them in. Then write the next day here.',
					),
				],
	);

/** What speaks of a day that is still to come. */
const notYet = ({ entries }: Draft, day: string): Fault[] =>
	[
		...[...entries.reports.values()].map((entry) => ({
			...entry,
			on: entry.data.asAt,
			at: 'asAt',
		})),
		...[...entries.news.values()].map((entry) => ({ ...entry, on: entry.data.date, at: 'date' })),
	].flatMap(({ file, placeOf, on, at }) =>
		on <= day
			? []
			: [
					lookAt(
						file,
						placeOf([at]),
						`“${at}” is ${on}, which is still to come: today is ${day}.`,
						'Mend the day, unless it is meant so.',
					),
				],
	);

/** How many translated texts are older than what they translate, language by language. */
function outdated({ files, site }: Draft): Fault[] {
	const [, ...languages] = site?.languages ?? [];
	return languages.flatMap((language) => {
		const counts = files
			.map(({ entry }) => entry.translations.get(language)?.outdated.length ?? 0)
			.filter((count) => count > 0);
		if (counts.length === 0) return [];
		const texts = counts.reduce((sum, count) => sum + count, 0);
		const found = `${texts} ${texts === 1 ? 'text' : 'texts'} in ${counts.length} ${counts.length === 1 ? 'file' : 'files'} of “${language}” ${texts === 1 ? 'is' : 'are'} older than what ${texts === 1 ? 'it translates' : 'they translate'}. Readers are told.`;
		const next = `See which: npm run translations -- ${language}`;
		return [lookAt(`content/${language}`, { line: 1, column: 1 }, found, next)];
	});
}

/** Pages that say nothing below their fields. Of earlier strategies only the names are kept. */
const empty = ({ entries: { chapters, goals, priorities }, site }: Draft): Fault[] =>
	[
		...chapters.values(),
		...[...goals.values()].filter(
			({ data }) => priorities.get(data.priority)?.data.strategy === site?.strategy,
		),
	]
		.filter(({ body }) => !body.hasText)
		.map(({ file, placeOf }) =>
			lookAt(
				file,
				placeOf(['title']),
				'This page has no text below its fields.',
				'Write what readers should know, below the second line --- .',
			),
		);

/** All that other files name, as “collection/name”. */
function named(draft: Draft): Set<string> {
	const uses = new Set<string>();
	for (const { part, schema } of draft.written) {
		walk(schema, part.data, (value, field) => {
			const { refersTo } = metaOf(field);
			if (refersTo && isCollection(refersTo)) uses.add(`${refersTo}/${String(value)}`);
		});
		for (const { kind, value } of part.body.mentions) {
			if (kind === 'source') uses.add(`sources/${value}`);
			// A link to /partners/council/ or to /glossary/#retrofit.
			if (kind === 'link')
				uses.add(value.replace(/^\//u, '').replace('/#', '/').replace(/\/$/u, ''));
		}
	}
	for (const { data } of [...draft.observations.values()].flat())
		uses.add(`sources/${data.source}`);
	for (const { source } of draft.figures?.values() ?? []) uses.add(`sources/${source}`);
	return uses;
}

/** All words in the source language, each at its first place, to look for terms in. */
function allWords(draft: Draft): string {
	const texts = sourceParts(draft)
		.filter(({ file }) => !file.includes('/glossary/'))
		.flatMap(({ data, body }) => [JSON.stringify([data]), body.text]);
	const rows = [...draft.items.values()].flat().map(({ data }) => Object.values(data).join(' '));
	return [...texts, ...rows].join(' ').toLowerCase();
}

function unused(draft: Draft): Fault[] {
	const { partners, sources, glossary } = draft.entries;
	const uses = named(draft);
	const words = allWords(draft);
	const told = (entry: Entry, field: string, found: string, next: string) =>
		lookAt(entry.file, entry.placeOf([field]), found, next);
	return [
		...[...partners.values()]
			.filter(({ id, data }) => !uses.has(`partners/${id}`) && data.partOf === undefined)
			.map((entry) =>
				told(
					entry as Entry,
					'name',
					'No action is led by this partner, and no other file names it.',
					'Name it under “leads” of an action, unless only its own page should speak of it.',
				),
			),
		...[...sources.values()]
			.filter(({ id }) => !uses.has(`sources/${id}`))
			.map((entry) =>
				told(
					entry as Entry,
					'title',
					'Nothing on the site is taken from this source.',
					'Name it where its facts stand, or delete its file.',
				),
			),
		...[...glossary.values()]
			.filter(({ id, data: { term, abbreviation, forms = [], wording, source } }) => {
				const written = [term, ...forms, ...(abbreviation === undefined ? [] : [abbreviation])];
				return (
					// What the source itself explains is kept, used or not.
					wording === undefined &&
					source === undefined &&
					!uses.has(`glossary/${id}`) &&
					!written.some((one) => words.includes(one.toLowerCase()))
				);
			})
			.map((entry) =>
				told(
					entry as Entry,
					'term',
					'This word stands nowhere in the text, so no reader needs its meaning.',
					'Add the forms in which it stands under “forms”, or delete its file.',
				),
			),
	];
}

/**
 * What an editor may want to mend, and what stops nothing. `day` is the day of the build, as
 * `2026-05-31`. What nobody uses is told only where the content is `whole`, without a mistake: nobody
 * knows what a file that cannot be read would have used.
 */
export const worthALook = (draft: Draft, day: string, whole: boolean): Fault[] => [
	...figuresInProse(draft),
	...pastTheirUpdate(draft, day),
	...notYet(draft, day),
	...outdated(draft),
	...empty(draft),
	...unwrittenInDraft(draft),
	...(whole ? unused(draft) : []),
];
