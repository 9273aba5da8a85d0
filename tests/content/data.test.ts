import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { content, test } from './ours.ts';

/**
 * What the published files hold, series by series, as of June 2026: OHID, Fingertips public health
 * profiles, and ONS, Explore local statistics (both Open Government Licence v3.0). Sums stand for
 * single figures: none can be changed, lost or added between the first and the last without a sign.
 */
const published = parse<Record<string, string>>(
	readFileSync(new URL('publicFigures.csv', import.meta.url), 'utf8'),
	{ columns: true },
);

const total = (values: readonly (number | null)[]) => {
	const known = values.filter((value) => value !== null);
	return known.length === 0 ? '' : String(Number(known.reduce((a, b) => a + b, 0).toFixed(4)));
};

/** The rows of a series as they were first published here: an editor adds years, and revises. */
function asPublished({ indicator = '', area, group, first, last }: Record<string, string>) {
	const rows = (content.observations.get(indicator) ?? [])
		.map(({ data }) => data)
		.filter((row) => row.area === area && row.group === group);
	const periods = [...new Set(rows.map(({ period }) => period))];
	const [from, to] = [periods.indexOf(first ?? ''), periods.indexOf(last ?? '')];
	return periods.slice(from, to + 1).map((period) => {
		const all = rows.filter((row) => row.period === period);
		const [oldest] = all
			.filter(({ superseded }) => superseded !== '')
			.toSorted((a, b) => (a.superseded < b.superseded ? -1 : 1));
		return oldest ?? all[0];
	});
}

test.each(published)('$indicator $area $group is as published', (series) => {
	const rows = asPublished(series).flatMap((row) => row ?? []);
	expect({
		rows: String(rows.length),
		figures: String(rows.filter(({ value }) => value !== null).length),
		sum: total(rows.map(({ value }) => value)),
		lowers: total(rows.map(({ lower }) => lower)),
		uppers: total(rows.map(({ upper }) => upper)),
	}).toEqual({
		rows: series['rows'],
		figures: series['figures'],
		sum: series['sum'],
		lowers: series['lowers'],
		uppers: series['uppers'],
	});
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

test('every figure of the earlier plans stands in the table of its document', () => {
	const earlier = new Set(published.map(({ indicator }) => indicator));
	const documented = new Set([...content.figures.values()].map(({ value }) => value));
	const strangers = [...content.observations]
		.filter(([id]) => !earlier.has(id))
		.flatMap(([id, rows]) =>
			rows
				.filter(({ data }) => data.value !== null && !documented.has(data.value))
				.map(({ data }) => `${id} ${data.period}: ${String(data.value)}`),
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
