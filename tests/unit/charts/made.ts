import fc from 'fast-check';
import { expect } from 'vitest';
import type { Drawn, DrawnSeries } from '#charts/drawn.ts';
import { boxOf, touch, type Box, type Label } from '#charts/label.ts';
import type { Size } from '#charts/size.ts';
import { isPeriod, readPeriod } from '#strategy/period.ts';

/** A figure, with its limits, or null where it is missing. */
type Figure = number | null | readonly [value: number, lower: number, upper: number];

const periodOf = (written: string) => {
	const read = readPeriod(written, written.includes('/') ? 'financial-year' : 'calendar-year');
	if (!isPeriod(read)) throw new Error(`${written} is no period.`);
	return read;
};

export function series(
	area: string,
	figures: Readonly<Record<string, Figure>>,
	name = area === '' ? 'Harbour' : area,
): DrawnSeries {
	return {
		area,
		name,
		points: Object.entries(figures).map(([written, figure], index) => {
			const [value, lower, upper] = typeof figure === 'object' ? (figure ?? [null]) : [figure];
			return {
				index,
				period: periodOf(written),
				when: written,
				value,
				words: value === null ? '' : `${value}%`,
				limits: lower === undefined || upper === undefined ? null : { lower, upper },
			};
		}),
	};
}

export const drawn = (all: readonly DrawnSeries[], more: Partial<Drawn> = {}): Drawn => ({
	series: all,
	baseline: null,
	target: null,
	breaks: { days: [], words: 'New way of counting' },
	decimals: 1,
	most: 100,
	least: 0.1,
	unit: '',
	tick: (value) => `${value}%`,
	from: (value) => `Scale starts at ${value}`,
	...more,
});

/** A figure for each of `count` years. */
export const yearly = (count: number, value: (index: number) => Figure) =>
	Object.fromEntries(
		Array.from({ length: count }, (_, index) => [
			`${1995 + index}/${String(96 + index).slice(-2)}`,
			value(index),
		]),
	);

const isLabel = (value: object): value is Label => 'lines' in value && 'anchor' in value;

/** Every label of a geometry, wherever it stands in it. */
export function labelsOf(value: unknown): Label[] {
	if (typeof value !== 'object' || value === null) return [];
	if (isLabel(value)) return [value];
	return Object.values(value).flatMap(labelsOf);
}

