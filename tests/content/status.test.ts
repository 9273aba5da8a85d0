import { expect } from 'vitest';
import type { Direction } from '#schemas/measure.ts';
import { sinceBaseline, targetState } from '#strategy/outcome.ts';
import { site, test } from './ours.ts';

/** What the rule says of a series of the borough, as if nothing later than `latest` were published. */
function judge(
	id: string,
	group: string,
	[baseline, latest]: readonly [string, string],
	direction: Direction,
) {
	const indicator = site.indicators.find((one) => one.id === id);
	const series = indicator?.series.find((one) => one.area === '' && one.group === group);
	const at = series?.points.findIndex(({ period }) => period.written === latest) ?? -1;
	if (!indicator || !series || at < 0) throw new Error(`“${id}” has no ${latest} of “${group}”.`);
	const breaks = indicator.breaks.map(({ period }) => period.start);
	const judged = sinceBaseline(
		{ points: series.points.slice(0, at + 1) },
		baseline,
		direction,
		{ ...indicator, breaks },
	);
	return {
		figures: [judged.baseline?.value, judged.latest?.value],
		z: judged.test && Number(judged.test.z.toFixed(2)),
		state: judged.state,
		obstacle: judged.obstacle,
		judged,
	};
}

const women = ['healthy-life-expectancy-ons', 'Female healthy life expectancy'] as const;

test('4.9 years of good health less, and it can be chance', () => {
	expect(judge(...women, ['2019-01-01/P3Y', '2022-01-01/P3Y'], 'higher')).toMatchObject({
		figures: [66.6, 61.7],
		z: -1.63,
		state: 'no-clear-change',
	});
});

test('three-year figures side by side share years, so they are not compared', () => {
	expect(judge(...women, ['2021-01-01/P3Y', '2022-01-01/P3Y'], 'higher')).toMatchObject({
		figures: [64.6, 61.7],
		z: null,
		state: 'cannot-compare',
		obstacle: 'overlap',
	});
});

test('happiness fell by more than chance, though the limits overlap', () => {
	expect(
		judge('personal-wellbeing', 'Happiness', ['2021-04-01/P1Y', '2022-04-01/P1Y'], 'higher'),
	).toMatchObject({ figures: [7.47, 6.95], z: -2.25, state: 'worse' });
});

test('obesity of adults fell by just more than chance', () => {
	expect(
		judge('obesity-adults', '', ['2023-11-16/P1Y', '2024-11-16/P1Y'], 'lower'),
	).toMatchObject({ figures: [20.64, 16.33], z: -2.03, state: 'better' });
});

test('tooth decay is higher, not tested, and went away from the target of 20', () => {
	const { judged, ...rest } = judge('tooth-decay-age-5', '', ['2018/19', '2023/24'], 'lower');
	expect(rest).toEqual({ figures: [24.5, 29.2], z: null, state: 'higher', obstacle: null });
	const target = targetState(judged, 20, 'lower');
	expect(target?.met).toBe(false);
	expect((100 * (target?.share ?? NaN)).toFixed(1)).toBe('-104.4');
});
