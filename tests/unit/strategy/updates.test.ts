import { describe, expect, test } from 'vitest';
import type { Indicator, News, Report, Site } from '#strategy/model.ts';
import type { Observation } from '#strategy/series.ts';
import { datedFigures, updatesOf } from '#strategy/updates.ts';
import { point } from './points.ts';

type Replaced = Observation['replaced'][number];

const figure = (
	period: string,
	value: number | null,
	published = '',
	replaced: readonly Replaced[] = [],
): Observation => ({ ...point(period, value), published, replaced });

const indicator = (id: string, ...series: readonly (readonly Observation[])[]) =>
	({
		id,
		path: `/indicators/${id}/`,
		series: series.map((points) => ({ area: '', group: '', points })),
	}) as unknown as Indicator;

const news = (id: string, date: string) => ({ id, date }) as unknown as News;

const report = (id: string, asAt: string, isInForce = true) =>
	({ id, asAt, strategy: { isInForce }, path: `/progress/${id}/` }) as unknown as Report;

const site = (
	more: Partial<Pick<Site, 'news' | 'reports' | 'indicators'>>,
): Parameters<typeof updatesOf>[0] => ({ news: [], reports: [], indicators: [], ...more });

const figuresOf = (...points: Observation[]) =>
	updatesOf(site({ indicators: [indicator('cold', points)] })).map((update) => [
		update.day,
		update.kind,
		'count' in update ? update.count : null,
	]);

test('nothing is new on a site without days', () => {
	expect(updatesOf(site({ indicators: [indicator('cold', [figure('2020', 3)])] }))).toEqual([]);
});

test('the newest comes first, whatever it is', () => {
	const all = site({
		news: [news('open', '2024-02-01'), news('closed', '2026-01-31')],
		reports: [report('first', '2025-05-01')],
		indicators: [
			indicator('cold', [
				figure('2023', 30, '2024-03-01', [
					{ value: 31, published: '2024-03-01', on: '2025-06-01' },
				]),
			]),
		],
	});
	expect(updatesOf(all).map(({ day, id, path }) => [day, id, path])).toEqual([
		['2026-01-31', 'news-closed', '/updates/#news-closed'],
		['2025-06-01', 'revised-cold-2025-06-01', '/indicators/cold/'],
		['2025-05-01', 'review-first', '/progress/first/'],
		['2024-03-01', 'published-cold-2024-03-01', '/indicators/cold/'],
		['2024-02-01', 'news-open', '/updates/#news-open'],
	]);
});

test('what has the same day keeps the order of its kinds', () => {
	const all = site({
		indicators: [indicator('cold', [figure('2023', 30, '2025-05-01')])],
		reports: [report('first', '2025-05-01')],
		news: [news('open', '2025-05-01')],
	});
	expect(updatesOf(all).map(({ kind }) => kind)).toEqual(['news', 'review', 'published']);
});

test('a report on an earlier strategy is not new', () => {
	const reports = [report('old', '2026-01-01', false), report('now', '2025-01-01')];
	expect(updatesOf(site({ reports })).map(({ id }) => id)).toEqual(['review-now']);
});

describe('a report', () => {
	const item = (name: string, status: string) =>
		({ item: name, status, lead: '', start: '', finish: '' }) as Report['items'][number];
	const before = { ...report('first', '2025-01-01'), items: [item('a', 'on-track')] };
	const second = (...items: Report['items']): Report => ({
		...report('second', '2025-07-01'),
		before,
		items,
	});
	const of = (one: Report) =>
		updatesOf(site({ reports: [one] })).map(({ id, day, path, ...update }) => [
			id,
			day,
			path,
			'count' in update ? update.count : null,
		]);
	const alone = ['review-second', '2025-07-01', '/progress/second/', null];

	test('whose statuses are other ones than in the report before it has a line of its own', () => {
		expect(of(second(item('a', 'behind'), item('b', 'on-track')))).toEqual([
			alone,
			['changed-second', '2025-07-01', '/progress/second/changes/', 1],
		]);
	});

	test('whose statuses are the same has none, though items were added or dropped', () => {
		expect(of(second(item('a', 'on-track'), item('b', 'behind')))).toEqual([alone]);
		expect(of(second(item('b', 'complete')))).toEqual([alone]);
	});

	test('that is the first of its kind has none', () => {
		expect(of({ ...second(item('a', 'behind')), before: null })).toEqual([alone]);
	});
});

describe('figures', () => {
	test('of one indicator and day stand together, whatever their group', () => {
		const cold = indicator(
			'cold',
			[figure('2022', 10, '2024-01-01'), figure('2023', 11, '2025-01-01')],
			[figure('2023', 12, '2025-01-01')],
		);
		const warm = indicator('warm', [figure('2023', 5, '2025-01-01')]);
		expect(updatesOf(site({ indicators: [cold, warm] }))).toMatchObject([
			{ id: 'published-cold-2025-01-01', count: 2 },
			{ id: 'published-warm-2025-01-01', count: 1 },
			{ id: 'published-cold-2024-01-01', count: 1 },
		]);
	});

	test('a revised one is not a new one on the day of its revision', () => {
		const revised = figure('2022', 10, '2025-01-01', [
			{ value: 12, published: '2023-01-01', on: '2025-01-01' },
		]);
		expect(figuresOf(revised, figure('2024', 9, '2025-01-01'))).toEqual([
			['2025-01-01', 'published', 1],
			['2025-01-01', 'revised', 1],
			['2023-01-01', 'published', 1],
		]);
	});

	test('one that was revised twice is told three times', () => {
		const twice = figure('2022', 10, '2025-01-01', [
			{ value: 11, published: '2024-01-01', on: '2025-01-01' },
			{ value: 12, published: '2023-01-01', on: '2024-01-01' },
		]);
		expect(figuresOf(twice)).toEqual([
			['2025-01-01', 'revised', 1],
			['2024-01-01', 'revised', 1],
			['2023-01-01', 'published', 1],
		]);
	});

	test('when the first was published is not guessed from the second', () => {
		const revised = figure('2022', 10, '2025-01-01', [
			{ value: 12, published: '', on: '2025-01-01' },
		]);
		expect(figuresOf(revised)).toEqual([['2025-01-01', 'revised', 1]]);
	});

	test('a missing one is no figure, and the one that fills its place is new', () => {
		const filled = figure('2022', 10, '2025-01-01', [
			{ value: null, published: '2023-01-01', on: '2025-01-01' },
		]);
		expect(figuresOf(figure('2021', null, '2022-01-01'), filled)).toEqual([
			['2025-01-01', 'published', 1],
		]);
	});

	test('are counted, and those with a day', () => {
		const all = site({
			indicators: [
				indicator('cold', [figure('2022', 1), figure('2023', null, '2024-01-01')]),
				indicator('warm', [figure('2022', 1, '2023-01-01')], [figure('2022', 2)]),
			],
		});
		expect(datedFigures(all)).toEqual({ all: 3, dated: 1 });
	});
});
