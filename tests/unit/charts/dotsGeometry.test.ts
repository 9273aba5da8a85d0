import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dotsGeometry, type DotsDrawn } from '#charts/dotsGeometry.ts';
import { narrow, small, wide } from '#charts/size.ts';
import { drawn, expectSound, labelsOf } from './made.ts';

const sizes = [wide, narrow, small];
const { tick, from } = drawn([]);
const wordsOf = (value: unknown) => labelsOf(value).map(({ lines }) => lines.join(' '));

const dots = (rows: DotsDrawn['rows'], more: Partial<DotsDrawn> = {}): DotsDrawn => ({
	when: '2021–23',
	areas: [
		{ area: '', name: 'Harbour' },
		{ area: 'England', name: 'England' },
	],
	rows,
	decimals: 1,
	most: 100,
	least: 0.1,
	unit: '',
	tick,
	from,
	...more,
});
const own = (value: number, limits: [number, number] | null = null) => ({
	index: 3,
	value,
	words: `${value}%`,
	limits: limits && { lower: limits[0], upper: limits[1] },
});
const sexes = dots([
	{
		group: 'Female',
		name: 'Women and girls',
		when: '',
		own: own(24, [20, 28]),
		others: [{ area: 'England', value: 30 }],
	},
	{
		group: 'Male',
		name: 'Men and boys',
		when: '',
		own: own(32),
		others: [{ area: 'England', value: 28 }],
	},
]);

describe('groups on one axis', () => {
	test('each have a row with the own figure and those of other areas', () => {
		const { rows, areas } = dotsGeometry(sexes, wide);
		const [female, male] = rows;
		expect(female?.dot?.y).toBeLessThan(male?.dot?.y ?? 0);
		expect(female?.dot?.x).toBeLessThan(male?.dot?.x ?? 0);
		expect(female?.dot?.index).toBe(3);
		expect(areas.map(({ area }) => area)).toEqual(['England']);
		// Two marks, and one before the name.
		expect(areas[0]?.marks.match(/M/gu)).toHaveLength(3);
	});

	test('have their name and the own figure written out', () => {
		for (const size of sizes)
			expect(wordsOf(dotsGeometry(sexes, size))).toEqual(
				expect.arrayContaining([
					'Women and girls',
					'24%',
					'Men and boys',
					'32%',
					'Harbour',
					'England',
				]),
			);
	});

	test('have names beside the rows where it is wide, and above them where it is narrow', () => {
		const beside = dotsGeometry(sexes, wide).rows[0];
		expect(Math.abs((beside?.label.y ?? 0) - (beside?.dot?.y ?? 0))).toBeLessThan(10);
		const above = dotsGeometry(sexes, narrow).rows[0];
		expect(above?.label.y).toBeLessThan((above?.dot?.y ?? 0) - 8);
	});

	test('show limits as strokes', () => {
		expect(dotsGeometry(sexes, wide).whiskers.match(/M/gu)).toHaveLength(1);
	});

	test('say which time the figures are of: once, or in each row', () => {
		expect(dotsGeometry(sexes, wide).caption?.lines).toEqual(['2021–23']);
		const [first, second] = sexes.rows;
		if (!first || !second) throw new Error();
		const mixed = dots(
			[
				{ ...first, when: '2019' },
				{ ...second, when: '2021' },
			],
			{ when: '' },
		);
		expect(wordsOf(dotsGeometry(mixed, wide))).toEqual(
			expect.arrayContaining(['Women and girls 2019', 'Men and boys 2021']),
		);
	});

	test('say where the scale starts', () => {
		const years = dots([
			{ group: 'a', name: 'A', when: '', own: own(85), others: [{ area: 'England', value: 83 }] },
		]);
		expect(dotsGeometry(years, wide).caption?.lines[0]).toMatch(/2021–23 · Scale starts at \d\d%/u);
		expect(dotsGeometry(years, wide).base).toBeNull();
		expect(dotsGeometry(sexes, wide).base).toMatch(/^M/u);
	});

	test('need no key where nothing else is shown', () => {
		const alone = dots([{ group: 'a', name: 'A', when: '', own: own(85), others: [] }], {
			areas: [{ area: '', name: 'Harbour' }],
		});
		expect(wordsOf(dotsGeometry(alone, wide))).not.toContain('Harbour');
	});

	test('grow the drawing with their number', () => {
		const many = dots(
			Array.from({ length: 14 }, (_, index) => ({
				group: `${index}`,
				name: `Group ${index}`,
				when: '',
				own: own(index),
				others: [],
			})),
		);
		expect(dotsGeometry(many, narrow).height).toBeGreaterThan(600);
	});
});

describe('whatever the figures', () => {
	const value = fc.oneof(fc.integer({ min: -50, max: 1_000_000 }), fc.constantFrom(0, 85, 85.1));
	const name = fc.constantFrom(
		'Men',
		'Percentage of young people aged 16 and 17 in work',
		'Llanfairpwllgwyngyllgogerychwyrndrobwll',
		'زنان و دخترانی که در بندر زندگی می‌کنند',
		'સ્ત્રીઓ અને છોકરીઓ',
	);
	const row = fc.record({
		group: fc.uuid(),
		name,
		when: fc.constantFrom('', '2019–21'),
		own: fc.option(
			fc
				.tuple(value, fc.option(fc.nat(30)))
				.map(([at, room]) => own(at, room === null ? null : [at - room, at + room])),
		),
		others: fc.array(fc.record({ area: fc.constantFrom('England', 'London'), value }), {
			maxLength: 2,
		}),
	});

	test.each(sizes)('all is inside the $name drawing, and no words touch', (size) => {
		fc.assert(
			fc.property(
				fc.array(row, { minLength: 1, maxLength: 12 }),
				fc.array(name, { minLength: 1, maxLength: 4 }),
				fc.constantFrom('', '2021–23'),
				(rows, names, when) => {
					const areas = names.map((called, index) => ({
						area: ['', 'London', 'England', 'Wales'][index] ?? '',
						name: called,
					}));
					expectSound(dotsGeometry(dots(rows, { areas, when }), size), size);
				},
			),
			{ numRuns: 300 },
		);
	});
});
