/** HTML reduced to what a browser makes of it, one tag or text a line, to be compared. */
export function canonical(html: string): string {
	const pieces = html.replaceAll(/<!--[\s\S]*?-->/gu, '').split(/(<[^>]+>)/u);
	let hidden = false;
	const lines: string[] = [];
	for (const piece of pieces) {
		if (piece.startsWith('<')) {
			hidden = piece.includes('govuk-visually-hidden');
			lines.push(canonicalTag(piece));
		} else {
			// A screen reader runs hidden words into their neighbours: there, spaces matter.
			const words = piece.replaceAll(/\s+/gu, ' ');
			lines.push(hidden ? words : words.trim());
		}
	}
	return lines.filter((line) => line !== '').join('\n');
}

function canonicalTag(tag: string): string {
	const [, name = '', rest = ''] = /^<(\/?[\w-]+)([\s\S]*?)\/?>$/u.exec(tag) ?? [];
	const attributes = [...rest.matchAll(/([\w:-]+)(?:="([^"]*)")?/gu)]
		.filter(([, key = '']) => !key.startsWith('data-astro-'))
		.map(([, key = '', value = '']) => `${key}="${key === 'class' ? sorted(value) : value}"`);
	return `<${[name, ...attributes.toSorted()].join(' ')}>`;
}

const sorted = (classes: string) => classes.trim().split(/\s+/u).toSorted().join(' ');
