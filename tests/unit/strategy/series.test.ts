import { expect, test } from 'vitest';
import { ownSeries, seriesOf, type Series } from '#strategy/series.ts';
import { point } from './points.ts';

const one = (group: string, area: string): Series => ({ area, group, points: [point('2020', 3)] });
const [own, england, men] = [one('', ''), one('', 'England'), one('Male', 'England')];
const indicator = { series: [england, own, men] };

test('the series of a group are those of all areas, and of no other group', () => {
	expect(seriesOf(indicator, '')).toEqual([england, own]);
	expect(seriesOf(indicator, 'Female')).toEqual([]);
});

test('the own series is that of the own area', () => {
	expect(ownSeries(indicator, '')).toBe(own);
});

test('a group without a figure of the own area has an own series without points', () => {
	expect(ownSeries(indicator, 'Male')).toEqual({ area: '', group: 'Male', points: [] });
});
