import { expect, test } from 'vitest';
import { oldPlan } from './oldPlan.ts';
import { swap, told } from './told.ts';

const goal = 'content/en/goals/rent.mdx';

/** What is told where the first goal names this forerunner. */
const naming = (forerunner: string, reason = '\n    reason: Both are about homes.') =>
	told({
		...oldPlan,
		[goal]: swap('updated:', `forerunners:\n  - ${forerunner}${reason}\nupdated:`),
	});

test.each(['goal: old-roofs', 'measure: old-leaks', 'report: old-report\n    item: old-gutters'])(
	'what an earlier strategy has may be named: %s',
	(forerunner) => {
		expect(naming(forerunner)).toBe('');
	},
);

test.each(['actions/rent-register', 'measures/fair-rents'])('%s may name one too', (file) => {
	const thread = 'forerunners:\n  - goal: old-roofs\n    reason: Both are about homes.\nupdated:';
	expect(told({ ...oldPlan, [`content/en/${file}.mdx`]: swap('updated:', thread) })).toBe('');
});

test('nothing is named', () => {
	expect(naming('reason: Both are about homes.', '')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:8:13
		  This names no forerunner.
		  Add “goal”, “measure”, or “report” with “item”.
		"
	`);
});

test('two are named at once', () => {
	expect(naming('goal: old-roofs\n    measure: old-leaks')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:9:14
		  This names two forerunners at once.
		  Start a new item of the list for the second, with its own reason.
		"
	`);
});

test('a report without an item, and an item without a report', () => {
	expect(naming('report: old-report')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:8:13
		  A report rates many things.
		  Add “item”, the name of one in the report’s items.csv.
		"
	`);
	expect(naming('item: old-gutters')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:8:11
		  It is not said whose item this is.
		  Add “report”, or take this line out.
		"
	`);
	expect(naming('goal: old-roofs\n    item: old-gutters')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:9:11
		  It is not said whose item this is.
		  Add “report”, or take this line out.
		"
	`);
});

test('no reason is given', () => {
	expect(naming('goal: old-roofs', '')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:8:5
		  The field “reason” is missing or empty.
		  Add it. What is the same in the two and what differs: an editor’s judgement that the reader sees. Write reason: "the words"
		"
	`);
});

test('a thing that there is not', () => {
	expect(naming('goal: old-roof')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:8:11
		  “goal” names “old-roof”, but there is no such file in goals.
		  Did you mean “old-roofs”?
		"
	`);
	expect(naming('measure: leaks-of-old')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:8:14
		  “measure” names “leaks-of-old”, but there is no such file in measures.
		  Write one of: “cold-homes”, “fair-rents”, “homes-for-sale”, “homes-insulated”, “old-leaks”, “power-made”, “turbine-runs”.
		"
	`);
	expect(naming('report: old-report\n    item: old-gutter')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:9:11
		  The table of the report “old-report” has no item “old-gutter”.
		  Did you mean “old-gutters”?
		"
	`);
});

test('an item that has a page of its own', () => {
	expect(naming('report: old-report\n    item: old-roofs')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:9:11
		  “old-roofs” has a page of its own.
		  Write “goal: old-roofs” in place of “report” and “item”.
		"
	`);
});

test('a thing of the same strategy, or itself', () => {
	expect(naming('goal: insulate-homes')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:8:11
		  “insulate-homes” is of no strategy that began before 2024.
		  Name something of an earlier strategy, or take it out.
		"
	`);
	expect(naming('goal: rent')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:8:11
		  “rent” is of no strategy that began before 2024.
		  Name something of an earlier strategy, or take it out.
		"
	`);
	expect(naming('report: first-year\n    item: tide-turbine')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:8:13
		  “first-year” is of no strategy that began before 2024.
		  Name something of an earlier strategy, or take it out.
		"
	`);
});

test('a thing of a later strategy', () => {
	const thread =
		'forerunners:\n  - measure: fair-rents\n    reason: Both are about homes.\nupdated:';
	const measure = 'content/en/measures/old-leaks.mdx';
	const text = String(oldPlan[measure]).replace('updated:', thread);
	expect(told({ ...oldPlan, [measure]: text })).toMatchInlineSnapshot(`
		"content/en/measures/old-leaks.mdx:12:14
		  “fair-rents” is of no strategy that began before 2018.
		  Name something of an earlier strategy, or take it out.
		"
	`);
});
