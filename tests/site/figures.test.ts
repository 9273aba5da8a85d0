import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HTMLElement, type Node } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { IndicatorFile } from '#export/indicatorSchema.ts';
import { formatDay, formatNumber } from '#i18n/formats.ts';
import { areaName, groupName, limitsWords, valueWords } from '#i18n/indicator.ts';
import { periodWords } from '#i18n/period.ts';
import { translator } from '#i18n/translate.ts';
import type { ObservationData } from '#schemas/observation.ts';
import { buildSite } from '#strategy/buildSite.ts';
import { periodOf } from '#strategy/indicatorSeries.ts';
import type { Indicator, Site } from '#strategy/model.ts';
import { byPeriod } from '#strategy/period.ts';
import { contentOf } from '../contentOf.ts';
import { expectNone, type Fault } from '../faults.ts';
import { Pages } from '../pages.ts';
import { sites } from '../sites.ts';

type Row = Record<string, string>;

const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

const isNow = ({ superseded }: ObservationData) => superseded === '';

/** The words of a cell, and those of its notes on earlier figures. */
function wordsOf(cell: HTMLElement): { own: string; notes: string[] } {
	const isNote = (node: Node) => node instanceof HTMLElement && node.classList.contains('note');
	const text = (nodes: readonly Node[]) => oneLine(nodes.map((node) => node.text).join(''));
	return {
		own: text(cell.childNodes.filter((node) => !isNote(node))),
		notes: cell.childNodes.filter(isNote).map((node) => text([node])),
	};
}

/** The table of a group on a page, a line for each cell: a swapped row, column or sign shows. */
function shownIn(document: HTMLElement | undefined, group: string): string[] {
	const figure = document
		?.querySelectorAll('figure[data-group]')
		.find((one) => one.getAttribute('data-group') === group);
	const names = figure?.querySelectorAll('thead th').map(({ text }) => oneLine(text)) ?? [];
	return (figure?.querySelectorAll('tbody tr') ?? []).flatMap((row) => {
		const [period, ...cells] = row.querySelectorAll('th, td').map(wordsOf);
		return cells.map(({ own }, index) =>
			oneLine(`${period?.own ?? ''} | ${names[index + 1] ?? ''}: ${own}`),
		);
	});
}

/** What the table of a group must show, from the rows of the content. */
function wantedIn(
	site: Site,
	indicator: Indicator,
	group: string,
	all: readonly ObservationData[],
): string[] {
	const { locale } = site;
	const t = translator(locale);
	const rows = all.filter((row) => row.group === group && isNow(row));
	const period = (row: ObservationData) => periodOf(row.period, indicator.periodType);
	const areas = ['', ...(site.comparators ?? []).map(({ area }) => area)]
		.map((area) => rows.filter((row) => row.area === area))
		.filter((own) => own.length > 0);
	const times = Map.groupBy(areas.flat(), (row) => `${period(row).start} ${period(row).end}`);
	const periods = [...times.values()]
		.flatMap(([row]) => (row ? [{ period: period(row) }] : []))
		.toSorted(byPeriod)
		.reverse();
	return periods.flatMap(({ period: time }) =>
		areas.flatMap((own) => {
			const area = areaName(site, own[0]?.area ?? '');
			const row = own.find(
				(one) => period(one).start === time.start && period(one).end === time.end,
			);
			const line = (name: string, words: string) =>
				`${periodWords(locale, time)} | ${name}: ${words}`;
			const limits = ({ lower, upper }: ObservationData) =>
				lower === null || upper === null ? '' : limitsWords(locale, indicator, { lower, upper });
			const counted = ({ count, denominator }: ObservationData) =>
				count === null || denominator === null
					? ''
					: t('indicator.table.outOf', {
							count: formatNumber(locale, count),
							denominator: formatNumber(locale, denominator),
						});
			const more = [
				[t('indicator.table.limits', { area }), limits],
				[t('indicator.table.counted', { area }), counted],
			] as const;
			return [
				line(
					area,
					row?.value == null
						? t('indicator.table.missing')
						: valueWords(locale, indicator, row.value),
				),
				...more
					.filter(([, words]) => own.some((one) => words(one) !== ''))
					.map(([name, words]) => line(name, row ? words(row) : '')),
			].map(oneLine);
		}),
	);
}

/** A text as it stands in a table that no spreadsheet runs. */
const unrun = (text: string) =>
	/^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text) ? `'${text}` : text;

