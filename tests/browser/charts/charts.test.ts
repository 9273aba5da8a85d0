import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page as BrowserPage } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textWidth } from '#charts/textWidth.ts';
import { expectNone, type Fault } from '../../faults.ts';
import { openChromium } from '../chromium.ts';
import { cases, type Case } from './cases.ts';
import { draw, pageOf } from './draw.ts';
import { seen, type Seen } from './seen.ts';

declare global {
	/** The screen reader that a page of ours runs. */
	var virtual: (typeof import('@guidepup/virtual-screen-reader'))['virtual'];
}

let browser: Browser;
beforeAll(async () => {
	browser = await openChromium();
});
afterAll(() => browser.close());

const locales = [...new Set(cases.map(({ site }) => site.locale))];

interface View {
	readonly width: number;
	readonly isSmall?: boolean;
}

/** Shows charts to a reader, each in a figure with the name of its case. */
async function show<T>(
	shown: readonly Case[],
	{ width, isSmall = false }: View,
	look: (page: BrowserPage) => Promise<T>,
): Promise<T> {
	const context = await browser.newContext({ viewport: { width, height: 800 } });
	try {
		const page = await context.newPage();
		const figures = await Promise.all(
			shown.map(async (one) => ({ name: one.name, html: await draw(one, isSmall) })),
		);
		await page.setContent(pageOf(figures, shown[0]?.site.locale ?? 'en'));
		return await look(page);
	} finally {
		await context.close();
	}
}

const views: readonly (View & { readonly name: string })[] = [
	{ name: 'a phone', width: 320 },
	{ name: 'a large phone', width: 500 },
	{ name: 'the narrowest place for the wide drawing', width: 595 },
	{ name: 'a desk', width: 1280 },
	{ name: 'a phone, small', width: 320, isSmall: true },
	{ name: 'a desk, small', width: 1280, isSmall: true },
];

describe.each(views)('words in drawings on $name', (view) => {
	test.each(locales)('are large enough, apart and inside: %s', async (locale) => {
		const mine = cases.filter(({ site }) => site.locale === locale);
		const figures = await show(mine, view, (page) => page.evaluate(seen));
		expect(figures.map(({ name }) => name)).toEqual(mine.map(({ name }) => name));
		expectNone(
			figures.flatMap((one) => [...faultsOf(one)]),
			'words that run into each other cannot be read.',
		);
	});
});

function* faultsOf({ name: where, drawings }: Seen): Generator<Fault> {
	if (drawings.length !== 1) yield { where, found: `${drawings.length} drawings`, expected: 'one' };
	for (const { texts, width, height, overflow } of drawings) {
		if (texts.length < 2) yield { where, found: `${texts.length} words`, expected: 'more' };
		if (overflow > 0.5)
			yield { where, found: `a drawing ${overflow} px wider than its place`, expected: 'no wider' };
		for (const [index, { words, box, size }] of texts.entries()) {
			if (size < 12) yield { where, found: `“${words}” at ${size} px`, expected: 'at least 12 px' };
			const outside = Math.max(-box.left, -box.top, box.right - width, box.bottom - height);
			if (outside > 0.5)
				yield { where, found: `“${words}” cut off by ${outside} px`, expected: 'all of it' };
			for (const other of texts.slice(index + 1)) {
				const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
				const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
				if (across > 0.5 && down > 0.5)
					yield { where, found: `“${words}” on “${other.words}”`, expected: 'words apart' };
			}
		}
	}
}

test('no words are wider than they were estimated', async () => {
	const faults: Fault[] = [];
	for (const locale of locales) {
		const mine = cases.filter(({ site }) => site.locale === locale);
		const figures = await show(mine, { width: 1280 }, (page) => page.evaluate(seen));
		for (const { name, drawings } of figures)
			for (const { texts } of drawings)
				for (const { words, lines, isStrong } of texts) {
					const widest = Math.max(...words.split('\n').map((line) => textWidth(line, 1, isStrong)));
					if (lines > widest)
						faults.push({
							where: name,
							found: `“${words}”, ${lines} em wide`,
							expected: `at most ${widest}`,
						});
				}
	}
	expectNone(faults, 'a drawing is made for the widths that its words will have.');
});

