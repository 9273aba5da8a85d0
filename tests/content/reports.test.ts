import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { ItemState } from '#schemas/report.ts';
import { content, site, test } from './ours.ts';

/** The reports, the document of each, and how often it rates with each of its words. */
const reports: readonly (readonly [id: string, document: string, words: Record<string, number>])[] =
	[
		[
			'jhws-2021-phase-2',
			'jhws-2021-phase-2',
			{
				'On target to be achieved by target date': 26,
				'Delayed achievement by target date': 5,
				Completed: 2,
			},
		],
		[
			'barnet-plan-2021-q2',
			'barnet-plan-2021',
			{
				Good: 7,
				'On track': 21,
				Complete: 7,
				'Slightly behind': 2,
				Improved: 8,
				Worsened: 2,
				'New measure': 3,
				'No recent data': 1,
				'Not comparable - demand led': 1,
				'Data not available': 5,
			},
		],
		[
			'jhws-2015-progress',
			'jhws-2015-progress',
			// One of the ten areas is two goals here, and has two ratings that nobody assigned.
			{ RED: 2, AMBER: 4, GREEN: 3, 'GREEN and GREEN / AMBER': 2 },
		],
	];

describe.each(reports)('%s', (id, document, words) => {
	const report = site.reports.find((one) => one.id === id);
	const items = report?.items ?? [];

	test('rates as often with each word as its document', () => {
		const held = Object.fromEntries(
			[...Map.groupBy(items, (item) => item.status_as_written)].map(([word, of]) => [
				word,
				of.length,
			]),
		);
		expect(held).toEqual(words);
	});

	test('holds each item in the words of its document', () => {
		const seeds = parse<Record<string, string>>(
			readFileSync(`seeds/${document}/wordings.csv`, 'utf8'),
			{ columns: true },
		);
		const inSeeds = seeds
			.filter(({ kind }) => kind === 'item')
			.map(({ order = '', text = '' }) => `${order} | ${text}`);
		const held = items.map(({ item, wording }) => `${item} | ${wording}`);
		expect(inSeeds.length).toBeGreaterThan(0);
		expect(held.toSorted()).toEqual(inSeeds.toSorted());
	});

	test('each item rates a part of its strategy, or stands under one', () => {
		expect(report?.strategy?.isInForce).toBe(false);
		expect(items.filter(({ subject, under }) => !subject && !under)).toEqual([]);
	});
});

test('33 actions stand under three key areas', () => {
	const report = site.reports.find(({ id }) => id === 'jhws-2021-phase-2');
	const counts = Map.groupBy(report?.items ?? [], ({ under }) => under?.id);
	expect([...counts.values()].map(({ length }) => length)).toEqual([8, 11, 14]);
});

describe('what is contradictory in a document is told with its item', () => {
	const told: [report: string, item: string, status: ItemState, note: RegExp][] = [
		['jhws-2021-phase-2', 'oral-hygiene', 'complete', /completed/iu],
		['barnet-plan-2021-q2', 'care-home-admissions-65-and-over-2021', 'reported-worse', /arrow/iu],
		['barnet-plan-2021-q2', 'homelessness-preventions-2021', 'reported-better', /660/u],
	];
	test.each(told)('%s: %s', (id, name, status, note) => {
		const item = site.reports
			.find((one) => one.id === id)
			?.items.find((one) => one.item === name);
		expect(item?.status).toBe(status);
		expect(item?.note).toMatch(note);
	});

	test('an action that finishes before it starts keeps both dates, and says so', () => {
		const odd = [...content.items.values()]
			.flat()
			.filter(({ data }) => data.start !== '' && data.finish !== '' && data.finish < data.start);
		expect(odd).toHaveLength(1);
		expect(odd[0]?.data.note).not.toBe('');
	});
});

test('nothing names a member of staff, or data that were marked as internal', () => {
	const all = [...content.items.values()].flat().map(({ data }) => JSON.stringify(data));
	expect(all.filter((row) => /internal management/iu.test(row))).toEqual([]);
});