const shared = ({ value, lower, upper, count, denominator, ...row }: ObservationData) => ({
	...Object.fromEntries(
		Object.entries({ value, lower95: lower, upper95: upper, count, denominator }).map(
			([name, number]) => [name, number === null ? '' : String(number)],
		),
	),
	period: row.period,
	marker: row.marker,
	note: row.note,
	published: row.published,
	superseded: row.superseded,
});

function periodDays({ periodType }: Indicator, row: ObservationData) {
	const { start, end } = periodOf(row.period, periodType);
	return { start, end };
}

/** A row as `/indicators/<id>.csv` should have it, every cell of it. */
function asCells(site: Site, indicator: Indicator, row: ObservationData): Row {
	const source = site.sources.find(({ id }) => id === (row.source || indicator.source.id));
	const texts = {
		title: indicator.title.value,
		area: areaName(site, row.area),
		group: groupName(site, indicator, row.group),
		note: row.note,
		source: source?.title.value ?? '?',
		licence: source?.licence ?? '',
	};
	return {
		...shared(row),
		...periodDays(indicator, row),
		indicator: indicator.id,
		unit: indicator.unit,
		...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, unrun(text)])),
	};
}

/** A row as `/indicators/<id>.json` should have it. */
const asData = (site: Site, indicator: Indicator, row: ObservationData): Row => ({
	...shared(row),
	...periodDays(indicator, row),
	area: row.area,
	areaTitle: areaName(site, row.area),
	group: row.group,
	groupTitle: groupName(site, indicator, row.group),
	source: row.source || indicator.source.id,
});

type Given = Readonly<Record<string, string | number | null>>;

/** Both in one order, so that what differs is a figure and not the place of a column. */
const written = (row: Given) =>
	JSON.stringify(
		Object.entries(row)
			.map(([name, cell]) => [name, String(cell ?? '')])
			.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
	);

function* notInFile(
	where: string,
	wanted: readonly Row[],
	given: readonly Given[],
): Generator<Fault> {
	if (given.length !== wanted.length)
		yield { where, found: `${given.length} figures`, expected: `${wanted.length}` };
	for (const [index, row] of wanted.entries()) {
		const [found, expected] = [written(given[index] ?? {}), written(row)];
		if (found !== expected) yield { where, found, expected };
	}
}

