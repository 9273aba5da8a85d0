import { expect, test } from 'vitest';
import { add, each, inCopy, swap, toldToLook } from './told.ts';
import { checkContent } from '#loaders/checkContent.ts';

const day = '2027-06-01';
const goal = 'content/en/goals/rent.mdx';
const look = (changes: Parameters<typeof toldToLook>[0]) => toldToLook(changes, day);

test('content that needs no look', () => {
	expect(look({})).toBe('');
});

test('a figure in the text', () => {
	expect(look({ [goal]: add('There are 1,200 homes, and 31% of them are old.') }))
		.toMatchInlineSnapshot(`
			"To look at (this stops nothing):

			content/en/goals/rent.mdx:14:1
			  This paragraph gives the figure 1,200 without its source.
			  Put it into figures.csv in “seeds”, with its source, and write <Fact id="…" /> here.

			content/en/goals/rent.mdx:14:1
			  This paragraph gives the figure 31 without its source.
			  Put it into figures.csv in “seeds”, with its source, and write <Fact id="…" /> here.
			"
		`);
});

test('a figure where to call, and one in a name', () => {
	expect(
		look({
			'content/en/chapters/help-now.mdx': add('Text the word HELP to 85258.'),
			'content/en/partners/council.mdx': swap('name: ', 'name: Ward 17 and '),
			[goal]: add('Ward 17 and Harbour Town Council asks.'),
		}),
	).toBe('');
});

test('figures that should be out by now', () => {
	const indicator = 'content/en/indicators/cold-homes.mdx';
	const until = (on: string) =>
		look({ [indicator]: swap('source:', `nextUpdate: ${on}\nsource:`) });
	expect(until('2027-05-31')).toMatchInlineSnapshot(`
		"To look at (this stops nothing):

		content/en/indicators/cold-homes.mdx:10:13
		  New figures were announced for 2027-05-31, and that day is over.
		  Look whether they are out: npm run import brings them in. Then write the next day here.
		"
	`);
	expect(until('2027-06-01')).toBe('');
});

test('a report and news of a day to come', () => {
	expect(toldToLook({}, '2026-01-01')).toMatchInlineSnapshot(`
		"To look at (this stops nothing):

		content/en/news/plan-online.mdx:2:7
		  “date” is 2026-03-02, which is still to come: today is 2026-01-01.
		  Mend the day, unless it is meant so.

		content/en/reports/damp-and-mould/index.mdx:7:7
		  “asAt” is 2026-06-15, which is still to come: today is 2026-01-01.
		  Mend the day, unless it is meant so.

		content/en/reports/second-year/index.mdx:7:7
		  “asAt” is 2026-03-01, which is still to come: today is 2026-01-01.
		  Mend the day, unless it is meant so.

		content/en/reports/spring-note/index.mdx:7:7
		  “asAt” is 2027-05-20, which is still to come: today is 2026-01-01.
		  Mend the day, unless it is meant so.

		content/en/reports/third-year/index.mdx:7:7
		  “asAt” is 2027-03-01, which is still to come: today is 2026-01-01.
		  Mend the day, unless it is meant so.
		"
	`);
});

test('translations that are older than their source, one line a language', () => {
	expect(
		look({ 'content/en/priorities/warm-homes.mdx': swap('title: Warm', 'title: Quite warm') }),
	).toMatchInlineSnapshot(`""`);
});

test('a goal and a chapter without text', () => {
	const cut = (text: string) => text.replace(/(?<=\n---\n)[^]*$/u, '');
	expect(look({ [goal]: cut, 'content/en/chapters/about-this-site.mdx': cut }))
		.toMatchInlineSnapshot(`
			"To look at (this stops nothing):

			content/en/chapters/about-this-site.mdx:2:8
			  This page has no text below its fields.
			  Write what readers should know, below the second line --- .

			content/en/goals/rent.mdx:4:8
			  This page has no text below its fields.
			  Write what readers should know, below the second line --- .
			"
		`);
});

test('a partner, a source and a word that nothing needs', () => {
	expect(
		look({
			'content/en/partners/fishers.mdx':
				'---\nname: Fishers’ Guild\nkind: voluntary\nsummary: The guild of those who fish.\nupdated: 2026-03-02\n---\n',
			'content/en/sources/tide-table.yaml':
				'title: Tide table\nkind: data\npublisher: The harbour master\ntaken: Nothing yet.\nupdated: 2026-03-02\n',
			'content/en/glossary/ebb.mdx':
				'---\nterm: Ebb\nmeaning: The time when the sea goes out.\nupdated: 2026-03-02\n---\n',
		}),
	).toMatchInlineSnapshot(`
		"To look at (this stops nothing):

		content/en/glossary/ebb.mdx:2:7
		  This word stands nowhere in the text, so no reader needs its meaning.
		  Add the forms in which it stands under “forms”, or delete its file.

		content/en/partners/fishers.mdx:2:7
		  No action is led by this partner, and no other file names it.
		  Name it under “leads” of an action, unless only its own page should speak of it.

		content/en/sources/tide-table.yaml:1:8
		  Nothing on the site is taken from this source.
		  Name it where its facts stand, or delete its file.
		"
	`);
});

test('what a link leads to is needed', () => {
	expect(
		look({
			'content/en/glossary/ebb.mdx':
				'---\nterm: Ebb\nmeaning: The time when the sea goes out.\nupdated: 2026-03-02\n---\n',
			[goal]: add('See [the tides](/glossary/#ebb).'),
		}),
	).toBe('');
});

test('a language that the site does not have yet', () => {
	expect(look({ 'content/ro/goals/rent.mdx': '---\ntitle: Chirie\n---\n' })).toMatchInlineSnapshot(`
		"To look at (this stops nothing):

		content/ro:1:1
		  This folder is left out: “ro” is no language of the site yet.
		  Add it under “languages” in site.yaml when it is ready: languages: [en, fa, ar, ro]
		"
	`);
});

test('nothing to look at is a mistake', () => {
	const { faults, content } = inCopy({ [goal]: each(add('There are 1,200 homes.')) }, (folder) =>
		checkContent(folder),
	);
	expect(faults).toEqual([]);
	expect(content).not.toBeNull();
});

test('what a broken file may have needed is not called unused', () => {
	expect(
		look({
			'content/en/glossary/ebb.mdx':
				'---\nterm: Ebb\nmeaning: The time when the sea goes out.\nupdated: 2026-03-02\n---\n',
			[goal]: '---\ntitle: [\n---\n',
		}),
	).not.toContain('stands nowhere');
});