describe('a chart is told as one image', () => {
	test.each(locales)('in the accessibility tree: %s', async (locale) => {
		const mine = cases.filter(({ site }) => site.locale === locale);
		for (const width of [320, 1280]) {
			const told = await show(mine, { width }, async (page) => {
				const session = await page.context().newCDPSession(page);
				const { nodes } = await session.send('Accessibility.getFullAXTree');
				return nodes
					.filter(({ ignored }) => !ignored)
					.map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }))
					.filter(({ role }) => !/^(?:RootWebArea|figure|main|generic|none)$/u.test(role));
			});
			expect(told.map(({ role }) => role)).toEqual(mine.map(() => 'image'));
			expect(told.filter(({ name }) => name.length < 20)).toEqual([]);
		}
	});

	test('by a screen reader, in each form', async () => {
		const forms = ['line', 'change', 'bullet', 'dots'].map((name) =>
			cases.find((one) => one.name === name),
		);
		const phrases = await heard(
			forms.flatMap((one) => one ?? []),
			false,
		);
		expect(phrases).toMatchInlineSnapshot(`
			[
			  "main",
			  "figure, line",
			  "image, Line chart: Children with tooth decay, 2014/15 to 2023/24. The table below holds the same figures.",
			  "end of figure, line",
			  "figure, change",
			  "image, Chart of two points in time: Children with tooth decay, 2018/19 to 2023/24. The table below holds the same figures.",
			  "end of figure, change",
			  "figure, bullet",
			  "image, Bar chart: Children with tooth decay, 2023/24. The table below holds the same figures.",
			  "end of figure, bullet",
			  "figure, dots",
			  "image, Dot chart by group: Length of life, 2022 to 2024. The table below holds the same figures.",
			  "end of figure, dots",
			  "end of main",
			]
		`);
	});

	test('by a screen reader, with the name of its group, in Persian, and small', async () => {
		const named = (name: string) => cases.filter((one) => one.name === name);
		expect([
			...(await heard(named('line, far from nothing'), false)),
			...(await heard(named('line, Persian, far from nothing'), false)),
			...(await heard(named('bullet'), true)),
		]).toMatchInlineSnapshot(`
			[
			  "main",
			  "figure, line, far from nothing",
			  "image, Line chart: Length of life: Women and girls, 2012 to 2024. The table below holds the same figures.",
			  "end of figure, line, far from nothing",
			  "end of main",
			  "main",
			  "figure, line, Persian, far from nothing",
			  "image, نمودار خطی: ⁨⁨طول عمر⁩: ⁨مردان و پسران⁩⁩، ⁨⁨۲۰۱۲⁩ تا ⁨۲۰۲۴⁩⁩. همین رقم‌ها در جدول زیر هم آمده است.",
			  "end of figure, line, Persian, far from nothing",
			  "end of main",
			  "main",
			  "figure, bullet",
			  "image, Small chart: Children with tooth decay, 2023/24.",
			  "end of figure, bullet",
			  "end of main",
			]
		`);
	});

	test('with nothing to stop at, no style of its own, and no name twice', async () => {
		const html = (await Promise.all(cases.map((one) => draw(one, false)))).join('');
		expect(html).not.toMatch(/tabindex|<a\b|<button|<title|\sid=|\sstyle=/u);
	});
});

