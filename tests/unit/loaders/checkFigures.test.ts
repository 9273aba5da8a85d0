import { describe, expect, test } from 'vitest';
import { add, each, swap, told } from './told.ts';

const data = (id: string) => `content/data/${id}.csv`;
const indicator = (id: string) => `content/en/indicators/${id}.mdx`;
const measure = (id: string) => `content/en/measures/${id}.mdx`;

describe('tables and indicators', () => {
	test('a table without an indicator', () => {
		expect(
			told({
				[data('cold-home')]: 'period,value\n2024/25,3\n',
				[data('rain')]: 'period,value\n2024/25,3\n',
			}),
		).toMatchInlineSnapshot(`
			"content/data/cold-home.csv:1:1
			  There is no indicator “cold-home” for this table.
			  Did you mean “cold-homes”?

			content/data/rain.csv:1:1
			  There is no indicator “rain” for this table.
			  Write one of: “before-and-after”, “by-group”, “cold-homes”, “one-figure”, “revised-figure”, “storm-days”, “thirty-years”.
			"
		`);
	});

	test('an indicator without a table', () => {
		expect(told({ [data('storm-days')]: null })).toMatchInlineSnapshot(`
			"content/en/indicators/storm-days.mdx:2:8
			  There is no table content/data/storm-days.csv with the figures.
			  Add it. Its first row is: period,value
			"
		`);
	});

	test('an indicator and a table whose names differ', () => {
		expect(
			told({ [data('storm-days')]: null, [data('storm-day')]: 'period,value\n2025/26 Q1,4\n' }),
		).toMatchInlineSnapshot(`
			"content/data/storm-day.csv:1:1
			  There is no indicator “storm-day” for this table.
			  Did you mean “storm-days”?

			content/en/indicators/storm-days.mdx:2:8
			  There is no table content/data/storm-days.csv with the figures.
			  Did you mean “storm-day”? Rename one of the two.
			"
		`);
	});

	test('a table with a mistake is still there', () => {
		expect(told({ [data('cold-homes')]: swap('29.8', 'n/a') })).toMatchInlineSnapshot(`
			"content/data/cold-homes.csv:4:2
			  “value” holds “n/a”, which is not a number.
			  Leave the cell blank where a figure is missing, and say why in “note”.
			"
		`);
	});

	test('an indicator for nobody, and one for somebody that says it is for nobody', () => {
		expect(
			told({
				[indicator('storm-days')]: (text) => text.replace(/context: .*\n/u, ''),
				[indicator('one-figure')]: swap('source:', 'context: It is there.\nsource:'),
			}),
		).toMatchInlineSnapshot(`
			"content/en/indicators/one-figure.mdx:12:10
			  “context” is for an indicator that no measure uses, and “homes-insulated” uses this one.
			  Take this line out.

			content/en/indicators/storm-days.mdx:2:8
			  No measure uses this indicator, and it does not say why it is here.
			  Name it under “indicators” of a measure, or say under “context” why it is here.
			"
		`);
	});

	test('an indicator that a measure with a mistake may use', () => {
		const changes = {
			[indicator('storm-days')]: (text: string) => text.replace(/context: .*\n/u, ''),
			[measure('power-made')]: swap('order: 1', 'order: one'),
		};
		expect(told(changes)).not.toContain('storm-days');
	});
});

