import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#loaders/checkContent.ts';
import { buildSite } from '#strategy/buildSite.ts';
import type { Bearing, Indicator } from '#strategy/model.ts';
import { measuresOf, newFigures } from '#strategy/newFigures.ts';
import type { Figured, Observation, Series } from '#strategy/series.ts';
import { point } from './points.ts';

type Replaced = Observation['replaced'][number];

const figure = (
	period: string,
	value: number | null,
	published = '',
	replaced: readonly Replaced[] = [],
): Observation => ({ ...point(period, value), published, replaced });

const seriesOf = (...points: Observation[]): Series => ({ area: '', group: '', points });

/** A bearing of one series; the baseline is its first figure. */
const bearingOf = (series: Series, more: Partial<Bearing> = {}): Bearing =>
	({
		indicator: { id: 'cold' } as Indicator,
		direction: 'lower',
		judged: [{ series, baseline: series.points[0] ?? null, obstacle: null }],
		...more,
	}) as unknown as Bearing;

const measures = (...bearings: Bearing[]) => [{ bearings }];

/** What came out after 1 March 2025 and by 1 March 2026. */
const between = (...bearings: Bearing[]) =>
	newFigures(measures(...bearings), '2025-03-01', '2026-03-01');

const told = (figures: readonly { figure: Figured; earlier: Figured | null }[]) =>
	figures.map(({ figure: now, earlier }) => [
		now.period.written,
		now.value,
		earlier?.period.written ?? null,
		earlier?.value ?? null,
	]);

const ofPoints = (...points: Observation[]) => {
	const { figures, undated } = between(bearingOf(seriesOf(...points)));
	return { figures: told(figures), undated };
};

describe('a figure is new', () => {
	test('from the day after the earlier report to the day of the later one', () => {
		const days = ['2025-03-01', '2025-03-02', '2026-03-01', '2026-03-02'];
		const years = days.map((day, index) => figure(String(2020 + index), index, day));
		expect(ofPoints(...years)).toEqual({
			figures: [
				['2021', 1, '2020', 0],
				['2022', 2, '2021', 1],
			],
			undated: 0,
		});
	});

	test('by its first publication: a revision between the two is none', () => {
		const revised = figure('2022', 10, '2025-06-01', [
			{ value: 12, published: '2023-06-01', on: '2025-06-01' },
		]);
		expect(ofPoints(revised).figures).toEqual([]);
	});

	test('with the value that it had on the later day, and so the one before it', () => {
		const before = figure('2022', 20, '2026-05-01', [
			{ value: 21, published: '2024-06-01', on: '2026-05-01' },
			{ value: 22, published: '2023-06-01', on: '2024-06-01' },
		]);
		const revised = figure('2023', 10, '2026-06-01', [
			{ value: 11, published: '2026-02-01', on: '2026-06-01' },
			{ value: 12, published: '2025-06-01', on: '2026-02-01' },
		]);
		expect(ofPoints(before, revised).figures).toEqual([['2023', 11, '2022', 21]]);
	});

	test('where it fills a gap, and not where it is still missing', () => {
		const filled = figure('2022', 10, '2025-06-01', [
			{ value: null, published: '2023-06-01', on: '2025-06-01' },
		]);
		expect(ofPoints(filled, figure('2023', null, '2025-06-01')).figures).toEqual([
			['2022', 10, null, null],
		]);
	});

	test('each beside the figure for the period before it, whenever that came out', () => {
		const late = figure('2021', 7, '2025-07-01');
		expect(ofPoints(figure('2020', 8, '2021-07-01'), late, figure('2022', 6)).figures).toEqual([
			['2021', 7, '2020', 8],
		]);
	});

	test('once, however many measures use it', () => {
		const series = seriesOf(figure('2022', 1, '2025-06-01'), figure('2021', 1));
		const { figures, undated } = between(bearingOf(series), bearingOf(series));
		expect([figures.length, undated]).toEqual([1, 1]);
	});
});

test('a figure without a day is counted and never guessed, and a missing one is no figure', () => {
	expect(
		ofPoints(
			figure('2021', 3),
			figure('2022', null),
			figure('2023', 10, '2025-06-01', [{ value: 12, published: '', on: '2025-06-01' }]),
			figure('2024', 9, '2025-09-01'),
		),
	).toEqual({ figures: [['2024', 9, '2023', 10]], undated: 2 });
});

