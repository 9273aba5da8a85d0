import { expect, test } from 'vitest';
import { aimFor } from '#strategy/aim.ts';
import { periodOf } from '#strategy/indicatorSeries.ts';

const loosening = {
	wording: '32.6%',
	value: 32.6,
	by: '2019/20',
	steps: [
		{ wording: '32%', value: 32, by: '2016/17' },
		{ wording: '32.6%', value: 32.6, by: '2017/18' },
	],
};
const latest = (written: string) => periodOf(written, 'financial-year');

test('a figure is held against the aim for its own year, not an easier one for later', () => {
	expect(aimFor(loosening, latest('2016/17 Q2'))).toEqual({
		aim: loosening.steps[0],
		isDue: true,
	});
	expect(aimFor(loosening, latest('2017/18')).aim).toBe(loosening.steps[1]);
});

test('before the year that it is set for, an aim is neither met nor missed', () => {
	expect(aimFor(loosening, latest('2015/16'))).toEqual({ aim: loosening.steps[0], isDue: false });
	expect(aimFor({ wording: '5', value: 5, by: '2030' }, latest('2028/29')).isDue).toBe(false);
});

test('after the last of the years, the last aim stands', () => {
	expect(aimFor(loosening, latest('2022/23'))).toEqual({ aim: loosening, isDue: true });
});

test('an aim without a time holds at any time', () => {
	const aim = { wording: '95%', value: 95 };
	expect(aimFor(aim, latest('2016/17'))).toEqual({ aim, isDue: true });
	expect(aimFor(aim, null)).toEqual({ aim, isDue: true });
});
