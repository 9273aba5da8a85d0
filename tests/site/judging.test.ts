import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#loaders/checkContent.ts';
import { tellFaults } from '#loaders/faults.ts';
import { buildSite } from '#strategy/buildSite.ts';
import { methodOf } from '#strategy/judge.ts';
import type { Site as Model } from '#strategy/model.ts';
import { CRITICAL_Z, outcomeStates, sinceBaseline } from '#strategy/outcome.ts';
import { latestOf } from '#strategy/series.ts';
import { expectNone } from '../faults.ts';
import { Pages, type Page } from '../pages.ts';
import { sites, type Site } from '../sites.ts';

const address = '/about/how-we-judge-progress/';

function contentOf({ content: folder }: Site) {
	const { content, faults } = checkContent(folder);
	if (!content || faults.length > 0) throw new Error(tellFaults(faults));
	return content;
}

/** The numbers of a line in the order that they are written, in the digits and signs of a language. */
function numbersIn(language: string, line: string): number[] {
	const format = new Intl.NumberFormat(language, { useGrouping: true });
	const signOf = (kind: string) =>
		format.formatToParts(-123456.5).find(({ type }) => type === kind)?.value ?? '';
	const plain = [...Array(10).keys()].reduce(
		(text, digit) => text.replaceAll(format.format(digit), String(digit)),
		line.replaceAll(/[\u200E\u200F\u061C\u2066-\u2069²]/gu, ''),
	);
	return (
		(
			plain
				.replaceAll(new RegExp(`(?<=\\d)[${signOf('group')}](?=\\d)`, 'gu'), '')
				.replaceAll(new RegExp(`(?<=\\d)[${signOf('decimal')}](?=\\d)`, 'gu'), '.')
				// A minus between two numbers has a space behind it.
				.match(/(?:[-−](?=\d))?\d+(?:\.\d+)?/gu) ?? []
		).map((number) => Number(number.replace('−', '-')))
	);
}

/** The pages that an example leads to, as the source language has them. */
const leadsTo = (example: HTMLElement, page: Page, pages: Pages) =>
	example
		.querySelectorAll('a')
		.map((link) => pages.resolve(link.getAttribute('href') ?? '', page.address) ?? '')
		.map((path) => pages.withoutPrefix(path));

const measuresOf = (model: Model) => [...model.measures, ...model.earlier.measures];

/** The figures and the answer of each series that an example may be of. */
const seriesAt = (model: Model, state: string, paths: readonly string[]) =>
	measuresOf(model)
		.filter(({ path }) => paths.includes(path))
		.flatMap(({ bearings }) => bearings.filter(({ indicator }) => paths.includes(indicator.path)))
		.flatMap(({ judged }) => judged)
		.filter((judged) => judged.state === state);

/** Whether a number is another one as it is printed. */
const prints = (printed: number | undefined, value: number | undefined, within = 0.006) =>
	printed !== undefined && value !== undefined && Math.abs(printed - value) <= within;

