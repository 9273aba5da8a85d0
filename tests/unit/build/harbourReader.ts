import { localeOf } from '#i18n/locale.ts';
import { translator } from '#i18n/translate.ts';
import { checkContent } from '#loaders/checkContent.ts';
import type { Reader } from '#reader.ts';
import { buildSite } from '#strategy/buildSite.ts';

const { content } = checkContent('tests/fixtures/harbour/content');
if (!content) throw new Error('The harbour has mistakes.');

/**
 * A reader of the harbour’s site: its glossary has “Amp”, “Kilowatt hour (kWh)”, “Research &
 * development (R&D)” and “Retrofit”. In Persian its goal “rent” is translated and “insulate-homes”
 * is not.
 */
export const readerOf = (locale: string): Reader => ({
	site: buildSite(content, locale),
	locale,
	language: localeOf(locale),
	t: translator(locale),
	inSource: {},
	href: (path) => `/plan${locale === 'en' ? '' : `/${locale}`}${path}`,
});