/** What a screen reader says on its way through the figures. */
async function heard(shown: readonly Case[], isSmall: boolean): Promise<string[]> {
	const reader = fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js'));
	return show(shown, { width: 1280, isSmall }, async (page) => {
		const figures = await page.content();
		await page.route('http://charts.test/**', (route) =>
			route.request().url().endsWith('reader.js')
				? route.fulfill({ contentType: 'text/javascript', body: readFileSync(reader, 'utf8') })
				: route.fulfill({ contentType: 'text/html', body: figures }),
		);
		await page.goto('http://charts.test/');
		await page.addScriptTag({
			type: 'module',
			content: "import { virtual } from '/reader.js'; globalThis.virtual = virtual;",
		});
		await page.waitForFunction(() => 'virtual' in globalThis);
		return page.evaluate(async () => {
			const main = document.querySelector('main');
			if (!main) throw new Error('no main');
			await virtual.start({ container: main });
			const last = 'end of main';
			while ((await virtual.lastSpokenPhrase()) !== last) await virtual.next();
			return virtual.spokenPhraseLog();
		});
	});
}

describe('in Persian', () => {
	/** The signs of one line of a drawing from left to right; Persian letters as x. */
	const fromLeft = (page: BrowserPage, holding: string) =>
		page.evaluate((part) => {
			const drawing = '.chart-drawing--wide';
			const text = [...document.querySelectorAll<SVGTextElement>(`${drawing} text`)].find((one) =>
				one.textContent.includes(part),
			);
			return Array.from(text?.textContent ?? '')
				.map((sign, index) => ({ sign, x: text?.getExtentOfChar(index).x ?? 0 }))
				.filter(({ sign }) => !/[\u2066-\u2069\s]/u.test(sign))
				.toSorted((a, b) => a.x - b.x)
				.map(({ sign }) => (/[\p{L}\u200C]/u.test(sign) ? 'x' : sign))
				.join('');
		}, holding);
	const named = (name: string) => cases.filter((one) => one.name === name);

	test('ranges and signs keep their order, and stand left of the words before them', async () => {
		await show(named('dots, Persian'), { width: 1280 }, async (page) => {
			expect(await fromLeft(page, 'مقیاس')).toBe('xxxxxxxxxx۷۸xxxxxxx·xxx·۲۰۲۲–۲۴');
		});
		await show(named('line, Persian, breaks'), { width: 1280 }, async (page) => {
			expect(await fromLeft(page, 'خط پایه')).toBe('۳۰٫۲٪xxxxxx');
			expect(await fromLeft(page, 'England')).toBe('xxxxxxx۲۲٫۴٪');
			expect(await fromLeft(page, '۲۰۲۱')).toBe('۲۰۲۱/۲۲');
		});
	});

	test('time still runs from left to right', async () => {
		await show(named('line, Persian'), { width: 1280 }, async (page) => {
			const xs = await page
				.locator('.chart-drawing--wide [data-point]')
				.evaluateAll((points) => points.map((point) => point.getBoundingClientRect().left));
			expect(xs).toEqual(xs.toSorted((a, b) => a - b));
		});
	});
});

