import { ASCENT, heightOf, widthOf, type Label } from './label.ts';
import type { Size } from './size.ts';
import { wrapWords } from './wrapWords.ts';

/** What holds for a whole drawing, written above it: its unit, and where its axis starts. */
export function caption(parts: readonly string[], { font, width }: Size): Label | null {
	const said = parts.filter((part) => part !== '');
	if (said.length === 0) return null;
	const measure = (text: string) => widthOf([text], font);
	const lines: string[] = [];
	for (const part of said) {
		const joined = [...lines.slice(-1), part].join(' · ');
		if (measure(joined) <= width) lines.splice(-1, 1, joined);
		else lines.push(...wrapWords(part, width, 3, measure));
	}
	return { lines, x: 0, y: ASCENT * font, anchor: 'start', isStrong: false };
}

/** The room that a caption takes from a drawing. */
export const captionHeight = (label: Label | null, { font }: Size) =>
	label === null ? 0 : heightOf(label.lines, font) + 0.3 * font;