describe('a target', () => {
	const target = { wording: 'at most 10', value: 10 } as unknown as NonNullable<Bearing['target']>;
	const changes = (more: Partial<Bearing>, ...points: Observation[]) =>
		between(bearingOf(seriesOf(...points), { target, ...more })).targets.map(
			({ kind, figure: now, earlier, aim }) => [
				kind,
				now.period.written,
				earlier?.value,
				aim.wording,
			],
		);
	const past = (period: string, value: number) => figure(period, value, '2023-01-01');

	test('is met by a new figure', () => {
		const points = [past('2020', 14), past('2021', 11), figure('2022', 10, '2025-06-01')];
		expect(changes({}, ...points)).toEqual([['met', '2022', 11, 'at most 10']]);
	});

	test('is met still where it was met before', () => {
		const points = [past('2020', 14), past('2021', 9), figure('2022', 8, '2025-06-01')];
		expect(changes({}, ...points)).toEqual([['met', '2022', 9, 'at most 10']]);
	});

	test('is missed by a new figure', () => {
		const points = [past('2020', 14), past('2021', 12), figure('2022', 11, '2025-06-01')];
		expect(changes({}, ...points)).toEqual([['missed', '2022', 12, 'at most 10']]);
	});

	test('is no longer met', () => {
		const points = [past('2020', 14), past('2021', 9), figure('2022', 11, '2025-06-01')];
		expect(changes({}, ...points)).toEqual([['no-longer-met', '2022', 9, 'at most 10']]);
	});

	test('is neither before its time, and stands by the step that is due', () => {
		const points = [past('2020', 14), figure('2022', 11, '2025-06-01')];
		const by = (steps?: object[]) => ({
			target: { ...target, by: '2030', ...(steps && { steps }) } as unknown as typeof target,
		});
		expect(changes(by(), ...points)).toEqual([]);
		expect(changes(by([{ wording: 'at most 12', value: 12, by: '2022' }]), ...points)).toEqual([
			['met', '2022', 14, 'at most 12'],
		]);
	});

	test('is not told without a number, without an agreed direction or by the baseline itself', () => {
		const points = [past('2020', 14), figure('2022', 9, '2025-06-01')];
		expect(changes({ target: undefined }, ...points)).toEqual([]);
		expect(changes({ direction: 'contested' }, ...points)).toEqual([]);
		expect(changes({}, figure('2022', 9, '2025-06-01'))).toEqual([]);
	});

	test('stands by the newest figure that is known, and so not by one that came late', () => {
		const late = figure('2021', 9, '2025-06-01');
		expect(changes({}, past('2020', 14), late, past('2022', 11))).toEqual([]);
		expect(changes({}, past('2020', 14), late, figure('2022', 11))).toEqual([]);
		expect(changes({}, past('2020', 14), late, figure('2022', 11, '2026-04-01'))).toEqual([
			['met', '2021', 14, 'at most 10'],
		]);
	});

	test('is told once for the newest of several new figures', () => {
		const points = [
			past('2020', 14),
			figure('2021', 12, '2025-06-01'),
			figure('2022', 9, '2025-12-01'),
		];
		expect(changes({}, ...points)).toEqual([['met', '2022', 12, 'at most 10']]);
	});
});

describe('for any figures', () => {
	const day = fc.constantFrom('', '2024-06-01', '2025-03-01', '2025-06-01', '2026-03-01');
	const anySeries = fc
		.uniqueArray(
			fc.record({
				year: fc.integer({ min: 2015, max: 2024 }),
				value: fc.integer(),
				published: day,
			}),
			{ selector: ({ year }) => year },
		)
		.map((rows) =>
			seriesOf(...rows.map(({ year, value, published }) => figure(String(year), value, published))),
		);
	const names = (series: Series, after: string, until: string) =>
		newFigures(measures(bearingOf(series)), after, until).figures.map(
			({ figure: now }) => now.period.written,
		);

	test('nothing is new between a day and itself', () => {
		fc.assert(
			fc.property(anySeries, (series) => {
				expect(names(series, '2025-06-01', '2025-06-01')).toEqual([]);
			}),
		);
	});

	test('what is new in two steps is what is new in one', () => {
		fc.assert(
			fc.property(anySeries, (series) => {
				const steps = [
					...names(series, '2024-01-01', '2025-03-01'),
					...names(series, '2025-03-01', '2026-03-01'),
				];
				expect(steps.toSorted()).toEqual(names(series, '2024-01-01', '2026-03-01').toSorted());
			}),
		);
	});

	test('each is new at some time or has no day', () => {
		fc.assert(
			fc.property(anySeries, (series) => {
				const { figures, undated } = newFigures(
					measures(bearingOf(series)),
					'2024-01-01',
					'2026-03-01',
				);
				expect(figures.length + undated).toBe(series.points.length);
			}),
		);
	});

	test('the order of the points does not matter', () => {
		fc.assert(
			fc.property(anySeries, (series) => {
				const turned = { ...series, points: series.points.toReversed() };
				expect(names(turned, '2024-01-01', '2026-03-01')).toEqual(
					names(series, '2024-01-01', '2026-03-01'),
				);
			}),
		);
	});
});

test('the harbour has new figures and a missed target between two reviews', () => {
	const { content } = checkContent('tests/fixtures/harbour/content');
	if (!content) throw new Error('The harbour has mistakes.');
	const of = (id: string) => {
		const report = buildSite(content, 'en').reports.find((one) => one.id === id);
		if (!report?.before) throw new Error(`“${id}” has none before it.`);
		return newFigures(measuresOf(report), report.before.asAt, report.asAt);
	};
	const { figures, targets, undated } = of('third-year');
	expect(
		figures.map(({ indicator, figure: { period } }) => [indicator.id, period.written]),
	).toEqual([
		['thirty-years', '2024'],
		['revised-figure', '2025/26'],
	]);
	expect(targets.map(({ kind, bearing }) => [kind, bearing.measure.id])).toEqual([
		['missed', 'cold-homes'],
	]);
	expect(undated).toBeGreaterThan(0);
});

test('a report on no strategy here has no measures', () => {
	expect(measuresOf({ strategy: null })).toEqual([]);
});
