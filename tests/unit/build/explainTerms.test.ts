import { describe, expect, test } from 'vitest';
import { changePage } from '#build/changePage.ts';
import { explainTerms } from '#build/explainTerms.ts';
import { readerOf } from './harbourReader.ts';

const en = readerOf('en');

const page = (inside: string) =>
	`<!doctype html><html><body><header><p>A retrofit.</p></header><main>${inside}</main><footer>An amp.</footer></body></html>`;

const explain = (html: string, reader = en) => changePage(html, reader, [explainTerms]);

/** What becomes of the inside of a page, its terms in brackets in the place of their markup. */
const explained = (inside: string, reader = en) =>
	explain(page(inside), reader).replaceAll(
		/<button[^>]* popovertarget="term-([\w-]+)">([^]*?)<\/button><a[^>]*>\2<\/a><span[^>]* id="term-\1"[^]*?<\/a><\/span>/gu,
		'[$2]',
	);

test('puts the meaning behind a word, with a link to the glossary', () => {
	expect(explain(page('<p>An amp.</p>'), en)).toMatchInlineSnapshot(
		`"<!doctype html><html><body><header><p>A retrofit.</p></header><main><p>An <button type="button" class="term" popovertarget="term-amp">amp</button><a class="term-link" href="/plan/glossary/#amp" data-pagefind-ignore>amp</a><span class="term-meaning" id="term-amp" popover data-pagefind-ignore><b>Amp</b> A measure of how much power flows through a wire. <a href="/plan/glossary/#amp">In the list of words</a></span>.</p></main><footer>An amp.</footer></body></html>"`,
	);
});

test('explains the first use alone, in whatever form', () => {
	expect(explained('<p>Two amps, one amp.</p><p>An amp.</p>')).toBe(
		page('<p>Two [amps], one amp.</p><p>An amp.</p>'),
	);
});

test.each([
	'<p>A retrofit.</p>',
	'<ul><li>A retrofit.</li></ul>',
	'<dl><dd>A retrofit.</dd></dl>',
	'<blockquote>A retrofit.</blockquote>',
	'<p>A <strong>retrofit</strong>.</p>',
	'<section lang="en"><p>A retrofit.</p></section>',
])('finds words in prose: %s', (inside) => {
	expect(explained(inside)).toBe(page(inside.replace('retrofit', '[retrofit]')));
});

test.each([
	'<h2>A retrofit</h2>',
	'<p><a href="/">A retrofit</a></p>',
	'<p><button>A retrofit</button></p>',
	'<details><summary>A retrofit</summary></details>',
	'<table><tbody><tr><td><p>A retrofit</p></td></tr></tbody></table>',
	'<svg><text>A retrofit</text></svg>',
	'<nav><ul><li>A retrofit</li></ul></nav>',
	'<p><bdi>A retrofit</bdi></p>',
	'<p><code>A retrofit</code></p>',
	'<dl><dt>A retrofit</dt></dl>',
	'<aside><p>A retrofit</p></aside>',
	'<p data-no-terms>A retrofit</p>',
	'<p lang="fr">A retrofit</p>',
	'<div lang="fa" dir="rtl"><p>A retrofit</p></div>',
	'<div>A retrofit</div>',
	'<p title="A retrofit"><!-- A retrofit --></p>',
	'<p>Retrofitting</p>',
])('leaves all else alone: %s', (inside) => {
	expect(explained(inside)).toBe(page(inside));
});

test('a word left alone is explained where it next stands in prose', () => {
	expect(explained('<h1>A retrofit</h1><p>A retrofit.</p>')).toBe(
		page('<h1>A retrofit</h1><p>A [retrofit].</p>'),
	);
});

test('leaves a page without a main part as it is', () => {
	const html = '<!doctype html><p>A retrofit.</p>';
	expect(explain(html, en)).toBe(html);
});

test('leaves everything else byte for byte', () => {
	const odd =
		"<p class=a   data-x='1'>One<br>two &#39;three&#39; &nbsp; &amp; < 😀 amp </p >\n<P>x</P><img src=a>";
	expect(explained(odd)).toBe(page(odd.replace(' amp ', ' [amp] ')));
});

test('takes a sign that HTML writes in letters for the sign, not for a word', () => {
	expect(explained('<p>Wind &amp; sun.</p>')).toBe(page('<p>Wind &amp; sun.</p>'));
	expect(explained('<p>Its R&amp;D team &amp; an amp.</p>')).toBe(
		page('<p>Its [R&amp;D] team &amp; an [amp].</p>'),
	);
});

test('escapes what the glossary says', () => {
	const hostile = readerOf('en');
	const terms = hostile.site.terms.map((term) =>
		term.id === 'amp'
			? { ...term, meaning: { value: `<img src=x onerror="a('b')"> & more`, lang: 'en' } }
			: term,
	);
	const html = explain(page('<p>An amp.</p>'), {
		...hostile,
		site: { ...hostile.site, terms },
	});
	expect(html).not.toContain('<img');
	expect(html).toContain('&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt; &amp; more');
});

describe('in another language', () => {
	const fa = readerOf('fa');

	test('finds the words of that language, and short forms', () => {
		expect(explained('<p>یک بازسازی با kWh و retrofit.</p>', fa)).toBe(
			page('<p>یک [بازسازی] با [kWh] و retrofit.</p>'),
		);
	});

	test('says of a meaning that is not translated which language it is in', () => {
		const html = explain(page('<p>10 kWh</p>'), fa);
		expect(html).toContain('<span lang="en" dir="ltr">Kilowatt hour</span>');
		expect(html).toContain('<span lang="en" dir="ltr">An amount of power.');
		expect(html).toContain('href="/plan/fa/glossary/#kilowatt-hour"');
		expect(explain(page('<p>بازسازی</p>'), fa)).not.toContain('<span lang=');
	});
});
