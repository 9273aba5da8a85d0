import type { Audited, In, Translation } from './audit.ts';
import { HARDEST_GRADE, MOST_WORDS } from './readability.ts';

/** What was found of one kind on a page. */
export interface Said {
	readonly heading: string;
	readonly lines: readonly { readonly text: string; readonly file: string | null }[];
}

const ofPage = (text: string) => ({ text, file: null });

const inFiles = <T>(found: readonly In<T>[], say: (one: T) => string) =>
	found.map((one) => ({ text: say(one), file: one.file }));

function sayTranslation({ language, texts, missing, outdated, unchecked }: Translation): string[] {
	const parts = [
		...(missing > 0 ? [`${missing} of ${texts} texts missing`] : []),
		...(outdated > 0 ? [`${outdated} outdated`] : []),
		...(unchecked > 0
			? [`${unchecked} ${unchecked === 1 ? 'file' : 'files'} checked by nobody`]
			: []),
	];
	return parts.length > 0 ? [`${language}: ${parts.join(', ')}`] : [];
}

/** All that was found on a page, by its kinds, in plain words; what is right is left out. */
export function say(page: Audited): Said[] {
	const { grade, figures, delivery } = page;
	const all: Said[] = [
		{
			heading: 'Figures',
			lines:
				figures === null
					? []
					: [
							ofPage(
								figures.by === 'announced'
									? `The next figure was announced for ${figures.due}.`
									: `As often as they come out, a newer figure was due by ${figures.due}. Look at the source.`,
							),
						],
		},
		{
			heading: 'Delivery',
			lines:
				delivery === null
					? []
					: [
							ofPage(
								delivery === 'none'
									? 'No report says how this action is going.'
									: 'The last report on how this action is going is old.',
							),
						],
		},
		{
			heading: 'Pictures without text',
			lines: inFiles(page.picturesWithoutText, ({ text }) =>
				text === '' ? 'A picture has no text.' : `“${text}” does not say what is to be seen.`,
			),
		},
		{
			heading: 'Links that do not say where they lead',
			lines: inFiles(page.vagueLinks, ({ text }) => `“${text}”`),
		},
		{
			heading: 'Hard to read',
			lines:
				grade !== null && grade > HARDEST_GRADE
					? [ofPage(`Grade ${grade}. A child of 11 reads grade ${HARDEST_GRADE}.`)]
					: [],
		},
		{
			heading: `Sentences of more than ${MOST_WORDS} words`,
			lines: inFiles(page.longSentences, ({ text, words }) => `${words} words: “${text}”`),
		},
		{
			heading: 'Words that the glossary does not explain',
			lines: [...Map.groupBy(page.jargon, ({ file }) => file)].map(([file, found]) => ({
				text: found.map(({ text }) => text).join(', '),
				file,
			})),
		},
		{
			heading: 'Translations',
			lines: page.translations.flatMap(sayTranslation).map(ofPage),
		},
	];
	return all.filter(({ lines }) => lines.length > 0);
}

/** Lines of one file together. */
export const byFile = ({ lines }: Said): [file: string | null, texts: string[]][] =>
	[...Map.groupBy(lines, ({ file }) => file)].map(([file, found]) => [
		file,
		found.map(({ text }) => text),
	]);
