interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** What a figure shows at this moment. */
export interface Seen {
	name: string;
	drawings: {
		width: number;
		height: number;
		/** How far it reaches beyond its place. */
		overflow: number;
		texts: {
			/** Its lines. */
			words: string;
			/** On the screen, from the corner of the drawing. */
			box: Box;
			/** Of its letters, in pixels of the screen. */
			size: number;
			/** The width of its widest line, in ems. */
			lines: number;
			isStrong: boolean;
			contrast: number;
		}[];
		shapes: { kind: string; contrast: number }[];
	}[];
}

/** Looks at all figures. Runs inside the page. */
export function seen(): Seen[] {
	const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
	const read = (written: string): readonly number[] => {
		canvas?.clearRect(0, 0, 1, 1);
		if (canvas) canvas.fillStyle = written;
		canvas?.fillRect(0, 0, 1, 1);
		return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])];
	};
	const light = (colour: readonly number[]) => {
		const [r = 0, g = 0, b = 0] = colour.map((part) => {
			const share = part / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const probe = document.createElement('div');
	probe.style.background = 'Canvas';
	document.body.append(probe);
	const ground = light(read(getComputedStyle(probe).backgroundColor));
	probe.remove();
	const contrast = (colour: string) => {
		const [low = 0, high = 0] = [light(read(colour)), ground].sort((a, b) => a - b);
		return Math.round(((high + 0.05) / (low + 0.05)) * 100) / 100;
	};
	const round = (value: number) => Math.round(value * 100) / 100;

	const textOf = (text: SVGTextElement, corner: DOMRect) => {
		const scale = text.getScreenCTM()?.a ?? 0;
		const style = getComputedStyle(text);
		const own = text.getBBox();
		const matrix = text.getScreenCTM() ?? new DOMMatrix();
		const start = new DOMPoint(own.x, own.y).matrixTransform(matrix);
		const size = Number.parseFloat(style.fontSize);
		const parts = [...text.childNodes].map((node) => node.textContent ?? '');
		const widths = [text, ...text.querySelectorAll('tspan')].map((_, index) => {
			const first = parts.slice(0, index).join('').length;
			const length = (parts[index] ?? '').length;
			return length === 0 ? 0 : text.getSubStringLength(first, length) / size;
		});
		const left = start.x - corner.x;
		const top = start.y - corner.y;
		return {
			words: parts.join('\n'),
			box: {
				left: round(left),
				right: round(left + own.width * scale),
				top: round(top),
				bottom: round(top + own.height * scale),
			},
			size: round(size * scale),
			lines: round(Math.max(...widths)),
			isStrong: Number(style.fontWeight) > 500,
			contrast: contrast(style.fill),
		};
	};

	return [...document.querySelectorAll('figure')].map((figure) => ({
		name: figure.getAttribute('aria-label') ?? '',
		drawings: [...figure.querySelectorAll('svg')]
			.filter((drawing) => drawing.checkVisibility())
			.map((drawing) => {
				const corner = drawing.getBoundingClientRect();
				const room = figure.getBoundingClientRect();
				return {
					width: corner.width,
					height: corner.height,
					overflow: round(Math.max(corner.right - room.right, room.left - corner.left)),
					texts: [...drawing.querySelectorAll('text')].map((text) => textOf(text, corner)),
					shapes: [...drawing.querySelectorAll('path, circle, rect')].map((shape) => {
						const { fill, stroke, strokeWidth } = getComputedStyle(shape);
						const seenBy = [
							fill === 'none' ? 1 : contrast(fill),
							stroke === 'none' || Number.parseFloat(strokeWidth) === 0 ? 1 : contrast(stroke),
						];
						return {
							kind: shape.getAttribute('class') ?? shape.localName,
							contrast: Math.max(...seenBy),
						};
					}),
				};
			}),
	}));
}