/** Every number of a geometry, those in its paths too. */
function numbersOf(value: unknown): number[] {
	if (typeof value === 'number') return [value];
	if (typeof value === 'string')
		return value.startsWith('M')
			? (value.match(/-?[\d.]+(?:e-?\d+)?|NaN|Infinity/gu) ?? []).map(Number)
			: [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(numbersOf);
}

/** Every place of a geometry: points, and the corners of its paths. */
function placesOf(value: unknown): { x: number; y: number }[] {
	if (typeof value === 'string' && value.startsWith('M')) return corners(value);
	if (typeof value !== 'object' || value === null) return [];
	const here = 'x' in value && 'y' in value ? [value as { x: number; y: number }] : [];
	return [...here, ...Object.values(value).flatMap(placesOf)];
}

/** Where a path leads, command by command. */
function corners(path: string): { x: number; y: number }[] {
	const places: { x: number; y: number }[] = [];
	let [x, y] = [0, 0];
	for (const [, command = '', rest = ''] of path.matchAll(/([MLHVhvlmZz])([^A-Za-z]*)/gu)) {
		const numbers = (rest.match(/-?\d*\.?\d+/gu) ?? []).map(Number);
		const isRelative = command === command.toLowerCase();
		const isOne = /[HhVv]/u.test(command);
		for (let at = 0; at < numbers.length; at += isOne ? 1 : 2) {
			const [a = 0, b = 0] = numbers.slice(at);
			if (/h/iu.test(command)) x = isRelative ? x + a : a;
			else if (/v/iu.test(command)) y = isRelative ? y + a : a;
			else [x, y] = isRelative ? [x + a, y + b] : [a, b];
			places.push({ x, y });
		}
	}
	return places;
}

const tell = ({ lines }: Label) => lines.join(' / ');

/** Holds of every drawing, whatever its figures. */
export function expectSound(
	geometry: { readonly width: number; readonly height: number },
	{ font }: Size,
): void {
	expect(numbersOf(geometry).filter((number) => !Number.isFinite(number))).toEqual([]);
	const room: Box = {
		left: -0.2,
		right: geometry.width + 0.2,
		top: -0.2,
		bottom: geometry.height + 0.2,
	};
	expect(
		placesOf(geometry).filter(
			({ x, y }) => x < room.left || x > room.right || y < room.top || y > room.bottom,
		),
	).toEqual([]);
	const labels = labelsOf(geometry).map((label) => ({ label, box: boxOf(label, font) }));
	const outside = labels.filter(
		({ box }) =>
			box.left < room.left ||
			box.right > room.right ||
			box.top < room.top ||
			box.bottom > room.bottom,
	);
	expect(outside.map(({ label }) => tell(label))).toEqual([]);
	const less = ({ left, right, top, bottom }: Box): Box => ({
		left: left + 0.2,
		right: right - 0.2,
		top: top + 0.2,
		bottom: bottom - 0.2,
	});
	const overlaps = labels.flatMap((one, index) =>
		labels
			.slice(index + 1)
			.filter((other) => touch(less(one.box), less(other.box)))
			.map((other) => `${tell(one.label)} × ${tell(other.label)}`),
	);
	expect(overlaps).toEqual([]);
	expect(labels.filter(({ label }) => label.lines.some((line) => line === ''))).toEqual([]);
}

const value = fc.oneof(
	fc.integer({ min: 0, max: 100 }),
	fc.integer({ min: -1000, max: 1_000_000 }).map((number) => number / 10),
	fc.constantFrom(0, 85.1, 85.2, 85.3, 100, -5, 0.01),
);

const figure: fc.Arbitrary<Figure> = fc.oneof(
	{ weight: 6, arbitrary: value },
	{ weight: 1, arbitrary: fc.constant(null) },
	{
		weight: 2,
		arbitrary: fc
			.tuple(value, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
			.map(([middle, below, above]) => [middle, middle - below / 10, middle + above / 10] as const),
	},
);

const names = fc.constantFrom(
	'Harbour',
	'England',
	'Hammersmith, Fulham and the Royal Borough',
	'Llanfairpwllgwyngyllgogerychwyrndrobwll',
	'انگلستان و ولز و اسکاتلند',
	'હેરિંગે અને ઇસ્લિંગ્ટન અને બંદર',
);

/** Any series, in any state that a table may be in. */
const anySeries = (most = 30) =>
	fc
		.tuple(
			fc.array(fc.tuple(figure, figure, figure, figure), { minLength: 1, maxLength: most }),
			fc.integer({ min: 1, max: 4 }),
			fc.tuple(names, names, names, names),
		)
		.map(([rows, count, called]) =>
			['', 'London', 'England', 'Wales'].slice(0, count).flatMap((area, column) => {
				const made = series(
					area,
					yearly(rows.length, (index) => rows[index]?.[column] ?? null),
					called[column],
				);
				return made.points.some((point) => point.value !== null) ? [made] : [];
			}),
		);

/** Anything that a drawing may be asked to show. */
export const anyDrawn = (most?: number): fc.Arbitrary<Drawn> =>
	fc
		.record({
			all: anySeries(most),
			baseline: fc.option(fc.nat(40)),
			target: fc.option(value),
			breaks: fc.subarray(['1997-04-01', '2004-04-01', '2010-10-01']),
			unit: fc.constantFrom('', 'Per 100,000 people'),
			most: fc.constantFrom(100, Infinity),
		})
		.map(({ all, baseline, target, breaks, ...more }) =>
			drawn(all, {
				...more,
				baseline: baseline === null ? null : { index: baseline, word: 'Baseline' },
				target: target === null ? null : { value: target, words: `Target ${target}%` },
				breaks: { days: breaks, words: 'New way of counting' },
			}),
		);
