import postcss from 'postcss';
import { expect, test } from 'vitest';
import { logicalCss } from '#build/logicalCss.ts';

/** The declarations that come out for those that go in. */
const logical = (declarations: string) =>
	postcss([logicalCss()]).process(`a{${declarations}}`, { from: undefined }).css.slice(2, -1);

test.each([
	['left:0', 'inset-inline-start:0'],
	['right:-2px', 'inset-inline-end:-2px'],
	['margin-left:auto', 'margin-inline-start:auto'],
	['padding-right:0!important', 'padding-inline-end:0!important'],
	['border-left:5px solid', 'border-inline-start:5px solid'],
	['border-right-color:inherit', 'border-inline-end-color:inherit'],
	['border-top-right-radius:1px', 'border-start-end-radius:1px'],
	['border-bottom-left-radius:1px', 'border-end-start-radius:1px'],
	['scroll-margin-left:1px', 'scroll-margin-inline-start:1px'],
])('a property: %s', (physical, expected) => {
	expect(logical(physical)).toBe(expected);
});

test.each([
	['float:left', 'float:inline-start'],
	['clear:right', 'clear:inline-end'],
	['text-align:left', 'text-align:start'],
	['text-align:right', 'text-align:end'],
	['justify-content:right', 'justify-content:end'],
])('a value: %s', (physical, expected) => {
	expect(logical(physical)).toBe(expected);
});

test.each([
	['padding:10px 20px 10px 0', 'padding-block:10px;padding-inline:0 20px'],
	[
		'margin:5px 20px 10px 0!important',
		'margin-block:5px 10px!important;margin-inline:0 20px!important',
	],
	[
		'border-width:1px max(1px, .06em) 0 0',
		'border-block-width:1px 0;border-inline-width:0 max(1px, .06em)',
	],
	['border-color:red blue red green', 'border-block-color:red;border-inline-color:green blue'],
	['inset:0 1px 2px 3px', 'inset-block:0 2px;inset-inline:3px 1px'],
	[
		'border-radius:1px 2px 3px 4px',
		'border-start-start-radius:1px;border-start-end-radius:2px;border-end-end-radius:3px;border-end-start-radius:4px',
	],
	[
		'border-radius:0 2px',
		'border-start-start-radius:0;border-start-end-radius:2px;border-end-end-radius:0;border-end-start-radius:2px',
	],
])('a shorthand: %s', (physical, expected) => {
	expect(logical(physical)).toBe(expected);
});

test.each([
	'margin:0',
	'margin:0 auto',
	'padding:1px 2px 3px',
	'padding:1px 2px 3px 2px',
	'border-radius:2px 2px 0 0',
	'float:none',
	'clear:both',
	'text-align:center',
	'transition:left 1s',
])('stays as it is, being the same from both sides: %s', (declaration) => {
	expect(logical(declaration)).toBe(declaration);
});

test('the side of a notch stays where the phone has it', () => {
	const declaration = 'margin-left:max(15px, env(safe-area-inset-left))';
	expect(logical(declaration)).toBe(declaration);
});
