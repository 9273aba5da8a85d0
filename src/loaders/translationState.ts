import type { Content } from '#schemas/content.ts';
import { checkOf, type Check } from '#schemas/translation.ts';
import { contentFiles, type ContentFile, type FileKind } from './contentFiles.ts';
import { compared } from './madeFrom.ts';
import { textsThatAre, type Compared } from './textState.ts';

/** How far one file is translated into one language. */
export interface FileState extends Compared, Pick<ContentFile, 'kind' | 'address'> {
	/** Who checked the translation. Null where nobody has, or where there is none. */
	readonly checked: Check | null;
}

/** How far each file with translatable words is translated into `locale`, in the order of the folders. */
export const translationState = (content: Content, locale: string): FileState[] =>
	contentFiles(content)
		.map(({ kind, schema, entry, address }) => {
			const translation = entry.translations.get(locale);
			return {
				kind,
				address,
				...compared(schema, entry, translation),
				checked: translation ? checkOf(translation) : null,
			};
		})
		.filter(({ now }) => Object.keys(now).length > 0);

/** How many texts of some files there are, and are in each state that asks for work. */
export interface Counts {
	readonly texts: number;
	readonly missing: number;
	/** The source text is another now than when they were made. */
	readonly outdated: number;
	/** They do not say from which source text they were made. */
	readonly unknown: number;
	/** Translated files that no person has checked. */
	readonly unchecked: number;
}

/** What is counted: the interface words too, though they are no content. */
interface Counted extends Compared {
	readonly kind: FileKind | 'messages';
	readonly checked: Check | null;
}

/** Whether a file is translated, and no person has checked that. Interface words have no place to say so. */
export const isUnchecked = ({ kind, checked, translated }: Counted): boolean =>
	kind !== 'messages' && checked === null && translated.size > 0;

/** Counts the texts of `files`, all in one language. */
export function countsOf(files: readonly Counted[]): Counts {
	const sum = (of: (file: Compared) => readonly string[]) =>
		files.reduce((all, file) => all + of(file).length, 0);
	return {
		texts: sum(({ now }) => Object.keys(now)),
		missing: sum((file) => textsThatAre(file, 'missing')),
		outdated: sum((file) => textsThatAre(file, 'outdated')),
		unknown: sum((file) => textsThatAre(file, 'unknown')),
		unchecked: files.filter(isUnchecked).length,
	};
}
