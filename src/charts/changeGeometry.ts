import { scaleLinear } from 'd3';
import { broken } from '#strategy/outcome.ts';
import { caption, captionHeight } from './caption.ts';
import {
	isKnown,
	knownOf,
	othersOf,
	ownOf,
	type Drawn,
	type DrawnSeries,
	type Known,
} from './drawn.ts';
import type { OtherLine, OwnLine } from './drawnLine.ts';
import { besideEnds, columnHeight, endColumn, MARK, placeEnds, valuesOnly } from './endLabels.ts';
import { keyRows } from './keyRows.ts';
import { ASCENT, heightOf, LINE, round, widthOf, type Label } from './label.ts';
import { marksPath } from './marks.ts';
import { small, wide, type Size } from './size.ts';
import { valueAxis } from './valueAxis.ts';
import { wrapWords } from './wrapWords.ts';

export interface ChangeGeometry {
	readonly width: number;
	readonly height: number;
	readonly caption: Label | null;
	/** A line for each of the two times. */
	readonly columns: string;
	readonly base: string | null;
	readonly periods: readonly Label[];
	readonly breaks: { readonly path: string; readonly label: Label } | null;
	readonly target: { readonly path: string; readonly labels: readonly Label[] } | null;
	readonly others: readonly OtherLine[];
	readonly own: OwnLine | null;
}

/** Between a point and what is written beside it. */
const GAP = 14;
/** Of the own area’s points. */
const RADIUS = 6;
/** How far the line of a single time reaches to the side. */
const STUB = 40;

/** What a line of the drawing is made from: a figure for each time, where there is one. */
interface Pair {
	readonly series: DrawnSeries;
	readonly before: Known | null;
	readonly after: Known | null;
}

/** The figures of all areas for the first and the latest time of the own area. */
function pairsOf(what: Drawn): { pairs: readonly Pair[]; times: readonly Known[] } {
	const lead = ownOf(what) ?? what.series[0];
	const known = lead ? knownOf(lead) : [];
	const times = [known[0], known.length > 1 ? known.at(-1) : undefined].flatMap((one) => one ?? []);
	const at = ({ points }: DrawnSeries, time: Known | undefined) =>
		(time &&
			points
				.filter(isKnown)
				.find(
					({ period }) => period.start === time.period.start && period.end === time.period.end,
				)) ??
		null;
	const [first, second] = times;
	const pairs = [...(lead ? [lead] : []), ...othersOf(what).filter((one) => one !== lead)]
		.map((series) => ({
			series,
			before: second ? at(series, first) : null,
			after: at(series, second ?? first),
		}))
		.filter(({ before, after }) => before !== null || after !== null);
	return { pairs, times };
}

