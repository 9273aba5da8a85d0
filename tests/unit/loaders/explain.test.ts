import { expect, test } from 'vitest';
import { add, each, swap, told } from './told.ts';

const goal = 'content/en/goals/rent.mdx';
const action = 'content/en/actions/market-roof.mdx';
const measure = 'content/en/measures/power-made.mdx';
const strategy = 'content/en/strategies/homes-and-power-2024.mdx';
const site = 'content/site.yaml';
const statement = 'content/en/accessibility.yaml';
const inGoal = (from: string, to: string) => told({ [goal]: swap(from, to) });

test('a misspelt field', () => {
	expect(inGoal('shortTitle: ', 'shorttitle: ')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:5:1
		  There is no field “shorttitle” here.
		  Did you mean “shortTitle”?
		"
	`);
});

test('a field that there is not', () => {
	expect(inGoal('updated: ', 'colour: red\nupdated: ')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:7:1
		  There is no field “colour” here.
		  Write one of: “priority”, “order”, “title”, “shortTitle”, “aliases”, “summary”, “help”, “keywords” ….
		"
	`);
});

test('a misspelt field within a group', () => {
	expect(told({ [strategy]: swap('everyMonths', 'everyMonth') })).toMatchInlineSnapshot(`
		"content/en/strategies/homes-and-power-2024.mdx:16:3
		  There is no field “everyMonth” here.
		  Did you mean “everyMonths”?
		"
	`);
});

test('a number of months that is none', () => {
	const months = (count: string) =>
		told({ [strategy]: swap('everyMonths: 12', `everyMonths: ${count}`) });
	expect([months('0'), months('9007199254740991')].join('')).toMatchInlineSnapshot(`
		"content/en/strategies/homes-and-power-2024.mdx:16:16
		  “everyMonths” holds 0, which is too small.
		  Write 1 or more.
		content/en/strategies/homes-and-power-2024.mdx:16:16
		  “everyMonths” holds 9007199254740991, which is too large.
		  Write 120 or less.
		"
	`);
});

test('a year with a slip of the finger', () => {
	expect(told({ [strategy]: swap('end: 2030', 'end: 20300') })).toMatchInlineSnapshot(`
		"content/en/strategies/homes-and-power-2024.mdx:5:6
		  “end” holds 20300, which is too large.
		  Write 2199 or less.
		"
	`);
});

test('a strategy that ends before it starts', () => {
	expect(told({ [strategy]: swap('start: 2024', 'start: 2042') })).toMatchInlineSnapshot(`
		"content/en/strategies/homes-and-power-2024.mdx:5:6
		  The strategy ends in 2030, before its start in 2042.
		  Check both years against the source.
		"
	`);
});

test('a missing field', () => {
	expect(inGoal('priority: warm-homes\n', '')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:2:1
		  The field “priority” is missing or empty.
		  Add it. The priority that it belongs to. Write priority: and the name of a file in “priorities”, without its ending.
		"
	`);
});

test('an empty field', () => {
	expect(inGoal('title: Rent', 'title:')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:4:7
		  The field “title” is missing or empty.
		  Add it. The official name, exactly. Write title: "the words"
		"
	`);
});

test('a missing word of a choice', () => {
	expect(told({ [measure]: swap('kind: counted\n', '') })).toMatchInlineSnapshot(`
		"content/en/measures/power-made.mdx:2:1
		  The field “kind” is missing or empty.
		  Add it. “counted”: figures show it. “milestone”: it is done or it is not. For example: kind: counted
		"
	`);
});

test('a word that is not one of a choice', () => {
	expect(told({ [measure]: swap('not-stated', 'unknown') })).toMatchInlineSnapshot(`
		"content/en/measures/power-made.mdx:8:12
		  “direction” holds “unknown”, which is not one of its words.
		  Write one of: “higher”, “lower”, “contested”, “not-stated”.
		"
	`);
});

