import { expect, test } from 'vitest';
import { changePage } from '#build/changePage.ts';
import { tellForeignLinks } from '#build/tellForeignLinks.ts';
import { localeOf } from '#i18n/locale.ts';
import { translator } from '#i18n/translate.ts';
import { checkContent } from '#loaders/checkContent.ts';
import type { Reader } from '#reader.ts';
import { buildSite } from '#strategy/buildSite.ts';

const { content } = checkContent('tests/fixtures/harbour/content');
if (!content) throw new Error('The harbour has mistakes.');

/** In Persian the harbour’s goal “rent” is translated and “insulate-homes” is not. */
const readerOf = (locale: string): Reader => ({
	site: buildSite(content, locale),
	locale,
	language: localeOf(locale),
	t: translator(locale),
	inSource: {},
	href: (path) => `/plan${locale === 'en' ? '' : `/${locale}`}${path}`,
});

const told = (inside: string, locale = 'fa') =>
	changePage(`<main>${inside}</main>`, readerOf(locale), [tellForeignLinks]).slice(6, -7);

const words = ' <span class="quiet" data-pagefind-ignore>(به \u2068انگلیسی\u2069)</span>';

test('a link to a page in the source language says so', () => {
	expect(told('<p>Read <a href="/plan/fa/goals/insulate-homes/">this</a>.</p>')).toBe(
		`<p>Read <a href="/plan/fa/goals/insulate-homes/">this${words}</a>.</p>`,
	);
	expect(told('<a href="/plan/fa/goals/insulate-homes/#why"><b>this</b></a>')).toBe(
		`<a href="/plan/fa/goals/insulate-homes/#why"><b>this</b>${words}</a>`,
	);
});

test.each([
	['to a translated page', '<a href="/plan/fa/goals/rent/">this</a>'],
	['to the source itself', '<a href="/plan/goals/insulate-homes/">this</a>'],
	['to a place on the same page', '<a href="#why">this</a>'],
	['in a drawing', '<svg><a href="/plan/fa/goals/insulate-homes/"><text>1</text></a></svg>'],
])('a link %s says nothing', (_, inside) => {
	expect(told(inside)).toBe(inside);
});

test('in the source language no link says it', () => {
	const inside = '<a href="/plan/goals/insulate-homes/">this</a>';
	expect(told(inside, 'en')).toBe(inside);
});
