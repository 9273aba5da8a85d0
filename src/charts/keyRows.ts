import { heightOf, labelAround, LINE, round, widthOf, type Label } from './label.ts';
import type { Size } from './size.ts';
import { wrapWords } from './wrapWords.ts';

/** A name, and where the mark that it explains stands. */
interface Entry {
	readonly x: number;
	readonly y: number;
	readonly label: Label;
}

/** Half the width of a mark in the key, and from its middle to its name. */
const HALF = 8;
const TO_NAME = 14;
const BETWEEN = 14;

/** Names in rows, each behind the mark that it explains, where they cannot stand beside what they name. */
export function keyRows(
	names: readonly { readonly name: string; readonly isStrong: boolean }[],
	top: number,
	{ font, width }: Size,
): { readonly entries: readonly Entry[]; readonly height: number } {
	let x = 0;
	let y = top;
	let rowHeight = 0;
	const entries = names.map(({ name, isStrong }): Entry => {
		const lines = wrapWords(name, width - HALF - TO_NAME, 2, (text) =>
			widthOf([text], font, isStrong),
		);
		const room = HALF + TO_NAME + widthOf(lines, font, isStrong);
		if (x > 0 && x + room > width) {
			x = 0;
			y += rowHeight;
			rowHeight = 0;
		}
		const height = heightOf(lines, font);
		const entry = {
			x: round(x + HALF),
			y: round(y + (LINE * font) / 2),
			label: labelAround(y + height / 2, font, {
				lines,
				x: x + HALF + TO_NAME,
				anchor: 'start',
				isStrong,
			}),
		};
		x += room + BETWEEN;
		rowHeight = Math.max(rowHeight, height);
		return entry;
	});
	return { entries, height: entries.length === 0 ? 0 : y + rowHeight - top + 0.3 * font };
}