test('a word near one of a choice', () => {
	expect(told({ [measure]: swap('not-stated', 'not stated') })).toMatchInlineSnapshot(`
		"content/en/measures/power-made.mdx:8:12
		  “direction” holds “not stated”, which is not one of its words.
		  Did you mean “not-stated”?
		"
	`);
});

test('a field that another one needs', () => {
	expect(told({ [measure]: swap('directionBasis: stated\n', '') })).toMatchInlineSnapshot(`
		"content/en/measures/power-made.mdx:8:12
		  It is not said where the direction comes from.
		  Add “directionBasis: stated” or “directionBasis: editor”.
		"
	`);
});

test('a field that another one forbids', () => {
	expect(told({ [measure]: swap('kind: counted', 'kind: milestone') })).toMatchInlineSnapshot(`
		"content/en/measures/power-made.mdx:8:12
		  A milestone is done or not done, so it has no direction.
		  Take this line out.

		content/en/measures/power-made.mdx:10:9
		  “needed” has no place here: a milestone is not counted.
		  Take this line out.
		"
	`);
});

test('a title that is too long', () => {
	expect(told({ [action]: swap('title: Solar', 'title: Many and very new solar') }))
		.toMatchInlineSnapshot(`
			"content/en/actions/market-roof.mdx:4:8
			  “title” is too long: it has 74 characters.
			  Keep it to 70.
			"
		`);
});

test('a title that is a number', () => {
	expect(inGoal('title: Rent', 'title: 2030')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:4:8
		  “title” holds the value 2030, which is not text.
		  Put it in double quotes: title: "2030"
		"
	`);
});

test('a title that is a list', () => {
	expect(inGoal('title: Rent', 'title: [Rent]')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:4:8
		  “title” holds a list, which is not text.
		  Write text. If it starts with a bracket, put the whole of it in double quotes.
		"
	`);
});

test('a title that is empty', () => {
	expect(inGoal('title: Rent', 'title: ""')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:4:8
		  “title” is empty.
		  Fill it in. The official name, exactly. Write title: "the words"
		"
	`);
});

test('a title with a space at its end', () => {
	expect(inGoal('title: Rent', 'title: "Rent "')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:4:8
		  “title” has a space or an empty line before or after its text.
		  Take it out.
		"
	`);
});

test('text where a list belongs', () => {
	expect(told({ [action]: swap('leads:\n  - homes-team', 'leads: homes-team') }))
		.toMatchInlineSnapshot(`
			"content/en/actions/market-roof.mdx:7:8
			  “leads” holds “homes-team”, which is not a list.
			  Write a list: each item on a line of its own, after two spaces, a hyphen and a space.
			"
		`);
});

test('an empty list', () => {
	expect(told({ [action]: swap('leads:\n  - homes-team', 'leads: []') })).toMatchInlineSnapshot(`
		"content/en/actions/market-roof.mdx:7:8
		  “leads” is empty.
		  Fill it in. Every partner that leads it.
		"
	`);
});

test('a number in quotation marks', () => {
	expect(inGoal('order: 2', 'order: "2"')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:3:8
		  “order” holds “2”, which is not a number.
		  Write a number, without quotation marks. For example: order: 1
		"
	`);
});

test('a number that is not whole', () => {
	expect(inGoal('order: 2', 'order: 2.5')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:3:8
		  “order” holds the value 2.5, which is not a whole number.
		  Write a whole number. For example: order: 1
		"
	`);
});

test('a number that is too small', () => {
	expect(inGoal('order: 2', 'order: 0')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:3:8
		  “order” holds 0, which is too small.
		  Write 1 or more.
		"
	`);
});

test('a number that is too large', () => {
	expect(told({ 'content/en/indicators/cold-homes.mdx': swap('decimals: 1', 'decimals: 7') }))
		.toMatchInlineSnapshot(`
			"content/en/indicators/cold-homes.mdx:6:11
			  “decimals” holds 7, which is too large.
			  Write 3 or less.
			"
		`);
});

test('a day that the calendar does not have', () => {
	expect(inGoal('2026-03-02', '2026-02-31')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:7:10
		  “updated” holds “2026-02-31”, which is not a day of the calendar.
		  Write year, month and day, such as 2026-05-31.
		"
	`);
});

