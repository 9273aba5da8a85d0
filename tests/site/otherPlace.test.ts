import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { HTMLElement, TextNode } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { checkContent } from '#loaders/checkContent.ts';
import { collectionNames, collections } from '#schemas/collections.ts';
import type { Content, Entry } from '#schemas/content.ts';
import { accessibility } from '#schemas/accessibility.ts';
import { site as siteSchema } from '#schemas/site.ts';
import { metaOf, walk } from '#schemas/walk.ts';
import interfaceWords from '../../src/i18n/messages/fa.json' with { type: 'json' };
import { expectNone, type Fault } from '../faults.ts';
import { Pages, type Page } from '../pages.ts';
import { realSite, sites, type Site } from '../sites.ts';

/** A made-up plan for homes and power in a made-up town, published below `/plan/`. */
const harbour = sites.find(({ name }) => name === 'harbour');
const SOURCE = 'en';
const TRANSLATION = 'fa';

/** What this town’s content never says, so that only the code can have said it. */
const namesOfTheFirstSite = /barnet|\bnhs\b/giu;
const wordsOfTheFirstSite =
	/\b(?:health\w*|hwbb|vaccin\w*|autis\w*|boards?|wards?|boroughs?|years of life|May 2025)\b/giu;

const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

function contentOf({ content: folder }: Site): Content {
	const { content, faults } = checkContent(folder);
	if (!content || faults.length > 0) throw new Error(`${folder} has ${faults.length} mistakes.`);
	return content;
}

