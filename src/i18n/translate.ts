import { IntlMessageFormat } from 'intl-messageformat';
import type { Text } from '#strategy/text.ts';
import { localeOf } from './locale.ts';
import en from './messages/en.json' with { type: 'json' };

export type MessageKey = keyof typeof en;
type Values = Readonly<Record<string, string | number | Date>>;
type Catalogue = Readonly<Record<MessageKey, string>>;

const catalogues = Object.fromEntries<Catalogue>(
	Object.entries(
		import.meta.glob<Catalogue>('./messages/*.json', { eager: true, import: 'default' }),
	).map(([file, catalogue]) => [file.replace(/^.*\/|\.json$/gu, ''), catalogue]),
);

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const escapes: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Text made safe to stand in HTML. */
export const escapeHtml = (text: string) =>
	text.replace(/[&<>"']/gu, (sign) => escapes[sign] ?? sign);

const formats = new Map<string, IntlMessageFormat>();

/** Takes the interface words of a language that the content brings with it, checked. */
export function addMessages(locale: string, messages: Readonly<Record<string, string>>): void {
	catalogues[locale] = messages;
	for (const id of formats.keys()) if (id.startsWith(`${locale} `)) formats.delete(id);
}

function formatOf(locale: string, key: MessageKey): IntlMessageFormat {
	const id = `${locale} ${key}`;
	const known = formats.get(id);
	if (known) return known;
	const message = catalogues[locale]?.[key];
	if (message === undefined)
		throw new Error(`src/i18n/messages/${locale}.json has no message “${key}”.`);
	const made = new IntlMessageFormat(message, localeOf(locale).intl);
	formats.set(id, made);
	return made;
}

const isText = (value: Text | string | number): value is Text => typeof value === 'object';

/** Words of the content as HTML, marked where their language is not the page’s. */
function inItsLanguage({ value, lang }: Text, locale: string): string {
	const words = escapeHtml(value);
	return lang === locale
		? words
		: `<span data-pagefind-ignore lang="${lang}" dir="${localeOf(lang).dir}">${words}</span>`;
}

/** The interface words of one language. */
export interface Translate {
	/** A message as plain text. */
	(key: MessageKey, values?: Values): string;
	/** A message as HTML: each `<tag>` in it becomes what `tags` makes of its text; values are escaped. */
	html: (
		key: MessageKey,
		tags: Readonly<Record<string, (text: string) => string>>,
		values?: Values,
	) => string;
	/** A message as HTML in which each inserted text that is in another language says so. */
	marked: (key: MessageKey, values: Readonly<Record<string, Text | string | number>>) => string;
}

/**
 * The interface words of `locale`. In a right-to-left language each inserted text is isolated,
 * so that a foreign name or a range cannot turn the words around it.
 */
export function translator(locale: string): Translate {
	const isolate = localeOf(locale).dir === 'rtl';
	const inserted = (values: Values): Values =>
		isolate
			? Object.fromEntries(
					Object.entries(values).map(([name, value]) => [
						name,
						typeof value === 'string' && value !== '' && !/^[a-z-]+$/u.test(value)
							? `${FIRST_STRONG_ISOLATE}${value}${POP_ISOLATE}`
							: value,
					]),
				)
			: values;
	const plain = (key: MessageKey, values: Values = {}) =>
		String(formatOf(locale, key).format(inserted(values)));
	const html: Translate['html'] = (key, tags, values = {}) => {
		const escaped = Object.fromEntries(
			Object.entries(inserted(values)).map(([name, value]) => [
				name,
				typeof value === 'string' ? escapeHtml(value) : value,
			]),
		);
		const made = Object.fromEntries(
			Object.entries(tags).map(([name, make]) => [name, (parts: string[]) => make(parts.join(''))]),
		);
		const result = formatOf(locale, key).format<string>({ ...escaped, ...made });
		return Array.isArray(result) ? result.join('') : result;
	};
	const marked: Translate['marked'] = (key, values) => {
		const texts = Object.entries(values).filter((pair): pair is [string, Text] => isText(pair[1]));
		const places = texts.map(([name], place) => [name, `\uE000${String(place)}\uE001`] as const);
		const message = plain(key, {
			...(values as Values),
			...Object.fromEntries(places),
		});
		return escapeHtml(message).replace(/\uE000(\d+)\uE001/gu, (_, place: string) => {
			const text = texts[Number(place)]?.[1];
			return text ? inItsLanguage(text, locale) : '';
		});
	};
	return Object.assign(plain, { html, marked });
}
