import { extent, scaleLinear } from 'd3';
import { caption, captionHeight } from './caption.ts';
import { knownOf, ownOf, type Drawn, type Known } from './drawn.ts';
import { besideEnds, columnHeight, endColumn, MARK, placeEnds, valuesOnly } from './endLabels.ts';
import { keyRows } from './keyRows.ts';
import {
	ASCENT,
	boxOf,
	heightOf,
	labelAround,
	LINE,
	round,
	touch,
	widthOf,
	type Box,
	type Label,
	type Place,
} from './label.ts';
import { rowTicks } from './rowTicks.ts';
import { small, wide, type Size } from './size.ts';
import { valueAxis } from './valueAxis.ts';
import { wrapWords } from './wrapWords.ts';

/** The axes of a line chart, and all that stands around them. */
export interface LinePlot {
	readonly height: number;
	/** What is left for the lines, and above that for words near them. */
	readonly room: Box;
	readonly place: (point: Known) => Place;
	readonly y: (value: number) => number;
	readonly caption: Label | null;
	/** Values with a line across. */
	readonly shown: readonly number[];
	/** True where the value axis does not go to nothing. */
	readonly isCut: boolean;
	readonly ticks: readonly Label[];
	readonly periods: readonly Label[];
	/** Where the way of counting changed, and its words. */
	readonly breaks: { readonly xs: readonly number[]; readonly labels: readonly Label[] };
	/** For each series in turn, and then the target: its words, and its marks beside them. */
	readonly ends: readonly { readonly labels: readonly Label[]; readonly marks: readonly Place[] }[];
	/** Points stand close to each other. */
	readonly isDense: boolean;
	readonly radius: number;
}

/** Between the plot and what is written beside it. */
const GAP = 10;
/** Points nearer to each other than this are drawn small. */
const NEAR = 15;

const endOf = ({ period }: Known) => Date.parse(period.end);

/** The ends of the periods on both sides of each new way of counting. */
function changes(all: readonly Known[], days: readonly string[]): (readonly [number, number])[] {
	return days.flatMap((day) => {
		const before = all.filter(({ period }) => period.end < day).map(endOf);
		const after = all.filter(({ period }) => period.end >= day).map(endOf);
		return before.length > 0 && after.length > 0
			? [[Math.max(...before), Math.min(...after)] as const]
			: [];
	});
}

