import { textWidth } from './textWidth.ts';

export interface Place {
	readonly x: number;
	readonly y: number;
}

export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Words in a drawing. */
export interface Label {
	readonly lines: readonly string[];
	/** Where the anchor of each line stands. */
	readonly x: number;
	/** The foot of the letters of the first line. */
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly isStrong: boolean;
}

/** How far letters reach above their foot, in ems: Persian and Gujarati further than Latin. */
export const ASCENT = 0.98;
/** From foot to foot of two lines: the height of the letters of Noto Sans, and a little. */
export const LINE = 1.4;

/** One unit in ten is finer than any screen, and short to write. */
export const round = (value: number) => Math.round(value * 10) / 10;

export const widthOf = (lines: readonly string[], font: number, isStrong = false) =>
	Math.max(0, ...lines.map((line) => textWidth(line, font, isStrong)));

export const heightOf = (lines: readonly string[], font: number) => lines.length * LINE * font;

/** The room that a label takes at most. */
export function boxOf({ lines, x, y, anchor, isStrong }: Label, font: number): Box {
	const width = widthOf(lines, font, isStrong);
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	const top = y - ASCENT * font;
	return { left, right: left + width, top, bottom: top + heightOf(lines, font) };
}

/** Words whose middle, from top to bottom, is at `middle`. */
export const labelAround = (
	middle: number,
	font: number,
	{ lines, x, anchor, isStrong }: Omit<Label, 'y'>,
): Label => ({
	lines,
	x: round(x),
	y: round(middle - heightOf(lines, font) / 2 + ASCENT * font),
	anchor,
	isStrong,
});

export const touch = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const isWithin = (box: Box, room: Box) =>
	box.left >= room.left &&
	box.right <= room.right &&
	box.top >= room.top &&
	box.bottom <= room.bottom;
