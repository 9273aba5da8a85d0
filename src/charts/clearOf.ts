import { boxOf, round, type Label } from './label.ts';

/** The parts of a line from top to bottom that run through no words. */
export function clearOf(
	labels: readonly Label[],
	{
		x,
		from,
		to,
		font,
	}: { readonly x: number; readonly from: number; readonly to: number; readonly font: number },
): string {
	const boxes = labels
		.map((label) => boxOf(label, font))
		.filter(({ left, right }) => x > left - 3 && x < right + 3)
		.toSorted((a, b) => a.top - b.top);
	let at = from;
	let path = '';
	for (const { top, bottom } of boxes) {
		if (top > at) path += `M${round(x)} ${round(at)}V${round(top + 2)}`;
		at = Math.max(at, bottom - 3);
	}
	return at < to ? `${path}M${round(x)} ${round(at)}V${round(to)}` : path;
}
