import postcss from 'postcss';
import { expect, test } from 'vitest';
import { dropIeHacks } from '#build/dropIeHacks.ts';

const mended = (css: string) =>
	postcss([dropIeHacks()]).process(css, { from: undefined }).css.trim();

test.each([
	'@media screen and (min-width: 0\\0) { a { b: c } }',
	'@media screen\uFFFD { a { b: c } }',
	'@media screen and (-ms-high-contrast: active), (-ms-high-contrast: none) { a { b: c } }',
])('drops what only Internet Explorer reads: %s', (css) => {
	expect(mended(css)).toBe('');
});

test('keeps what other browsers read in the same rule', () => {
	expect(mended('@media (forced-colors: active), (-ms-high-contrast: active) { a { b: c } }')).toBe(
		'@media (forced-colors: active) { a { b: c } }',
	);
});

test('does not ask whether a browser is an old Edge', () => {
	expect(mended('@supports not (-ms-ime-align: auto) { a { b: c } d { e: f } }')).toBe(
		'a { b: c } d { e: f }',
	);
});

test.each(['@media (width >= 40em) { a { b: c } }', '@supports (display: grid) { a { b: c } }'])(
	'leaves other rules alone: %s',
	(css) => {
		expect(mended(css)).toBe(css);
	},
);
