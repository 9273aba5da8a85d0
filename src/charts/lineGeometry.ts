import { area, line } from 'd3';
import { knownOf, othersOf, ownOf, type Drawn, type DrawnSeries, type Known } from './drawn.ts';
import type { OtherLine, OwnLine } from './drawnLine.ts';
import { round, type Label } from './label.ts';
import { linePlot } from './linePlot.ts';
import { lineValues } from './lineValues.ts';
import { marksPath } from './marks.ts';
import { leaderPath } from './pointLabels.ts';
import { runsOf } from './runs.ts';
import { small, type Size } from './size.ts';

interface OwnLineOverYears extends OwnLine {
	/** Between the limits; blank where none are known. */
	readonly band: string;
	readonly values: readonly Label[];
}

export interface LineGeometry {
	readonly width: number;
	readonly height: number;
	readonly caption: Label | null;
	readonly grid: string;
	/** Where nothing is. Null where the axis does not go there. */
	readonly base: string | null;
	/** Across the foot of an axis that does not start at nothing. */
	readonly cut: string | null;
	readonly ticks: readonly Label[];
	readonly periods: readonly Label[];
	readonly breaks: { readonly path: string; readonly labels: readonly Label[] } | null;
	readonly target: { readonly path: string; readonly labels: readonly Label[] } | null;
	readonly others: readonly OtherLine[];
	readonly own: OwnLineOverYears | null;
}

/** Where everything of a line chart stands. */
export function lineGeometry(what: Drawn, size: Size): LineGeometry {
	const { font, width } = size;
	const plot = linePlot(what, size);
	const { place, y, radius, isDense, isCut } = plot;
	const { left, right, top, bottom } = plot.room;
	const own = ownOf(what);
	const others = othersOf(what);
	const { target, baseline, breaks } = what;

	const joined = line<Known>(
		(point) => place(point).x,
		(point) => place(point).y,
	).digits(1);
	const strokes = ({ points }: DrawnSeries) =>
		runsOf(points, breaks.days)
			.filter((run) => run.length > 1)
			.map((run) => joined(run) ?? '')
			.join('');
	const endOf = (series: DrawnSeries) =>
		plot.ends[what.series.indexOf(series)] ?? { labels: [], marks: [] };
	const across = (value: number) => `M${round(left)} ${y(value)}H${round(right)}`;
	const targetEnd = plot.ends[what.series.length];

	return {
		width,
		height: plot.height,
		caption: plot.caption,
		grid: plot.shown
			.filter((value) => value !== 0)
			.map(across)
			.join(''),
		base: isCut ? null : across(0),
		cut: isCut ? `M${round(left)} ${round(bottom + 5)}l5-10m4 0l-5 10` : null,
		ticks: plot.ticks,
		periods: plot.periods,
		breaks:
			plot.breaks.xs.length === 0
				? null
				: {
						path: plot.breaks.xs.map((at) => `M${at} ${round(top + 2)}V${round(bottom)}`).join(''),
						labels: plot.breaks.labels,
					},
		target:
			target && targetEnd
				? {
						path: [
							across(target.value),
							...targetEnd.marks.map((at) => `M${round(at.x - 7)} ${at.y}h14`),
						].join(''),
						labels: targetEnd.labels,
					}
				: null,
		others: others.map((series, index): OtherLine => {
			const { labels, marks } = endOf(series);
			const places = knownOf(series).map(place);
			return {
				area: series.area,
				path: strokes(series),
				labels,
				marks: [
					marksPath(index, isDense ? places.slice(-1) : places, size === small ? 3 : 4),
					marksPath(index, marks),
				].join(''),
			};
		}),
		own: own && ownLine(own),
	};

	function ownLine(series: DrawnSeries): OwnLineOverYears {
		const points = knownOf(series).map((point) => ({
			index: point.index,
			words: point.words,
			...place(point),
		}));
		const sure = runsOf(
			series.points.map((point) => (point.limits === null ? { ...point, value: null } : point)),
			breaks.days,
		);
		const band = area<Known>(
			(point) => place(point).x,
			(point) => y(point.limits?.lower ?? 0),
			(point) => y(point.limits?.upper ?? 0),
		).digits(1);
		const at = points.find(({ index }) => index === baseline?.index);
		const ring = at ? { x: at.x, y: at.y, radius: radius + 4 } : null;
		const values = lineValues(what, size, plot, points, ring);
		const { labels, marks } = endOf(series);
		return {
			path: strokes(series),
			labels,
			keys: marks,
			band: sure
				.filter((run) => run.length > 1)
				.map((run) => band(run) ?? '')
				.join(''),
			whiskers: sure
				.filter((run) => run.length === 1)
				.flat()
				.map((point) => {
					const { lower = 0, upper = 0 } = point.limits ?? {};
					return `M${place(point).x} ${y(lower)}V${y(upper)}`;
				})
				.join(''),
			radius,
			points: points.map(({ index, x, y: level }) => ({ index, x, y: level })),
			ring,
			leaders: values.map(({ wish, label }) => leaderPath(wish, label, font)).join(''),
			values: values.map(({ label }) => label),
		};
	}
}
