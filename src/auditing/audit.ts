import {
	countsOf,
	translationState,
	type Counts,
	type FileState,
} from '#loaders/translationState.ts';
import type { Content } from '#schemas/content.ts';
import { buildSite } from '#strategy/buildSite.ts';
import { asProse, namesOf, type WithoutNames } from './givenNames.ts';
import { hardWords, unexplainedAbbreviations } from './jargon.ts';
import { oldDelivery, oldFigures, type OldDelivery, type OldFigures } from './outOfDate.ts';
import { auditedPages, pageOf, type AuditedPage, type OwnWords } from './pages.ts';
import { pointsOf } from './points.ts';
import { gradeOf, longSentences, type Sentence } from './readability.ts';
import { isVagueLink, isVaguePicture } from './vague.ts';

/** Something in a file that may need work. */
export type In<T> = T & { readonly file: string };

/** How far the files of a page are translated into one language. */
export interface Translation extends Omit<Counts, 'unknown'> {
	readonly language: string;
}

/** What was found on a page. */
export interface Findings {
	/** The Flesch–Kincaid grade of our own prose. Null where there is too little of it. */
	readonly grade: number | null;
	readonly longSentences: readonly In<Sentence>[];
	/** Short forms and hard words that the glossary does not explain. */
	readonly jargon: readonly In<{ text: string; kind: 'abbreviation' | 'hard-word' }>[];
	readonly vagueLinks: readonly In<{ text: string }>[];
	readonly picturesWithoutText: readonly In<{ text: string }>[];
	/** Null where the figures are not old, or the page has none. */
	readonly figures: OldFigures | null;
	/** Null where a report says lately how the action is going, or the page is not of an action. */
	readonly delivery: OldDelivery | null;
	readonly translations: readonly Translation[];
}

/** A page, and what needs work on it. */
export interface Audited extends Findings {
	/** From the root of the site, without language. */
	readonly address: string;
	readonly files: readonly string[];
	/** How much work it needs: more is more. */
	readonly points: number;
}

const each = <T extends object>(
	words: readonly OwnWords[],
	of: (words: OwnWords) => readonly T[],
): In<T>[] => words.flatMap((one) => of(one).map((found) => ({ ...found, file: one.file })));

/** The first of those with the same text. */
const onlyFirst = <T extends { text: string }>(found: readonly T[]): T[] =>
	[...new Map(found.toReversed().map((one) => [one.text, one])).values()].toReversed();

/** Names, headings and sentences. */
const allOf = ({ titles, sentences }: OwnWords) => [...titles, ...sentences];

function wordsFound({ words }: AuditedPage, withoutNames: WithoutNames) {
	const sentences = words.flatMap((one) => one.sentences);
	// What is explained in one file of a page is explained on it.
	const unexplained = unexplainedAbbreviations(words.flatMap(allOf).join('\n'), withoutNames);
	const jargonIn = (one: OwnWords) => {
		const text = allOf(one).join('\n');
		return [
			...unexplained
				.filter((short) => unexplainedAbbreviations(text, withoutNames).includes(short))
				.map((short) => ({ text: short, kind: 'abbreviation' as const })),
			...hardWords(allOf(one), withoutNames).map((word) => ({
				text: word,
				kind: 'hard-word' as const,
			})),
		];
	};
	return {
		grade: gradeOf(asProse(sentences, withoutNames)),
		longSentences: each(words, (one) => one.sentences.flatMap(longSentences)),
		jargon: onlyFirst(each(words, jargonIn)),
		vagueLinks: each(words, ({ links }) => links.filter(isVagueLink).map((text) => ({ text }))),
		picturesWithoutText: each(words, ({ pictures }) =>
			pictures.filter(isVaguePicture).map((text) => ({ text })),
		),
	};
}

const translationsOf = (
	address: string,
	states: ReadonlyMap<string, readonly FileState[]>,
): Translation[] =>
	[...states].map(([language, all]) => {
		const own = countsOf(all.filter((file) => pageOf(file) === address));
		const { texts, missing, outdated, unchecked } = own;
		return { language, texts, missing, outdated, unchecked };
	});

/**
 * Looks through all pages for what needs work, those that need most first. What is official, such as
 * the wording of a source, is not ours to change, so it is not measured.
 * @param root the folder that holds the content folder
 * @param day the day of the audit, `2026-05-31`
 */
export function audit(content: Content, root: string, day: string): Audited[] {
	const [source = 'en', ...languages] = content.site.data.languages;
	const site = buildSite(content, source);
	const withoutNames = namesOf(content);
	const states = new Map(
		languages.map((language) => [language, translationState(content, language)]),
	);
	const figures = new Map(site.indicators.map((one) => [one.path, oldFigures(one, day)]));
	const delivery = new Map(site.actions.map((one) => [one.path, oldDelivery(one, day)]));
	return auditedPages(content, root)
		.map((page) => {
			const { address, words } = page;
			const findings: Findings = {
				...wordsFound(page, withoutNames),
				figures: figures.get(address) ?? null,
				delivery: delivery.get(address) ?? null,
				translations: translationsOf(address, states),
			};
			return {
				address,
				files: words.map(({ file }) => file),
				points: pointsOf(findings),
				...findings,
			};
		})
		.toSorted((a, b) => b.points - a.points || a.address.localeCompare(b.address));
}
