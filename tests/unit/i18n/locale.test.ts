import { expect, test } from 'vitest';
import { localeOf } from '#i18n/locale.ts';

test.each([
	['en', 'ltr', 'en-GB', 'English'],
	['fa', 'rtl', 'fa-u-ca-gregory', 'فارسی'],
	['gu', 'ltr', 'gu', 'ગુજરાતી'],
	['pl', 'ltr', 'pl', 'Polski'],
	['ro', 'ltr', 'ro', 'Română'],
])('%s', (code, dir, intl, name) => {
	expect(localeOf(code)).toEqual({ code, dir, intl, name });
});
