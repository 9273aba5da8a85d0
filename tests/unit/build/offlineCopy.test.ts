import { expect, test } from 'vitest';
import { isLeftOut, offlinePage, offlineStyles } from '#build/offlineCopy.ts';

const goal = { file: 'fa/goals/rent/index.html', base: '/plan' };
const inGoal = (html: string) => offlinePage(html, goal);

test.each([
	['/plan/fa/actions/rent/', '../../actions/rent/index.html'],
	['/plan/', '../../../index.html'],
	['/plan/fa/goals/rent/#body', 'index.html#body'],
	['/plan/search/?q=a&amp;b=/c/', '../../../search/index.html?q=a&amp;b=/c/'],
	['/plan/indicators/rent.csv', '../../../indicators/rent.csv'],
	['/plan/404.html', '../../../404.html'],
])('%s is reached by %s', (address, way) => {
	expect(inGoal(`<a class="x" href="${address}" lang="fa">a</a>`)).toBe(
		`<a class="x" href="${way}" lang="fa">a</a>`,
	);
});

test.each([
	'#body',
	'mailto:a@b.example',
	'https://c.example/plan/',
	'//c.example/plan/',
	'/other/',
])('%s leads where it led', (address) => {
	const html = `<a href="${address}">a</a>`;
	expect(inGoal(html)).toBe(html);
});

test('a site at the root of its host leads to its own files and to no other host', () => {
	const at = (file: string, html: string) => offlinePage(html, { file, base: '/' });
	expect(at('index.html', '<a href="/goals/">')).toBe('<a href="goals/index.html">');
	expect(at('goals/index.html', '<a href="/">')).toBe('<a href="../index.html">');
	expect(at('index.html', '<a href="//c.example/">')).toBe('<a href="//c.example/">');
});

test('all that holds an address is changed', () => {
	expect(
		inGoal(
			'<link rel="stylesheet" href="/plan/a.css"><form action="/plan/fa/search/"><img src="/plan/a.png"></form><meta http-equiv="refresh" content="0; url=/plan/fa/">',
		),
	).toBe(
		'<link rel="stylesheet" href="../../../a.css"><form action="../../search/index.html"><img src="../../../a.png"></form><meta http-equiv="refresh" content="0; url=../../index.html">',
	);
});

test('what cannot work in a folder is left out: scripts, the policy and the manifest', () => {
	expect(
		inGoal(
			'<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><link rel="manifest" href="/plan/m"><script type="module" src="/plan/a.js"></script><noscript><a href="/plan/fa/a-z/">A to Z</a></noscript><p hidden>b</p>',
		),
	).toBe('<meta charset="utf-8"><a href="../../a-z/index.html">A to Z</a><p hidden>b</p>');
});

test('everything else stays byte for byte', () => {
	const html =
		'<!DOCTYPE html><!-- href="/plan/" --><script type="application/ld+json">{"a":"<a href=\\"/plan/\\">"}</script><p  title="/plan/">a &lt;a href="/plan/"&gt;<br/><textarea>&lt;a href="/plan/"></textarea>';
	expect(inGoal(html)).toBe(html);
});

test('a style sheet finds its files, and knows that there are no scripts', () => {
	const place = { file: 'assets/a.css', base: '/plan' };
	expect(offlineStyles('a{b:url(/plan/assets/c.png) url("/plan/d.png") url(data:x)}', place)).toBe(
		'a{b:url(c.png) url("../d.png") url(data:x)}',
	);
	expect(offlineStyles('@media (scripting:none){a{b:c}}', place)).toBe('@media all{a{b:c}}');
});

test('files for hosts and scripts are not copied, and files for readers are', () => {
	const all = ['_headers', '_redirects', 'index.html.br', 'a/b.csv.gz', 'pagefind', 'assets/a.js'];
	expect(all.filter((file) => !isLeftOut(file))).toEqual([]);
	expect(['', 'index.html', 'assets/a.css', '.well-known/security.txt'].filter(isLeftOut)).toEqual(
		[],
	);
});
