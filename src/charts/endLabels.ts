import { heightOf, labelAround, round, widthOf, type Label } from './label.ts';
import { spread } from './spread.ts';
import { wrapWords } from './wrapWords.ts';

/** What is written beside the end of a line. */
export interface End {
	/** Blank where it is told elsewhere. */
	readonly name: string;
	/** Blank where it is not told. */
	readonly value: string;
	readonly isStrong: boolean;
}

interface Column {
	readonly font: number;
	/** The widest that names may be. */
	readonly most: number;
	readonly height: number;
}

/** Between two labels of which one has more than one line. */
const APART = 3;

/** The room that a label takes in a column of labels. */
const roomOf = (lines: readonly string[], font: number) =>
	heightOf(lines, font) + (lines.length > 1 ? APART : 0);

export const columnHeight = (all: readonly (readonly string[])[], font: number) =>
	all.reduce((sum, lines) => sum + roomOf(lines, font), 0);

/**
 * The lines of each label: name and value on one line where they fit, else under each other. Null
 * where a name would have to be cut, or the column would be too high.
 */
export function besideEnds(
	ends: readonly End[],
	{ font, most, height }: Column,
): string[][] | null {
	const all: string[][] = [];
	for (const { name, value, isStrong } of ends) {
		const measure = (text: string) => widthOf([text], font, isStrong);
		const both = `${name} ${value}`.trim();
		if (measure(both) <= most) {
			all.push([both]);
			continue;
		}
		const lines = wrapWords(name, most, 2, measure);
		// Whole words only.
		if (lines.join(' ') !== name.trim().split(/\s+/u).join(' ')) return null;
		all.push(value === '' ? lines : [...lines, value]);
	}
	return columnHeight(all, font) <= height ? all : null;
}

/** The values alone: the names stand elsewhere. */
export const valuesOnly = (ends: readonly End[]) =>
	ends.map(({ value }) => (value === '' ? [] : [value]));

/** A label that is to stand at the end of a line. */
interface Wanted {
	readonly lines: readonly string[];
	readonly isStrong: boolean;
	/** The height of that end. */
	readonly y: number;
}

interface Placed {
	readonly middles: readonly number[];
	/** True where some label does not stand beside what it names. */
	readonly isMoved: boolean;
	readonly width: number;
}

/** A label this far from the end of its line no longer tells which line it names. */
const MOVED = 6;

/** Where the labels of a column stand, from top to bottom. */
export function placeEnds(
	wanted: readonly Wanted[],
	{ font, top, bottom }: { readonly font: number; readonly top: number; readonly bottom: number },
): Placed {
	const middles = spread(
		wanted.map(({ lines, y }) => ({ middle: y, height: roomOf(lines, font) })),
		top,
		bottom,
	);
	return {
		middles,
		isMoved: wanted.some(
			({ lines, y }, index) => lines.length > 0 && Math.abs((middles[index] ?? y) - y) > MOVED,
		),
		width: Math.max(0, ...wanted.map(({ lines, isStrong }) => widthOf(lines, font, isStrong))),
	};
}

/** For a mark between the end of a line and its label. */
export const MARK = 16;

/** The labels of a column, and the places of the marks before them where these are needed. */
export function endColumn(
	wanted: readonly Wanted[],
	{ middles, isMoved }: Pick<Placed, 'middles' | 'isMoved'>,
	{ font, x, side }: { readonly font: number; readonly x: number; readonly side: 'start' | 'end' },
): { label: Label | null; mark: { x: number; y: number } | null }[] {
	const away = side === 'start' ? 1 : -1;
	return wanted.map(({ lines, isStrong }, index) => {
		if (lines.length === 0) return { label: null, mark: null };
		const middle = middles[index] ?? 0;
		return {
			label: labelAround(middle, font, {
				lines,
				x: x + (isMoved ? away * MARK : 0),
				anchor: side,
				isStrong,
			}),
			mark: isMoved ? { x: round(x + away * 6), y: round(middle) } : null,
		};
	});
}
