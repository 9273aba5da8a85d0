import { IntlMessageFormat } from 'intl-messageformat';
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
	return Object.assign(plain, { html });
}
