import { expect, test } from 'vitest';
import { withLinks } from '#making/guide.ts';
import { nounNames } from '#making/nouns.ts';

const guide = '# Guide\n\n[Make a new word][new-term].\n';
const linked = withLinks(guide, 'en');

test('the links stand below the guide, one for each kind', () => {
	expect(linked.startsWith(guide)).toBe(true);
	const names = [...linked.matchAll(/^\[new-([\w-]+)\]: /gmu)].map(([, name]) => name);
	expect(names).toEqual(nounNames);
});

test('a link leads up from the page of the guide to that of a new file', () => {
	const [, link = ''] = /^\[new-term\]: (\S+)$/mu.exec(linked) ?? [];
	const there = new URL(link, 'https://github.com/owner/name/blob/main/content/README.md');
	expect(there.pathname).toBe('/owner/name/new/main');
	expect(there.searchParams.get('filename')).toBe('content/en/glossary/NAME.mdx');
});

test('old links make room for new ones, and nothing else changes', () => {
	expect(withLinks(linked, 'en')).toBe(linked);
	expect(withLinks(withLinks(guide, 'ro'), 'en')).toBe(linked);
	expect(withLinks(`${linked}\nMore.\n`, 'en')).toBe(`${linked}More.\n`);
});
