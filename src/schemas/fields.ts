import { z } from 'zod';

/** Text that a reader sees and a translator translates. */
export type Words = string & z.core.$brand<'words'>;

/** What the checker and the translation schema need to know of a field, beside its type. */
export interface FieldMeta {
	/** What the field holds, said to the editor. */
	description?: string;
	/** The collection that the value names an entry of. */
	refersTo?: string;
	/** True where the text is translated. */
	words?: boolean;
	/** True where the words stay as the source has them: a translation may do without. */
	official?: boolean;
	/** True where each language has its own list, which is no translation of the source's. */
	own?: boolean;
	/** A right value, shown to an editor who wrote a wrong one. */
	example?: string;
}

const noSpaceAround = /^\S(?:.*\S)?$/su;

/** Translatable text of at most `most` characters, with no white space around it. */
export const words = (description: string, most = 600) =>
	z
		.string()
		.min(1)
		.max(most)
		.regex(noSpaceAround, 'space around')
		.brand<'words'>()
		.meta({ description, words: true });

/** Words exactly as the source has them, of at most `most` characters: readers see these in every language. */
export const official = (description: string, most?: number) =>
	words(description, most).meta({ official: true });

/** Text that stays as it is in every language: a code, an address, a wording as it stands in a source. */
export const text = (description: string, example?: string) =>
	z
		.string()
		.min(1)
		.regex(noSpaceAround, 'space around')
		.meta({ description, ...(example !== undefined && { example }) });

/** The address of a page of any site. No program is one. */
export const webAddress = z.url({ protocol: /^https?$/u });

/** The name of another content file, without its ending. */
export const reference = (collection: string, description: string) =>
	z
		.string()
		.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'slug')
		.meta({ description, refersTo: collection });

/** A calendar day. YAML readers may hand it over as a date. */
export const day = (description: string) =>
	z.preprocess(
		(value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
		z.iso.date().meta({ description, example: '2026-05-31' }),
	);

/** A place in a list: 1 comes first. */
export const order = z
	.int()
	.min(1)
	.meta({ description: 'Where it stands in its list: 1 comes first.', example: '1' });

export const updated = day('The day on which the words or facts in this file were last changed.');

/** Another form of an official name, and where it stands in the source. */
export const aliases = z
	.array(
		z.strictObject({
			text: text('The other form, exactly as it stands in the source.'),
			where: text('Where in the source it stands.', 'Chapter 10, short term goals'),
		}),
	)
	.optional();

export const keywords = z.array(words('A word or two.', 40)).optional().meta({
	own: true,
	description:
		'Everyday words that people may search for and that the page does not hold. They are not shown.',
});

/** Subjects on which every page must offer help at once. */
export const helpTopics = ['suicide', 'mental-health', 'abuse', 'substance-misuse'] as const;

export type HelpTopic = (typeof helpTopics)[number];

export const help = z.array(z.enum(helpTopics)).optional().meta({
	description:
		'Set this where the page speaks of suicide, mental health, abuse or substance misuse: the page then says where to get help now.',
});
