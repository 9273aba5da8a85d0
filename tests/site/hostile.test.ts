import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectNone, type Fault } from '../faults.ts';
import { copyHarbour, each, swap } from '../unit/loaders/told.ts';

/** What would run if anything wrote it as it is. */
const script = '<script>alert(4711)</script>';
const handler = '"><img src=x onerror=alert(4711)>';
const ending = '</script><svg onload=alert(4711)>';

// A site can be put below the working directory only.
const scratch = 'tests/.scratch';
let folder = '';
const dist = () => path.join(folder, 'dist');

const field = (name: string, value: string) => (text: string) =>
	text.replace(new RegExp(`^${name}: .*$`, 'mu'), () => `${name}: ${JSON.stringify(value)}`);
const png = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64',
);

beforeAll(() => {
	mkdirSync(scratch, { recursive: true });
	folder = mkdtempSync(path.join(scratch, 'hostile-'));
	copyHarbour(folder, {
		'content/site.yaml': each(
			field('title', script),
			field('headline', `Warm ${handler}`),
			field('intro', `Warm ${ending}`),
			field('publisher', handler),
		),
		'content/en/goals/rent.mdx': each(
			field('title', `Rent ${script}`),
			field('shortTitle', handler),
			field('summary', `Rent ${ending}`),
			(text) =>
				`${text}\nAs they say: \\<script\\>alert(4711)\\</script\\> &lt;img src=x onerror=alert(4711)&gt;\n\n![Roofs " onerror="alert(4711)](/pictures/roofs.png)\n\n[A link](https://harbour-town.example/?a="onmouseover="alert(4711))\n`,
		),
		'content/fa/goals/rent.mdx': field('title', `اجاره ${script}`),
		'content/en/partners/council.mdx': each(field('name', handler), field('summary', script)),
		'content/en/glossary/amp.mdx': each(
			field('term', 'rents'),
			field('meaning', `${script}${handler}`),
		),
		'content/en/actions/tide-turbine.mdx': each(field('title', script), field('wording', handler)),
		'content/en/measures/power-made.mdx': each(field('title', handler), field('wording', ending)),
		'content/en/indicators/cold-homes.mdx': each(
			field('title', `Cold ${ending}`),
			field('definition', `${handler}${script}`),
			field('whyItMatters', script),
		),
		'content/en/sources/winter-count.yaml': each(
			field('title', script),
			field('publisher', handler),
		),
		'content/data/by-group.csv': (text) =>
			text.replaceAll('Boats', '"""><img src=x onerror=alert(4711)>"'),
		'content/en/indicators/by-group.mdx': (text) =>
			text.replace('name: Boats', () => `name: ${JSON.stringify(handler)}`),
		'content/redirects.csv':
			'from,to,reason\n/goals/old-rent/,/goals/rent/,"""><script>alert(4711)</script>"\n/glossary/watt/,/glossary/#amp,One word\n',
		'content/en/chapters/our-town.mdx': swap(
			'title: Our town & its homes',
			`title: ${JSON.stringify(script)}`,
		),
		'public/pictures/roofs.png': png,
	});
	const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
		encoding: 'utf8',
		env: {
			...process.env,
			CONTENT_DIR: path.join(folder, 'content'),
			OUT_DIR: dist(),
			SITE_DATE: '2027-06-01',
		},
	});
	if (status !== 0) throw new Error(stderr);
}, 600_000);

afterAll(() => {
	rmSync(folder, { recursive: true });
});

const files = (ending: string) =>
	globSync(`**/*.${ending}`, { cwd: dist(), exclude: ['pagefind/**'] });
const textOf = (file: string) => readFileSync(path.join(dist(), file), 'utf8');

describe('content that would run', () => {
	test('is on the pages, as text', () => {
		expect(textOf('goals/rent/index.html')).toContain('&lt;script&gt;alert(4711)');
		expect(files('html').filter((file) => textOf(file).includes('4711')).length).toBeGreaterThan(
			30,
		);
	});

	test('makes no element and no attribute of a page', () => {
		const faults = files('html').flatMap((file): Fault[] => {
			const document = parse(textOf(file), { blockTextElements: { script: true, style: true } });
			return document.querySelectorAll('*').flatMap((element) => {
				const names = Object.keys(element.attributes).filter((name) => /^on|^style$/iu.test(name));
				const runs =
					element.rawTagName === 'script' &&
					element.getAttribute('type') !== 'application/ld+json' &&
					element.text.includes('4711');
				const leads = Object.values(element.attributes).some((value) =>
					/^\s*(?:javascript|data):/iu.test(value),
				);
				const isStray = element.rawTagName === 'img' && element.getAttribute('src') === 'x';
				return names.length > 0 || runs || leads || isStray
					? [{ where: file, found: element.outerHTML.slice(0, 120), expected: 'text' }]
					: [];
			});
		});
		expectNone(
			faults,
			'an editor, or who writes to one, could run a program on readers’ machines.',
		);
	});

	test('ends no script, and what search engines read is still whole', () => {
		const scripts = files('html').flatMap((file) =>
			[
				...textOf(file).matchAll(/<script type="application\/ld\+json"[^>]*>([^]*?)<\/script>/gu),
			].map(([, json = '']) => json),
		);
		expect(scripts.length).toBeGreaterThan(50);
		for (const json of scripts) JSON.parse(json);
	});

	test.each(['svg', 'xml'])('makes no element of a file: %s', (ending) => {
		expect(files(ending).length).toBeGreaterThan(0);
		expect(files(ending).filter((file) => /<script|<img|<svg onload/iu.test(textOf(file)))).toEqual(
			[],
		);
	});
});

describe('an address that is gone', () => {
	test.each(['', 'fa/', 'ar/'])('leads on: /%s', (prefix) => {
		const page = parse(textOf(`${prefix}goals/old-rent/index.html`));
		const to = `/plan/${prefix}goals/rent/`;
		expect(page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(
			`0; url=${to}`,
		);
		expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
			`https://harbour-town.example${to}`,
		);
		expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
		expect(page.querySelector('a')?.getAttribute('href')).toBe(to);
		expect(page.querySelector('html')?.getAttribute('lang')).toBe(prefix.slice(0, 2) || 'en');
	});

	test('is in no list of pages, and known to the host', () => {
		expect(textOf('sitemap-0.xml')).not.toContain('old-rent');
		expect(textOf('_redirects')).toContain('/plan/goals/old-rent/ /plan/goals/rent/ 301');
		expect(textOf('glossary/watt/index.html')).toContain('/plan/glossary/#amp');
	});
});

test('a picture is on its page and in its place', () => {
	const picture = parse(textOf('goals/rent/index.html')).querySelector('.prose img');
	expect(picture?.getAttribute('src')).toBe('/plan/pictures/roofs.png');
	expect(picture?.getAttribute('alt')).toBe('Roofs “ onerror=“alert(4711)');
	expect(readFileSync(path.join(dist(), 'pictures/roofs.png'))).toEqual(png);
});
