import type { Bearing, Indicator, Site } from '#strategy/model.ts';
import { indicatorOf, seriesOf, siteOf } from '../../unit/charts/madeSite.ts';

/** Something to draw. Without a group, all groups are drawn on one axis. */
export interface Case {
	readonly name: string;
	readonly site: Site;
	readonly indicator: Indicator;
	readonly group: string | null;
	readonly bearing?: Bearing;
}

const tooth = {
	'': { '2014/15': 31.6, '2016/17': 24.1, '2018/19': 24.5, '2021/22': 30.2, '2023/24': 29.2 },
	England: { '2014/15': 24.7, '2016/17': 23.3, '2018/19': 23.4, '2021/22': 23.7, '2023/24': 22.4 },
};
const yearly = <T>(from: number, count: number, value: (index: number) => T) =>
	Object.fromEntries(
		Array.from({ length: count }, (_, index) => [String(from + index), value(index)] as const),
	);
const pooled = <T>(from: number, count: number, value: (index: number) => T) =>
	Object.fromEntries(
		Array.from({ length: count }, (_, index) => {
			const year = from + index;
			return [`${year} - ${String(year + 2).slice(-2)}`, value(index)] as const;
		}),
	);
const one = (value: number) => Math.round(value * 10) / 10;
const wave =
	(middle: number, size: number, phase = 0) =>
	(index: number) =>
		one(middle + size * Math.sin(index * 0.9 + phase));
const sure =
	(middle: number, size: number, width: number) =>
	(index: number): readonly [number, number, number] => {
		const value = wave(middle, size)(index);
		return [value, one(value - width), one(value + width)];
	};

/** The measure whose baseline and target are marked. */
const bearingOf = (
	indicator: Indicator,
	group: string,
	written: string | null,
	target?: number,
) => {
	const series = indicator.series.find((one) => one.area === '' && one.group === group);
	const baseline = series?.points.find(({ period }) => period.written === written) ?? null;
	return {
		judged: [{ series, baseline }],
		...(target !== undefined && { target: { wording: `${target}%`, value: target } }),
	} as unknown as Bearing;
};

const english = siteOf();
const long = siteOf('en', 'Kensington and Chelsea Royal Borough', {
	London: 'Hammersmith, Fulham and neighbours',
	England: 'England without Greater London at all',
	Wales: 'Llanfairpwllgwyngyllgogerychwyrndrobwll',
});
const persian = siteOf('fa', 'بندر', { London: 'لندن', England: 'انگلستان' });
const untranslated = siteOf('fa', 'Harbour', { England: 'England' });
// The interface has no Gujarati words yet; names in its letters must fit all the same.
const gujarati = siteOf('en', 'બંદર', { London: 'લંડન', England: 'ઇંગ્લેન્ડ અને વેલ્સ અને સ્કોટલેન્ડ' });

