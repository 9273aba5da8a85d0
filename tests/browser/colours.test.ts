import type { Page as BrowserPage } from 'playwright-core';
import { describe, test } from 'vitest';
import { expectNone, type Fault } from '../faults.ts';
import { openSite, samples } from './site.ts';

const site = openSite();

interface Seen {
	/** Words that cannot be read on what lies under them. */
	texts: { name: string; contrast: number }[];
	/** The highest contrast of each shape of each drawing with what is around it. */
	shapes: { name: string; contrast: number }[];
	/** How far the ground of each drawing is from that of the page. */
	grounds: { name: string; contrast: number }[];
}

/** Measures every word and every drawn shape. Runs inside the page. */
function measure(onlyDrawings: boolean): Seen {
	type Colour = readonly [number, number, number, number];
	const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
	const known = new Map<string, Colour>();
	const read = (written: string): Colour => {
		const before = known.get(written);
		if (before) return before;
		canvas?.clearRect(0, 0, 1, 1);
		if (canvas) canvas.fillStyle = written;
		canvas?.fillRect(0, 0, 1, 1);
		const [r = 0, g = 0, b = 0, a = 0] = canvas?.getImageData(0, 0, 1, 1).data ?? [];
		const colour = [r, g, b, a / 255] as const;
		known.set(written, colour);
		return colour;
	};
	const light = ([r, g, b]: Colour) => {
		const [x = 0, y = 0, z = 0] = [r, g, b].map((part) => {
			const share = part / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * x + 0.7152 * y + 0.0722 * z;
	};
	const contrast = (a: Colour, b: Colour) => {
		const [low = 0, high = 0] = [light(a), light(b)].sort((x, y) => x - y);
		return (high + 0.05) / (low + 0.05);
	};
	const over = ([r, g, b]: Colour, share: number, under: Colour): Colour => [
		r * share + under[0] * (1 - share),
		g * share + under[1] * (1 - share),
		b * share + under[2] * (1 - share),
		1,
	];
	const paint = (element: Element): readonly [Colour, number] | undefined => {
		const style = getComputedStyle(element);
		const isShape = element instanceof SVGElement && !(element instanceof SVGSVGElement);
		if (isShape && style.fill === 'none') return undefined;
		const colour = read(isShape ? style.fill : style.backgroundColor);
		const share = colour[3] * Number(isShape ? style.fillOpacity : 1) * Number(style.opacity);
		return share > 0.02 ? [colour, share] : undefined;
	};

	const probe = document.createElement('div');
	probe.className = 'probe';
	const sheet = new CSSStyleSheet();
	// What lies under a word is found by hit testing, which must not skip anything.
	sheet.replaceSync('* { pointer-events: auto !important } .probe { background: Canvas }');
	document.adoptedStyleSheets = [sheet];
	document.body.append(probe);
	const page = read(getComputedStyle(probe).backgroundColor);
	probe.remove();

	/** The colour at a point below an element. */
	const under = (element: Element, x: number, y: number): Colour => {
		const stack = document.elementsFromPoint(x, y);
		const at = stack.findIndex((one) => element.contains(one));
		return stack
			.slice(at + 1)
			.filter((one) => !element.contains(one) && !(one instanceof SVGTextContentElement))
			.map(paint)
			.filter((layer) => layer !== undefined)
			.reduceRight((colour, [own, share]) => over(own, share, colour), page);
	};
	const isVisible = (element: Element) =>
		element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

	const texts: Seen['texts'] = [];
	for (const element of document.querySelectorAll(onlyDrawings ? 'svg *' : 'body *')) {
		const words = [...element.childNodes].some(
			(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
		);
		const isDrawn = element instanceof SVGElement;
		if (!words || (isDrawn && !(element instanceof SVGTextContentElement))) continue;
		if (!isVisible(element)) continue;
		element.scrollIntoView({ block: 'center', inline: 'center' });
		const box = element.getClientRects()[0];
		if (!box || box.width < 2 || box.height < 2) continue;
		const style = getComputedStyle(element);
		const x = box.x + box.width / 2;
		const y = box.y + box.height / 2;
		const halo =
			isDrawn && style.stroke !== 'none' && Number.parseFloat(style.strokeWidth) > 0
				? read(style.stroke)
				: undefined;
		const own = isDrawn ? undefined : paint(element);
		const behind = halo ?? (own ? over(...own, under(element, x, y)) : under(element, x, y));
		const colour = read(isDrawn ? style.fill : style.color);
		texts.push({ name: say(element), contrast: contrast(over(colour, colour[3], behind), behind) });
	}

	const shapes = [
		...document.querySelectorAll(
			':is(path, line, rect, circle, ellipse, polyline, polygon, use):not(defs *, clipPath *, mask *, pattern *)',
		),
	].map((shape) => {
		const drawing = shape.closest('svg');
		if (!isVisible(shape) || !drawing) return { name: '', contrast: 0 };
		let around: Colour | undefined;
		for (let one: Element | null = drawing; one && !around; one = one.parentElement) {
			const layer = paint(one);
			if (layer) around = over(...layer, page);
		}
		const ground = around ?? page;
		const style = getComputedStyle(shape);
		const opacity = Number(style.opacity);
		const stroke =
			style.stroke === 'none' || Number.parseFloat(style.strokeWidth) === 0
				? 1
				: contrast(over(read(style.stroke), Number(style.strokeOpacity) * opacity, ground), ground);
		const layer = paint(shape);
		const fill = layer ? contrast(over(...layer, ground), ground) : 1;
		return { name: `${say(shape)} in ${say(drawing)}`, contrast: Math.max(stroke, fill) };
	});
	const grounds = [...document.querySelectorAll('svg')]
		.filter((drawing) => isVisible(drawing))
		.map((drawing) => ({ drawing, layer: paint(drawing) }))
		.flatMap(({ drawing, layer }) =>
			layer ? [{ name: say(drawing), contrast: contrast(over(...layer, page), page) }] : [],
		);
	return { texts, shapes, grounds };
}

const pale = (seen: Seen, where: string): Fault[] =>
	seen.texts
		.filter(({ contrast }) => contrast < 4.45)
		.map(({ name, contrast }) => ({
			where,
			found: `${name} with a contrast of ${contrast.toFixed(2)}`,
			expected: 'at least 4.5',
		}));

/** Shapes that stand out in the site's own colours, and are lost in those of the reader. */
const lost = (own: Seen, forced: Seen, where: string): Fault[] =>
	own.shapes.flatMap((shape, index) => {
		const contrast = forced.shapes[index]?.contrast ?? 0;
		return shape.contrast >= 3 && contrast < 3
			? [
					{
						where,
						found: `${shape.name} with a contrast of ${contrast.toFixed(2)}`,
						expected: 'at least 3, as in the site’s own colours',
					},
				]
			: [];
	});

const glaring = (forced: Seen, where: string): Fault[] =>
	forced.grounds
		.filter(({ contrast }) => contrast > 1.5)
		.map(({ name }) => ({
			where,
			found: `${name} on a ground of its own colour`,
			expected: 'the ground that the reader chose (Canvas)',
		}));

async function look(page: BrowserPage, address: string): Promise<Fault[]> {
	await page.evaluate(() => {
		openDetails();
	});
	const own = await page.evaluate(measure, true);
	const faults = pale(own, `${address} in the site’s own colours`);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ forcedColors: 'active', colorScheme });
		const where = `${address} in forced ${colorScheme} colours`;
		const forced = await page.evaluate(measure, false);
		faults.push(...pale(forced, where), ...lost(own, forced, where), ...glaring(forced, where));
	}
	return faults;
}

describe('words and drawings can be seen in the colours that a reader forces on', () => {
	test.each(samples)('$address', async ({ address }) => {
		expectNone(
			await site.browse(address, {}, (page) => look(page, address)),
			'people with low vision set their own colours; drawings do not follow by themselves.',
		);
	});
});