describe('rows', () => {
	test('periods that are none, each told once', () => {
		expect(
			told({
				[data('cold-homes')]: each(swap('2021/22', '2021-22'), swap('2023/24', '2024')),
				[data('by-group')]: (text) => text.replaceAll('2024,', 'Mar-24,'),
			}),
		).toMatchInlineSnapshot(`
			"content/data/by-group.csv:3:1
			  “Mar-24” looks like a period that a spreadsheet turned into a date. 9 more rows have it too.
			  Write Mar 2024. Set the column to “Text” first.

			content/data/cold-homes.csv:4:1
			  “2021-22” is not how this table writes a period.
			  Write 2021/22.

			content/data/cold-homes.csv:6:1
			  “2024” is a calendar year, and this indicator counts by school year.
			  Write 2024/25, if you mean that, or change “periodType” in the indicator’s file.
			"
		`);
	});

	test('a break that starts at no period', () => {
		expect(told({ [indicator('thirty-years')]: swap('from: "2010"', 'from: "2010/11"') }))
			.toMatchInlineSnapshot(`
			"content/en/indicators/thirty-years.mdx:11:11
			  “2010/11” is a year over two calendar years, and “periodType: calendar-year” does not say which.
			  Change “periodType” in the indicator’s file to financial-year, school-year or survey-year.
			"
		`);
	});

	test('areas that are not compared', () => {
		expect(
			told({
				[data('by-group')]: (text) => text.replaceAll('Eastern coast', 'Eastern cost'),
				[data('thirty-years')]: (text) =>
					text.replaceAll('Saltmarsh', 'harbour town').replaceAll('Whole country', 'Moon'),
			}),
		).toMatchInlineSnapshot(`
			"content/data/by-group.csv:12:2
			  There is no area “Eastern cost” under “comparators” in site.yaml. 9 more rows have it too.
			  Did you mean “Eastern coast”?

			content/data/thirty-years.csv:66:2
			  “harbour town” is the place of the strategy itself. 25 more rows have it too.
			  Leave the cell blank.

			content/data/thirty-years.csv:92:2
			  There is no area “Moon” under “comparators” in site.yaml. 31 more rows have it too.
			  Add it there. For Harbour Town, leave the cell blank.
			"
		`);
	});

	test('groups that the indicator does not name, and one without rows', () => {
		expect(
			told({
				[data('by-group')]: (text) =>
					text.replaceAll(',Brick,', ',Bricks,').replaceAll(',Rooms,', ',Caravans,'),
				[indicator('by-group')]: (text) => text.replace('name: Boats', 'name: Stone'),
			}),
		).toMatchInlineSnapshot(`
			"content/data/by-group.csv:4:3
			  There is no group “Bricks” under “groups” in content/en/indicators/by-group.mdx. 3 more rows have it too.
			  Did you mean “Brick”?

			content/data/by-group.csv:8:3
			  There is no group “Boats” under “groups” in content/en/indicators/by-group.mdx. 3 more rows have it too.
			  Add it there, with its title. For everyone, leave the cell blank.

			content/data/by-group.csv:10:3
			  There is no group “Caravans” under “groups” in content/en/indicators/by-group.mdx. 3 more rows have it too.
			  Add it there, with its title. For everyone, leave the cell blank.

			content/en/indicators/by-group.mdx:13:11
			  The table has no row of the group “Brick”.
			  Did you mean “Bricks”?

			content/en/indicators/by-group.mdx:17:11
			  The group “Stone” stands here twice.
			  Take one of the two out.

			content/en/indicators/by-group.mdx:19:11
			  The table has no row of the group “Rooms”.
			  Add its rows to content/data/by-group.csv, or take the group out.
			"
		`);
	});

	test('figures for one period, twice', () => {
		expect(
			told({
				[data('cold-homes')]: add('2024/25,25.0,\n2024-09-01/P1Y,26.0,'),
				[data('revised-figure')]: swap('homes-and-power-2024,2024-06-15', 'homes-and-power-2024,'),
			}),
		).toMatchInlineSnapshot(`
			"content/data/cold-homes.csv:9:1
			  There is a figure for “2024/25” already, in line 7.
			  If the figure was revised, put the day into “superseded” of the old row. Else take one out.

			content/data/cold-homes.csv:10:1
			  There is a figure for “2024-09-01/P1Y” already, in line 7.
			  If the figure was revised, put the day into “superseded” of the old row. Else take one out.

			content/data/revised-figure.csv:5:1
			  There is a figure for “2022/23” already, in line 4.
			  If the figure was revised, put the day into “superseded” of the old row. Else take one out.
			"
		`);
	});

	test('a figure that was superseded by none', () => {
		expect(
			told({
				[data('revised-figure')]: (text) => text.replace(/2022\/23,33\.4.*\n/u, ''),
			}),
		).toMatchInlineSnapshot(`
			"content/data/revised-figure.csv:4:9
			  The figure for “2022/23” was superseded, and there is no newer one for it.
			  Add a row with the newer figure and the same period, or clear this cell.
			"
		`);
	});

	test('a source that there is not', () => {
		expect(told({ [data('revised-figure')]: swap('homes-and-power-2024,', 'homes-and-power,') }))
			.toMatchInlineSnapshot(`
			"content/data/revised-figure.csv:4:8
			  There is no source “homes-and-power”.
			  Did you mean “homes-and-power-2024”?
			"
		`);
	});

	const counted = (...rows: string[]) => ({
		[data('cold-homes')]: (text: string) =>
			text
				.replace('period,value,note', 'period,value,note,count,denominator')
				.replace(/(2019\/20,31\.4,|2021\/22,29\.8,)\n/gu, () => `${rows.shift() ?? ''}\n`),
	});

	test('a share that its counts do not make', () => {
		expect(told(counted('2019/20,31.4,,157,500', '2021/22,29.8,,159,500'))).toMatchInlineSnapshot(`
			"content/data/cold-homes.csv:4:2
			  “value” is 29.8, but 159 of 500 are 31.8%.
			  Check “value”, “count” and “denominator”.
			"
		`);
		expect(told(counted('2019/20,31.4,,314,"1,001"', '2021/22,29.8,,,'))).toBe('');
	});

	test('counts that can tell who someone is', () => {
		expect(told(counted('2019/20,45.0,,9,20', '2021/22,29.8,,,27'))).toMatchInlineSnapshot(`
			"content/data/cold-homes.csv:2:4
			  “count” is 9. A number under 10 can tell readers who it is.
			  Clear the numbers in this row, put “c” into “marker” and say in “note” that they are left out.

			content/data/cold-homes.csv:4:2
			  29.8% of 27 are 8. A number under 10 can tell readers who it is.
			  Clear the numbers in this row, put “c” into “marker” and say in “note” that they are left out.
			"
		`);
		expect(told(counted('2019/20,0.0,,0,20', '2021/22,50.0,,10,20'))).toBe('');
	});

	test('a small count is refused, unless it is of things', () => {
		const ofPeople = { [indicator('storm-days')]: swap('ofThings: true\n', '') };
		expect(told(ofPeople)).toMatchInlineSnapshot(`
			"content/data/storm-days.csv:2:2
			  “value” is 4. A number under 10 can tell readers who it is.
			  Clear the numbers in this row, put “c” into “marker” and say in “note” that they are left out. If no people are counted, write “ofThings: true” into content/en/indicators/storm-days.mdx.

			content/data/storm-days.csv:6:2
			  “value” is 6. A number under 10 can tell readers who it is.
			  Clear the numbers in this row, put “c” into “marker” and say in “note” that they are left out. If no people are counted, write “ofThings: true” into content/en/indicators/storm-days.mdx.
			"
		`);
		expect(told({})).toBe('');
		expect(told({ [data('one-figure')]: 'period,value\n2022,9\n' })).toContain('“value” is 9.');
		expect(told({ [data('one-figure')]: 'period,value\n2022,10\n' })).toBe('');
		expect(told({ [data('one-figure')]: 'period,value\n2022,0\n' })).toBe('');
	});

	test('small figures of another unit are no counts', () => {
		expect(told(counted('2019/20,4.0,,,', '2021/22,9.0,,,'))).toBe('');
	});

	test('figures and limits that their unit does not have', () => {
		expect(
			told({
				[data('cold-homes')]:
					'period,value,lower,upper\n2023/24,-0.1,-2,0\n2024/25,100.1,99,102\n2025/26,100,0,100\n',
				[data('one-figure')]: 'period,value\n2022,-412\n',
			}),
		).toMatchInlineSnapshot(`
			"content/data/cold-homes.csv:2:2
			  “value” is -0.1. In the unit “percent” it must be between 0 and 100.
			  Check it against the source. If the figures are in another unit, change “unit” in content/en/indicators/cold-homes.mdx.

			content/data/cold-homes.csv:2:3
			  “lower” is -2. In the unit “percent” it must be between 0 and 100.
			  Check it against the source. If the figures are in another unit, change “unit” in content/en/indicators/cold-homes.mdx.

			content/data/cold-homes.csv:3:2
			  “value” is 100.1. In the unit “percent” it must be between 0 and 100.
			  Check it against the source. If the figures are in another unit, change “unit” in content/en/indicators/cold-homes.mdx.

			content/data/cold-homes.csv:3:4
			  “upper” is 102. In the unit “percent” it must be between 0 and 100.
			  Check it against the source. If the figures are in another unit, change “unit” in content/en/indicators/cold-homes.mdx.

			content/data/one-figure.csv:2:2
			  “value” is -412. In the unit “count” it cannot be less than 0.
			  Check it against the source. If the figures are in another unit, change “unit” in content/en/indicators/one-figure.mdx.

			content/en/measures/cold-homes.mdx:15:15
			  The table of “cold-homes” has no period “2022/23”.
			  Did you mean “2025/26”?
			"
		`);
	});

	test.each([
		['out-of-10', '10', '10.1'],
		['out-of-10', '0', '-1'],
		['per-1000', '1001', '-1'],
		['per-100000', '0', '-0.1'],
	])('%s may be %s and not %s', (unit, right, wrong) => {
		const holds = (value: string) => ({
			[indicator('one-figure')]: swap('unit: count', `unit: ${unit}`),
			[data('one-figure')]: `period,value\n2022,${value}\n`,
		});
		expect(told(holds(right))).toBe('');
		expect(told(holds(wrong))).toContain(`“value” is ${wrong}`);
	});

	test('years may be less than none, as a gap between two groups is', () => {
		expect(
			told({
				[indicator('one-figure')]: swap('unit: count', 'unit: years'),
				[data('one-figure')]: 'period,value\n2022,-1.5\n',
			}),
		).toBe('');
	});

	test('counts that cannot be', () => {
		expect(told(counted('2019/20,31.4,,-5,20', '2021/22,29.8,,0,0'))).toMatchInlineSnapshot(`
			"content/data/cold-homes.csv:2:4
			  “count” is less than 0.
			  Check it against the source.

			content/data/cold-homes.csv:4:5
			  There is a figure, but it is out of 0.
			  Check it against the source.
			"
		`);
	});
});