const plain = indicatorOf(seriesOf(tooth));
const three = indicatorOf(
	seriesOf({
		'': yearly(2013, 10, sure(57, 1.2, 3)),
		London: yearly(2013, 10, wave(54, 1, 1)),
		England: yearly(2013, 10, wave(55, 1.2, 2)),
		Wales: yearly(2013, 10, wave(49, 1.4, 3)),
	}),
);
const equal = indicatorOf(
	seriesOf({
		'': yearly(2018, 4, () => 20),
		London: yearly(2018, 4, () => 20),
		England: yearly(2018, 4, () => 20),
		Wales: yearly(2018, 4, () => 20),
	}),
);
const broken = indicatorOf(seriesOf(tooth), {
	breaks: ['2016-04-01', '2020-04-01'].map((start) => ({
		period: { written: start, start, end: start, form: 'day' },
		reason: { value: 'A new form.', lang: 'en' },
	})),
});
const life = indicatorOf(
	[
		...seriesOf(
			{ '': pooled(2012, 11, sure(85.5, 0.4, 0.6)), England: pooled(2012, 11, wave(83.2, 0.2)) },
			'Female',
		),
		...seriesOf(
			{ '': pooled(2012, 11, sure(82.1, 0.5, 0.7)), England: pooled(2012, 11, wave(79.4, 0.2)) },
			'Male',
		),
	],
	{
		unit: 'years',
		groups: { Female: 'Women and girls', Male: 'Men and boys' },
		title: 'Length of life',
	},
);
const thirty = indicatorOf(
	seriesOf({
		'': yearly(1994, 30, wave(300_000, 20_000)),
		England: yearly(1994, 30, wave(320_000, 9000)),
	}),
	{ unit: 'count', decimals: 0 },
);
const huge = indicatorOf(
	seriesOf({
		'': { '2021': 1_234_567_890, '2022': 987_654_321, '2023': 1_111_111_111 },
		England: { '2021': 56_000_000, '2022': 57_000_000, '2023': 57_100_000 },
	}),
	{ unit: 'count', decimals: 0 },
);
const gaps = indicatorOf(
	seriesOf({
		'': {
			'2014/15': null,
			'2015/16': [22, 20, 24],
			'2016/17': null,
			'2017/18': 24.5,
			'2018/19': 23,
			'2019/20': null,
			'2020/21': null,
			'2021/22': 26.1,
		},
		England: { '2014/15': 25, '2015/16': 24.8, '2016/17': null, '2017/18': 23.9 },
	}),
);
const negative = indicatorOf(
	seriesOf({ '': yearly(2015, 7, wave(-2, 6)), England: yearly(2015, 7, wave(1, 2, 2)) }),
	{ unit: 'count' },
);
const zeros = indicatorOf(
	seriesOf({ '': yearly(2018, 4, () => 0), England: yearly(2018, 4, () => 0) }),
);
const two = indicatorOf(
	seriesOf({
		'': { '2018/19': [24.5, 22.1, 27.1], '2023/24': [29.2, 26.4, 32.2] },
		London: { '2018/19': 27, '2023/24': 26.1 },
		England: { '2018/19': 23.4, '2023/24': 22.4 },
		Wales: { '2018/19': 31, '2023/24': 22.2 },
	}),
);
const twoBroken = indicatorOf(two.series, { breaks: broken.breaks });
const twoEqual = indicatorOf(
	seriesOf({
		'': { '2018/19': 20, '2023/24': 20 },
		London: { '2018/19': 20, '2023/24': 20 },
		England: { '2018/19': 20, '2023/24': 20 },
	}),
);
const single = indicatorOf(
	seriesOf({
		'': { '2023/24': [88.5, 86.9, 89.9] },
		London: { '2023/24': 82.1 },
		England: { '2023/24': [91.2, 91, 91.4] },
		Wales: { '2023/24': 90.4 },
	}),
);
const bare = indicatorOf(seriesOf({ '': { '2023/24': 4.4 } }), { unit: 'per-100000' });
const below = indicatorOf(seriesOf({ '': { '2023': -3.5 }, England: { '2023': 2 } }), {
	unit: 'count',
});
const nothing = indicatorOf(seriesOf({ '': { '2023': 0 }, England: { '2023': 0 } }));
const largest = indicatorOf(
	seriesOf({ '': { '2023': 1_234_567_890 }, England: { '2023': 57_000_000 } }),
	{
		unit: 'count',
		decimals: 0,
	},
);
const manyGroups = indicatorOf(
	['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].flatMap((group, index) =>
		seriesOf(
			{
				'': {
					'2023/24':
						index % 2
							? one(60 + 3 * index)
							: [one(60 + 3 * index), one(57 + 3 * index), one(63 + 3 * index)],
				},
				London: { '2023/24': one(62 + 2 * index) },
				England: { '2023/24': one(58 + 3.4 * index) },
			},
			group,
		),
	),
	{
		groups: {
			a: 'Children who are eligible for free school meals, at the end of reception',
			b: 'All children',
			c: 'Communication and language',
			d: 'Literacy',
			e: 'Mathematics',
			f: 'Personal, social and emotional development of the child',
			g: 'Physical development',
			h: 'Understanding the world',
			i: 'Llanfairpwllgwyngyllgogerychwyrndrobwll',
		},
	},
);
const persianGroups = indicatorOf(life.series, {
	unit: 'years',
	groups: { Female: 'زنان و دختران', Male: 'مردان و پسران' },
	title: 'طول عمر',
});
const mixedGroups = indicatorOf(
	[...seriesOf({ '': { '2022': 0 } }, 'x'), ...seriesOf({ '': { '2023': 0 } }, 'y')],
	{ groups: { x: 'સ્ત્રીઓ અને છોકરીઓ', y: 'પુરુષો' } },
);

