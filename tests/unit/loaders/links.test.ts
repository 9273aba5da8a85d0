import { expect, test } from 'vitest';
import { add, each, swap, told } from './told.ts';

const goal = 'content/en/goals/rent.mdx';
const action = 'content/en/actions/coldest-first.mdx';

test('a reference to nothing', () => {
	expect(told({ [goal]: swap('warm-homes', 'warm-home') })).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:2:11
		  “priority” names “warm-home”, but there is no such file in priorities.
		  Did you mean “warm-homes”?
		"
	`);
});

test('a reference to nothing near it', () => {
	expect(told({ [goal]: swap('warm-homes', 'gardens') })).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:2:11
		  “priority” names “gardens”, but there is no such file in priorities.
		  Write one of: “own-power”, “warm-homes”.
		"
	`);
});

test('a reference to nothing within a list', () => {
	expect(told({ [action]: swap('  - tenants-union', '  - tenant-union') })).toMatchInlineSnapshot(`
		"content/en/actions/coldest-first.mdx:9:5
		  “leads” names “tenant-union”, but there is no such file in partners.
		  Did you mean “tenants-union”?
		"
	`);
});

test('a strategy in force that there is not', () => {
	expect(told({ 'content/site.yaml': swap('homes-and-power-2024', 'homes-and-power-2042') }))
		.toMatchInlineSnapshot(`
			"content/site.yaml:15:11
			  “strategy” names “homes-and-power-2042”, but there is no such file in strategies.
			  Did you mean “homes-and-power-2024”?
			"
		`);
});

test('an unknown figure', () => {
	expect(told({ [goal]: swap('id="renters"', 'id="renter"') })).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:10:62
		  No document has a figure “renter”.
		  Did you mean “renters”?
		"
	`);
});

test('an unknown figure in a drawing', () => {
	expect(told({ 'content/en/chapters/our-town.mdx': swap('heat-roof', 'heat-rooves') }))
		.toMatchInlineSnapshot(`
			"content/en/chapters/our-town.mdx:24:1
			  No document has a figure “heat-rooves”.
			  Did you mean “heat-roof”?
			"
		`);
});

test('a quotation from an unknown source', () => {
	expect(
		told({
			'content/en/chapters/our-town.mdx': swap('source="homes-and-power-2024"', 'source="plan"'),
		}),
	).toMatchInlineSnapshot(`
		"content/en/chapters/our-town.mdx:14:1
		  There is no source “plan”.
		  Write one of: “homes-and-power-2024”, “winter-count”.
		"
	`);
});

test('a link to no page', () => {
	expect(told({ [goal]: swap('/about/our-town/', '/about/our-twon/') })).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:12:44
		  The link leads to /about/our-twon/, which is not a page of this site.
		  Did you mean “/about/our-town/”?
		"
	`);
});

test('a link without its last slash', () => {
	expect(told({ [goal]: swap('/about/our-town/', '/about/our-town') })).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:12:44
		  The link leads to /about/our-town, which is not a page of this site.
		  Did you mean “/about/our-town/”?
		"
	`);
});

test('a link to no page in a translation', () => {
	expect(told({ 'content/fa/goals/rent.mdx': swap('/about/our-town/', '/about/town/') }))
		.toMatchInlineSnapshot(`
			"content/fa/goals/rent.mdx:12:31
			  The link leads to /about/town/, which is not a page of this site.
			  Did you mean “/about/our-town/”?
			"
		`);
});

test('a link to no page, written at the end of the text', () => {
	expect(told({ [goal]: add('Read [more][1].\n\n[1]: /about/our-twon/') })).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:16:1
		  The link leads to /about/our-twon/, which is not a page of this site.
		  Did you mean “/about/our-town/”?
		"
	`);
});

test('a link that starts with nothing that leads anywhere', () => {
	expect(told({ [goal]: swap('(/about/our-town/)', '(our-town)') })).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:12:44
		  The link “our-town” leads nowhere.
		  Start it with / for a page of this site, or with https:// for another site.
		"
	`);
});

test('a link to another site that is not safe', () => {
	expect(told({ [goal]: swap('(/about/our-town/)', '(http://harbour-town.example/)') }))
		.toMatchInlineSnapshot(`
			"content/en/goals/rent.mdx:12:44
			  The link “http://harbour-town.example/” is not secure.
			  Start it with https://. If the other site cannot be reached so, do not link to it.
			"
		`);
});

test('a place in a list that is taken', () => {
	expect(told({ [goal]: swap('order: 2', 'order: 1') })).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:3:8
		  “order: 1” is already taken by content/en/goals/insulate-homes.mdx.
		  Give one of the two another number.
		"
	`);
});

