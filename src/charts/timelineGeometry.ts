import { ticks } from 'd3';
import {
	ASCENT,
	heightOf,
	labelAround,
	LINE,
	round,
	widthOf,
	type Label,
	type Place,
} from './label.ts';
import { rowTicks } from './rowTicks.ts';
import { wide, type Size } from './size.ts';
import { spread } from './spread.ts';
import { wrapWords } from './wrapWords.ts';

/** Strategies, and the topics that run through them. */
export interface Timeline {
	/** The earliest first. */
	readonly strategies: readonly {
		readonly name: string;
		readonly start: number;
		readonly end: number;
		readonly isInForce: boolean;
		/** A line of its own below the name. Blank where there is none. */
		readonly note: string;
	}[];
	/** Each with the places of its strategies in the list above. */
	readonly topics: readonly { readonly name: string; readonly in: readonly number[] }[];
	/** What a dot means. */
	readonly key: string;
	readonly year: (year: number) => string;
}

interface Bar extends Place {
	readonly width: number;
	readonly height: number;
	readonly isInForce: boolean;
	readonly label: Label;
}

interface Row {
	readonly label: Label;
	readonly path: string;
	readonly points: readonly Place[];
}

export interface TimelineGeometry {
	readonly width: number;
	readonly height: number;
	readonly years: readonly Label[];
	/** What a dot means. Null where there are none. */
	readonly key: Label | null;
	/** Lines down from the years. */
	readonly grid: string;
	/** Lines from each strategy down to what it has on the topics. */
	readonly guides: string;
	/** Lines between rows. */
	readonly rules: string;
	readonly bars: readonly Bar[];
	readonly rows: readonly Row[];
}

/** The part of a wide drawing that the names take. */
const COLUMN = 0.44;
const BAR = 16;
export const RADIUS = 6;
/** Between the dots of two strategies of the same years. */
const APART = 28;
/** Between words and what is around them. */
const GAP = 12;

/**
 * Strategies as bars over their years, and below them the topics, each with a dot under every
 * strategy that has it. A narrow drawing has no room for topics: it shows the strategies alone.
 */
export function timelineGeometry(what: Timeline, size: Size): TimelineGeometry {
	const { font, width } = size;
	const isWide = size === wide;
	const measure = (isStrong: boolean) => (text: string) => widthOf([text], font, isStrong);
	const first = Math.min(...what.strategies.map(({ start }) => start));
	const last = Math.max(...what.strategies.map(({ end }) => end));
	const column = isWide ? COLUMN * width : 0;
	// The first and the last year are written around their lines.
	const left = column + widthOf([what.year(first)], font) / 2;
	const right = width - widthOf([what.year(last)], font) / 2;
	const x = (year: number) => round(left + ((year - first) / (last - first || 1)) * (right - left));
	const label = (name: string, isStrong: boolean) => ({
		lines: wrapWords(name, isWide ? column - GAP : width, 3, measure(isStrong)),
		x: 0,
		anchor: 'start' as const,
		isStrong,
	});

	const shown = [...new Set([first, ...ticks(first, last, 5).filter(Number.isInteger), last])];
	const years = rowTicks(
		shown.map((year) => ({ x: x(year), words: what.year(year) })),
		{ font, left: column, right: width, y: ASCENT * font },
	);

	let y = (LINE + 0.3) * font;
	const head = y;
	const bars = what.strategies.map(({ name, note, start, end, isInForce }): Bar => {
		const own = label(name, isInForce);
		const words = { ...own, lines: note === '' ? own.lines : [...own.lines, note] };
		const room = heightOf(words.lines, font);
		const height = isWide ? Math.max(room, BAR) : room + BAR;
		const middle = isWide ? y + height / 2 : y + room + BAR / 2;
		const bar = {
			x: x(start),
			y: round(middle - BAR / 2),
			width: round(Math.max(x(end) - x(start), 2)),
			height: BAR,
			isInForce,
			label: labelAround(isWide ? middle : y + room / 2, font, words),
		};
		y += height + GAP;
		return bar;
	});
	const foot = y;

	const stations = spread(
		bars.map((bar) => ({ middle: bar.x + bar.width / 2, height: APART })),
		left,
		right,
	).map(round);
	const topics = isWide ? what.topics : [];
	const keyLines = topics.length > 0 ? wrapWords(what.key, column - GAP, 3, measure(false)) : [];
	const key: Label | null =
		keyLines.length > 0
			? { lines: keyLines, x: 0, y: round(y + ASCENT * font), anchor: 'start', isStrong: false }
			: null;
	y += heightOf(keyLines, font);
	const tops: number[] = [];
	const rows = topics.map((topic): Row => {
		tops.push(round(y));
		const words = label(topic.name, false);
		const height = heightOf(words.lines, font) + GAP;
		const middle = round(y + height / 2);
		y += height;
		const points = topic.in
			.flatMap((index) => stations[index] ?? [])
			.toSorted((a, b) => a - b)
			.map((at) => ({ x: at, y: middle }));
		return {
			label: labelAround(middle, font, words),
			path: points.map((point, at) => `${at === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join(''),
			points,
		};
	});
	const height = round(y);
	return {
		width,
		height,
		years,
		key,
		grid: years.map((year) => `M${year.x} ${round(head)}V${round(foot)}`).join(''),
		guides:
			topics.length > 0
				? bars
						.map((bar, index) => `M${stations[index] ?? 0} ${bar.y + bar.height}V${height}`)
						.join('')
				: '',
		rules: tops.map((top) => `M0 ${top}H${width}`).join(''),
		bars,
		rows,
	};
}
