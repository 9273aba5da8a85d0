import { localeOf } from '#i18n/locale.ts';
import type { Text } from '#strategy/text.ts';
import type { Words } from './govuk/words.ts';

/** Words of the content for a component that takes them as attributes, with their language where it is not the page's. */
export const inWords = (text: Text, locale: string): Words =>
	text.lang === locale
		? { text: text.value }
		: { text: text.value, lang: text.lang, dir: localeOf(text.lang).dir };
