import { parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import type { PeriodType } from '#schemas/indicator.ts';
import { periodOf } from '#strategy/indicatorSeries.ts';
import { isPeriod, readPeriod } from '#strategy/period.ts';
import { realSite } from '../sites.ts';
import { content, test } from './ours.ts';

/**
 * What the published files hold, series by series, as of June 2026: OHID, Fingertips public health
 * profiles, and ONS, Explore local statistics (both Open Government Licence v3.0). `hash` is the
 * start of the SHA-256 of the lines `period,value,lower,upper`, each as the publisher writes it and
 * in the order of `periods`: no figure can be changed, lost or swapped without a sign.
 */
const published = parse<Record<'indicator' | 'area' | 'group' | 'periods' | 'hash', string>>(
	readFileSync(new URL('publicFigures.csv', import.meta.url), 'utf8'),
	{ columns: true },
);

/** The rows of a series as they were first published here: an editor adds periods, and revises. */
function asPublished({ indicator, area, group, periods }: (typeof published)[number]): string {
	const file = path.join(realSite.content, 'data', `${indicator}.csv`);
	const rows = parse<Record<string, string>>(readFileSync(file, 'utf8'), {
		bom: true,
		columns: true,
	}).filter((row) => (row['area'] ?? '') === area && (row['group'] ?? '') === group);
	// The current figure has no such day, and so comes after all that it replaced.
	const replaced = ({ superseded = '' }) => (superseded === '' ? '9999' : superseded);
	return periods
		.split('|')
		.flatMap((period) => {
			const [oldest] = rows
				.filter((row) => row['period'] === period)
				.toSorted((a, b) => (replaced(a) < replaced(b) ? -1 : 1));
			return oldest ? [oldest] : [];
		})
		.map((row) => ['period', 'value', 'lower', 'upper'].map((name) => row[name] ?? '').join(','))
		.join('\n');
}

test.each(published)('$indicator $area $group is as published', (series) => {
	const lines = asPublished(series);
	const hash = createHash('sha256').update(lines).digest('hex').slice(0, 16);
	expect(hash, lines).toBe(series.hash);
});

test('25 indicators and 92 series are published', () => {
	expect(new Set(published.map(({ indicator }) => indicator)).size).toBe(25);
	expect(published).toHaveLength(92);
});

describe('single figures, read from the publishers’ tables by eye', () => {
	const figures = [
		['tooth-decay-age-5', '', '', '2018/19', 24.5],
		['tooth-decay-age-5', '', '', '2023/24', 29.2],
		['tooth-decay-age-5', 'England', '', '2023/24', 22.4],
		['healthy-life-expectancy-ons', '', 'Female healthy life expectancy', '2022-01-01/P3Y', 61.7],
		['personal-wellbeing', '', 'Happiness', '2022-04-01/P1Y', 6.95],
		['obesity-adults', '', '', '2024-11-16/P1Y', 16.33],
		['nhs-health-checks', '', '', '2021/22 Q1 - 2025/26 Q3', 38.2],
		['smoking-routine-manual', '', '', '2023', 9.4],
	] as const;
	test.each(figures)('%s %s %s %s', (indicator, area, group, period, value) => {
		const row = content.observations
			.get(indicator)
			?.find(
				({ data }) => data.area === area && data.group === group && data.period === period,
			);
		expect(row?.data.value).toBe(value);
	});
});

/** Periods that a document says in a sentence, as our tables write them. */
const inSentences: Readonly<Record<string, string>> = {
	'the 12 months up to 30 September 2021': '2020-10-01/P1Y',
	// Called the current number, in a table of years.
	'November 2016 – February 2017': '2016/17',
};

/** The last day of a period as a document states it: “2021-22 Q2” is 2021/22 Q2 here. */
function lastDay(stated: string, type: PeriodType): string | null {
	const ours = inSentences[stated] ?? stated.replace(/^(\d{4})-(\d{2})(?= Q\d|$)/u, '$1/$2');
	const read = readPeriod(ours, / Q\d/u.test(ours) ? 'quarter' : type);
	return isPeriod(read) ? read.end : null;
}

test('every figure of the earlier plans stands in the table of its document', () => {
	const others = new Set(published.map(({ indicator }) => indicator));
	const figures = [...content.figures.values()];
	const strangers = [...content.entries.indicators.values()]
		.filter(({ id }) => !others.has(id))
		.flatMap(({ id, data: { source, periodType, unit } }) =>
			(content.observations.get(id) ?? [])
				.map(({ data }) => data)
				.filter((row) => {
					// A figure up to the middle of a year is stated with its last quarter alone.
					const { end } = periodOf(row.period, periodType);
					return (
						row.value !== null &&
						!figures.some(
							(figure) =>
								figure.source === (row.source || source) &&
								figure.value === row.value &&
								figure.unit.replace('people', 'count') === unit &&
								lastDay(figure.period, periodType) === end,
						)
					);
				})
				.map(({ period, value }) => `${id} ${period}: ${String(value)}`),
		);
	expect(strangers).toEqual([]);
});

test('every target that is a number stands in the table of its document', () => {
	const targets = [...content.entries.measures.values()].flatMap(({ id, data }) =>
		(data.indicators ?? []).flatMap(({ target }) => {
			if (target?.value === undefined) return [];
			const source = content.figures.values().some(({ value, wording }) => {
				const inWords = wording.replaceAll(',', '');
				return value === target.value && inWords.includes(String(target.value));
			});
			return source ? [] : [`${id}: ${String(target.value)}`];
		}),
	);
	expect(targets).toEqual([]);
});
