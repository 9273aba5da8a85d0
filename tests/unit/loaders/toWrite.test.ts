import { expect, test } from 'vitest';
import { toWrite } from '#loaders/toWrite.ts';
import { add, each, swap, told, toldToLook, type Changes } from './told.ts';

const draft = (text: string) => text.replace(/^adopted:\n(?: .*\n)+/mu, '');
const day = '2027-06-01';

const unwritten: Changes = {
	'content/en/goals/rent.mdx': each(
		(text) => text.replace(/^summary: .*$/mu, `summary: ${toWrite('what it is about.')}`),
		add(`${toWrite('why this matters.')}\n\n> TO WRITE`),
	),
	'content/en/accessibility.yaml': (text) =>
		text.replace(/^canDo:\n {2}- .*$/mu, `canDo:\n  - ${toWrite('what people can do.')}`),
	'content/en/chapters/our-town.mdx': add('## To do: TO WRITE'),
	// Its words are not the source’s.
	'content/fa/goals/rent.mdx': (text) =>
		text.replace(/^title: .*$/mu, `title: ${toWrite('the title.')}`),
};
const settings = 'content/site.yaml';
const headline = (text: string) =>
	text.replace(/^headline: .*$/mu, `headline: ${toWrite('what it is for')}`);

test('once the site is adopted, nothing may be left to write', () => {
	expect(told({ ...unwritten, [settings]: headline })).toMatchInlineSnapshot(`
		"content/en/accessibility.yaml:7:5
		  The text of “canDo” still has to be written: it says “TO WRITE”.
		  Write it, or take “adopted” out of site.yaml until it is written.

		content/en/chapters/our-town.mdx:1:1
		  A heading or quotation below the fields still has to be written: it says “TO WRITE”.
		  Write it, or take “adopted” out of site.yaml until it is written.

		content/en/goals/rent.mdx:6:10
		  The text of “summary” still has to be written: it says “TO WRITE”.
		  Write it, or take “adopted” out of site.yaml until it is written.

		content/en/goals/rent.mdx:14:1
		  This paragraph still has to be written: it says “TO WRITE”.
		  Write it, or take “adopted” out of site.yaml until it is written.

		content/en/goals/rent.mdx:16:3
		  This paragraph still has to be written: it says “TO WRITE”.
		  Write it, or take “adopted” out of site.yaml until it is written.

		content/site.yaml:10:11
		  The text of “headline” still has to be written: it says “TO WRITE”.
		  Write it, or take “adopted” out of site.yaml until it is written.
		"
	`);
	expect(toldToLook({ ...unwritten, [settings]: headline }, day)).toBe('');
});

test('in a draft it is worth a look', () => {
	const changes = { ...unwritten, [settings]: each(headline, draft) };
	expect(told(changes)).toBe('');
	expect(toldToLook(changes, day)).toMatchInlineSnapshot(`
		"To look at (this stops nothing):

		content/en/accessibility.yaml:7:5
		  The text of “canDo” still has to be written: it says “TO WRITE”.
		  Write it: the site cannot be adopted before.

		content/en/chapters/our-town.mdx:1:1
		  A heading or quotation below the fields still has to be written: it says “TO WRITE”.
		  Write it: the site cannot be adopted before.

		content/en/goals/rent.mdx:6:10
		  The text of “summary” still has to be written: it says “TO WRITE”.
		  Write it: the site cannot be adopted before.

		content/en/goals/rent.mdx:14:1
		  This paragraph still has to be written: it says “TO WRITE”.
		  Write it: the site cannot be adopted before.

		content/en/goals/rent.mdx:16:3
		  This paragraph still has to be written: it says “TO WRITE”.
		  Write it: the site cannot be adopted before.

		content/site.yaml:10:11
		  The text of “headline” still has to be written: it says “TO WRITE”.
		  Write it: the site cannot be adopted before.
		"
	`);
});

test('a text that has another mistake is told too', () => {
	const change = swap('priority: warm-homes', `priority: ${toWrite('a name')}`);
	expect(told({ 'content/en/goals/rent.mdx': change })).toContain('still has to be written');
});
