import { describe, expect, test } from 'vitest';
import { chartLabel, dotsDrawnOf, drawnOf } from '#charts/drawnOf.ts';
import type { Bearing } from '#strategy/model.ts';
import { indicatorOf, seriesOf, siteOf } from './madeSite.ts';

const english = siteOf('en', 'Harbour', { England: 'England' });
const persian = siteOf('fa', 'بندر', { England: 'انگلستان' });
const series = seriesOf({
	'': { '2018/19': 24.5, '2019/20': null, '2023/24': 29 },
	England: { '2016/17': 23.4, '2023/24': 22.4 },
	Wales: { '2023/24': null },
});
const tooth = indicatorOf(series);
const bearing = {
	judged: [{ series: series[0], baseline: series[0]?.points[0] }],
	target: { wording: '20%', value: 20 },
} as unknown as Bearing;

describe('what is drawn of a group', () => {
	test('names areas for readers, and leaves out those without a figure', () => {
		expect(drawnOf(english, tooth, '').series.map(({ name }) => name)).toEqual([
			'Harbour',
			'England',
		]);
		expect(drawnOf(persian, tooth, '').series.map(({ name }) => name)).toEqual([
			'بندر',
			'انگلستان',
		]);
	});

	test('writes values as the source prints them, and a target as it was set', () => {
		const drawn = drawnOf(english, tooth, '', bearing);
		expect(drawn.series[0]?.points.map(({ words }) => words)).toEqual(['24.5%', '', '29.0%']);
		expect(drawn.target).toEqual({ value: 20, words: 'Target 20%' });
	});

	test('marks the baseline that was judged, and nothing where no measure is given', () => {
		expect(drawnOf(english, tooth, '', bearing).baseline).toEqual({ index: 0, word: 'Baseline' });
		expect(drawnOf(english, tooth, '')).toMatchObject({ baseline: null, target: null });
	});

	test('says its unit once, and large numbers in words', () => {
		const people = (value: number) =>
			drawnOf(
				english,
				indicatorOf(seriesOf({ '': { '2021': value } }), { unit: 'count', decimals: 0 }),
				'',
			).series[0]?.points[0]?.words;
		expect(people(389_300)).toBe('389,300');
		expect(people(56_489_800)).toBe('56.49 million');
		const rate = indicatorOf(series, { unit: 'per-100000' });
		expect(drawnOf(english, rate, '')).toMatchObject({
			unit: 'Per 100,000 people',
			most: Infinity,
		});
		expect(drawnOf(english, rate, '').series[0]?.points[0]?.words).toBe('24.5');
		expect(drawnOf(english, tooth, '')).toMatchObject({ unit: '', most: 100 });
	});

	test('in Persian has its digits, each figure apart from the words around it', () => {
		const drawn = drawnOf(persian, tooth, '', bearing);
		expect(drawn.series[0]?.points[0]).toMatchObject({
			words: '\u2068۲۴٫۵٪\u2069',
			when: '\u2068۲۰۱۸/۱۹\u2069',
		});
		expect(drawn.tick(20)).toBe('۲۰٪');
	});
});

describe('what is drawn of groups', () => {
	const of = (male: string) =>
		indicatorOf(
			[
				...seriesOf({ '': { '2022': 3, '2023': 4 }, England: { '2022': 5, '2023': 6 } }, 'Female'),
				...seriesOf({ '': { [male]: 7 }, England: { '2023': 8 } }, 'Male'),
			],
			{ groups: { Female: 'Women and girls', Male: 'Men and boys' } },
		);

	test('is the latest figure of each, and those of others for the same time', () => {
		const { rows, when } = dotsDrawnOf(english, of('2023'), ['Female', 'Male']);
		expect(when).toBe('2023');
		expect(rows.map(({ name, own, others }) => [name, own?.index, own?.value, others])).toEqual([
			['Women and girls', 1, 4, [{ area: 'England', value: 6 }]],
			['Men and boys', 0, 7, [{ area: 'England', value: 8 }]],
		]);
	});

	test('says the time of each where they differ', () => {
		const { rows, when } = dotsDrawnOf(english, of('2021'), ['Female', 'Male']);
		expect(when).toBe('');
		expect(rows.map((row) => row.when)).toEqual(['2023', '2021']);
		expect(rows[1]?.others).toEqual([]);
	});

	test('is no more than the groups that were asked for', () => {
		expect(dotsDrawnOf(english, of('2023'), ['Male']).rows).toHaveLength(1);
	});
});

describe('the line that a screen reader tells', () => {
	const label = (form: 'line' | 'change' | 'bullet', isSmall = false) =>
		chartLabel(english, tooth, { form, group: '', isSmall });

	test('names the form, the title and the time that is drawn', () => {
		expect(label('line')).toMatch(
			/^Line chart: Children with tooth decay, 2016\/17 to 2023\/24\./u,
		);
		expect(label('change')).toMatch(/two points in time: .*, 2018\/19 to 2023\/24\./u);
		expect(label('bullet')).toMatch(/^Bar chart: .*, 2023\/24\./u);
		expect(label('bullet', true)).toBe('Small chart: Children with tooth decay, 2023/24.');
	});

	test('names the group where there are some', () => {
		const grouped = indicatorOf(seriesOf({ '': { '2022': 3 } }, 'Male'), {
			groups: { Male: 'Men and boys' },
		});
		expect(chartLabel(english, grouped, { form: 'bullet', group: 'Male', isSmall: false })).toMatch(
			/^Bar chart: Children with tooth decay: Men and boys, 2022\./u,
		);
	});
});