describe('measures and their indicators', () => {
	const cold = measure('cold-homes');

	test('baselines that are not in the table, or without a figure', () => {
		expect(
			told({
				[cold]: each(
					swap('period: 2022/23', 'period: 2020/21'),
					swap('period: "2022"', 'period: "2021-22"'),
				),
				[measure('fair-rents')]: swap('period: "2022"', 'period: "2023"'),
			}),
		).toMatchInlineSnapshot(`
			"content/en/measures/cold-homes.mdx:15:15
			  The table of “cold-homes” has no figure for “2020/21”.
			  Choose a period that has one.

			content/en/measures/cold-homes.mdx:21:15
			  The table of “thirty-years” has no period “2021-22”.
			  Write one of: “2024”, “2023”, “2022”, “2021”, “2020”, “2019”, “2018”, “2017” ….

			content/en/measures/fair-rents.mdx:15:15
			  The table of “before-and-after” has no period “2023”.
			  Did you mean “2024”?
			"
		`);
	});

	test('a baseline of another area, and one that only an earlier value had', () => {
		expect(
			told({
				[data('before-and-after')]: each(
					swap('period,', 'area,period,'),
					(text) => text.replaceAll('\n20', '\n,20'),
					add('Eastern coast,2020,9.0,,'),
				),
				[measure('fair-rents')]: swap('period: "2022"', 'period: "2020"'),
				[data('revised-figure')]: swap('2022/23,33.4,30.4,36.4', '2022/23,,,'),
				[cold]: swap(
					'  - indicator: revised-figure',
					'  - indicator: revised-figure\n    baseline:\n      period: 2022/23\n      reason: It was known.',
				),
			}),
		).toMatchInlineSnapshot(`
			"content/en/measures/cold-homes.mdx:34:15
			  The table of “revised-figure” has no figure for “2022/23”.
			  Choose a period that has one.

			content/en/measures/fair-rents.mdx:15:15
			  The table of “before-and-after” has no period “2020”.
			  Did you mean “2024”?
			"
		`);
	});

	test('a baseline that one group does not have', () => {
		const later = each(
			swap('  - indicator: by-group', '  - indicator: by-group\n    groups: [Stone, Boats]'),
			(text) =>
				text.replace(/(indicator: by-group[^]*?period: )"2022"/u, (_, start) => `${start}"2024"`),
		);
		expect(told({ [cold]: later })).toMatchInlineSnapshot(`
			"content/en/measures/cold-homes.mdx:31:15
			  The table of “by-group” has no figure for “2024” in the group “Boats”.
			  Choose a period that has one, or name under “groups” those that have one.
			"
		`);
	});

	test('groups that the indicator does not have', () => {
		expect(
			told({
				[cold]: swap(
					'  - indicator: by-group',
					'  - indicator: by-group\n    groups: [Stone, Bricks]',
				),
				[measure('fair-rents')]: swap(
					'  - indicator: before-and-after',
					'  - indicator: before-and-after\n    groups: [Families]',
				),
			}),
		).toMatchInlineSnapshot(`
			"content/en/measures/cold-homes.mdx:27:21
			  The indicator “by-group” has no group “Bricks”.
			  Did you mean “Brick”?

			content/en/measures/fair-rents.mdx:12:14
			  The indicator “before-and-after” has no group “Families”.
			  Take “groups” out.
			"
		`);
	});

	test('the same figures twice', () => {
		const again = (groups: string) =>
			swap(
				'  - indicator: revised-figure',
				`  - indicator: by-group\n    how: shows\n${groups}    reason: It shows it again.\n  - indicator: revised-figure`,
			);
		expect(told({ [cold]: again('    groups: [Brick]\n') })).toMatchInlineSnapshot(`
			"content/en/measures/cold-homes.mdx:32:16
			  This measure uses “by-group” twice, both times with the group “Brick”.
			  Take one out, or name other groups under “groups”.
			"
		`);
		expect(
			told({
				[cold]: each(
					again('    groups: [Brick, Brick]\n'),
					swap('  - indicator: by-group', '  - indicator: by-group\n    groups: [Stone]'),
				),
			}),
		).toMatchInlineSnapshot(`
			"content/en/measures/cold-homes.mdx:35:13
			  The group “Brick” stands here twice.
			  Take one of the two out.
			"
		`);
		expect(
			told({
				[measure('homes-insulated')]: swap(
					'indicator: one-figure',
					'indicator: cold-homes\n    opposite: true',
				),
				[indicator('one-figure')]: swap('source:', 'context: It is there.\nsource:'),
			}),
		).toMatchInlineSnapshot(`
			"content/en/measures/homes-insulated.mdx:20:16
			  This measure uses “cold-homes” twice.
			  Take one out, or name other groups under “groups”.
			"
		`);
		expect(
			told({
				[cold]: each(
					again('    groups: [Brick]\n'),
					swap('  - indicator: by-group', '  - indicator: by-group\n    groups: [Stone, Council]'),
				),
			}),
		).toBe('');
	});

	test('an indicator of a milestone', () => {
		expect(
			told({
				[measure('turbine-runs')]: swap(
					'kind: milestone',
					'kind: milestone\nindicators:\n  - indicator: storm-days\n    how: shows\n    reason: It storms.',
				),
				[indicator('storm-days')]: (text) => text.replace(/context: .*\n/u, ''),
			}),
		).toMatchInlineSnapshot(`
			"content/en/measures/turbine-runs.mdx:9:3
			  A milestone is done or not done, so no indicator counts it.
			  Take “indicators” out, or write “kind: counted” and a direction.
			"
		`);
	});

	test('another direction than the indicator’s', () => {
		expect(
			told({
				[measure('homes-insulated')]: swap('    opposite: true\n', ''),
				[measure('fair-rents')]: swap(
					'indicator: before-and-after',
					'indicator: before-and-after\n    opposite: true',
				),
				[indicator('by-group')]: swap('  - name: Boats', '  - name: Boats\n    polarity: higher'),
			}),
		).toMatchInlineSnapshot(`
			"content/en/measures/cold-homes.mdx:26:16
			  Here lower is better, but “by-group” says that higher is better in the group “Boats”.
			  Name the other groups under “groups”, and use the indicator once more for this one, with “opposite: true”.

			content/en/measures/fair-rents.mdx:11:16
			  Here higher is better, but “before-and-after” says that lower is better.
			  Take “opposite: true” out if the indicator counts what the measure names. Else mend “direction” here or “polarity” there.

			content/en/measures/homes-insulated.mdx:19:16
			  Here higher is better, but “cold-homes” says that lower is better.
			  Add “opposite: true” if the indicator counts the opposite of what the measure names. Else mend “direction” here or “polarity” there.
			"
		`);
	});

	test('no other direction where one of the two does not say', () => {
		expect(
			told({
				[indicator('cold-homes')]: swap('polarity: lower', 'polarity: neutral'),
				[measure('homes-insulated')]: each(
					swap('    opposite: true\n', ''),
					swap('direction: higher', 'direction: contested'),
				),
				[indicator('one-figure')]: swap('polarity: higher', 'polarity: lower'),
			}),
		).toBe('');
	});
});

