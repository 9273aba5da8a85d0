import { expect, test } from 'vitest';
import { add, swap, told } from './told.ts';

const goal = 'content/en/goals/rent.mdx';
const chapter = 'content/en/chapters/our-town.mdx';
const withText = (text: string) => told({ [goal]: add(text) });

test('an unknown component', () => {
	expect(withText('See <Chart id="cold-homes" />.')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:5
		  <Chart> cannot be used here.
		  Write one of: “Fact”, “Quote”, “Shares”, “Gap”.
		"
	`);
});

test('a misspelt component', () => {
	expect(withText('Of <Facts id="people" /> people.')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:4
		  <Facts> cannot be used here.
		  Did you mean “Fact”?
		"
	`);
});

test('a component with nothing of what it needs', () => {
	expect(withText('Of <Fact /> people.')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:4
		  <Fact> lacks “id”.
		  Write <Fact id="…" />
		"
	`);
});

test('a component with what it cannot have', () => {
	expect(withText('Of <Fact id="people" colour="red" /> people.')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:4
		  <Fact> cannot have “colour”.
		  Write one of: “id”.
		"
	`);
});

test('a component without quotation marks', () => {
	expect(withText('Of <Fact id=people /> people.')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:4
		  <Fact> is not written to its end, or a quotation mark is missing.
		  Write <Fact id="…" />
		"
	`);
});

test('a component with curly brackets', () => {
	expect(withText('Of <Fact id={people} /> people.')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:13
		  What follows “id” is not in double quotes.
		  Write id="…"
		"
	`);
});

test('a component with a name and no value', () => {
	expect(withText('Of <Fact id /> people.')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:4
		  What follows “id” is not in double quotes.
		  Write id="…"
		"
	`);
});

test('a component with a quotation mark that is never closed', () => {
	expect(withText('Of <Fact id="people /> people.')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:4
		  <Fact> is not written to its end, or a quotation mark is missing.
		  Write <Fact id="…" />
		"
	`);
});

test('a component that is not closed', () => {
	expect(withText('Of <Fact id="people"> people.')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:4
		  <Fact> is not written to its end, or a quotation mark is missing.
		  Write <Fact id="…" />
		"
	`);
});

test('a quotation that is not closed', () => {
	expect(told({ [chapter]: swap('</Quote>', '') })).toMatchInlineSnapshot(`
		"content/en/chapters/our-town.mdx:14:1
		  <Quote> is not written to its end, or a quotation mark is missing.
		  Write <Quote source="…">the words</Quote>
		"
	`);
});

test('a quotation that is closed twice', () => {
	expect(told({ [chapter]: swap('</Quote>', '</Quote>\n\n</Quote>') })).toMatchInlineSnapshot(`
		"content/en/chapters/our-town.mdx:16:1
		  </Quote> closes something that is not open.
		  Put the opening one before it, spelt the same way, or take this one out.
		"
	`);
});

test('an import line', () => {
	expect(withText("import Chart from './Chart.astro'")).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:1
		  A line that starts with “import” or “export” would run as a program.
		  Take the line out, or start it with another word.
		"
	`);
});

test('a sentence that only looks like a program', () => {
	expect(withText('export of goods is another matter.')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:1
		  A line that starts with “import” or “export” would run as a program.
		  Take the line out, or start it with another word.
		"
	`);
});

test('curly brackets', () => {
	expect(withText('Rents {in this town} are high.')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:7
		  Text in curly brackets would run as a program.
		  Take the curly brackets out.
		"
	`);
});

test('a curly bracket that is never closed', () => {
	expect(withText('Rents {in this town are high.')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:7
		  Text in curly brackets would run as a program.
		  Take the curly brackets out.
		"
	`);
});

test('a curly bracket behind the end of a line as old machines write it', () => {
	expect(withText('\r{')).toMatch(
		/^content\/en\/goals\/rent\.mdx:\d+:[1-9]\d*\n  Text in curly brackets/u,
	);
});

test('curly brackets where an attribute wants quotation marks, and what follows is told too', () => {
	expect(withText('Of <Quote source={"winter-count"}>all</Quote> <Facts id="x" />.\n\n# Rents'))
		.toMatchInlineSnapshot(`
			"content/en/goals/rent.mdx:14:18
			  What follows “source” is not in double quotes.
			  Write source="…"

			content/en/goals/rent.mdx:14:47
			  <Facts> cannot be used here.
			  Did you mean “Fact”?

			content/en/goals/rent.mdx:16:1
			  A heading with one # is the title of the page, which stands in the fields at the top.
			  Start headings with ##.
			"
		`);
});

test('a text that no page can hold', () => {
	expect(withText('word '.repeat(7000))).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:9:1
		  This text has 35,178 characters, and a page has 30,000 at most.
		  Make several pages of it.
		"
	`);
});

