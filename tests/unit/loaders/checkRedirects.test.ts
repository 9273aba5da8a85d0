import { expect, test } from 'vitest';
import { told } from './told.ts';

const withRows = (...rows: string[]) =>
	told({ 'content/redirects.csv': `from,to,reason\n${rows.join('\n')}\n` });
const published = (addresses: string, rows = '') =>
	told({
		'content/published.txt': addresses,
		'content/redirects.csv': `from,to,reason\n${rows}`,
	});

test('an address that is gone', () => {
	expect(published('/goals/rent/\n/goals/rents/\n/goals/gardens/\n')).toMatchInlineSnapshot(`
		"content/published.txt:2:1
		  /goals/rents/ was published once, and there is no such page now.
		  Bring its file back, or add a row to content/redirects.csv: /goals/rents/,/goals/rent/,Why it moved

		content/published.txt:3:1
		  /goals/gardens/ was published once, and there is no such page now.
		  Bring its file back, or add a row to content/redirects.csv: /goals/gardens/,/the-page-now/,Why it moved
		"
	`);
});

test('takes addresses that are pages, or lead to one', () => {
	expect(
		published(
			'/goals/rent/\n/goals/old-rent/\n\n/progress/second-year/changes/\n',
			'/goals/old-rent/,/goals/rent/,The goal has a new name.\n/glossary/watt/,/glossary/#amp,One word now\n',
		),
	).toBe('');
});

test('a page that is said to be gone', () => {
	expect(withRows('/goals/rent/,/goals/tide-power/,Merged')).toMatchInlineSnapshot(`
		"content/redirects.csv:2:1
		  /goals/rent/ is a page, so nobody can be sent on from it.
		  Take this row out, or write the address that is gone.
		"
	`);
});

test('readers sent to no page', () => {
	expect(withRows('/goals/old-rent/,/goals/rents/,Renamed')).toMatchInlineSnapshot(`
		"content/redirects.csv:2:2
		  There is no page /goals/rents/ to send readers to.
		  Did you mean “/goals/rent/”?
		"
	`);
});

test('readers sent round in a ring, to themselves, and on and on', () => {
	expect(
		withRows(
			'/a/,/b/,One',
			'/b/,/a/,Other',
			'/c/,/c/,Itself',
			'/d/,/e/,On',
			'/e/,/goals/rent/,Moved',
		),
	).toMatchInlineSnapshot(`
		"content/redirects.csv:2:2
		  /b/ is gone itself, so readers would be sent on and on.
		  Write the page at the end of the way.

		content/redirects.csv:3:2
		  /a/ is gone itself, so readers would be sent on and on.
		  Write the page at the end of the way.

		content/redirects.csv:4:2
		  /c/ is gone itself, so readers would be sent on and on.
		  Write the page at the end of the way.

		content/redirects.csv:5:2
		  /e/ is gone itself, so readers would be sent on and on.
		  Write the page at the end of the way.
		"
	`);
});

test('the same address twice', () => {
	expect(withRows('/a/,/goals/rent/,One', '/a/,/goals/tide-power/,Other')).toMatchInlineSnapshot(`
		"content/redirects.csv:3:1
		  /a/ stands in line 2 already.
		  Take one of the two rows out.
		"
	`);
});

test('an address with its language', () => {
	expect(withRows('/fa/a/,/goals/rent/,One')).toMatchInlineSnapshot(`
		"content/redirects.csv:2:1
		  “/fa/a/” starts with the language “fa”.
		  Write it without, for all languages at once: /a/
		"
	`);
});

test('addresses as people write them, and no reason', () => {
	expect(
		withRows(
			'goals/old,https://harbour-town.example/goals/rent/,Moved',
			'/../etc/,//evil.example/,',
		),
	).toMatchInlineSnapshot(`
		"content/redirects.csv:2:1
		  “from” holds “goals/old”, which is not an address of this site.
		  Start and end it with /, without the language, such as /goals/smoking/.

		content/redirects.csv:2:2
		  “to” holds “https://harbour-town.example/goals/rent/”, which is not an address of this site.
		  Start and end it with /, without the language, such as /goals/smoking/.

		content/redirects.csv:3:1
		  “from” holds “/../etc/”, which is not an address of this site.
		  Start and end it with /, without the language, such as /goals/smoking/.

		content/redirects.csv:3:2
		  “to” holds “//evil.example/”, which is not an address of this site.
		  Start and end it with /, without the language, such as /goals/smoking/.

		content/redirects.csv:3:3
		  “reason” is empty.
		  Fill it in. Why it moved, for those who look after the site. For example: reason: The goal has a new name.
		"
	`);
});
