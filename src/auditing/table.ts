import type { Audited } from './audit.ts';
import { HARDEST_GRADE, MOST_WORDS } from './readability.ts';

/** A column of the table: its name, and what stands in it for a page; blank where all is well. */
export interface Column {
	readonly name: string;
	/** What the name is short for. */
	readonly meaning: string;
	readonly of: (page: Audited) => string;
}

const count = (number: number) => (number === 0 ? '' : String(number));

/** The columns behind the address, with one for each language into which the site is translated. */
export const columnsFor = (languages: readonly string[]): Column[] => [
	{
		name: 'work',
		meaning: 'how much work the page needs: more is more',
		of: ({ points }) => String(points),
	},
	{
		name: 'grade',
		meaning: `the school year that its prose asks for (Flesch–Kincaid); ${HARDEST_GRADE} is a child of 11`,
		of: ({ grade }) => (grade === null ? '' : grade.toFixed(1)),
	},
	{
		name: 'long',
		meaning: `sentences of more than ${MOST_WORDS} words`,
		of: ({ longSentences }) => count(longSentences.length),
	},
	{
		name: 'jargon',
		meaning: 'short forms and hard words that the glossary does not explain',
		of: ({ jargon }) => count(jargon.length),
	},
	{
		name: 'links',
		meaning: 'links that do not say where they lead',
		of: ({ vagueLinks }) => count(vagueLinks.length),
	},
	{
		name: 'pictures',
		meaning: 'pictures without text',
		of: ({ picturesWithoutText }) => count(picturesWithoutText.length),
	},
	{
		name: 'figures',
		meaning: '“past”: the day of the next figure is past; “due?”: one seems to be due',
		of: ({ figures }) => (figures === null ? '' : figures.by === 'announced' ? 'past' : 'due?'),
	},
	{
		name: 'delivery',
		meaning: '“none”: no report says how the action is going; “old”: none says so lately',
		of: ({ delivery }) => delivery ?? '',
	},
	...languages.map((language) => ({
		name: language,
		meaning: 'texts that are missing, texts that are outdated, files that nobody has checked',
		of: ({ translations }: Audited) => {
			const own = translations.find((one) => one.language === language);
			const counts = own ? [own.missing, own.outdated, own.unchecked] : [];
			return counts.some((number) => number > 0) ? counts.join('/') : '';
		},
	})),
];

/** The languages into which pages are translated. */
export const languagesOf = (pages: readonly Audited[]): string[] =>
	(pages[0]?.translations ?? []).map(({ language }) => language);

/** What the names of the columns stand for; languages share a line. */
export const legendOf = (columns: readonly Column[]): [names: string, meaning: string][] =>
	[...Map.groupBy(columns, ({ meaning }) => meaning)].map(([meaning, own]) => [
		own.map(({ name }) => name).join(', '),
		meaning,
	]);
