import { HtmlValidate } from 'html-validate';
import { describe, test } from 'vitest';
import { expectNone } from '../faults.ts';
import { Pages } from '../pages.ts';
import { sites } from '../sites.ts';

const validator = new HtmlValidate({
	root: true,
	extends: [
		'html-validate:recommended',
		'html-validate:document',
		'html-validate:a11y',
		'html-validate:standard',
	],
	rules: {
		// The security policy forbids it; such a style would silently not be there.
		'no-inline-style': 'error',
		// Matters of taste that Astro's output settles.
		'doctype-style': 'off',
		'no-trailing-whitespace': 'off',
		'void-style': 'off',
		// What is said first is the page's own name; whoever has no room cuts off the site's.
		'long-title': 'off',
		// It guards files from other hosts, of which there are none.
		'require-sri': 'off',
	},
});

describe.each(sites)('$name', (site) => {
	const pages = new Pages(site);

	// Pages of other languages are made as those of the source are, from other words.
	const sampled = new Set(pages.samples());
	const looked = pages.all.filter((page) => pages.prefix(page.address) === '' || sampled.has(page));

	test('pages are valid HTML', () => {
		expectNone(
			looked.flatMap(({ address, html }) =>
				validator
					.validateStringSync(html)
					.results.flatMap(({ messages }) => messages)
					.map(({ line, column, ruleId, message, selector }) => ({
						where: `${address} line ${line}:${column}`,
						found: `${message}${selector === null ? '' : ` at ${selector}`}`,
						expected: `no breach of the rule ${ruleId}`,
					})),
			),
			'browsers and screen readers each mend broken markup in their own way.',
		);
	});
});