const of = (
	name: string,
	indicator: Indicator,
	site: Site = english,
	more: { group?: string | null; baseline?: string; target?: number } = {},
): Case => {
	const { group = '', baseline, target } = more;
	return {
		name,
		site,
		indicator,
		group,
		...((baseline !== undefined || target !== undefined) && {
			bearing: bearingOf(indicator, group ?? '', baseline ?? null, target),
		}),
	};
};

/** Every form, with all that a table may do to it. */
export const cases: readonly Case[] = [
	of('line', plain, english, { baseline: '2018/19', target: 20 }),
	of('line, nothing marked', plain),
	of('line, three areas and limits', three, english, { baseline: '2020', target: 75 }),
	of('line, long names', three, long, { baseline: '2022' }),
	of('line, equal', equal, english, { target: 20 }),
	of('line, breaks', broken, english, { baseline: '2021/22' }),
	of('line, far from nothing', life, english, { group: 'Female', baseline: '2020 - 22' }),
	of('line, thirty points', thirty),
	of('line, huge', huge),
	of('line, gaps', gaps, english, { baseline: '2015/16' }),
	of('line, negative', negative, english, { baseline: '2018' }),
	of('line, zeros', zeros, english, { target: 0, baseline: '2021' }),
	of('line, one point', indicatorOf(bare.series, { chart: 'line' })),
	of('line, Persian', three, persian, { baseline: '2018', target: 75 }),
	of('line, Persian, breaks', broken, untranslated, { baseline: '2021/22', target: 20 }),
	of('line, Persian, far from nothing', persianGroups, persian, { group: 'Male' }),
	of('line, Gujarati', three, gujarati, { baseline: '2018' }),
	of('change', two, english, { baseline: '2018/19', target: 18 }),
	of(
		'change, plain',
		indicatorOf(
			seriesOf({
				'': { '2018/19': 34.5, '2023/24': 29.2 },
				England: { '2018/19': 23.4, '2023/24': 12.4 },
			}),
		),
	),
	of('change, long names', two, long),
	of('change, equal', twoEqual, english, { target: 20 }),
	of('change, break', twoBroken, english, { baseline: '2018/19' }),
	of('change, Persian', two, persian, { baseline: '2023/24', target: 18 }),
	of('change, Gujarati', two, gujarati),
	of('change, huge', indicatorOf(huge.series, { chart: 'change', unit: 'count', decimals: 0 })),
	of('change, negative', indicatorOf(negative.series, { chart: 'change', unit: 'count' })),
	of('change, one point', indicatorOf(bare.series, { chart: 'change' })),
	of('bullet', single, english, { baseline: '2023/24', target: 95 }),
	of('bullet, alone', bare),
	of('bullet, long names', single, long, { target: 40 }),
	of('bullet, many periods', indicatorOf(plain.series, { chart: 'bullet' }), english, {
		baseline: '2018/19',
		target: 20,
	}),
	of('bullet, zeros', nothing, english, { target: 0 }),
	of('bullet, negative', below),
	of('bullet, huge', largest),
	of('bullet, Persian', single, persian, { baseline: '2023/24', target: 95 }),
	of('bullet, Gujarati', single, gujarati),
	of('dots', life, english, { group: null }),
	of('dots, many groups', manyGroups, english, { group: null }),
	of('dots, long names', manyGroups, long, { group: null }),
	of('dots, Persian', persianGroups, persian, { group: null }),
	of('dots, Gujarati, mixed periods, zeros', mixedGroups, gujarati, { group: null }),
];
