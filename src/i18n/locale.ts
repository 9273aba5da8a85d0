/** What the code must know of a language beyond its code. */
export interface Locale {
	/** Two letters: `fa`. */
	code: string;
	dir: 'ltr' | 'rtl';
	/** For `Intl`: Persian keeps the Gregorian calendar, so that its years match the sources. */
	intl: string;
	/** Its own name in its own script. */
	name: string;
}

const calendars: Record<string, string> = { fa: 'fa-u-ca-gregory', ar: 'ar-u-ca-gregory' };

const known = new Map<string, Locale>();

/** A language by its two-letter code. */
export function localeOf(code: string): Locale {
	const locale = known.get(code) ?? describe(code);
	known.set(code, locale);
	return locale;
}

function describe(code: string): Locale {
	const full = new Intl.Locale(code);
	const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
	return {
		code,
		dir: full.getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr',
		intl: code === 'en' ? 'en-GB' : (calendars[code] ?? code),
		name: name.charAt(0).toLocaleUpperCase(code) + name.slice(1),
	};
}
