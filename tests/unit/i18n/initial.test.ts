import { expect, test } from 'vitest';
import { initialOf } from '#i18n/initial.ts';

test.each([
	['Autism', 'en', 'A'],
	['autism', 'en', 'A'],
	['“Good” work', 'en', 'G'],
	['Évian', 'en', 'E'],
	['5 a day', 'en', '0-9'],
	['۵ وعده', 'fa', '0-9'],
	['آب', 'fa', 'آ'],
	['اجاره', 'fa', 'ا'],
	['રસીકરણ', 'gu', 'ર'],
	['કિશોર', 'gu', 'ક'],
	['દ્વિતીય', 'gu', 'દ'],
	['Ślad', 'pl', 'S'],
	['Łódź', 'pl', 'Ł'],
	['', 'en', ''],
])('%s (%s) stands under %s', (value, lang, initial) => {
	expect(initialOf({ value, lang })).toBe(initial);
});
