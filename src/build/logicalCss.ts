import { list, type Declaration, type Plugin } from 'postcss';

const sides = [
	['left', 'inline-start'],
	['right', 'inline-end'],
] as const;

/** Clockwise from the top, as `border-radius` has them. */
const corners = [
	['top-left', 'start-start'],
	['top-right', 'start-end'],
	['bottom-right', 'end-end'],
	['bottom-left', 'end-start'],
] as const;

const boxes = ['margin', 'padding', 'scroll-margin', 'scroll-padding'];
const lines = ['width', 'style', 'color'];

/** Properties whose name has a side. */
const sidedNames = new Map<string, string>([
	...sides.flatMap(([physical, logical]): [string, string][] => [
		[physical, `inset-${logical}`],
		...[...boxes, 'border'].map((box): [string, string] => [
			`${box}-${physical}`,
			`${box}-${logical}`,
		]),
		...lines.map((line): [string, string] => [
			`border-${physical}-${line}`,
			`border-${logical}-${line}`,
		]),
	]),
	...corners.map(([physical, logical]): [string, string] => [
		`border-${physical}-radius`,
		`border-${logical}-radius`,
	]),
]);

/** Properties whose value is a side, and what the logical value begins with. */
const sidedValues = new Map([
	['float', 'inline-'],
	['clear', 'inline-'],
	['text-align', ''],
	['text-align-last', ''],
	['justify-content', ''],
	['justify-items', ''],
	['justify-self', ''],
]);

/** Shorthands for four sides, and their halves. */
const fourSided = new Map<string, { block: string; inline: string }>([
	...[...boxes, 'inset'].map((box): [string, { block: string; inline: string }] => [
		box,
		{ block: `${box}-block`, inline: `${box}-inline` },
	]),
	...lines.map((line): [string, { block: string; inline: string }] => [
		`border-${line}`,
		{ block: `border-block-${line}`, inline: `border-inline-${line}` },
	]),
]);

const startAndEnd = (start: string, end: string) => (start === end ? start : `${start} ${end}`);

function splitSides(
	declaration: Declaration,
	{ block, inline }: { block: string; inline: string },
) {
	const [top = '', right = '', bottom = '', left = right] = list.space(declaration.value);
	if (left === right) return;
	declaration.cloneBefore({ prop: block, value: startAndEnd(top, bottom) });
	declaration.prop = inline;
	declaration.value = startAndEnd(left, right);
}

function splitCorners(declaration: Declaration) {
	const [a = '', b = a, c = a, d = b] = list.space(declaration.value);
	if (a === b && c === d) return;
	corners.forEach(([, corner], index) => {
		const value = [a, b, c, d][index] ?? '';
		declaration.cloneBefore({ prop: `border-${corner}-radius`, value });
	});
	declaration.remove();
}

function makeLogical(declaration: Declaration) {
	const { prop, value } = declaration;
	// The notch of a phone stays where it is, whichever way the text runs.
	if (/safe-area-inset-(?:left|right)/u.test(value)) return;

	const halves = fourSided.get(prop);
	if (halves) splitSides(declaration, halves);
	if (prop === 'border-radius') splitCorners(declaration);

	declaration.prop = sidedNames.get(declaration.prop) ?? declaration.prop;
	const start = sidedValues.get(prop);
	if (start === undefined) return;
	if (value === 'left') declaration.value = `${start}start`;
	if (value === 'right') declaration.value = `${start}end`;
}

/**
 * PostCSS: turns left and right into start and end, so that one style sheet serves both
 * directions, also where they meet on one page. What no logical property can say (`transform`,
 * `clip-path`) is mended by hand in `styles/_rtl.scss`.
 */
export function logicalCss(): Plugin {
	return {
		postcssPlugin: 'logical-css',
		OnceExit(root) {
			root.walkDecls(makeLogical);
		},
	};
}
