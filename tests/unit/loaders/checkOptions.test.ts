import { expect, test } from 'vitest';
import { readCheckOptions } from '#loaders/checkOptions.ts';

const none = {
	json: false,
	annotations: false,
	keepAddresses: false,
	before: undefined,
	help: false,
};

test.each([
	[[], none],
	[['--json'], { ...none, json: true }],
	[['--annotations', '--keep-addresses'], { ...none, annotations: true, keepAddresses: true }],
	[['help'], { ...none, help: true }],
	[['--help'], { ...none, help: true }],
	[['--before', '../main/content'], { ...none, before: '../main/content' }],
	[['--before=main', '--json'], { ...none, before: 'main', json: true }],
])('%j is understood', (words, options) => {
	expect(readCheckOptions(words)).toEqual(options);
});

test.each([
	[['--jsn'], 'There is no option --jsn. Did you mean “--json”?'],
	[['--before'], 'The option --before needs a folder behind it, such as --before ../main/content'],
	[['--before='], 'The option --before needs a folder behind it, such as --before ../main/content'],
	[['--json=yes'], 'The option --json takes no value. Write it alone.'],
])('%j is told', (words, expected) => {
	expect(readCheckOptions(words)).toBe(expected);
});

test('a file is told to be too little', () => {
	expect(readCheckOptions(['goals/rent.mdx'])).toMatchInlineSnapshot(
		`"The check takes no names: “goals/rent.mdx” was not understood. Everything is checked at once. For a list of what it can do: npm run check -- help"`,
	);
});
