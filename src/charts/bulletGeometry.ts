import { scaleLinear } from 'd3';
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
import { clearOf } from './clearOf.ts';
import { ASCENT, heightOf, LINE, round, widthOf, type Label } from './label.ts';
import { rowTicks } from './rowTicks.ts';
import { narrow, small, type Size } from './size.ts';
import { valueTicks } from './valueAxis.ts';
import { wrapWords } from './wrapWords.ts';

interface Row {
	/** Blank for the strategy’s own area. */
	readonly area: string;
	/** Of the figure in its series. */
	readonly index: number;
	readonly label: Label;
	readonly bar: {
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly height: number;
	};
	/** From limit to limit; blank where none are known. */
	readonly whisker: string;
}

export interface BulletGeometry {
	readonly width: number;
	readonly height: number;
	/** The time of the figures, and what they are in. */
	readonly caption: Label | null;
	readonly grid: string;
	readonly base: string;
	readonly ticks: readonly Label[];
	readonly rows: readonly Row[];
	readonly target: { readonly path: string; readonly label: Label } | null;
	readonly baseline: { readonly path: string; readonly label: Label } | null;
}

/** How thick bars are. */
const thick = { wide: 28, narrow: 24, small: 16 };
const thin = { wide: 12, narrow: 12, small: 8 };
/** How high the hand is that points at the baseline. */
const HAND = 8;

/** The figure of the own area, and those of others for the same time. */
function figuresOf(what: Drawn): { series: DrawnSeries; point: Known }[] {
	const own = ownOf(what);
	const latest = own ? knownOf(own).at(-1) : undefined;
	return [...(own ? [own] : []), ...othersOf(what)].flatMap((series) => {
		const point = latest
			? series.points
					.filter(isKnown)
					.find(
						({ period }) =>
							period.start === latest.period.start && period.end === latest.period.end,
					)
			: knownOf(series).at(-1);
		return point ? [{ series, point }] : [];
	});
}

/** A stroke with feet, as a shape, so that it can have an edge that stands out from a bar. */
const whiskerPath = (from: number, to: number, y: number) =>
	`M${round(from - 1)} ${round(y - 5)}h2v4H${round(to - 1)}v-4h2v10h-2v-4H${round(from + 1)}v4h-2z`;

/** Where everything of a bar chart of single figures stands. Its bars always start at nothing. */
export function bulletGeometry(what: Drawn, size: Size): BulletGeometry {
	const { font, width, name } = size;
	const figures = figuresOf(what);
	const own = ownOf(what);
	const before = own && knownOf(own).find(({ index }) => index === what.baseline?.index);
	const values = [
		0,
		...figures.flatMap(({ point }) => [
			point.value,
			...(point.limits ? [point.limits.lower, point.limits.upper] : []),
		]),
		...(what.target ? [what.target.value] : []),
		...(before ? [before.value] : []),
	];
	const low = Math.min(...values);
	const top = Math.max(...values);
	// Most of a whole is shown as that: as a share of all of it.
	const high = top > what.most / 2 ? Math.max(top, what.most) : top;
	const steps = valueTicks(
		[low, low === high ? 1 : high],
		size === small ? 2 : size === narrow ? 3 : 5,
		what.decimals,
	);
	const tickWidth = (value = 0) => widthOf([what.tick(value)], font);
	const left = tickWidth(steps[0]) / 2 + 1;
	const right = width - tickWidth(steps.at(-1)) / 2 - 1;
	const x = scaleLinear([steps[0] ?? 0, steps.at(-1) ?? 1], [left, right]);
	const measure = (isStrong: boolean) => (text: string) => widthOf([text], font, isStrong);

	const above = caption([figures[0]?.point.when ?? '', size === small ? '' : what.unit], size);
	let y = captionHeight(above, size);
	const put = (
		lines: readonly string[],
		at: number,
		anchor: 'start' | 'middle',
		isStrong: boolean,
	): Label => {
		const half = anchor === 'middle' ? widthOf(lines, font, isStrong) / 2 : 0;
		const label: Label = {
			lines,
			x: round(Math.max(half, Math.min(at, width - half))),
			y: round(y + ASCENT * font),
			anchor,
			isStrong,
		};
		y += heightOf(lines, font);
		return label;
	};

	const targetX = what.target && round(x(what.target.value));
	const targetLabel =
		what.target && targetX !== null
			? put(wrapWords(what.target.words, width, 2, measure(false)), targetX, 'middle', false)
			: null;
	const lineTop = y;
	let baseline: BulletGeometry['baseline'] = null;
	const rows = figures.map(({ series, point }): Row => {
		const isOwn = series === own;
		const lines = wrapWords(`${series.name} ${point.words}`, width - left, 3, measure(isOwn));
		const label = put(lines, left, 'start', isOwn);
		const height = (isOwn ? thick : thin)[name];
		const [start = 0, end = 0] = [x(0), x(point.value)].toSorted((a, b) => a - b);
		const bar = { x: round(start), y: round(y + 1), width: round(end - start), height };
		const middle = round(bar.y + height / 2);
		y = bar.y + height;
		if (isOwn && before && what.baseline) {
			const at = round(x(before.value));
			const { word } = what.baseline;
			y += HAND;
			baseline = {
				// A hand below the bar that points at the value.
				path: `M${at} ${round(bar.y + height + 1)}l6 ${HAND}h-12z`,
				label: put(
					wrapWords(before === point ? word : `${word} ${before.words}`, width, 2, measure(true)),
					at,
					'middle',
					true,
				),
			};
		}
		y += 0.5 * font;
		return {
			area: series.area,
			index: point.index,
			label,
			bar,
			whisker: point.limits
				? whiskerPath(x(point.limits.lower), x(point.limits.upper), middle)
				: '',
		};
	});
	const bottom = y;
	const ticks = rowTicks(
		steps.map((value) => ({ x: x(value), words: what.tick(value) })),
		{ font, left: 0, right: width, y: bottom + (0.3 + ASCENT) * font, isEven: true },
	);
	const words = [...rows.map(({ label }) => label), ...labelOf(baseline)];
	const across = { from: lineTop, to: bottom, font };
	return {
		width,
		height: round(bottom + (0.3 + LINE) * font),
		caption: above,
		grid: steps
			.filter((value) => value !== 0)
			.map((value) => clearOf(words, { ...across, x: x(value) }))
			.join(''),
		base: clearOf(words, { ...across, x: x(0) }),
		ticks,
		rows,
		target:
			targetLabel && targetX !== null
				? { path: clearOf(words, { ...across, x: targetX }), label: targetLabel }
				: null,
		baseline,
	};
}

const labelOf = (baseline: BulletGeometry['baseline']) => (baseline ? [baseline.label] : []);