/** The axes of a line chart: they take what the words around them leave. */
export function linePlot(what: Drawn, size: Size): LinePlot {
	const { font, width } = size;
	const isSmall = size === small;
	const own = ownOf(what);
	const { target, breaks } = what;
	const all = what.series.flatMap(knownOf);
	// From top to bottom.
	const limits = own ? knownOf(own).flatMap((point) => point.limits ?? []) : [];
	const { from, to, steps, isCut } = valueAxis(
		[
			...all.map(({ value }) => value),
			...limits.flatMap(({ lower, upper }) => [lower, upper]),
			...(target ? [target.value] : []),
		],
		what,
		size === wide ? 4 : 3,
	);
	const shown = isSmall ? [from, to] : steps;
	const above = isSmall
		? null
		: caption([what.unit, isCut ? what.from(what.tick(from)) : ''], size);
	const between = changes(all, breaks.days);
	const breakLines =
		between.length === 0 || isSmall
			? []
			: wrapWords(breaks.words, 0.4 * width, 2, (text) => widthOf([text], font));
	const ends = [
		...what.series.map((series) => ({
			name: series.name,
			value: isSmall && series !== own ? '' : (knownOf(series).at(-1)?.words ?? ''),
			isStrong: series === own,
		})),
		...(target ? [{ name: target.words, value: '', isStrong: false }] : []),
	];
	const foot = (LINE + 0.75) * font;
	const head = (isSmall ? 0.75 : LINE + 0.2) * font;
	const wordsTop = captionHeight(above, size);
	const beside = besideEnds(ends, {
		font,
		most: 0.3 * width,
		height:
			size === wide ? Infinity : size.height - foot + 4 - wordsTop - heightOf(breakLines, font),
	});
	const key = keyRows(beside ? [] : ends, wordsTop, size);
	const endWords = beside ?? valuesOnly(ends);
	const breaksTop = wordsTop + key.height;
	const headTop = breaksTop + heightOf(breakLines, font) + 1;
	const height = round(
		Math.max(size.height + key.height, headTop + columnHeight(endWords, font) + foot - 4),
	);
	const top = headTop + head;
	const bottom = height - foot;
	const y = scaleLinear([from, to], [bottom, top]);

	// From left to right: the names beside the ends of the lines take what they need.
	const latest = what.series.map((series) => knownOf(series).at(-1));
	const newest = Math.max(...all.map(endOf));
	const wanted = endWords.map((lines, index) => ({
		lines,
		isStrong: ends[index]?.isStrong ?? false,
		y: y(latest[index]?.value ?? target?.value ?? from),
	}));
	const placed = placeEnds(wanted, { font, top: headTop, bottom: bottom + 4 });
	const isMoved =
		placed.isMoved || latest.some((point) => point !== undefined && endOf(point) < newest);
	const right = width - placed.width - GAP - (isMoved ? MARK : 0) - 1;
	const left = widthOf(shown.map(what.tick), font) + 8;
	const column = endColumn(wanted, { ...placed, isMoved }, { font, x: right + GAP, side: 'start' });

	const [first = 0, last = 0] = extent(all, endOf);
	const inset = Math.min(12, Math.max(0, (right - left) / 2));
	// A single time stands beside its name.
	const x = scaleLinear(
		[first, last],
		[first === last ? right - inset : left + inset, right - inset],
	);
	const most = Math.max(1, ...what.series.map(({ points }) => points.length));
	const isDense = (right - left) / most < NEAR;

	// What stands across.
	const breakXs = between.map(([before, after]) => round((x(before) + x(after)) / 2));
	const half = widthOf(breakLines, font) / 2;
	const breakLabels = (breakLines.length > 0 ? breakXs : [])
		.map((at): Label => ({
			lines: breakLines,
			x: round(Math.max(half, Math.min(at, width - half))),
			y: round(breaksTop + ASCENT * font),
			anchor: 'middle',
			isStrong: false,
		}))
		// The same words beside each other are said once.
		.filter((label, index, list) =>
			list.slice(0, index).every((other) => !touch(boxOf(other, font), boxOf(label, font))),
		);
	const ticks = shown.map((value) =>
		labelAround(y(value), font, {
			lines: [what.tick(value)],
			x: left - 8,
			anchor: 'end',
			isStrong: false,
		}),
	);
	const moments = new Map(
		all
			.toSorted((a, b) => endOf(a) - endOf(b))
			.map((point) => [round(x(endOf(point))), point.when] as const),
	);
	const periods = rowTicks(
		[...moments].map(([at, words]) => ({ x: at, words })),
		{ font, left: 0, right: width, y: bottom + (0.75 + ASCENT) * font },
	);

	return {
		height,
		room: { left, right, top: headTop, bottom },
		place: (point) => ({ x: round(x(endOf(point))), y: round(y(point.value)) }),
		y: (value) => round(y(value)),
		caption: above,
		shown,
		isCut,
		ticks,
		periods: isSmall
			? periods.filter((_, index) => index === 0 || index === periods.length - 1)
			: periods,
		breaks: { xs: breakXs, labels: breakLabels },
		ends: column.map(({ label, mark }, index) => {
			const inKey = key.entries[index];
			return {
				labels: [label ?? [], inKey?.label ?? []].flat(),
				marks: [mark ?? [], inKey ? { x: inKey.x, y: inKey.y } : []].flat(),
			};
		}),
		isDense,
		radius: isDense ? 3 : isSmall ? 4 : 5,
	};
}
