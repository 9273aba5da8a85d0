import type { Marker } from '#schemas/observation.ts';

/** A cell that holds a number, or that says why it holds none. */
export interface Figure {
	/** Digits, with a full stop for decimals. Blank where it is missing. */
	readonly text: string;
	/** Why it is missing, where the cell itself says so. */
	readonly marker: Marker;
}

/** What publishers write where they have no figure, in small letters. */
const missing = new Set(['', '-', '–', '..', ':', 'na', 'n/a', 'nan', 'null', 'none', 'tbc']);

const thousands = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;

/**
 * Reads a cell of a download that should hold a number. Thousands commas are taken out; nothing is
 * rounded. Null where it holds something that is neither a number nor a known way to say that there
 * is none.
 *
 * The letters in brackets, and the star before them, are how UK official statistics mark a missing
 * figure: Government Analysis Function, “Symbols in tables”.
 */
export function readFigure(cell: string): Figure | null {
	const written = cell.replace(/^\u2212/u, '-');
	if (missing.has(written.toLowerCase())) return { text: '', marker: '' };
	if (written === '*') return { text: '', marker: 'c' };
	const [, marker] = /^\[([cuxz])\]$/iu.exec(written) ?? [];
	if (marker) return { text: '', marker: marker.toLowerCase() as Marker };
	const digits = thousands.test(written) ? written.replaceAll(',', '') : written;
	return /^-?\d+(?:\.\d+)?$/u.test(digits) ? { text: digits, marker: '' } : null;
}

const decimalsOf = (text: string) => /\.(\d+)$/u.exec(text)?.[1]?.length ?? 0;

/**
 * True where two figures say the same: as numbers, or where one is the other with fewer decimals.
 * The website of a publisher often prints fewer than its downloads hold, and that is no revision.
 * `decimals` is what the source prints at least: `24` stands for `24.0` where that is 1.
 */
export function isSameFigure(a: string, b: string, decimals: number): boolean {
	if (a === '' || b === '') return a === b;
	const shared = Math.max(decimals, Math.min(decimalsOf(a), decimalsOf(b)));
	// Binary numbers miss a half by a hair: 24.25 must still be 24.3 with fewer decimals.
	return Math.abs(Number(a) - Number(b)) <= 0.5 * 10 ** -shared * (1 + 1e-6);
}

/** A figure for a message: with `decimals` decimals, or whole where that would print more of them. */
export const shortFigure = (text: string, decimals: number): string =>
	decimalsOf(text) > decimals ? Number(text).toFixed(decimals) : text;
