import { localeOf, type Locale } from '#i18n/locale.ts';
import { translator, type Translate } from '#i18n/translate.ts';
import type { Site } from '#strategy/model.ts';
import { siteFor, siteLanguages } from './siteFor.ts';

/** What a page or component needs to speak to its reader. */
export interface Reader {
	site: Site;
	locale: string;
	language: Locale;
	t: Translate;
	/** Marks words that stand in the source language; nothing where that is the reader’s. */
	inSource: { lang?: string; dir?: 'ltr' | 'rtl' };
	/** The address of a page of this site in the reader's language. */
	href: (path: string) => string;
}

const base = import.meta.env.BASE_URL.replace(/\/$/u, '');

/** The address of `path` in a language: the source language has no prefix. */
export function hrefIn(locale: string, path: string): string {
	const [source] = siteLanguages();
	return `${base}${locale === source ? '' : `/${locale}`}${path}`;
}

/** The address of a file that is the same in all languages. */
export const asset = (path: string) => `${base}${path}`;

/** The reader of the page that is being made. */
export function readerOf(astro: { params: Record<string, string | undefined> }): Reader {
	const locale = astro.params['locale'] ?? siteLanguages()[0] ?? 'en';
	const site = siteFor(locale);
	return {
		site,
		locale,
		language: localeOf(locale),
		t: translator(locale),
		inSource: locale === site.sourceLocale ? {} : { lang: site.sourceLocale, dir: site.sourceDir },
		href: (path) => hrefIn(locale, path),
	};
}

/** A page in each language. */
export function inEachLanguage(): { params: { locale: string | undefined } }[] {
	const [source, ...others] = siteLanguages();
	return [source, ...others].map((locale) => ({
		params: { locale: locale === source ? undefined : locale },
	}));
}

/** A page for each of `things`, in each language. */
export function eachInEachLanguage<T extends { id: string }>(things: (site: Site) => readonly T[]) {
	return siteLanguages().flatMap((locale, index) =>
		things(siteFor(locale)).map((thing) => ({
			params: { locale: index === 0 ? undefined : locale, slug: thing.id },
			props: { thing },
		})),
	);
}
