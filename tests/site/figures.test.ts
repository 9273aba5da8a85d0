import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { IndicatorFile } from '#export/indicatorSchema.ts';
import { valueWords } from '#i18n/indicator.ts';
import { periodWords } from '#i18n/period.ts';
import type { ObservationData } from '#schemas/observation.ts';
import { buildSite } from '#strategy/buildSite.ts';
import { periodOf } from '#strategy/indicatorSeries.ts';
import type { Indicator } from '#strategy/model.ts';
import { contentOf } from '../contentOf.ts';
import { expectNone, type Fault } from '../faults.ts';
import { Pages } from '../pages.ts';
import { sites } from '../sites.ts';

type Row = Record<string, string>;

const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

/** A row of the table of a group on a page, by its period in words. */
function rowOf(document: HTMLElement, group: string, period: string): string | undefined {
	const figure = document
		.querySelectorAll('figure[data-group]')
		.find((one) => one.getAttribute('data-group') === group);
	const row = figure
		?.querySelectorAll('tbody tr')
		.find((one) => oneLine(one.querySelector('th')?.text ?? '') === period);
	return row && oneLine(row.text);
}

/** A row as `/indicators/<id>.csv` should have it, the words that stand for names aside. */
const asCells = ({ value, lower, upper, count, denominator, ...row }: ObservationData): Row => ({
	...Object.fromEntries(
		Object.entries({ value, lower95: lower, upper95: upper, count, denominator }).map(
			([name, number]) => [name, number === null ? '' : String(number)],
		),
	),
	period: row.period,
	marker: row.marker,
	published: row.published,
	superseded: row.superseded,
});

type Given = Readonly<Record<string, string | number | null>>;

const pick = (row: Given, names: readonly string[]): Row =>
	Object.fromEntries(names.map((name) => [name, String(row[name] ?? '')]));

function* notInFile(
	where: string,
	rows: readonly ObservationData[],
	given: readonly Given[],
): Generator<Fault> {
	if (given.length !== rows.length)
		yield { where, found: `${given.length} figures`, expected: `${rows.length}` };
	for (const [index, row] of rows.entries()) {
		const expected = asCells(row);
		const found = pick(given[index] ?? {}, Object.keys(expected));
		if (JSON.stringify(found) !== JSON.stringify(expected))
			yield { where, found: JSON.stringify(found), expected: JSON.stringify(expected) };
	}
}

/** Numbers that a sum of binary fractions left behind. */
function* noise(where: string, text: string): Generator<Fault> {
	for (const [found] of text.matchAll(/(?<![\w"/.-])-?\d+\.\d{6,}(?:e-?\d+)?(?![\w"])/gu))
		yield {
			where,
			found,
			expected: 'a number as it was published, or worked out to four decimals',
		};
}

describe.each(sites)('$name', (site) => {
	const content = contentOf(site);
	const pages = new Pages(site);
	const byAddress = new Map(pages.all.map((page) => [page.address, page]));
	const rowsOf = ({ id }: Indicator) =>
		(content.observations.get(id) ?? []).map(({ data }) => data);
	const [source = 'en', ...others] = content.site.data.languages;
	const { indicators } = buildSite(content, source);
	const read = (file: string) => readFileSync(join(site.dist, 'indicators', file), 'utf8');

	test('there are figures', () => {
		expect(indicators.flatMap(rowsOf).length).toBeGreaterThan(0);
	});

	test.each([source, ...others])('every figure is on its page, in words (%s)', (locale) => {
		const prefix = locale === source ? '' : `/${locale}`;
		const faults: Fault[] = indicators.flatMap((indicator) => {
			const where = `${prefix}/indicators/${indicator.id}/`;
			const page = byAddress.get(where);
			return rowsOf(indicator).flatMap((row) => {
				const period = periodWords(locale, periodOf(row.period, indicator.periodType));
				const found = page && rowOf(page.document, row.group, period);
				const words = row.value === null ? '' : valueWords(locale, indicator, row.value);
				return found?.includes(words)
					? []
					: [{ where, found: found ?? `no row ${period} of “${row.group}”`, expected: words }];
			});
		});
		expectNone(faults, 'what only a chart or a script shows, some readers never get.');
	});

	test('every figure is in its table and in its data, as it is in the content', () => {
		expectNone(
			indicators.flatMap((indicator) => {
				const rows = rowsOf(indicator);
				const table = parse<Row>(read(`${indicator.id}.csv`), { bom: true, columns: true });
				const { series } = JSON.parse(read(`${indicator.id}.json`)) as IndicatorFile;
				const data = series.flatMap(({ observations }) => observations);
				const grouped = [...Map.groupBy(rows, ({ area, group }) => `${area}|${group}`).values()];
				return [
					...notInFile(`/indicators/${indicator.id}.csv`, rows, table),
					...notInFile(`/indicators/${indicator.id}.json`, grouped.flat(), data),
				];
			}),
			'who works with the figures must not get others than who reads them.',
		);
	});

	test('no number has digits that nobody published', () => {
		expectNone(
			indicators.flatMap(({ id }) =>
				['csv', 'json'].flatMap((ending) => [
					...noise(`/indicators/${id}.${ending}`, read(`${id}.${ending}`)),
				]),
			),
			'4.699999999999999 says that it is known to a trillionth.',
		);
	});

	test('no cell is a formula', () => {
		const formula = /^[=+@\t\r\uFF1D\uFF0B\uFF0D\uFF20]|^-(?!\d+(?:\.\d+)?$)/u;
		expectNone(
			indicators.flatMap(({ id }) =>
				parse(read(`${id}.csv`), { bom: true })
					.flat()
					.filter((cell) => formula.test(cell))
					.map((found) => ({
						where: `/indicators/${id}.csv`,
						found,
						expected: 'an apostrophe before it',
					})),
			),
			'a spreadsheet would run it.',
		);
	});
});
