import { expect, test } from 'vitest';
import { splitFrontMatter } from '#loaders/frontMatter.ts';
import { newFileLink, templateOf } from '#making/newFileLink.ts';
import { nounNames } from '#making/nouns.ts';

const repository = 'https://github.com/harbour/plan';

test('a link opens a new file with its name to be chosen and its fields explained', () => {
	const link = new URL(newFileLink(repository, 'term'));
	expect(link.origin + link.pathname).toBe('https://github.com/harbour/plan/new/main');
	expect(link.searchParams.get('filename')).toBe('content/en/glossary/NAME.mdx');
	expect(link.searchParams.get('value')).toBe(templateOf('term'));
	expect(new URL(newFileLink(repository, 'note', 'ro')).searchParams.get('filename')).toBe(
		'content/ro/reports/NAME/index.mdx',
	);
});

test.each(nounNames)('the link for a %s is short enough for every browser and server', (name) => {
	expect(newFileLink(repository, name).length).toBeLessThan(8000);
});

test('the templates of reports say which kind they are', () => {
	expect(templateOf('note')).toMatch(/^kind: note$/mu);
	expect(templateOf('source')).not.toMatch(/^---/u);
	expect(splitFrontMatter(templateOf('term'))?.head).toMatch(/^term:$/mu);
});
