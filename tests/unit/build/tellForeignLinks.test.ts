import { expect, test } from 'vitest';
import { changePage } from '#build/changePage.ts';
import { tellForeignLinks } from '#build/tellForeignLinks.ts';
import { readerOf } from './harbourReader.ts';

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
