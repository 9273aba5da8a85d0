import type { HTMLElement } from 'node-html-parser';
import { wide } from '#charts/size.ts';
import { textWidth } from '#charts/textWidth.ts';
import { wrapWords } from '#charts/wrapWords.ts';
import { escapeHtml } from '#i18n/translate.ts';
import { paint, type Style } from './paint.ts';

/** What stands around a drawing that has left its page. */
export interface Words {
	readonly lang: string;
	readonly dir: 'ltr' | 'rtl';
	readonly title: string;
	readonly subtitle: string;
	/** Source, licence and where to read more, a line each at least. */
	readonly small: readonly string[];
}

const MARGIN = 24;
const WIDTH = wide.width;
const LINE = 1.375;

/** The room that a text has above and the lines that it takes. */
interface Block {
	readonly text: string;
	readonly size: number;
	readonly isStrong?: boolean;
	readonly colour: string;
	readonly above: number;
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Lines in which each part that was isolated in the whole text is isolated by itself. */
function closed(lines: readonly string[]): string[] {
	let open = '';
	return lines.map((line) => {
		const whole = open + line;
		const left: string[] = [];
		for (const [sign] of whole.matchAll(/[\u2066-\u2069]/gu))
			if (sign === '\u2069') left.pop();
			else left.push(sign);
		open = left.join('');
		return whole + '\u2069'.repeat(left.length);
	});
}

/** A line of another language, which stays as it is among words that run the other way. */
const isolated = (line: string, dir: Words['dir']) =>
	dir === 'ltr' || rightToLeft.test(line) || /[\u2066-\u2068]/u.test(line)
		? line
		: `\u2066${line}\u2069`;

/** Lines of text from `y` down, and the y of their end. */
function setLines(
	{ text, size, isStrong = false, colour, above }: Block,
	y: number,
	dir: Words['dir'],
): readonly [string, number] {
	const lines = closed(wrapWords(text, WIDTH, 6, (line) => textWidth(line, size, isStrong)));
	const x = dir === 'rtl' ? WIDTH + MARGIN : MARGIN;
	const spans = lines.map((line, index) => {
		const foot = Math.round(y + above + size * (1 + index * LINE));
		return `<tspan x="${String(x)}" y="${String(foot)}">${escapeHtml(isolated(line, dir))}</tspan>`;
	});
	const weight = isStrong ? ' font-weight="bold"' : '';
	return [
		`<text font-size="${String(size)}" fill="${colour}"${weight}>${spans.join('')}</text>`,
		y + above + lines.length * size * LINE,
	];
}

/** A drawing in its place below `y`, and the y of its end. */
function placed(drawing: HTMLElement, y: number) {
	const [, , width = WIDTH, height = 0] = (drawing.getAttribute('viewBox') ?? '')
		.split(' ')
		.map(Number);
	const top = Math.round(y);
	for (const [name, value] of Object.entries({ x: MARGIN, y: top, width, height }))
		drawing.setAttribute(name, String(value));
	for (const name of ['role', 'aria-label', 'xmlns']) drawing.removeAttribute(name);
	return { svg: drawing.toString(), end: top + height };
}

/** A drawing of a page as a file of its own: its finding, what is drawn and its source stand in it. */
export function standalone(drawing: string | null, styles: readonly Style[], words: Words): string {
	const { lang, dir, title, subtitle, small } = words;
	const made: string[] = [];
	let y = MARGIN / 2;
	const add = (block: Block) => {
		const [lines, end] = setLines(block, y, dir);
		made.push(lines);
		y = end;
	};
	add({ text: title, size: 22, isStrong: true, colour: '#0b0c0c', above: 6 });
	add({ text: subtitle, size: 16, colour: '#3b4245', above: 4 });
	if (drawing !== null) {
		const inner = placed(paint(drawing, styles), y + 14);
		made.push(inner.svg);
		y = inner.end + 6;
	}
	for (const text of small) add({ text, size: 13, colour: '#4d5659', above: 2 });
	const size = [WIDTH + 2 * MARGIN, Math.round(y + MARGIN * 0.75)].map(String) as [string, string];
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${size[0]}" height="${size[1]}" viewBox="0 0 ${size.join(' ')}"`,
		` lang="${lang}" xml:lang="${lang}" direction="${dir}" role="img" aria-labelledby="title description"`,
		` font-family="system-ui, 'Noto Sans', arial, sans-serif">`,
		`<title id="title">${escapeHtml(title)}</title>`,
		`<desc id="description">${escapeHtml([subtitle, ...small].join(' '))}</desc>`,
		`<rect width="${size[0]}" height="${size[1]}" fill="#fff"/>`,
		`<g aria-hidden="true">${made.join('')}</g></svg>\n`,
	].join('');
}
