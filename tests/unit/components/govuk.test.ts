import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { describe, expect, test } from 'vitest';
import Breadcrumbs from '#components/govuk/Breadcrumbs.astro';
import Details from '#components/govuk/Details.astro';
import GenericHeader from '#components/govuk/GenericHeader.astro';
import InsetText from '#components/govuk/InsetText.astro';
import LanguageNavigation from '#components/govuk/LanguageNavigation.astro';
import Pagination from '#components/govuk/Pagination.astro';
import PhaseBanner from '#components/govuk/PhaseBanner.astro';
import ServiceNavigation from '#components/govuk/ServiceNavigation.astro';
import SkipLink from '#components/govuk/SkipLink.astro';
import SummaryList from '#components/govuk/SummaryList.astro';
import SummaryRow from '#components/govuk/SummaryRow.astro';
import Tag from '#components/govuk/Tag.astro';
import { canonical } from './canonical.ts';
import { fixture, withoutScriptHooks } from './fixtures.ts';

const container = await AstroContainer.create();

const render = (
	component: AstroComponentFactory,
	props: Record<string, unknown> = {},
	slots: Record<string, string> = {},
) => container.renderToString(component, { props, slots });

/** Ours, with these props and slots, is the markup of theirs with that name. */
async function expectFixture(
	[component, name]: [string, string],
	...ours: Parameters<typeof render>
) {
	const theirs = withoutScriptHooks(fixture(component, name));
	expect(canonical(await render(...ours))).toBe(canonical(theirs));
}

describe('SkipLink', () => {
	test.each([
		['no href', {}],
		['default', { href: '#test-target-element' }],
	])('%s', (name, props) =>
		expectFixture(['skip-link', name], SkipLink, { text: 'Skip to main content', ...props }),
	);
});

describe('GenericHeader', () => {
	test('default', () =>
		expectFixture(
			['generic-header', 'default'],
			GenericHeader,
			{ href: '/' },
			{ default: 'My cool service' },
		));

	test('custom url', () =>
		expectFixture(
			['generic-header', 'custom url'],
			GenericHeader,
			{ href: 'https://www.pizza.gov.uk' },
			{ default: 'Some logo text' },
		));

	test('puts what is given as its end inside the bar', async () => {
		const html = await render(GenericHeader, { href: '/' }, { default: 'A', end: '<nav>B</nav>' });
		expect(canonical(html)).toMatch(/<\/a>\n<\/div>\n<nav>\nB\n<\/nav>\n<\/div>\n<\/div>$/u);
	});
});

describe('ServiceNavigation', () => {
	const items = (current?: 'page' | 'section') =>
		[1, 2, 3, 4].map((number) => ({
			href: `#/${number}`,
			text: `Navigation item ${number}`,
			current: number === 2 ? current : undefined,
		}));

	test.each([
		['default', undefined],
		['with navigation with a current item', 'page'],
		['with navigation with an active item', 'section'],
	] as const)('%s', (name, current) =>
		expectFixture(['service-navigation', name], ServiceNavigation, {
			label: 'Menu',
			items: items(current),
		}),
	);

	test('has no button that waits for a script', async () => {
		expect(await render(ServiceNavigation, { label: 'Menu', items: items() })).not.toMatch(
			/<button|hidden/u,
		);
	});
});

describe('LanguageNavigation', () => {
	test('with mixed text directions', () =>
		expectFixture(['language-navigation', 'with mixed text directions'], LanguageNavigation, {
			label: 'Language',
			items: [
				{ text: 'English', lang: 'en', dir: 'ltr' },
				{ text: 'العربية', lang: 'ar', dir: 'rtl', href: '#/ar' },
			],
		}));

	test('inverse', async () => {
		const html = await render(LanguageNavigation, { label: 'A', items: [], inverse: true });
		const theirs = fixture('language-navigation', 'inverse');
		expect(canonical(html).split('\n')[0]).toBe(
			canonical(theirs).split('\n')[0]?.replace('Language', 'A'),
		);
	});
});