/** Where everything of a drawing of two points in time stands. */
export function changeGeometry(what: Drawn, size: Size): ChangeGeometry {
	const { font, width } = size;
	const own = ownOf(what);
	const { target, baseline } = what;
	const { pairs, times } = pairsOf(what);
	const isPair = times.length > 1;
	const measure = (text: string) => widthOf([text], font);

	// From top to bottom.
	const known = pairs.flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
	const sure = pairs
		.filter(({ series }) => series === own)
		.flatMap(({ before, after }) => [before?.limits ?? [], after?.limits ?? []].flat());
	const { from, to, isCut } = valueAxis(
		[
			...known.map(({ value }) => value),
			...sure.flatMap(({ lower, upper }) => [lower, upper]),
			...(target ? [target.value] : []),
		],
		what,
		4,
	);
	const above = caption(
		[size === small ? '' : what.unit, isCut ? what.from(what.tick(from)) : ''],
		size,
	);
	const [earlier, later] = times;
	const isBroken =
		earlier !== undefined &&
		later !== undefined &&
		broken(earlier.period, later.period, what.breaks.days);
	const breakLines = isBroken ? wrapWords(what.breaks.words, 0.6 * width, 2, measure) : [];
	const periodLines = times.map(({ when, index }) => [
		...wrapWords(when, 0.36 * width, 2, measure),
		...(own && index === baseline?.index ? wrapWords(baseline.word, 0.36 * width, 1, measure) : []),
	]);
	const foot =
		Math.max(LINE * font, ...periodLines.map((lines) => heightOf(lines, font))) + 0.9 * font;

	// What is written at the earlier and at the later time.
	const sides = [
		pairs.flatMap((pair) => (pair.before ? [{ pair, point: pair.before }] : [])),
		pairs.flatMap((pair) => (pair.after ? [{ pair, point: pair.after }] : [])),
	] as const;
	const endsOf = (side: 0 | 1) =>
		sides[side].map(({ pair, point }) => ({
			name: side === 1 || pair.after === null ? pair.series.name : '',
			value: point.words,
			isStrong: pair.series === own,
		}));
	const targetEnd = target ? [{ name: target.words, value: '', isStrong: false }] : [];
	const ends = [endsOf(0), [...endsOf(1), ...targetEnd]] as const;
	const wordsTop = captionHeight(above, size);
	const room = {
		font,
		most: (size === wide ? 0.34 : 0.36) * width,
		height:
			size === wide ? Infinity : size.height - foot - wordsTop - heightOf(breakLines, font) - 2,
	};
	const fitting = ends.map((side) => besideEnds(side, room));
	const isKeyed = fitting.some((lines) => lines === null);
	const named = [
		...pairs.map(({ series }) => ({ name: series.name, isStrong: series === own })),
		...targetEnd,
	];
	const key = keyRows(isKeyed ? named : [], wordsTop, size);
	const lines = ends.map((side, index) => (isKeyed ? valuesOnly(side) : (fitting[index] ?? [])));
	const breaksTop = wordsTop + key.height;
	const columnTop = breaksTop + heightOf(breakLines, font) + 1;
	const top = columnTop + 0.75 * font;
	const height = round(
		Math.max(
			size.height + key.height,
			columnTop + Math.max(...lines.map((side) => columnHeight(side, font))) + foot,
		),
	);
	const bottom = height - foot;
	const y = scaleLinear([from, to], [bottom, top]);

	// From left to right.
	const wanted = ([0, 1] as const).map((side) =>
		(lines[side] ?? []).map((said, index) => ({
			lines: said,
			isStrong: ends[side][index]?.isStrong ?? false,
			y: y(sides[side][index]?.point.value ?? target?.value ?? from),
		})),
	);
	const placed = wanted.map((side) =>
		placeEnds(side, { font, top: columnTop, bottom: bottom + 0.5 * font }),
	);
	const roomBeside = (side: 0 | 1) => {
		const { width: needed = 0, isMoved = false } = placed[side] ?? {};
		return needed + GAP + (isMoved ? MARK : 0);
	};
	const half = periodLines.map((said) => widthOf(said, font) / 2);
	const right = Math.min(width - roomBeside(1), width - (half.at(-1) ?? 0)) - 1;
	const left = Math.min(right, Math.max(isPair ? roomBeside(0) : 0, half[0] ?? 0) + 1);
	const [x0, x1] = [round(isPair ? left : right), round(right)] as const;
	const columns = ([0, 1] as const).map((side) =>
		endColumn(wanted[side] ?? [], placed[side] ?? { middles: [], isMoved: false }, {
			font,
			x: side === 0 ? x0 - GAP : x1 + GAP,
			side: side === 0 ? 'end' : 'start',
		}),
	);
	const startOf = isPair ? x0 : Math.max(0, x1 - STUB);

	const drawnOf = (pair: Pair, index: number) => {
		const entries = ([0, 1] as const).flatMap((side) => {
			const at = sides[side].findIndex((one) => one.pair === pair);
			return columns[side]?.[at] ?? [];
		});
		const places = [
			...(pair.before ? [{ ...pair.before, x: x0, y: round(y(pair.before.value)) }] : []),
			...(pair.after ? [{ ...pair.after, x: x1, y: round(y(pair.after.value)) }] : []),
		];
		const [a, b] = places;
		const inKey = key.entries[index];
		return {
			places,
			path: a && b && !isBroken ? `M${a.x} ${a.y}L${b.x} ${b.y}` : '',
			labels: [...entries.flatMap(({ label }) => label ?? []), ...(inKey ? [inKey.label] : [])],
			keys: [
				...entries.flatMap(({ mark }) => mark ?? []),
				...(inKey ? [{ x: inKey.x, y: inKey.y }] : []),
			],
		};
	};

	const others = othersOf(what);
	const ownAt = pairs.findIndex(({ series }) => series === own);
	const ownPair = pairs[ownAt];
	const halfBreak = widthOf(breakLines, font) / 2;
	return {
		width,
		height,
		caption: above,
		columns: [...new Set(isPair ? [x0, x1] : [x1])]
			.map((at) => `M${at} ${round(top)}V${round(bottom)}`)
			.join(''),
		base: isCut ? null : `M${startOf} ${round(y(0))}H${x1}`,
		periods: periodsUnder(),
		breaks: isBroken
			? {
					path: `M${round((x0 + x1) / 2)} ${round(columnTop)}V${round(bottom)}`,
					label: {
						lines: breakLines,
						x: round(Math.max(halfBreak, Math.min((x0 + x1) / 2, width - halfBreak))),
						y: round(breaksTop + ASCENT * font),
						anchor: 'middle',
						isStrong: false,
					},
				}
			: null,
		target: target && targetLine(target.value),
		others: pairs.flatMap((pair, index): OtherLine[] => {
			if (pair.series === own) return [];
			const { places, path, labels, keys } = drawnOf(pair, index);
			const marks = marksPath(others.indexOf(pair.series), [...places, ...keys]);
			return [{ area: pair.series.area, path, labels, marks }];
		}),
		own: ownPair ? ownChange(drawnOf(ownPair, ownAt)) : null,
	};

	function ownChange({ places, path, labels, keys }: ReturnType<typeof drawnOf>): OwnLine {
		const ring = places.find(({ index }) => index === baseline?.index);
		return {
			path,
			labels,
			keys,
			points: places.map(({ index, x, y: at }) => ({ index, x, y: at })),
			whiskers: places
				.flatMap(({ x, limits }) =>
					limits ? [`M${x} ${round(y(limits.lower))}V${round(y(limits.upper))}`] : [],
				)
				.join(''),
			radius: RADIUS,
			ring: ring ? { x: ring.x, y: ring.y, radius: RADIUS + 4 } : null,
		};
	}

	function targetLine(value: number): ChangeGeometry['target'] {
		const level = round(y(value));
		const entry = columns[1]?.[sides[1].length];
		const inKey = key.entries[pairs.length];
		const marks = [entry?.mark ?? [], inKey ?? []].flat();
		return {
			path: [
				`M${startOf} ${level}H${round(x1 + GAP - 4)}`,
				...marks.map((at) => `M${round(at.x - 7)} ${at.y}h14`),
			].join(''),
			labels: [entry?.label ?? [], inKey?.label ?? []].flat(),
		};
	}

	/** Under the columns, apart even where these are near each other. */
	function periodsUnder(): Label[] {
		const [first = 0, second = 0] = half;
		const middle = first + second + 8 > x1 - x0 ? width / 2 : (x0 + x1) / 2;
		return periodLines.map((said, index) => {
			const reach = half[index] ?? 0;
			const isLast = index === times.length - 1;
			const low = isPair && isLast ? middle + 4 : 0;
			const high = isPair && !isLast ? middle - 4 : width;
			return {
				lines: said,
				x: round(Math.max(low + reach, Math.min(isLast ? x1 : x0, high - reach))),
				y: round(bottom + (0.8 + ASCENT) * font),
				anchor: 'middle',
				isStrong: false,
			};
		});
	}
}