test('a title that is taken', () => {
	expect(
		told({
			'content/en/actions/draught-kits.mdx': swap('title: Kits', 'title: build one tide turbine'),
		}),
	).toMatchInlineSnapshot(`
		"content/en/actions/tide-turbine.mdx:4:8
		  The title is the same as in content/en/actions/draught-kits.mdx.
		  Give one of the two another.
		"
	`);
});

test('a file with a mistake is still there for what names it', () => {
	expect(
		told({
			'content/en/priorities/warm-homes.mdx': swap('order: 1', 'order: one'),
			'content/en/goals/insulate-homes.mdx': swap('title: Insulate,', 'title: Insulate: all,'),
			'content/en/indicators/cold-homes.mdx': swap('unit: percent', 'unit: homes'),
			'content/en/sources/winter-count.yaml': swap('kind: data', 'kind: counted'),
			'content/en/reports/first-year/index.mdx': swap('kind: review', 'kind: account'),
			[goal]: swap('title: Rent', 'titel: Rent'),
		}),
	).toMatchInlineSnapshot(`
		"content/en/goals/insulate-homes.mdx:4:8
		  A colon inside the text is taken for the start of a new field.
		  Put the whole text in double quotes. For example: title: "Goal: fewer smokers"

		content/en/goals/rent.mdx:4:1
		  There is no field “titel” here.
		  Did you mean “title”?

		content/en/indicators/cold-homes.mdx:5:7
		  “unit” holds “homes”, which is not one of its words.
		  Write one of: “percent”, “years”, “out-of-10”, “per-1000”, “per-100000”, “count”.

		content/en/priorities/warm-homes.mdx:3:8
		  “order” holds “one”, which is not a number.
		  Write a number, without quotation marks. For example: order: 1

		content/en/reports/first-year/index.mdx:4:7
		  “kind” holds “account”, which is not one of its words.
		  Write one of: “review”, “deep-dive”, “progress-report”, “implementation-plan”, “note”.

		content/en/sources/winter-count.yaml:2:7
		  “kind” holds “counted”, which is not one of its words.
		  Write one of: “document”, “data”.
		"
	`);
});

test('a file with a mistake is still checked for what it names', () => {
	expect(
		told({
			[goal]: each(
				swap('title: Rent', 'title: 7'),
				swap('warm-homes', 'warm-home'),
				swap('/about/our-town/', '/about/town/'),
			),
		}),
	).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:2:11
		  “priority” names “warm-home”, but there is no such file in priorities.
		  Did you mean “warm-homes”?

		content/en/goals/rent.mdx:4:8
		  “title” holds the value 7, which is not text.
		  Put it in double quotes: title: "7"

		content/en/goals/rent.mdx:12:44
		  The link leads to /about/town/, which is not a page of this site.
		  Did you mean “/about/our-town/”?
		"
	`);
});

test('a report has a page of what changed where there is one before it', () => {
	const to = (id: string) => told({ [goal]: add(`See [it](/progress/${id}/changes/).`) });
	expect(to('second-year')).toBe('');
	for (const id of ['first-year', 'spring-note'])
		expect(to(id)).toContain('not a page of this site');
});

test('a link to a word that the glossary does not have', () => {
	const to = (word: string) => told({ [goal]: add(`See [it](/glossary/#${word}).`) });
	expect(to('amp')).toBe('');
	expect(to('amps')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:5
		  The link leads to “amps” on the page /glossary/, which is not there.
		  Did you mean “amp”?
		"
	`);
});

test('a page that every site has already', () => {
	const chapter =
		'---\ntitle: How we judge\norder: 9\nsummary: How.\nupdated: 2026-03-02\n---\n\nSo.\n';
	expect(told({ 'content/en/chapters/how-we-judge-progress.mdx': chapter })).toMatchInlineSnapshot(`
		"content/en/chapters/how-we-judge-progress.mdx:1:1
		  Every site has a page /about/how-we-judge-progress/ already, which says something else.
		  Give this file another name.
		"
	`);
});

test.each([
	'javascript:alert(1)',
	'JavaScript:alert(1)',
	'data:text/html,<b>x</b>',
	'vbscript:x',
	'//harbour-town.example/',
	'/\\\\harbour-town.example/',
	'https:',
	'https:///',
	'mailto:',
])('a link to %s leads nowhere', (address) => {
	expect(told({ [goal]: add(`[It](<${address}>)`) })).toMatch(
		/leads nowhere|not a page|cannot be read/u,
	);
});

test('a program in the place of an address', () => {
	expect(
		told({
			'content/en/sources/winter-count.yaml': swap(
				'kind: data',
				'kind: data\naddress: javascript:alert(1)',
			),
		}),
	).toMatchInlineSnapshot(`
		"content/en/sources/winter-count.yaml:3:10
		  “address” holds “javascript:alert(1)”, which is not a web address.
		  Write it whole, such as https://example.org/page.
		"
	`);
});