describe('PhaseBanner', () => {
	test('default', () =>
		expectFixture(
			['phase-banner', 'default'],
			PhaseBanner,
			{ tag: 'Alpha' },
			{
				default:
					'This is a new service - your <a href="#" class="govuk-link">feedback</a> will help us to improve it.',
			},
		));
});

describe('Breadcrumbs', () => {
	const label = 'Breadcrumb';
	const inFull = (html: string) => html.replace(' govuk-breadcrumbs--collapse-on-mobile', '');

	test('with collapse on mobile', () =>
		expectFixture(['breadcrumbs', 'with collapse on mobile'], Breadcrumbs, {
			label,
			items: [
				{ text: 'Home', href: '/' },
				{ text: 'Education, training and skills', href: '/education' },
				{
					text: 'Special educational needs and disability (SEND) and high needs',
					href: '/education/special-educational-needs-and-disability-send-and-high-needs',
				},
			],
		}));

	test('with last breadcrumb as current page', async () => {
		const ours = await render(Breadcrumbs, {
			label,
			items: [
				{ text: 'Home', href: '/' },
				{ text: 'Passports, travel and living abroad', href: '/browse/abroad' },
				{ text: 'Travel abroad' },
			],
		});
		const theirs = fixture('breadcrumbs', 'with last breadcrumb as current page');
		expect(canonical(inFull(ours))).toBe(canonical(theirs));
	});

	test('says the language of a name that is not in the language of the page', async () => {
		const html = await render(Breadcrumbs, {
			label,
			items: [
				{ text: 'A', href: '/a/', lang: 'en', dir: 'ltr' },
				{ text: 'B', lang: 'en', dir: 'ltr' },
			],
		});
		expect(canonical(html)).toContain('href="/a/" lang="en">\nA');
		expect(canonical(html)).toContain('<span dir="ltr" lang="en">\nB\n</span>');
	});
});

describe('Pagination', () => {
	const previous = {
		href: '/previous',
		text: 'Previous page',
		title: { text: 'Paying VAT and duty' },
	};
	const next = {
		href: '/next',
		text: 'Next page',
		title: { text: 'Registering an imported vehicle' },
	};
	const label = 'Pagination';

	test('with prev and next only and labels', () =>
		expectFixture(['pagination', 'with prev and next only and labels'], Pagination, {
			label,
			previous,
			next,
		}));

	test('with one of the two', async () => {
		expect(await render(Pagination, { label, previous })).not.toContain('pagination__next');
		expect(await render(Pagination, { label, next })).not.toContain('pagination__prev');
	});
});

describe('Details', () => {
	const slots = { default: 'Here are some more details' };

	test('id', () =>
		expectFixture(
			['details', 'id'],
			Details,
			{ id: 'my-details-element', summary: 'Expand this section' },
			slots,
		));

	test('summary html', () =>
		expectFixture(
			['details', 'summary html'],
			Details,
			{},
			{ ...slots, summary: 'Use <b>bold text</b> sparingly' },
		));

	test('expanded', async () => {
		const html = await render(Details, { summary: 'A', open: true }, slots);
		expect(canonical(html)).toContain('<details class="govuk-details" open="">');
	});
});

describe('Tag', () => {
	test('default', () => expectFixture(['tag', 'default'], Tag, {}, { default: 'Alpha' }));

	test.each(['grey', 'green', 'purple', 'red', 'orange', 'yellow'])('%s', (colour) =>
		expectFixture(
			['tag', colour],
			Tag,
			{ colour },
			{ default: colour.replace(/^./u, (letter) => letter.toUpperCase()) },
		),
	);
});

describe('InsetText', () => {
	const text =
		'It can take up to 8 weeks to register a lasting power of attorney if there are no mistakes in the application.';

	test.each([
		['default', {}],
		['id', { id: 'my-inset-text' }],
	])('%s', (name, props) =>
		expectFixture(['inset-text', name], InsetText, props, { default: text }),
	);
});

describe('SummaryList', () => {
	test('value with html', async () => {
		const row = await render(
			SummaryRow,
			{ name: 'Name' },
			{ default: '<span>email@email.com</span>' },
		);
		await expectFixture(['summary-list', 'value with html'], SummaryList, {}, { default: row });
	});
});
