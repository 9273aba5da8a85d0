import type { z } from 'zod';
import { collections, type CollectionName, type DataOf } from '#schemas/collections.ts';
import type { Content, Entry, Translation } from '#schemas/content.ts';
import { checkOf } from '#schemas/translation.ts';
import { addressOf } from './address.ts';
import { need } from './linking.ts';
import type { Page, Translated } from './model.ts';
import { localise, type Localised } from './text.ts';

/** Checked content as a reader of one language is given it, file by file: nothing is linked yet. */
export class ContentInLanguage {
	readonly content: Content;
	readonly locale: string;
	/** The source language. */
	readonly source: string;

	constructor(content: Content, locale: string) {
		this.content = content;
		this.locale = locale;
		this.source = content.site.data.languages[0] ?? locale;
	}

	/** The data of a file that fits `schema`, with its words in the reader's language. */
	words<D>(schema: z.ZodType<D>, entry: Entry<D>): Localised<D> {
		const translation = this.#translationOf(entry as Entry)?.data;
		return localise(schema, entry.data, translation, this.source, this.locale);
	}

	/** How far a file is translated for the reader. */
	translated(entry: Entry): Translated {
		const translation = this.#translationOf(entry);
		return {
			file: (translation ?? entry).file,
			translated: this.locale === this.source || translation !== undefined,
			checked: translation ? checkOf(translation) : null,
			checkedIn: [
				this.source,
				...[...entry.translations].filter(([, part]) => checkOf(part)).map(([lang]) => lang),
			],
			outdated: [...new Set(translation?.outdated.map((path) => path.replace(/\..*/u, '')))],
		};
	}

	/** Every entry of a collection with its words and its page, by name. */
	all<C extends CollectionName>(collection: C): Map<string, Localised<DataOf<C>> & Page> {
		const entries = this.content.entries[collection] as ReadonlyMap<string, Entry<DataOf<C>>>;
		return new Map(
			[...entries].map(([id, entry]) => [
				id,
				{
					...this.words<DataOf<C>>(collections[collection] as never, entry),
					...this.#page(collection, entry),
				},
			]),
		);
	}

	/** The translation of a file for the reader. Where the site asks for it, only one that a person has checked. */
	#translationOf(entry: Entry): Translation | undefined {
		const translation = entry.translations.get(this.locale);
		const isWithheld = this.content.site.data.checkedOnly?.includes(this.locale) ?? false;
		return isWithheld && translation && !checkOf(translation) ? undefined : translation;
	}

	#page(collection: CollectionName, entry: Entry): Page {
		const translation = this.#translationOf(entry);
		const own = translation?.body.hasText ? translation : entry;
		const lang = own === entry ? this.source : this.locale;
		return {
			...this.translated(entry),
			id: entry.id,
			path: addressOf(collection, entry.id) ?? '',
			body: own.body.hasText
				? {
						id: `${lang}/${collection}/${entry.id}`,
						lang,
						figures: own.body.mentions
							.filter(({ kind }) => kind === 'fact')
							.map(({ value }) => need(this.content.figures, value)),
					}
				: null,
		};
	}
}