/** Lines that one list has and the other has not, or has elsewhere. */
function* notInTable(where: string, found: readonly string[], wanted: readonly string[]) {
	for (let index = 0; index < Math.max(found.length, wanted.length); index += 1)
		if (found[index] !== wanted[index])
			yield {
				where,
				found: found[index] ?? 'nothing more',
				expected: wanted[index] ?? 'nothing more',
			};
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
	const reader = buildSite(content, source);
	const { indicators } = reader;
	const read = (file: string) => readFileSync(join(site.dist, 'indicators', file), 'utf8');

	test('there are figures', () => {
		expect(indicators.flatMap(rowsOf).length).toBeGreaterThan(0);
	});

	test.each([source, ...others])('every figure is in its own cell, in words (%s)', (locale) => {
		const prefix = locale === source ? '' : `/${locale}`;
		const reader = buildSite(content, locale);
		const faults: Fault[] = reader.indicators.flatMap((indicator) => {
			const where = `${prefix}/indicators/${indicator.id}/`;
			const document = byAddress.get(where)?.document;
			return indicator.groups.flatMap(({ name }) => [
				...notInTable(
					`${where} “${name}”`,
					shownIn(document, name),
					wantedIn(reader, indicator, name, rowsOf(indicator)),
				),
			]);
		});
		expectNone(faults, 'what only a chart or a script shows, some readers never get.');
	});

	test.each([source, ...others])('every figure that was revised is still told (%s)', (locale) => {
		const prefix = locale === source ? '' : `/${locale}`;
		const t = translator(locale);
		const faults: Fault[] = indicators.flatMap((indicator) => {
			const where = `${prefix}/indicators/${indicator.id}/`;
			const cells = byAddress.get(where)?.document.querySelectorAll('figure[data-group] td') ?? [];
			const found = cells.flatMap((cell) => wordsOf(cell).notes);
			return rowsOf(indicator)
				.filter((row) => !isNow(row))
				.map(({ superseded, value }) =>
					oneLine(
						t('indicator.table.revised', {
							date: formatDay(locale, superseded),
							value:
								value === null
									? t('indicator.table.missing')
									: valueWords(locale, indicator, value),
						}),
					),
				)
				.filter((expected) => !found.includes(expected))
				.map((expected) => ({ where, found: found.join(' / '), expected }));
		});
		expectNone(faults, 'who cited the earlier figure must be able to find it.');
	});

	test.each([source, ...others])('every missing figure says why, in words of %s', (locale) => {
		const prefix = locale === source ? '' : `/${locale}`;
		const t = translator(locale);
		const reasons = {
			c: t('indicator.table.confidential'),
			u: t('indicator.table.unreliable'),
			x: t('indicator.table.unavailable'),
			z: t('indicator.table.inapplicable'),
		};
		const faults: Fault[] = indicators.flatMap((indicator) => {
			const where = `${prefix}/indicators/${indicator.id}/`;
			const found = (byAddress.get(where)?.document.querySelectorAll('figure[data-group] td') ?? [])
				.map(wordsOf)
				.filter(({ own }) => own === t('indicator.table.missing'))
				.flatMap(({ notes }) => notes);
			return rowsOf(indicator)
				.filter((row) => isNow(row) && row.value === null)
				.flatMap(({ marker, note }) => [
					...(note === '' ? [] : [note]),
					...(marker === '' || (locale === source && note !== '') ? [] : [reasons[marker]]),
				])
				.filter((expected) => !found.includes(oneLine(expected)))
				.map((expected) => ({ where, found: found.join(' / '), expected }));
		});
		expectNone(faults, 'an empty cell alone looks like a mistake, or like something to hide.');
	});

	test('every figure is in its table and in its data, as it is in the content', () => {
		expectNone(
			indicators.flatMap((indicator) => {
				const rows = rowsOf(indicator);
				const table = parse<Row>(read(`${indicator.id}.csv`), { bom: true, columns: true });
				const { series } = JSON.parse(read(`${indicator.id}.json`)) as IndicatorFile;
				const data = series.flatMap(({ observations, ...rest }) =>
					observations.map((one) => ({ ...rest, ...one })),
				);
				const grouped = [...Map.groupBy(rows, ({ area, group }) => `${area}|${group}`).values()];
				return [
					...notInFile(
						`/indicators/${indicator.id}.csv`,
						rows.map((row) => asCells(reader, indicator, row)),
						table,
					),
					...notInFile(
						`/indicators/${indicator.id}.json`,
						grouped.flat().map((row) => asData(reader, indicator, row)),
						data,
					),
				];
			}),
			'who works with the figures must not get others than who reads them.',
		);
	});

	test('the data says of each group which way is better', () => {
		for (const { id, groups } of indicators) {
			const { data } = content.entries.indicators.get(id) ?? {};
			const file = JSON.parse(read(`${id}.json`)) as IndicatorFile;
			expect({ id, groups: file.groups }).toEqual({
				id,
				groups: groups.map(({ name, title }) => ({
					group: name,
					groupTitle: title?.value ?? groupName(reader, { groups }, name),
					polarity: data?.groups?.find((one) => one.name === name)?.polarity ?? data?.polarity,
				})),
			});
		}
	});

	test.each([source, ...others])('an embedded chart shows every judgement (%s)', (locale) => {
		const prefix = locale === source ? '' : `/${locale}`;
		const t = translator(locale);
		const faults: Fault[] = buildSite(content, locale).indicators.flatMap((indicator) => {
			const where = `${prefix}/embed/${indicator.id}/`;
			const found = (byAddress.get(where)?.document.querySelectorAll('.judgement') ?? []).map(
				(one) => {
					const group = one.querySelector('strong')?.text ?? '';
					return oneLine(`${group} ${one.querySelector('.state')?.text ?? ''}`);
				},
			);
			const wanted = indicator.bearings
				.filter(({ measure }) => measure.goal.priority.strategy.isInForce)
				.flatMap(({ judged }) => judged)
				.map(({ series, state }) => {
					const title = indicator.groups.find(({ name }) => name === series.group)?.title?.value;
					const group = indicator.groups.length > 1 ? `${title ?? t('indicator.everyone')}: ` : '';
					return oneLine(`${group}${t(`outcome.${state}`)}`);
				});
			return [...notInTable(where, found, wanted)];
		});
		expectNone(faults, 'half of what a measure shows can say the opposite of the whole.');
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