describe.each(sites)('$name', (site) => {
	const pages = new Pages(site);
	const content = contentOf(site);
	const models = new Map(
		content.site.data.languages.map((locale) => [locale, buildSite(content, locale)]),
	);
	const found = pages.all.filter((page) => pages.withoutPrefix(page.address) === address);

	test('the rule is published in each language', () => {
		expect(found.map(({ language }) => language).toSorted()).toEqual([...models.keys()].toSorted());
	});

	describe.each(found.map((page) => ({ page, language: page.language })))('$language', (one) => {
		const { page, language } = one;
		const { document } = page;
		const model = models.get(language);
		if (!model) throw new Error(`There is no model of ${language}.`);
		const numbers = (line: string) => numbersIn(language, line);
		const linesOf = (example: HTMLElement) =>
			example.querySelectorAll('.sum__line').map(({ text }) => numbers(text));
		const sectionOf = (state: string) =>
			document.querySelector(`section[aria-labelledby="state-${state}"]`);

		test.each(outcomeStates)('“%s” has its section, and an example if it occurs', (state) => {
			const occurs = measuresOf(model).some(({ outcomes }) => outcomes.includes(state));
			const section = sectionOf(state);
			expect(section?.querySelector(`#state-${state} .state--${state}`)).toBeTruthy();
			expect(section?.querySelectorAll('.worked')).toHaveLength(occurs ? 1 : 0);
		});

		test('the table counts what the strategy in force has', () => {
			const rows = document.querySelectorAll('.judging-table tbody tr').map((row) => ({
				state: row.querySelector('th a')?.getAttribute('href')?.replace('#state-', ''),
				count: numbers(row.querySelectorAll('td').at(-1)?.text ?? '')[0] ?? 0,
			}));
			const outcomes = model.measures.flatMap((measure) => measure.outcomes);
			expect(new Map(rows.map(({ state, count }) => [state, count]))).toEqual(
				new Map(
					outcomeStates.map((state) => [state, outcomes.filter((other) => other === state).length]),
				),
			);
		});

		test.each(['better', 'worse', 'no-clear-change', 'higher', 'lower', 'same'] as const)(
			'the sum of “%s” is what the rule works out',
			(state) => {
				const example = sectionOf(state)?.querySelector('.worked');
				if (!example) return;
				const lines = linesOf(example);
				const [latest, baseline, change] = lines[0] ?? [];
				const all = seriesAt(model, state, leadsTo(example, page, pages));
				const fits = all.filter(
					(judged) =>
						prints(latest, judged.latest?.value) &&
						prints(baseline, judged.baseline?.value) &&
						prints(change, (judged.latest?.value ?? NaN) - (judged.baseline?.value ?? NaN), 0.06) &&
						(judged.test === null
							? lines.length === 1
							: lines.length === 5 && prints(lines[4]?.at(-1), judged.test.z)),
				);
				expect(fits.length).toBeGreaterThan(0);
			},
		);

		test('the sum for practice is what the rule works out, and it stands only where it is needed', () => {
			const section = document.querySelector('section[aria-labelledby=step-chance]');
			const practice = section
				?.querySelectorAll('.worked')
				.find(({ parentNode }) => parentNode === section);
			const tested = measuresOf(model).some(({ bearings }) =>
				bearings.some(({ judged }) => judged.some((judgement) => judgement.test !== null)),
			);
			if (tested) expect(practice).toBeUndefined();
			if (!practice) return;
			const lines = linesOf(practice);
			const [latest, baseline] = lines[0] ?? [];
			const paths = leadsTo(practice, page, pages);
			const answers = model.indicators
				.filter(({ path }) => paths.includes(path))
				.flatMap((indicator) =>
					indicator.series
						.filter(({ area }) => area === '')
						.filter((series) => prints(latest, latestOf(series)?.value))
						.flatMap((series) =>
							series.points
								.filter(({ value }) => prints(baseline, value ?? undefined))
								.map(({ period }) =>
									sinceBaseline(series, period.written, 'higher', methodOf(indicator)),
								),
						),
				)
				.map((judgement) => judgement.test?.z);
			expect(lines).toHaveLength(5);
			expect(answers.some((z) => prints(lines[4]?.at(-1), z))).toBe(true);
		});

		test('the bounds that it names are those of the code', () => {
			const words = sectionOf('no-clear-change')?.querySelector('p')?.text ?? '';
			expect(numbers(words)).toEqual([-CRITICAL_Z, CRITICAL_Z]);
		});

		test('every link leads somewhere', () => {
			const ids = new Set(document.querySelectorAll('[id]').map(({ id }) => id));
			const links = document
				.querySelectorAll('main a')
				.map((link) => link.getAttribute('href') ?? '')
				.filter((href) => !href.startsWith('mailto:'));
			expect(links.length).toBeGreaterThan(20);
			expectNone(
				links
					.filter((href) =>
						href.startsWith('#')
							? !ids.has(href.slice(1))
							: !pages.has(pages.resolve(href, page.address) ?? '?'),
					)
					.map((href) => ({ where: page.address, found: href, expected: 'a place on this site' })),
				'a reader cannot check what cannot be found.',
			);
		});
	});
});
