import { extent, line, scaleLinear, scalePoint, type ScalePoint } from 'd3';
import type { Point } from '#strategy/outcome.ts';

export interface Size {
	width: number;
	height: number;
	/** Room for the labels of the value axis, the line ends, the top and the periods. */
	margin: { start: number; end: number; top: number; bottom: number };
}

interface LineSeries {
	area: string;
	path: string;
	points: readonly { x: number; y: number; value: number; period: string }[];
	/** Where the name of the line stands, moved so that two names never touch. */
	label: { x: number; y: number };
}

export interface LineGeometry {
	series: readonly LineSeries[];
	ticks: readonly { y: number; value: number }[];
	periods: readonly { x: number; period: string }[];
}

const LABEL_HEIGHT = 18;

/** The year in which a period starts: periods are placed by time, so that a longer gap is a wider one. */
const startYear = (period: string) => Number(/\d{4}/u.exec(period)?.[0] ?? 0);

/** Moves labels down off each other, then up again where they would leave the drawing. */
function placeLabels(series: readonly LineSeries[], size: Size): void {
	const labels = series.map(({ label }) => label).toSorted((a, b) => a.y - b.y);
	let highest = 0;
	for (const label of labels) {
		label.y = Math.max(label.y, highest);
		highest = label.y + LABEL_HEIGHT;
	}
	let lowest = size.height - size.margin.bottom;
	for (const label of labels.toReversed()) {
		label.y = Math.min(label.y, lowest);
		lowest = label.y - LABEL_HEIGHT;
	}
}

/**
 * Where everything of a line chart stands.
 * The value axis starts at 0: a share of people is a length from nothing.
 */
export function lineGeometry(
	series: ReadonlyMap<string, readonly Point[]>,
	{ width, height, margin }: Size,
): LineGeometry {
	const size = { width, height, margin };
	const all = [...series.values()].flat();
	const years = all.map(({ period }) => startYear(period));
	const [from = 0, to = 0] = extent(years);
	const span: ScalePoint<number> = scalePoint(
		Array.from({ length: to - from + 1 }, (_, index) => from + index),
		[margin.start, width - margin.end],
	);
	const x = (period: string) => span(startYear(period)) ?? margin.start;
	const top = Math.max(...all.map(({ value }) => value ?? 0), 1);
	const y = scaleLinear([0, top], [height - margin.bottom, margin.top]).nice(4);
	const made = [...series].flatMap(([area, points]): LineSeries[] => {
		const known = points.flatMap(({ period, value }) =>
			value === null ? [] : [{ period, value, x: x(period), y: y(value) }],
		);
		// A gap stays a gap: a line joins only periods that follow each other in the data.
		const path = line<Point>()
			.defined(({ value }) => value !== null)
			.x(({ period }) => x(period))
			.y(({ value }) => y(value ?? 0))(points);
		const end = known.at(-1);
		// A line of gaps alone is none, and has no name beside it.
		if (!end) return [];
		return [{ area, path: path ?? '', points: known, label: { x: end.x + 10, y: end.y + 5 } }];
	});
	placeLabels(made, size);
	const periods = [...new Set(all.map(({ period }) => period))]
		.map((period) => ({ x: x(period), period }))
		.toSorted((a, b) => a.x - b.x);
	return { series: made, ticks: y.ticks(4).map((value) => ({ y: y(value), value })), periods };
}
