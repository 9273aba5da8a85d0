import { parse, type HTMLElement } from 'node-html-parser';
import postcss, { list, type Rule } from 'postcss';

/** What an attribute of SVG can say as well as a style sheet. */
const paints = new Set([
	'color',
	'display',
	'dominant-baseline',
	'fill',
	'fill-opacity',
	'font-size',
	'font-style',
	'font-weight',
	'opacity',
	'paint-order',
	'stroke',
	'stroke-dasharray',
	'stroke-dashoffset',
	'stroke-linecap',
	'stroke-linejoin',
	'stroke-opacity',
	'stroke-width',
	'text-anchor',
]);

/** A selector that speaks of what an element is, not of what a reader does with it. */
const isStill = (selector: string) =>
	!/::|@|&/u.test(selector) &&
	[...selector.matchAll(/:([\w-]+)/gu)].every(([, name = '']) =>
		['is', 'not', 'where', 'first-child', 'last-child'].includes(name),
	);

const heavier = (a: number, b: number) => Math.max(a, b);

/** How much a selector weighs against another, as CSS counts it: names, then classes, then kinds. */
export function weight(selector: string): number {
	let inner = 0;
	let outer = selector.replaceAll(/:where\([^()]*\)/gu, '');
	const choice = /:(?:is|not)\(([^()]*)\)/u;
	for (let found = choice.exec(outer); found; found = choice.exec(outer)) {
		inner += list
			.comma(found[1] ?? '')
			.map(weight)
			.reduce(heavier, 0);
		outer = outer.replace(found[0], '');
	}
	const count = (pattern: RegExp) => outer.match(pattern)?.length ?? 0;
	const kinds = count(/(?<=^|[\s>+~])[a-z][\w-]*/giu);
	return inner + 10_000 * count(/#[\w-]+/gu) + 100 * count(/[.[:][\w-]+/gu) + kinds;
}

export interface Style {
	readonly selector: string;
	readonly weight: number;
	readonly declarations: readonly (readonly [property: string, value: string])[];
}

const plain = (value: string) => value.replace(/(?<=\d)px$/u, '');

/** The rules of a style sheet that can paint, the weakest first. What holds only on some screens is left out. */
export function stylesOf(css: string): Style[] {
	const styles: Style[] = [];
	postcss.parse(css).each((node) => {
		if (node.type !== 'rule') return;
		const rule: Rule = node;
		const declarations = rule.nodes.flatMap((one) =>
			one.type === 'decl' && paints.has(one.prop) && !/var\(|inherit/u.test(one.value)
				? [[one.prop, plain(one.value)] as const]
				: [],
		);
		if (declarations.length === 0) return;
		for (const selector of rule.selectors.filter(isStill))
			styles.push({ selector, weight: weight(selector), declarations });
	});
	return styles.toSorted((a, b) => a.weight - b.weight);
}

const classesIn = (text: string) => [...text.matchAll(/\.([\w-]+)/gu)].map(([, name = '']) => name);

/**
 * A drawing that needs no style sheet: what `styles` say of its parts stands in attributes, which no
 * security policy stops and every program reads. Classes and what only a page needs are taken away.
 */
export function paint(svg: string, styles: readonly Style[]): HTMLElement {
	const root = parse(`<figure class="chart">${svg}</figure>`);
	const drawing = root.querySelector('svg');
	if (!drawing) throw new Error('There is no drawing to paint.');
	const classes = new Set(
		root.querySelectorAll('[class]').flatMap((one) => [...one.classList.values()]),
	);
	const painted = new Map<HTMLElement, Map<string, string>>();
	for (const { selector, declarations } of styles) {
		if (!classesIn(selector).every((name) => classes.has(name))) continue;
		for (const element of root.querySelectorAll(selector)) {
			const own = painted.get(element) ?? new Map<string, string>();
			for (const [property, value] of declarations) own.set(property, value);
			painted.set(element, own);
		}
	}
	for (const element of [drawing, ...drawing.querySelectorAll('*')]) {
		for (const [property, value] of painted.get(element) ?? [])
			element.setAttribute(property, value);
		for (const name of Object.keys(element.attributes))
			if (name === 'class' || name.startsWith('data-')) element.removeAttribute(name);
	}
	return drawing;
}
