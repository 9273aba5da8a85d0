import { expect } from 'vitest';
import readability from 'text-readability';
import { bodyOf, content, test } from './ours.ts';
import { paragraphs, withoutNames } from './ownProse.ts';

// Ages 9 to 11 are grades 4 to 6 of American schools, which the formula counts in.
const hardest = 6.5;

const pages = (['chapters', 'goals', 'priorities', 'strategies'] as const)
	.flatMap((collection) => [...content.entries[collection].values()])
	.map(({ file, data }) => {
		const text = withoutNames([data.summary, ...paragraphs(bodyOf(file))]);
		return {
			file,
			words: readability.lexiconCount(text),
			grade: readability.fleschKincaidGrade(text),
		};
	});

test('a child of 9 to 11 can read each page', () => {
	const long = pages.filter(({ words }) => words >= 100);
	expect(long.length).toBeGreaterThan(10);
	expect(long.filter(({ grade }) => grade > hardest)).toEqual([]);
});

test.each(['actions', 'measures', 'partners', 'glossary'] as const)(
	'a child of 9 to 11 can read what is said of %s in short',
	(collection) => {
		const said = [...content.entries[collection].values()].map(({ data }) =>
			'meaning' in data ? (data.meaning as string) : (data.summary as string),
		);
		expect(readability.fleschKincaidGrade(withoutNames(said))).toBeLessThanOrEqual(hardest);
	},
);