const at = (data: unknown, path: readonly PropertyKey[]) =>
	path.reduce<unknown>(
		(value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
		data,
	);

interface Thing {
	readonly kind: string;
	readonly id: string;
	/** The part of a file that names it, in each language. */
	readonly names: Readonly<Record<string, string>>;
	/** Below the language. */
	readonly address: string;
}

function things(content: Content): Thing[] {
	const { goals, actions, measures, partners, glossary } = content.entries;
	const named = (
		kind: string,
		entries: ReadonlyMap<string, Entry>,
		field: string,
		addressOf: (id: string) => string,
	) =>
		[...entries.values()].map(({ id, data, translations }): Thing => {
			const name = String(data[field]);
			const translated = translations.get(TRANSLATION)?.data[field] as string | undefined;
			const names = { [SOURCE]: name, [TRANSLATION]: translated ?? name };
			return { kind, id, names, address: addressOf(id) };
		});
	return [
		...named('goal', goals, 'title', (id) => `/goals/${id}/`),
		...named('action', actions, 'title', (id) => `/actions/${id}/`),
		...named('measure', measures, 'title', (id) => `/measures/${id}/`),
		...named('partner', partners, 'name', (id) => `/partners/${id}/`),
		...named('term', glossary, 'term', (id) => `/glossary/#${id}`),
	];
}

function* notOnItsPage(
	thing: Thing,
	language: string,
	pages: ReadonlyMap<string, Page>,
): Generator<Fault> {
	const where = `${language === SOURCE ? '' : `/${language}`}${thing.address}`;
	const [address = '', id] = where.split('#');
	const document = pages.get(address)?.document;
	const place =
		id === undefined
			? document?.querySelector('h1')
			: document?.getElementById(id)?.querySelector('dfn');
	const found = oneLine(place?.text ?? 'nothing');
	const expected = thing.names[language] ?? '';
	// A term’s short form stands behind it.
	if (found !== expected && !(thing.kind === 'term' && found.startsWith(`${expected} (`)))
		yield { where, found, expected: `the ${thing.kind} “${expected}”` };
}

/** Every file that is text, with the pages; the search index is packed and made by another program. */
const textFiles = ({ dist }: Site) =>
	globSync('**/*.{html,js,css,webmanifest,txt,xml,svg,json}', {
		cwd: dist,
		exclude: ['pagefind/**'],
	})
		.concat(globSync('.well-known/*', { cwd: dist }))
		.sort()
		.map((file) => ({ file, text: readFileSync(join(dist, file), 'utf8') }));

function* wordsOfAnother(where: string, text: string, pattern: RegExp): Generator<Fault> {
	const seen = new Set<string>();
	for (const { 0: words, index } of text.matchAll(pattern)) {
		if (seen.has(words)) continue;
		seen.add(words);
		const around = oneLine(text.slice(Math.max(0, index - 40), index + words.length + 40));
		yield { where, found: `“${around}”`, expected: 'only words of this place’s content' };
	}
}

const addresses = ['href', 'src', 'srcset', 'action', 'poster', 'data-pagefind'];

function* outsideItsFolder({ document, address: where }: Page, root: URL): Generator<Fault> {
	for (const element of document.querySelectorAll(addresses.map((name) => `[${name}]`).join(', ')))
		for (const name of addresses) {
			const written = element.getAttribute(name);
			if (written === undefined || /^(?:#|mailto:|tel:)/u.test(written)) continue;
			const url = URL.parse(written);
			const isElsewhere = url !== null && url.origin !== root.origin;
			if (!isElsewhere && !(url?.pathname ?? written).startsWith(root.pathname))
				yield { where, found: `${name}="${written}"`, expected: `${root.pathname}…` };
		}
}

function* ownAddressesOutside(where: string, text: string, root: URL): Generator<Fault> {
	const folder = root.href.replace(/\/$/u, '');
	for (const [written] of text.matchAll(
		new RegExp(`${RegExp.escape(root.origin)}[^\\s"'<>)]*`, 'gu'),
	))
		if (written !== folder && !written.startsWith(root.href))
			yield { where, found: written, expected: `${root.href}…` };
}

interface SearchResult {
	readonly url: string;
	readonly meta: { readonly title?: string };
}

/** What search can find. Pagefind puts the site’s folder before each address by itself. */
const searchResults = ({ dist }: Site) =>
	globSync('pagefind/fragment/*.pf_fragment', { cwd: dist }).map((file) => {
		const text = gunzipSync(readFileSync(join(dist, file))).toString('utf8');
		return JSON.parse(text.replace(/^pagefind_dcd/u, '')) as SearchResult;
	});

function* wrongResult({ url, meta: { title = '' } }: SearchResult, pages: Pages): Generator<Fault> {
	const where = `search result ${url}`;
	if (!pages.has(url.replace(/#.*$/u, '')))
		yield { where, found: 'no such page', expected: 'an address without the site’s own folder' };
	if (title.trim() === '')
		yield { where, found: 'no title', expected: 'the name of the page, in whatever language' };
}

const withoutScripts = (html: string) => html.replaceAll(/<script\b.*?<\/script>/gsu, '');

const escapedTwice = /&amp;(?:[a-z]+|#\d+|#x[\da-f]+);/giu;
const notEscaped = /&(?!(?:[a-z]+|#\d+|#x[\da-f]+);)/giu;

function* wronglyEscaped({ html, address: where }: Page): Generator<Fault> {
	const markup = withoutScripts(html);
	for (const [pattern, expected] of [
		[escapedTwice, 'the sign escaped once'],
		[notEscaped, '&amp; for the sign &'],
	] as const)
		for (const { index } of markup.matchAll(pattern)) {
			const found = oneLine(markup.slice(Math.max(0, index - 40), index + 40));
			yield { where, found, expected };
		}
}

function* wrongHead(page: Page, thing: Thing, siteTitle: string): Generator<Fault> {
	const expected = thing.names[page.language] ?? '';
	const [json] = page.document.querySelectorAll('script[type="application/ld+json"]');
	const data = JSON.parse(json?.rawText ?? '{}') as { name?: string };
	const title = page.document.querySelector('title')?.text ?? '';
	for (const [place, found] of [
		['title', title.replace(` – ${siteTitle}`, '')],
		['og:title', page.meta('og:title')],
		['JSON-LD', data.name],
	] as const)
		if (found !== expected)
			yield { where: page.address, found: `${place} “${found ?? ''}”`, expected: `“${expected}”` };
}

interface Sayings {
	/** Words that stand in the source language because nobody translated them. */
	readonly untranslated: Set<string>;
	readonly translated: Set<string>;
}

function sayings({ entries, site, accessibility: statement }: Content): Sayings {
	const untranslated = new Set<string>();
	const translated = new Set<string>();
	const add = (schema: z.ZodType, { data, translations }: Entry) => {
		const translation = translations.get(TRANSLATION)?.data;
		walk(schema, data, (value, field, path) => {
			if (metaOf(field).words !== true || typeof value !== 'string') return;
			const other = at(translation, path);
			if (typeof other === 'string') translated.add(oneLine(other));
			else if (/\p{L}/u.test(value)) untranslated.add(oneLine(value));
		});
	};
	for (const name of collectionNames)
		for (const entry of entries[name].values()) add(collections[name], entry);
	add(siteSchema, site);
	add(accessibility, statement);
	// The code says these itself, in its own translation.
	for (const words of Object.values(interfaceWords)) untranslated.delete(words);
	return { untranslated, translated };
}

/** Short words may well stand inside other sentences. */
const LONG = 8;

const says = (text: string, sayings: ReadonlySet<string>) =>
	sayings.has(text) || [...sayings].some((words) => words.length >= LONG && text.includes(words));

/** True where all that is Persian in a text stands so in the content, or where nothing is. */
const isOfContent = (text: string, sayings: ReadonlySet<string>) =>
	[...text.matchAll(/\p{Script=Arabic}+/gu)].every(([word]) =>
		[...sayings].some((words) => words.includes(word)),
	);

interface Said {
	readonly text: string;
	readonly language: string;
}

/** What a page says aloud, stretch by stretch. */
function* textsOf(element: HTMLElement, above: string): Generator<Said> {
	if (['script', 'style'].includes(element.rawTagName) || element.hasAttribute('hidden')) return;
	if (element.getAttribute('aria-hidden') === 'true') return;
	const language = element.getAttribute('lang') ?? above;
	for (const child of element.childNodes)
		if (child instanceof TextNode) yield { text: oneLine(child.text), language };
		else if (child instanceof HTMLElement) yield* textsOf(child, language);
}

function* wrongLanguage(page: Page, { untranslated, translated }: Sayings): Generator<Fault> {
	const where = page.address;
	const html = page.document.querySelector('html');
	if (html?.getAttribute('lang') !== TRANSLATION || html.getAttribute('dir') !== 'rtl')
		yield { where, found: page.html.slice(0, 80), expected: '<html lang="fa" dir="rtl">' };
	const headings = page.document
		.querySelectorAll(`.prose[lang=${SOURCE}] :is(h2, h3)`)
		.map(({ text }) => oneLine(text));
	const foreign = untranslated.union(new Set(headings));
	for (const { text, language } of html ? textsOf(html, '') : []) {
		const found = `“${text}” in lang="${language}"`;
		if (language !== TRANSLATION && translated.has(text))
			yield { where, found, expected: 'lang="fa" around it' };
		if (language !== SOURCE && says(text, foreign))
			yield { where, found, expected: 'lang="en" around the English' };
		if (language === SOURCE && !isOfContent(text, foreign.union(translated)))
			yield { where, found, expected: 'the words and digits of English' };
	}
	// A `bdi` finds its own direction.
	for (const element of page.document.querySelectorAll('body [lang=en]:not([dir=ltr]):not(bdi)'))
		yield {
			where,
			found: oneLine(element.toString()).slice(0, 120),
			expected: 'dir="ltr" beside lang="en"',
		};
}

/** A page without the list of works that its rule rests on: their titles are what they are. */
const withoutWorks = (html: string) => html.replace(/<ul class="[^"]*works">[^]*?<\/ul>/u, '');

describe.skipIf(harbour === undefined)('a site of another place', () => {
	const site = harbour ?? realSite;
	const content = contentOf(site);
	const pages = new Pages(site);
	const byAddress = new Map(pages.all.map((page) => [page.address, page]));
	const all = things(content);

	test('everything in its content is on its own page', () => {
		expect(Map.groupBy(all, ({ kind }) => kind).size).toBe(5);
		expectNone(
			[SOURCE, TRANSLATION].flatMap((language) =>
				all.flatMap((thing) => [...notOnItsPage(thing, language, byAddress)]),
			),
			'what was decided must be found, whatever it is called.',
		);
	});

	test('nothing names the first site', () => {
		expectNone(
			textFiles(site).flatMap(({ file, text }) => [
				...wordsOfAnother(file, text, namesOfTheFirstSite),
			]),
			'the first site is content; the code must not know its name.',
		);
	});

	test('nothing speaks of the first site’s subject', () => {
		expectNone(
			pages.all.flatMap(({ address, html }) => [
				...wordsOfAnother(address, withoutWorks(withoutScripts(html)), wordsOfTheFirstSite),
			]),
			'a plan for homes and power has no board, no wards and no vaccines.',
		);
	});

	test('every address is below the folder that the site is published in', () => {
		const root = new URL('https://harbour-town.example/plan/');
		expectNone(
			[
				...pages.all.flatMap((page) => [...outsideItsFolder(page, root)]),
				...textFiles(site).flatMap(({ file, text }) => [...ownAddressesOutside(file, text, root)]),
			],
			'the host’s root belongs to somebody else.',
		);
		const manifest = JSON.parse(readFileSync(join(site.dist, 'site.webmanifest'), 'utf8')) as {
			name: string;
			start_url: string;
			icons: { src: string }[];
		};
		expect(manifest.name).toBe(content.site.data.title);
		for (const address of [manifest.start_url, ...manifest.icons.map(({ src }) => src)])
			expect(address).toMatch(/^\/plan\//u);
	});

	test('every search result has a name and leads to a page', () => {
		const results = searchResults(site);
		expect(results.length).toBeGreaterThan(all.length);
		expectNone(
			results.flatMap((result) => [...wrongResult(result, pages)]),
			'a link without words can’t be seen or heard, and a folder named twice leads nowhere.',
		);
	});

	test('signs of HTML in a title are escaped, and only once', () => {
		const hostile = all.filter(
			({ kind, names }) => kind !== 'term' && /["&'<>]/u.test(names[SOURCE] ?? ''),
		);
		expect(hostile.map(({ names }) => names[SOURCE]).join(' ')).toMatch(
			/^(?=.*&)(?=.*<)(?=.*>)(?=.*")(?=.*')/u,
		);
		const siteTitle = content.site.data.title;
		expectNone(
			[
				...pages.all.flatMap((page) => [...wronglyEscaped(page)]),
				...hostile.flatMap((thing) => {
					const page = byAddress.get(thing.address);
					return page ? [...wrongHead(page, thing, siteTitle)] : [];
				}),
			],
			'a reader sees &lt;, or a browser takes a title for markup.',
		);
	});

	test('Persian pages run from right to left, and say which parts are English', () => {
		const said = sayings(content);
		const persian = pages.all.filter(({ address }) => pages.prefix(address) === TRANSLATION);
		// All but the page for what is missing, which has no version in other languages.
		const english = pages.all.filter(({ address }) => pages.prefix(address) === '');
		expect(persian).toHaveLength(english.length - 1);
		expectNone(
			persian.flatMap((page) => [...wrongLanguage(page, said)]),
			'a screen reader reads each part with the voice of its language.',
		);
	});
});
