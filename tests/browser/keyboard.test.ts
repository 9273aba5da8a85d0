import type { Page as BrowserPage } from 'playwright-core';
import { describe, test } from 'vitest';
import { expectNone, type Fault } from '../faults.ts';
import { openSite, pages, samples } from './site.ts';

const site = openSite();

interface Walk {
	/** What Tab should come to, in this order. */
	stops: Element[];
	/** How each looks when it is not focused. */
	looks: Map<Element, string>;
	look: (element: Element) => string;
	visited: Element[];
}

declare global {
	var walk: Walk;
}

/** Notes what can be tabbed to, and how it looks before. Runs inside the page. */
function prepare(): number {
	openDetails();
	const look = (element: Element) =>
		[element.parentElement ?? element, element, ...element.querySelectorAll('*')]
			.map((one) => {
				const style = getComputedStyle(one);
				const clear = /^transparent$|^rgba\(.*, 0\)$|\/ 0\)$/u;
				const outline =
					style.outlineStyle === 'none' || clear.test(style.outlineColor)
						? ''
						: `${style.outlineWidth} ${style.outlineColor}`;
				return [
					outline,
					style.boxShadow,
					style.backgroundColor,
					style.borderColor,
					style.borderWidth,
					style.textDecoration,
					style.stroke,
					style.strokeWidth,
					style.fill,
				].join(';');
			})
			.join('|');
	const stops = [
		...document.querySelectorAll(
			'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]',
		),
	].filter(
		(element) =>
			(element as HTMLElement).tabIndex >= 0 &&
			!element.matches(':disabled') &&
			element.checkVisibility({ visibilityProperty: true }),
	);
	const looks = new Map(stops.map((element) => [element, look(element)]));
	globalThis.walk = { stops, looks, look, visited: [] };
	return stops.length;
}

type Step = { found: string; expected: string }[] | 'done';

/** Looks at where Tab has come to. Runs inside the page. */
function step(): Step {
	const { visited, looks, look } = globalThis.walk;
	const here = document.activeElement;
	const last = visited.at(-1);
	if (here === null || here === document.body || here === visited[0]) return 'done';
	if (here === last) return [{ found: `Tab stays on ${say(here)}`, expected: 'Tab to move on' }];
	visited.push(here);
	const faults = [];
	if (last && !(last.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING))
		faults.push({
			found: `Tab goes back from ${say(last)} to ${say(here)}`,
			expected: 'the order of the page',
		});
	if (looks.get(here) === look(here))
		faults.push({ found: `${say(here)} looks the same`, expected: 'a sign that it has focus' });
	const box = here.getClientRects()[0] ?? here.getBoundingClientRect();
	const points = [0.5, 0.1, 0.9].flatMap((x) =>
		[0.5, 0.1, 0.9].map((y) => [box.x + box.width * x, box.y + box.height * y] as const),
	);
	const isSeen = points.some(([x, y]) => {
		const top = document.elementFromPoint(x, y);
		return top !== null && (here.contains(top) || top.contains(here));
	});
	if (!isSeen)
		faults.push({ found: `${say(here)} is hidden`, expected: 'what has focus to be in sight' });
	return faults;
}

function leftOut(): { found: string; expected: string }[] {
	const { stops, visited } = globalThis.walk;
	return stops
		.filter((element) => !visited.includes(element))
		.filter((element) => !(element instanceof HTMLInputElement && element.type === 'radio'))
		.map((element) => ({ found: `no way to ${say(element)}`, expected: 'Tab to come to it' }));
}

/** Uses the skip link, if that is where Tab came to first. */
async function skip(page: BrowserPage, address: string): Promise<Fault[]> {
	const where = address;
	// A chart for frames elsewhere has nothing to skip.
	if ((await page.locator('nav').count()) === 0) return [];
	const target = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
	if (!/^#./u.test(target)) {
		const found = `the first stop leads to "${target}"`;
		return [{ where, found, expected: 'a link to the main part of the page' }];
	}
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	const isAfter = await page.evaluate((hash) => {
		const main = document.querySelector(hash);
		const next = document.activeElement;
		return (
			main !== null &&
			next !== null &&
			// Where there is nothing to stop at inside, it must at least not be before.
			(main.contains(next) ||
				next === document.body ||
				Boolean(main.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING))
		);
	}, target);
	const found = `after the skip link, Tab does not go on from ${target}`;
	return isAfter ? [] : [{ where, found, expected: 'to be past the navigation' }];
}

async function walk(page: BrowserPage, address: string): Promise<Fault[]> {
	const count = await page.evaluate(prepare);
	const faults: Fault[] = [];
	for (let presses = 0; presses <= count + 10; presses++) {
		await page.keyboard.press('Tab');
		const found = await page.evaluate(step);
		if (found === 'done') break;
		faults.push(...found.map((fault) => ({ where: address, ...fault })));
		if (found.some((fault) => fault.expected === 'Tab to move on')) break;
	}
	const missed = await page.evaluate(leftOut);
	return [...faults, ...missed.map((fault) => ({ where: address, ...fault }))];
}

describe('Tab leads through, and the skip link past the navigation of', () => {
	test.each(samples)('$address', async ({ address }) => {
		const faults = await site.browse(address, {}, async (page) => {
			await page.keyboard.press('Tab');
			return skip(page, address);
		});
		faults.push(...(await site.browse(address, {}, (page) => walk(page, address))));
		expectNone(faults, 'many people use a keyboard, or a switch that acts as one, only.');
	});
});

const folding = pages
	.samples()
	.filter(({ html }) => /<details|popovertarget/u.test(html))
	.map(({ address }) => ({ address }));

describe('what unfolds does so by keyboard on', () => {
	test.each(folding)('$address', async ({ address }) => {
		const faults = await site.browse(address, {}, async (page) => {
			const found: Fault[] = [];
			for (const summary of await page.locator('summary:visible').all()) {
				const isOpen = () => summary.evaluate((one) => one.closest('details')?.open);
				const before = await isOpen();
				await summary.press('Enter');
				if ((await isOpen()) === before)
					found.push({
						where: address,
						found: `${await summary.evaluate(say)} stays as it is`,
						expected: 'Enter to open or close it',
					});
			}
			for (const button of await page.locator('[popovertarget]:visible').all()) {
				const isShown = () =>
					button.evaluate((one) =>
						document
							.getElementById(one.getAttribute('popovertarget') ?? '')
							?.matches(':popover-open'),
					);
				await button.press('Enter');
				const shown = await isShown();
				await page.keyboard.press('Escape');
				const isBack = await button.evaluate((one) => one === document.activeElement);
				if (shown !== true || (await isShown()) === true || !isBack)
					found.push({
						where: address,
						found: `${await button.evaluate(say)}: shown ${String(shown)}, focus back ${String(isBack)}`,
						expected: 'Enter to show it; Escape to hide it and give the focus back',
					});
			}
			return found;
		});
		expectNone(faults, 'what only a mouse can open is closed to many.');
	});
});
