import { expect } from 'vitest';
import { content, test } from './ours.ts';

/**
 * 5 year olds with experience of visually obvious tooth decay, in per cent. Source: OHID, Fingertips
 * public health profiles, indicator 93563 (Open Government Licence v3.0), as republished to May 2026.
 */
const toothDecay = {
	'': { '2014/15': 31.6, '2016/17': 24.1, '2018/19': 24.5, '2021/22': 30.2, '2023/24': 29.2 },
	England: { '2014/15': 24.7, '2016/17': 23.3, '2018/19': 23.4, '2021/22': 23.7, '2023/24': 22.4 },
};

test('tooth decay at age 5 is as its source has it', () => {
	const rows = content.observations.get('tooth-decay-age-5') ?? [];
	const held = Object.fromEntries(
		Object.keys(toothDecay).map((area) => [
			area,
			Object.fromEntries(
				rows.filter(({ data }) => data.area === area).map(({ data }) => [data.period, data.value]),
			),
		]),
	);
	expect(held).toEqual(toothDecay);
	expect(rows).toHaveLength(10);
	expect(content.entries.indicators.get('tooth-decay-age-5')?.data).toMatchObject({
		source: 'fingertips',
		externalId: '93563',
	});
});