test('a day as people write it', () => {
	expect(inGoal('2026-03-02', '2 March 2026')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:7:10
		  “updated” holds “2 March 2026”, which is not a day of the calendar.
		  Write year, month and day, such as 2026-05-31.
		"
	`);
});

test('a name of a file as people write it', () => {
	expect(inGoal('priority: warm-homes', 'priority: Warm homes')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:2:11
		  “priority” holds “Warm homes”, which is not the name of a file.
		  Names have small letters, digits and hyphens only, such as “dental-health”.
		"
	`);
});

test('an item in the middle of a list', () => {
	expect(told({ [action]: swap('  - homes-team', '  - homes-team\n  - 7') }))
		.toMatchInlineSnapshot(`
			"content/en/actions/market-roof.mdx:9:5
			  “leads” holds the value 7, which is not text.
			  Put it in double quotes: - "7"
			"
		`);
});

test('the settings of the site', () => {
	expect(
		told({
			[site]: each(
				swap('"#7a1f3d"', 'dark red'),
				swap('https://harbour-town.example/plan', 'harbour-town.example'),
				swap('plan@harbour-town.example', 'plan at harbour-town.example'),
				swap('[en, fa, ar]', '[en, fa, Polish]'),
			),
		}),
	).toMatchInlineSnapshot(`
		"content/site.yaml:13:10
		  “address” holds “harbour-town.example”, which is not a web address.
		  Write it whole, such as https://example.org/page.

		content/site.yaml:14:21
		  “languages” holds “Polish”, which is not a language code.
		  Write two small letters, such as “pl”.

		content/site.yaml:16:8
		  “brand” holds “dark red”, which is not a colour.
		  Write # and six digits or letters from a to f, in quotes, such as "#00524c".

		content/site.yaml:18:10
		  “contact” holds “plan at harbour-town.example”, which is not an e-mail address.
		  Write it as name@example.org.
		"
	`);
});

test('wording that the law sets', () => {
	expect(told({ [statement]: swap('title: Accessibility statement for', 'title: Access to') }))
		.toMatchInlineSnapshot(`
			"content/en/accessibility.yaml:1:8
			  The law sets this wording, so it can’t be changed.
			  Write exactly: Accessibility statement for {title}
			"
		`);
});

test('a place for a link that was lost', () => {
	expect(told({ [statement]: swap('{days}', 'ten') })).toMatchInlineSnapshot(`
		"content/en/accessibility.yaml:24:13
		  The place of the number of days is lost.
		  Write {days} where it goes. The number itself stands in “responseDays”.
		"
	`);
});

test('a fact in a translation', () => {
	expect(told({ 'content/fa/goals/tide-power.mdx': swap('shortTitle:', 'order: 1\nshortTitle:') }))
		.toMatchInlineSnapshot(`
			"content/fa/goals/tide-power.mdx:2:1
			  There is no field “order” here.
			  Take it out: it is no text to translate, and stands in the source language alone.
			"
		`);
});

test('a misspelt field in a translation', () => {
	expect(told({ 'content/fa/goals/tide-power.mdx': swap('shortTitle:', 'shortitle:') }))
		.toMatchInlineSnapshot(`
			"content/fa/goals/tide-power.mdx:2:1
			  There is no field “shortitle” here.
			  Did you mean “shortTitle”?
			"
		`);
});

test('several at once, each at its place', () => {
	expect(
		told({
			[goal]: each(swap('title: Rent', 'titel: Rent'), swap('order: 2', 'order: two')),
		}),
	).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:3:8
		  “order” holds “two”, which is not a number.
		  Write a number, without quotation marks. For example: order: 1

		content/en/goals/rent.mdx:4:1
		  There is no field “titel” here.
		  Did you mean “title”?
		"
	`);
});

test('keeps quiet when nothing is wrong', () => {
	expect(told({ [goal]: add('And more.') })).toBe('');
});
