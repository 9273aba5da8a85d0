import { describe, expect, test } from 'vitest';
import { paint, stylesOf, weight } from '#export/paint.ts';

describe('the weight of a selector', () => {
	test.each([
		['text', 1],
		['.a', 100],
		['.drawing text', 101],
		['.drawing .chart-tick', 200],
		['#a .b', 10_100],
		['.drawing:is(.small, .drawing--narrow) text', 201],
		['.a:not(.b, text)', 200],
		['.a:where(.b .c)', 100],
		['svg > g text', 3],
	])('%s is %i', (selector, expected) => {
		expect(weight(selector)).toBe(expected);
	});
});

const drawing = (inner: string) =>
	`<svg class="drawing drawing--wide" viewBox="0 0 10 10" data-x="1">${inner}</svg>`;
const painted = (css: string, inner: string) => paint(drawing(inner), stylesOf(css)).toString();

describe('a painted drawing', () => {
	test('has in attributes what the style sheet says, and no class', () => {
		expect(
			painted('.line{stroke:#123;stroke-width:3px;fill:none}', '<path class="line" d="M0 0"/>'),
		).toBe(
			'<svg viewBox="0 0 10 10"><path d="M0 0" stroke="#123" stroke-width="3" fill="none"></path></svg>',
		);
	});

	test('takes the heavier rule, and of two alike the later one', () => {
		const css =
			'.drawing .tick{font-size:13px}.drawing text{font-size:14px}.name{fill:red}.name{fill:blue}';
		expect(painted(css, '<text class="tick name">a</text>')).toContain(
			'<text fill="blue" font-size="13">',
		);
	});

	test('knows nothing of windows, pointers, variables or other parts of the page', () => {
		const css = `@media print{.line{stroke:red}}.line:hover{stroke:red}.foot .line{stroke:red}
			.line::before{stroke:red}.line{stroke:var(--red);margin:1px;font-family:inherit}`;
		expect(painted(css, '<path class="line"/>')).not.toMatch(/red|margin|font/u);
	});

	test('keeps what was written where no rule says otherwise', () => {
		expect(painted('', '<text x="1" text-anchor="end">a &amp; b</text>')).toContain(
			'<text x="1" text-anchor="end">a &amp; b</text>',
		);
	});

	test('must be there', () => {
		expect(() => paint('<p>No drawing</p>', [])).toThrow('no drawing');
	});
});