describe('numbers in a headline or a summary', () => {
	const file = indicator('before-and-after');
	const summary = (text: string) => (whole: string) =>
		whole.replace(/summary: .*\n/u, () => `summary: ${JSON.stringify(text)}\n`);

	test.each([
		'It rose from 10.0 to 24.0.',
		'It rose from 10 to 24 of every 1,000 homes.',
		'From 2022 to 2024 it rose by more than a half.',
		'In 2024, 48 of 2,000 homes were left. In 2022 it was 20.',
	])('“%s” stands in the table', (text) => {
		expect(told({ [file]: summary(text) })).toBe('');
	});

	test('that are not in the table', () => {
		expect(
			told({
				[file]: each(
					swap('More tenants', '25% more tenants'),
					summary('It rose from 10.1 in 2021/22 to 24.0 in 2025. 2000 homes are rented.'),
				),
				'content/fa/indicators/before-and-after.mdx': each(
					swap('۱۰٫۰', '۱۰٫۲'),
					swap('۲۰۲۲', '۲۰۲۰'),
				),
			}),
		).toMatchInlineSnapshot(`
			"content/en/indicators/before-and-after.mdx:10:11
			  “headline” gives the number 25, which is not in the table.
			  Take it from content/data/before-and-after.csv. The nearest there is 24.

			content/en/indicators/before-and-after.mdx:11:10
			  “summary” names 2021/22, and the table has no period in 2021.
			  Take it from content/data/before-and-after.csv. The nearest there is 2022.

			content/en/indicators/before-and-after.mdx:11:10
			  “summary” gives the number 10.1, which is not in the table.
			  Take it from content/data/before-and-after.csv. The nearest there is 10.

			content/en/indicators/before-and-after.mdx:11:10
			  “summary” names 2025, and the table has no period in 2025.
			  Take it from content/data/before-and-after.csv. The nearest there is 2024.

			content/fa/indicators/before-and-after.mdx:4:10
			  “summary” names ۲۰۲۰, and the table has no period in 2020.
			  Take it from content/data/before-and-after.csv. The nearest there is 2022.

			content/fa/indicators/before-and-after.mdx:4:10
			  “summary” gives the number ۱۰٫۲, which is not in the table.
			  Take it from content/data/before-and-after.csv. The nearest there is 10.
			"
		`);
	});

	test('that were superseded', () => {
		const line = (text: string) => swap('source:', `headline: ${text}\nsource:`);
		expect(told({ [indicator('revised-figure')]: line('It was 33.4% in 2022/23') })).toBe('');
		expect(told({ [indicator('revised-figure')]: line('It was 34.1% in 2022/23') }))
			.toMatchInlineSnapshot(`
			"content/en/indicators/revised-figure.mdx:11:11
			  “headline” gives the number 34.1, which is not in the table.
			  Take it from content/data/revised-figure.csv. The nearest there is 34.
			"
		`);
	});

	test('that say what is counted', () => {
		expect(
			told({
				[indicator('cold-homes')]: swap(
					'source:',
					'headline: 24.2% of homes are colder than 18°C\nsource:',
				),
			}),
		).toBe('');
	});
});
