import { scaleLinear } from 'd3';
import type { Limits } from '#strategy/series.ts';
import { caption, captionHeight } from './caption.ts';
import { clearOf } from './clearOf.ts';
import type { Scale } from './drawn.ts';
import { keyRows } from './keyRows.ts';
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
import { marksPath } from './marks.ts';
import { rowTicks } from './rowTicks.ts';
import { wide, type Size } from './size.ts';
import { valueAxis } from './valueAxis.ts';
import { wrapWords } from './wrapWords.ts';

/** The latest figures of one group. */
interface Group {
	/** As in the table. */
	readonly group: string;
	readonly name: string;
	/** Which time they are of; blank where all groups have the same. */
	readonly when: string;
	readonly own: {
		readonly index: number;
		readonly value: number;
		readonly words: string;
		readonly limits: Limits | null;
	} | null;
	readonly others: readonly { readonly area: string; readonly value: number }[];
}

/** All that a drawing of groups shows, in the words of the reader. */
export interface DotsDrawn extends Scale {
	/** Which time all are of; blank where they differ. */
	readonly when: string;
	/** The own area first. */
	readonly areas: readonly { readonly area: string; readonly name: string }[];
	readonly rows: readonly Group[];
}

export interface DotsGeometry {
	readonly width: number;
	readonly height: number;
	readonly caption: Label | null;
	/** The own area’s mark and name. Null where nothing else is shown. */
	readonly key: { readonly place: Place; readonly label: Label } | null;
	readonly grid: string;
	readonly base: string | null;
	readonly ticks: readonly Label[];
	/** A line for each group to stand on. */
	readonly tracks: string;
	readonly whiskers: string;
	readonly rows: readonly {
		readonly group: string;
		readonly label: Label;
		readonly value: Label | null;
		readonly dot: (Place & { readonly index: number }) | null;
	}[];
	readonly areas: readonly {
		readonly area: string;
		readonly label: Label;
		readonly marks: string;
	}[];
}

const RADIUS = 7;
const GAP = 12;
/** Where everything of a drawing of groups on one axis stands. */
export function dotsGeometry(what: DotsDrawn, size: Size): DotsGeometry {
	const { font, width } = size;
	const isWide = size === wide;
	const { from, to, steps, isCut } = valueAxis(
		what.rows.flatMap(({ own, others }) => [
			...(own ? [own.value] : []),
			...(own?.limits ? [own.limits.lower, own.limits.upper] : []),
			...others.map(({ value }) => value),
		]),
		what,
		isWide ? 5 : 3,
	);
	const above = caption([what.when, what.unit, isCut ? what.from(what.tick(from)) : ''], size);
	const named = what.areas.map(({ name }, index) => ({ name, isStrong: index === 0 }));
	const key = keyRows(named.length > 1 ? named : [], captionHeight(above, size), size);
	const top = captionHeight(above, size) + key.height;

	// Names of groups stand beside their rows where there is room, else above them.
	const valueWidth = widthOf(
		what.rows.flatMap(({ own }) => own?.words ?? []),
		font,
		true,
	);
	const most = isWide ? 0.36 * width : width - valueWidth - GAP;
	const lines = what.rows.map(({ name, when }) => [
		...wrapWords(name, most, 3, (text) => widthOf([text], font)),
		...(when === '' ? [] : wrapWords(when, most, 1, (text) => widthOf([text], font))),
	]);
	const left = isWide
		? Math.max(...lines.map((one) => widthOf(one, font))) + GAP + RADIUS
		: RADIUS + 1;
	const right = isWide ? width - valueWidth - GAP - RADIUS : width - RADIUS - 1;
	const x = scaleLinear([from, to], [left, right]);

	let y = top;
	const rows = what.rows.map((row, index) => {
		const said = lines[index] ?? [];
		const high = heightOf(said, font);
		const start = y;
		const room = isWide ? Math.max(high, 1.9 * font) : high + 1.5 * font;
		const middle = isWide ? start + room / 2 : start + high + 0.6 * font;
		y += room + 0.45 * font;
		return {
			row,
			y: round(middle),
			label: labelAround(isWide ? middle : start + high / 2, font, {
				lines: said,
				x: 0,
				anchor: 'start',
				isStrong: false,
			}),
			value: row.own
				? labelAround(isWide ? middle : start + (LINE * font) / 2, font, {
						lines: [row.own.words],
						x: width - 1,
						anchor: 'end',
						isStrong: true,
					})
				: null,
		};
	});
	const bottom = y;
	const ticks = rowTicks(
		steps.map((value) => ({ x: x(value), words: what.tick(value) })),
		{ font, left: 0, right: width, y: bottom + (0.3 + ASCENT) * font, isEven: true },
	);
	const words = rows.flatMap(({ label, value }) => [label, ...(value ? [value] : [])]);
	const across = { from: top, to: bottom, font };
	const [ownKey, ...otherKeys] = key.entries;
	return {
		width,
		height: round(bottom + (0.3 + LINE) * font),
		caption: above,
		key: ownKey ? { place: { x: ownKey.x, y: ownKey.y }, label: ownKey.label } : null,
		grid: steps
			.filter((value) => value !== 0)
			.map((value) => clearOf(words, { ...across, x: x(value) }))
			.join(''),
		base: isCut ? null : clearOf(words, { ...across, x: x(0) }),
		ticks,
		tracks: rows.map((row) => `M${round(left)} ${row.y}H${round(right)}`).join(''),
		whiskers: rows
			.flatMap(({ row, y: at }) =>
				row.own?.limits
					? [`M${round(x(row.own.limits.lower))} ${at}H${round(x(row.own.limits.upper))}`]
					: [],
			)
			.join(''),
		rows: rows.map(({ row, y: at, label, value }) => ({
			group: row.group,
			label,
			value,
			dot: row.own && { index: row.own.index, x: round(x(row.own.value)), y: at },
		})),
		areas: what.areas.slice(1).flatMap(({ area }, index) => {
			const named = otherKeys[index];
			const places = rows.flatMap(({ row, y: at }) =>
				row.others
					.filter((other) => other.area === area)
					.map(({ value }) => ({ x: x(value), y: at })),
			);
			return named
				? [{ area, label: named.label, marks: marksPath(index, [...places, named]) }]
				: [];
		}),
	};
}