test('a less-than sign before a number', () => {
	expect(withText('A room of <6 square metres is too small.')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:11
		  The sign < starts something that cannot be read.
		  Write “less than” in words, or &lt; for the sign itself.
		"
	`);
});

test('a less-than sign before a word', () => {
	expect(withText('A room of <half the size is too small.')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:11
		  The sign < starts something that cannot be read.
		  Write “less than” in words, or &lt; for the sign itself.
		"
	`);
});

test('HTML', () => {
	expect(withText('Rents are <b>high</b>.<br/>')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:11
		  <b> cannot be used here.
		  Content holds no HTML. Use Markdown: ## for a heading, - for a list, **bold**.

		content/en/goals/rent.mdx:14:23
		  <br> cannot be used here.
		  Content holds no HTML. Use Markdown: ## for a heading, - for a list, **bold**.
		"
	`);
});

test('HTML that is not closed', () => {
	expect(withText('Rents are high.<br>')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:16
		  <br> cannot be used here.
		  Content holds no HTML. Use Markdown: ## for a heading, - for a list, **bold**.
		"
	`);
});

test('a note as in HTML', () => {
	expect(withText('<!-- Ask about this. -->')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:1
		  A note between <!-- and --> cannot stand here.
		  Take it out.
		"
	`);
});

test('an address between angle brackets', () => {
	expect(withText('See <https://harbour-town.example>.')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:5
		  An address between < and > is not a link here.
		  Write [the words of the link](https://example.org/).
		"
	`);
});

test('an e-mail address between angle brackets', () => {
	expect(withText('Write to <plan@harbour-town.example>.')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:10
		  An address between < and > is not a link here.
		  Write [the words of the link](https://example.org/).
		"
	`);
});

test('a heading of the first rank', () => {
	expect(withText('# Rents')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:1
		  A heading with one # is the title of the page, which stands in the fields at the top.
		  Start headings with ##.
		"
	`);
});

test('a picture without words', () => {
	expect(withText('![](rents.png)')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:1
		  A picture has no text for people who do not see it.
		  Write ![what it shows](/pictures/harbour.png).

		content/en/goals/rent.mdx:14:1
		  The address of the picture “rents.png” does not start with /.
		  Put it into the folder “public/pictures” and write /pictures/ and its name.
		"
	`);
});

test('a component with an empty attribute', () => {
	expect(withText('Of <Fact id="" /> people.')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:4
		  <Fact> has nothing in “id”.
		  Write id="…" with its value.
		"
	`);
});

test('facts without a name each', () => {
	expect(withText('<Gap facts="people area" names="Old Quay" low="younger" high="older" />'))
		.toMatchInlineSnapshot(`
			"content/en/goals/rent.mdx:14:1
			  <Gap> has 2 in “facts” and 1 in “names”.
			  Give each fact one name, with a comma between them: names="Men, Women".
			"
		`);
});

test('things within things without end', () => {
	expect(withText(`${'> '.repeat(100)}Rent`)).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:81
		  Things stand within things here, more than 40 times over.
		  Take the marks out, such as >, - or *, that stand here again and again.
		"
	`);
});

test('several at once, each at its place', () => {
	expect(withText('# Rents\n\nThey are {high}.\n\n<Facts id="people" />')).toMatchInlineSnapshot(`
		"content/en/goals/rent.mdx:14:1
		  A heading with one # is the title of the page, which stands in the fields at the top.
		  Start headings with ##.

		content/en/goals/rent.mdx:16:10
		  Text in curly brackets would run as a program.
		  Take the curly brackets out.

		content/en/goals/rent.mdx:18:1
		  <Facts> cannot be used here.
		  Did you mean “Fact”?
		"
	`);
});

test.each([
	['a sign with a space behind it', 'Rooms < 6 square metres, and > 2 of them.'],
	['a word that begins like a program', 'Importing is another matter.'],
	['a sign as it is written in HTML', 'Rooms of &lt;6 square metres & more.'],
	['a figure in a sentence', 'Of <Fact id="people" /> people.'],
	[
		'links, lists and headings',
		'## More\n\n- [Home](/)\n- [Write](mailto:a@b.example)\n- **Ring**',
	],
])('takes %s', (_, text) => {
	expect(withText(text)).toBe('');
});
