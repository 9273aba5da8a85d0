import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteData } from '#schemas/site.ts';
import { sharpWithFonts } from './sharpWithFonts.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The mark of the site: columns of rising length. */
function mark(brand: string, size: number): string {
	const bars = [6, 11, 16, 21].map(
		(length, index) =>
			`<rect x="${String(5 + index * 6)}" y="${String(27 - length)}" width="4" height="${String(length)}" rx="1" fill="#fff"/>`,
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(size)}" height="${String(size)}" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="${brand}"/>${bars.join('')}</svg>`;
}

/** Breaks words into lines of at most `most` characters. */
function lines(text: string, most: number): string[] {
	const made: string[] = [];
	for (const word of text.split(' ')) {
		const last = made.at(-1);
		if (last !== undefined && last.length + word.length < most)
			made[made.length - 1] = `${last} ${word}`;
		else made.push(word);
	}
	return made;
}

/** The picture that other sites show beside a link to this one. */
function card({ title, headline, brand }: SiteData): string {
	const text = lines(headline, 26)
		.map(
			(line, index) =>
				`<text x="90" y="${String(300 + index * 84)}" font-size="72" font-weight="700" fill="#0b0c0c">${escape(line)}</text>`,
		)
		.join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="Noto Sans"><rect width="1200" height="630" fill="#fff"/><rect width="1200" height="140" fill="${brand}"/><text x="90" y="90" font-size="${String(Math.min(44, 1700 / title.length))}" font-weight="700" fill="#fff">${escape(title)}</text>${text}<rect y="606" width="1200" height="24" fill="${brand}"/></svg>`;
}

/** Draws the site’s icons and its card into a built site. */
export async function drawPictures(site: SiteData, folder: string): Promise<void> {
	const sharp = await sharpWithFonts();
	mkdirSync(folder, { recursive: true });
	writeFileSync(path.join(folder, 'favicon.svg'), mark(site.brand, 32));
	for (const [name, size] of [
		['favicon-32.png', 32],
		['apple-touch-icon.png', 180],
		['icon-512.png', 512],
	] as const) {
		await sharp(Buffer.from(mark(site.brand, size)))
			.png({ palette: true })
			.toFile(path.join(folder, name));
	}
	await sharp(Buffer.from(card(site)))
		.png({ palette: true })
		.toFile(path.join(folder, 'og.png'));
}
