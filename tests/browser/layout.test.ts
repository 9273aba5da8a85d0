import { describe, test } from 'vitest';
import { expectNone, type Fault } from '../faults.ts';
import { openSite, samples } from './site.ts';

const site = openSite();

type Found = Omit<Fault, 'where'>;

const at = (address: string, found: readonly Found[]): Fault[] =>
	found.map((fault) => ({ where: address, ...fault }));

// Each of the functions below runs inside the page and can use nothing from outside itself.

/** What makes the page scroll sideways. */
function sticksOut(): Found[] {
	const wide = (document.scrollingElement?.scrollWidth ?? 0) - innerWidth;
	if (wide <= 0) return [];
	const scrolls = (element: Element | null): boolean =>
		element !== null &&
		element !== document.body &&
		element !== document.documentElement &&
		(getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
	const culprits = [...document.body.querySelectorAll('*')].filter((element) => {
		const { left, right, width } = element.getBoundingClientRect();
		return width > 0 && (right > innerWidth + 1 || left < -1) && !scrolls(element.parentElement);
	});
	const names = culprits.slice(-3).map(say).join(', ');
	return [
		{ found: `${wide} px beyond ${innerWidth} px: ${names}`, expected: 'no sideways scroll' },
	];
}

/** Boxes that scroll, and that someone with a keyboard or a screen reader cannot find. */
function hiddenScrollers(): Found[] {
	const name = (element: Element) =>
		element.getAttribute('aria-label') ??
		(element.getAttribute('aria-labelledby') ?? '')
			.split(' ')
			.map((id) => document.getElementById(id)?.textContent ?? '')
			.join('');
	return [...document.body.querySelectorAll('*')]
		.filter((element) => {
			const { overflowX, overflowY } = getComputedStyle(element);
			return (
				(/auto|scroll/u.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
				(/auto|scroll/u.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
			);
		})
		.filter(
			(element) =>
				element.getAttribute('tabindex') !== '0' ||
				name(element).trim() === '' ||
				(element.localName !== 'section' &&
					!['group', 'region'].includes(element.getAttribute('role') ?? '')),
		)
		.map((element) => ({
			found: `${say(element)} scrolls`,
			expected: 'a region or group with a name and tabindex="0"',
		}));
}

/** Text that a box cuts off when a reader sets more space between letters, words and lines. */
function cutOff(): Found[] {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`
		* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
		p { margin-block-end: 2em !important }`);
	document.adoptedStyleSheets.push(sheet);
	return [...document.body.querySelectorAll<HTMLElement>('*:not(svg, svg *)')]
		.filter((element) => element.clientWidth > 1 && element.clientHeight > 1)
		.filter((element) => {
			const { overflowX, overflowY, clipPath } = getComputedStyle(element);
			const hides = /hidden|clip/u;
			return (
				clipPath === 'none' &&
				((hides.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
					(hides.test(overflowY) && element.scrollHeight > element.clientHeight + 1))
			);
		})
		.map((element) => ({
			found: `${say(element)} cuts off its text`,
			expected: 'a box that grows with its text (WCAG 1.4.12)',
		}));
}

/** Targets that a finger misses (WCAG 2.5.8): under 24 px, not in a sentence, others too near. */
function smallTargets(): Found[] {
	const all = [
		...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary'),
	].filter((element) => element.checkVisibility({ visibilityProperty: true }));
	const targets = all
		.map((element) => ({ element, box: element.getBoundingClientRect() }))
		.filter(({ box }) => box.width > 1 && box.height > 1 && box.right > 0 && box.bottom > 0);
	const inSentence = (element: Element) => {
		if (!getComputedStyle(element).display.startsWith('inline')) return false;
		let block = element.parentElement;
		while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
		const others = (block?.textContent ?? '').replace(element.textContent, '');
		return /\p{L}/u.test(others);
	};
	const isSmall = ({ width, height }: DOMRect) => width < 23.5 || height < 23.5;
	const middle = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });
	const isNear = (small: DOMRect, other: DOMRect) => {
		const { x, y } = middle(small);
		const dx = Math.max(other.left - x, 0, x - other.right);
		const dy = Math.max(other.top - y, 0, y - other.bottom);
		const from = middle(other);
		return (
			Math.hypot(dx, dy) < 11.5 || (isSmall(other) && Math.hypot(from.x - x, from.y - y) < 23.5)
		);
	};
	return targets
		.filter(({ element, box }) => isSmall(box) && !inSentence(element))
		.flatMap(({ element, box }) => {
			const near = targets.find((other) => other.element !== element && isNear(box, other.box));
			return near
				? [
						{
							found: `${say(element)} is ${box.width.toFixed(0)} by ${box.height.toFixed(0)} px, close to ${say(near.element)}`,
							expected: '24 by 24 px, or space around it',
						},
					]
				: [];
		});
}

/** Words in a drawing that are too small to read, or that its edge cuts off. */
function unreadableDrawings(): Found[] {
	return [...document.querySelectorAll<SVGTextElement>('svg text')]
		.filter((text) => text.checkVisibility({ visibilityProperty: true }))
		.flatMap((text) => {
			const { b = 0, d = 1 } = text.getScreenCTM() ?? {};
			const size = Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(b, d);
			const box = text.getBoundingClientRect();
			const drawing = text.ownerSVGElement?.getBoundingClientRect() ?? box;
			const over = Math.max(
				drawing.left - box.left,
				box.right - drawing.right,
				drawing.top - box.top,
				box.bottom - drawing.bottom,
			);
			return [
				...(size < 11.9
					? [{ found: `${say(text)} at ${size.toFixed(1)} px`, expected: 'at least 12 px' }]
					: []),
				...(over > 2
					? [
							{
								found: `${say(text)} runs ${over.toFixed(0)} px over the edge of its drawing`,
								expected: 'a drawing that holds its words',
							},
						]
					: []),
			];
		});
}

describe.each(samples)('$address', ({ address }) => {
	test('fits a small screen', async () => {
		const found = await site.browse(address, { width: 320, height: 256 }, async (page) => {
			await page.evaluate(() => {
				openDetails();
			});
			return [
				...(await page.evaluate(sticksOut)),
				...(await page.evaluate(hiddenScrollers)),
				...(await page.evaluate(smallTargets)),
				...(await page.evaluate(unreadableDrawings)),
			];
		});
		expectNone(at(address, found), 'a phone, or a page enlarged four times, shows 320 px.');
	});

	test('fits a large screen, and more space in its text', async () => {
		const found = await site.browse(address, {}, async (page) => {
			await page.evaluate(() => {
				openDetails();
			});
			return [
				...(await page.evaluate(smallTargets)),
				...(await page.evaluate(unreadableDrawings)),
				...(await page.evaluate(cutOff)),
				...(await page.evaluate(sticksOut)),
			];
		});
		expectNone(at(address, found), 'some readers with dyslexia or low vision set wider text.');
	});
});
