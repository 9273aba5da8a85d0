import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fingerprint } from '#loaders/madeFrom.ts';
import { madeFromFileOf, readMessageFiles } from '#translating/messageFiles.ts';
import { harbour } from './desk.ts';

const languages = readdirSync('src/i18n/messages')
	.map((name) => name.replace('.json', ''))
	.filter((name) => name !== 'en');

test.each(languages)('the interface words in “%s” are made from the English of now', (locale) => {
	const files = readMessageFiles(harbour, 'en', locale);
	if (!files) throw new Error(`There are no interface words in “${locale}”.`);
	const { english, madeFrom, file } = files;
	const older = Object.entries(english)
		.filter(([key, message]) => madeFrom[key] !== fingerprint(message))
		.map(([key]) => key);
	const why = `Look at these in ${file}. Where they hold: npm run translations -- accept ${file}`;
	expect(older, why).toEqual([]);
	expect(Object.keys(madeFrom).filter((key) => !(key in english))).toEqual([]);
});

test('what they were made from is kept beside them', () => {
	expect(madeFromFileOf('src/i18n/messages/fa.json')).toBe('src/i18n/madeFrom/fa.json');
	expect(madeFromFileOf('content/cy/messages.json')).toBe('content/cy/messages.madeFrom.json');
	expect(readMessageFiles(harbour, 'en', 'en')).toBeNull();
	expect(readMessageFiles(harbour, 'en', 'xx')).toBeNull();
});