describe('a script finds', () => {
	test('each own figure by its place in the series, and each other area by its name', async () => {
		for (const one of cases.filter(({ group }) => group !== null)) {
			const own = one.indicator.series.find(
				({ area, group }) => area === '' && group === one.group,
			);
			for (const isSmall of [false, true]) {
				const html = await draw(one, isSmall);
				const points = [...html.matchAll(/data-point="(\d+)"/gu)].map(([, at]) => Number(at));
				expect(points.length, one.name).toBeGreaterThan(0);
				for (const at of points) expect(own?.points[at]?.value, one.name).not.toBeNull();
				const areas = new Set([...html.matchAll(/data-area="([^"]*)"/gu)].map(([, area]) => area));
				for (const area of areas)
					expect(one.indicator.series.map((series) => series.area)).toContain(area);
			}
		}
	});
});

describe('in colours that a reader forces on', () => {
	test.each(['light', 'dark'] as const)('all is seen: %s', async (colorScheme) => {
		const faults: Fault[] = [];
		for (const locale of locales) {
			const mine = cases.filter(({ site }) => site.locale === locale);
			const figures = await show(mine, { width: 1280 }, async (page) => {
				await page.emulateMedia({ forcedColors: 'active', colorScheme });
				return page.evaluate(seen);
			});
			for (const { name, drawings } of figures)
				for (const { texts, shapes } of drawings) {
					for (const { words, contrast } of texts)
						if (contrast < 4.5)
							faults.push({ where: name, found: `“${words}” at ${contrast}`, expected: '4.5' });
					for (const { kind, contrast } of shapes)
						if (contrast < 3 && !/grid|track|column|band|edge/u.test(kind))
							faults.push({ where: name, found: `${kind} at ${contrast}`, expected: '3' });
				}
		}
		expectNone(faults, 'drawings do not follow by themselves the colours that a reader forces on.');
	});
});

test('in the site’s own colours words have a contrast of 4.5, and what tells figures one of 3', async () => {
	const figures = await show(
		cases.filter(({ site }) => site.locale === 'en'),
		{ width: 1280 },
		(page) => page.evaluate(seen),
	);
	const faults = figures.flatMap(({ name, drawings }) =>
		drawings.flatMap(({ texts, shapes }) => [
			...texts
				.filter(({ contrast }) => contrast < 4.5)
				.map(({ words, contrast }) => ({
					where: name,
					found: `“${words}” at ${contrast}`,
					expected: '4.5',
				})),
			...shapes
				.filter(({ kind, contrast }) => contrast < 3 && !/grid|track|column|band|edge/u.test(kind))
				.map(({ kind, contrast }) => ({
					where: name,
					found: `${kind} at ${contrast}`,
					expected: '3',
				})),
		]),
	);
	expectNone(faults, 'what is too pale is not there for many readers.');
});

describe('on paper', () => {
	test('each chart is there once, in its wide form, with its words', async () => {
		const [line] = cases;
		if (!line) throw new Error('no case');
		const { text, shown } = await show([line], { width: 800 }, async (page) => {
			const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
			// As wide as an A4 page within its margins.
			await page.setViewportSize({ width: 657, height: 900 });
			await page.emulateMedia({ media: 'print' });
			return {
				text: (await extractText(pdf, { mergePages: true })).text,
				shown: await page.evaluate(() =>
					[...document.querySelectorAll('svg')]
						.filter((drawing) => drawing.checkVisibility())
						.map((drawing) => drawing.getAttribute('class')),
				),
			};
		});
		expect(shown).toEqual(['chart-drawing chart-drawing--wide']);
		for (const words of ['Harbour 29.2%', 'England 22.4%', 'Target 20%', '2014/15'])
			expect(text).toContain(words);
	});

	test('no two lines need colour to be told apart', async () => {
		const three = cases.find(({ name }) => name === 'line, three areas and limits');
		if (!three) throw new Error('no case');
		const looks = await show([three], { width: 1280 }, (page) =>
			page.evaluate(() =>
				[...document.querySelectorAll('.chart-drawing--wide .chart-line')].map((line) => {
					const { strokeDasharray, strokeWidth } = getComputedStyle(line);
					const marks = line.parentElement?.querySelector('.chart-marks')?.getAttribute('d');
					const shape = (marks ?? 'circle').replace(/^M[\d.]+ [\d.]+/u, '').replace(/z.*/u, '');
					return { dash: `${strokeDasharray} ${strokeWidth}`, shape };
				}),
			),
		);
		expect(looks).toHaveLength(4);
		expect(new Set(looks.map(({ dash }) => dash)).size).toBe(4);
		expect(new Set(looks.map(({ shape }) => shape)).size).toBe(4);
	});
});

test('a chart is light', async () => {
	const sizes = await Promise.all(
		cases.map(async (one) => {
			const html = await draw(one, false);
			return { name: one.name, bytes: brotliCompressSync(html.replaceAll(/>\s+</gu, '><')).length };
		}),
	);
	expect(sizes.filter(({ bytes }) => bytes > 3000)).toEqual([]);
});
