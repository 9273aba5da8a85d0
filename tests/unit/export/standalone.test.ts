import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { stylesOf } from '#export/paint.ts';
import { standalone, type Words } from '#export/standalone.ts';

const drawing =
	'<svg class="drawing" viewBox="0 0 680 360" role="img" aria-label="Line chart" direction="ltr"><text class="name">A &lt; B</text></svg>';
const words: Words = {
	lang: 'en',
	dir: 'ltr',
	title: 'Fewer homes are cold & damp <now>',
	subtitle: 'Homes: Harbour Town, 2019 to 2024',
	small: ['Source: “Winter count”, the council. CC BY 4.0.', 'https://harbour-town.example/plan/'],
};
const made = (more: Partial<Words> = {}) =>
	standalone(drawing, stylesOf('.drawing .name{fill:#123}'), { ...words, ...more });

describe('a drawing that stands alone', () => {
	test('says its finding, what is drawn and its source', () => {
		const text = parse(made()).querySelector('svg > g')?.text.replaceAll(/\s+/gu, ' ');
		for (const said of [words.title, words.subtitle, ...words.small, 'A < B'])
			expect(text).toContain(said);
	});

	test('is one image with a name and a description', () => {
		const svg = made();
		expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="title description"/u);
		expect(svg).toContain('<title id="title">Fewer homes are cold &amp; damp &lt;now&gt;</title>');
		expect(svg.match(/role=|aria-label=/gu)).toHaveLength(1);
	});

	test('needs nothing but itself, and nothing that a security policy stops', () => {
		expect(made()).not.toMatch(/<style|style=|class=|<script|href=|url\(|@import/u);
		expect(made()).toContain('fill="#123"');
	});

	test('has its words also where there is no drawing', () => {
		const svg = standalone(null, [], { ...words, title: 'No figure has been published.' });
		expect(svg).toContain('No figure has been published.</tspan>');
		expect(svg.match(/<svg/gu)).toHaveLength(1);
	});

	test('grows with its words, and holds the drawing in its own size', () => {
		const height = (svg: string) => Number(/ height="(\d+)"/u.exec(svg)?.[1]);
		const long = made({ title: 'A finding that takes many words to say. '.repeat(3).trim() });
		expect(height(long)).toBeGreaterThan(height(made()) + 22);
		expect(made()).toMatch(
			/<svg viewBox="0 0 680 360" direction="ltr" x="24" y="\d+" width="680" height="360">/u,
		);
	});

	test('begins at the right where the words run from there, but for those that do not', () => {
		const svg = made({ lang: 'fa', dir: 'rtl', subtitle: 'خانه‌ها: از ۲۰۱۹ تا ۲۰۲۴' });
		expect(svg).toContain('direction="rtl"');
		expect(svg).toContain('>خانه‌ها: از ۲۰۱۹ تا ۲۰۲۴</tspan>');
		expect(svg).toMatch(/>\u2066Fewer homes[^<]*\u2069<\/tspan>/u);
		expect([...svg.matchAll(/<tspan x="(\d+)"/gu)].map(([, x]) => x)).toEqual(Array(4).fill('704'));
	});

	test('closes on each line what was isolated over two', () => {
		const name =
			'A long name of an office that is not in the language of the reader at all, nor ever was, nor ever will be, as far as anyone knows today';
		const svg = made({
			lang: 'fa',
			dir: 'rtl',
			small: [`منبع: \u2068${name}\u2069، \u2068CC BY\u2069.`],
		});
		const lines = [...svg.matchAll(/<tspan[^>]*>([^<]*)/gu)].map(([, line = '']) => line);
		expect(lines.length).toBeGreaterThan(3);
		for (const line of lines)
			expect(line.match(/[\u2066-\u2068]/gu)?.length).toBe(line.match(/\u2069/gu)?.length);
		expect(svg).toMatch(/>\u2068[^<\u2068]*knows today\u2069، \u2068CC BY\u2069\.</u);
	});
});
