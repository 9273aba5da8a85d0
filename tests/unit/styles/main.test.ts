import { list, type Declaration, type Root } from 'postcss';
import { expect, test } from 'vitest';
import { compileMain } from './compile.ts';

const root = await compileMain();

function declarationsOf(sheet: Root): Declaration[] {
	const found: Declaration[] = [];
	sheet.walkDecls((declaration) => void found.push(declaration));
	return found;
}
const declarations = declarationsOf(root);

const selectorOf = ({ parent }: Declaration) =>
	parent !== undefined && 'selector' in parent ? parent.selector : '';

/** What the sheet sets at the root: `--govuk-brand-colour` and so on. */
const rootColours = (sheet: Root) =>
	Object.fromEntries(
		declarationsOf(sheet)
			.filter(({ prop }) => /^--govuk-.*-colour$/u.test(prop))
			.toReversed()
			.map(({ prop, value }) => [prop.slice('--govuk-'.length, -'-colour'.length), value]),
	);

const namesSide = ({ prop, value }: Declaration) =>
	/(?:^|-)(?:left|right)(?:-|$)/u.test(prop) || /(?:^|[\s(,])(?:left|right)\b/u.test(value);

const isLopsided = ({ prop, value }: Declaration) => {
	if (!/^(?:margin|padding|inset|border-(?:width|style|color|radius))$/u.test(prop)) return false;
	const [a, b = a, c = a, d = b] = list.space(value);
	return prop === 'border-radius' ? a !== b || c !== d : b !== d;
};

test('names no side, but where a phone has its notch', () => {
	const sided = declarations.filter((one) => namesSide(one) || isLopsided(one)).map(String);
	const notch = sided.filter((one) => one.includes('env(safe-area-inset-'));
	expect(sided).toEqual(notch);
	expect(notch).toHaveLength(6);
});

test('turns by hand the shapes of govuk-frontend that no logical property can turn', () => {
	const shapes = declarations
		.filter(({ prop, value }) => /^(?:transform|clip-path)$/u.test(prop) && value !== 'none')
		.map(selectorOf)
		.filter((selector) => selector.includes('govuk-'));
	// Each is the same from both sides, or has a rule with `:dir(rtl)`.
	expect([...new Set(shapes)].toSorted()).toEqual([
		'.govuk-breadcrumbs__list-item::before',
		'.govuk-breadcrumbs__list-item:dir(rtl)::before',
		'.govuk-details:not([open]) > .govuk-details__summary:dir(rtl)::before',
		'.govuk-details[open] > .govuk-details__summary::before',
		'.govuk-details__summary::before',
		'.govuk-pagination__icon:dir(rtl)',
		'.govuk-service-navigation__toggle::after',
		'.govuk-service-navigation__toggle[aria-expanded=true]::after',
		'.govuk-skip-link:not(:active):not(:focus):not(.\\:focus)',
		'.govuk-visually-hidden',
		'.govuk-visually-hidden-focusable:not(:active):not(:focus):not(.\\:focus)',
	]);
});

test('says nothing to Internet Explorer, at which the minifier stops', () => {
	const params: string[] = [];
	root.walkAtRules((rule) => void params.push(rule.params));
	expect(params.filter((one) => /\uFFFD|\\0|-ms-/u.test(one))).toEqual([]);
});

test('has no mark of GOV.UK: crown, typeface, blue, or a file of theirs', () => {
	const values = declarations.map(({ value }) => value);
	expect(values.filter((one) => /url\(|GDS Transport|#1d70b8|#1a65a6/iu.test(one))).toEqual([]);
});

test('takes the brand colour of the site', async () => {
	const sheet = await compileMain('#800040');
	expect(rootColours(sheet)).toMatchObject({
		brand: '#800040',
		link: '#800040',
		'link-hover': '#400020',
	});
	expect(
		declarationsOf(sheet)
			.map(String)
			.filter((one) => one.includes('#00524c')),
	).toEqual([]);
});
