import { list, type Declaration, type Plugin } from 'postcss';

const sides = { left: 'inline-start', right: 'inline-end' } as const;
const corners = {
	'top-left': 'start-start',
	'top-right': 'start-end',
	'bottom-right': 'end-end',
	'bottom-left': 'end-start',
} as const;

/** Properties that name a side: physical → logical. */
const properties = new Map(
	Object.entries(sides).flatMap(([physical, logical]) => [
		[physical, `inset-${logical}`] as const,
		...['margin', 'padding', 'border', 'scroll-margin', 'scroll-padding'].map(
			(box) => [`${box}-${physical}`, `${box}-${logical}`] as const,
		),
		...['width', 'style', 'color'].map(
			(part) => [`border-${physical}-${part}`, `border-${logical}-${part}`] as const,
		),
	]),
);
for (const [physical, logical] of Object.entries(corners)) {
	properties.set(`border-${physical}-radius`, `border-${logical}-radius`);
}

/** Properties whose value names a side: what their logical values begin with. */
const values = new Map([
	['float', 'inline-'],
	['clear', 'inline-'],
	['text-align', ''],
	['text-align-last', ''],
	['justify-content', ''],
	['justify-items', ''],
	['justify-self', ''],
]);

/** Shorthands for four sides: the names of their two halves. */
const shorthands = new Map(
	['margin', 'padding', 'inset', 'scroll-margin', 'scroll-padding']
		.map((box) => [box, [`${box}-block`, `${box}-inline`]] as const)
		.concat(
			['width', 'style', 'color'].map(
				(part) => [`border-${part}`, [`border-block-${part}`, `border-inline-${part}`]] as const,
			),
		),
);

const both = (start: string, end: string) => (start === end ? start : `${start} ${end}`);

function splitFourSides(declaration: Declaration, [block, inline]: readonly [string, string]) {
	const [top, right, bottom, left] = list.space(declaration.value);
	if (top === undefined || right === undefined || bottom === undefined) return;
	if (left === undefined || left === right) return;
	declaration.cloneBefore({ prop: block, value: both(top, bottom) });
	declaration.replaceWith(declaration.clone({ prop: inline, value: both(left, right) }));
}

function splitCorners(declaration: Declaration) {
	const [topLeft, topRight = topLeft, bottomRight = topLeft, bottomLeft = topRight] = list.space(
		declaration.value,
	);
	if (topLeft === topRight && bottomLeft === bottomRight) return;
	const radii = [topLeft, topRight, bottomRight, bottomLeft];
	Object.values(corners).forEach((corner, index) => {
		declaration.cloneBefore({ prop: `border-${corner}-radius`, value: radii[index] ?? '' });
	});
	declaration.remove();
}

function makeLogical(declaration: Declaration) {
	const { prop, value } = declaration;
	// The notch of a phone stays where it is, whichever way the text runs.
	if (/safe-area-inset-(?:left|right)/u.test(value)) return;

	const halves = shorthands.get(prop);
	if (halves) return splitFourSides(declaration, [...halves] as [string, string]);
	if (prop === 'border-radius') return splitCorners(declaration);

	declaration.prop = properties.get(prop) ?? prop;
	const prefix = values.get(prop);
	if (prefix !== undefined) {
		declaration.value = value
			.replace(/^left\b/u, `${prefix}start`)
			.replace(/^right\b/u, `${prefix}end`);
	}
}

/**
 * PostCSS: turns left and right into start and end, so that one style sheet serves both
 * directions, also where they meet on one page. What no logical property can say (`transform`,
 * `clip-path`) is mended by hand in `styles/_rtl.scss`.
 */
export function logicalCss(): Plugin {
	return {
		postcssPlugin: 'logical-css',
		OnceExit: (root) => root.walkDecls(makeLogical),
	};
}
