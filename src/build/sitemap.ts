import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'node-html-parser';

const asXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const document = (root: string, inner: string) =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${inner}</${root}>\n`;

/** The rest of a page takes twenty times as long to read. */
const headOf = (page: string) =>
	parse(page.slice(0, page.indexOf('</head>') + '</head>'.length)).querySelector('head');

/** Lists the pages of a built site that say themselves that search engines may show them. */
export function writeSitemap(folder: string, address: string): void {
	const listed = globSync('**/*.html', { cwd: folder, exclude: ['pagefind/**'] })
		.map((file) => headOf(readFileSync(path.join(folder, file), 'utf8')))
		.filter(
			(head) => !(head?.querySelector('meta[name=robots]')?.outerHTML ?? '').includes('noindex'),
		)
		.flatMap((head) => head?.querySelector('link[rel=canonical]')?.getAttribute('href') ?? [])
		.sort()
		.map((page) => `<url><loc>${asXml(page)}</loc></url>`);
	const part = `${address.replace(/\/$/u, '')}/sitemap-0.xml`;
	writeFileSync(path.join(folder, 'sitemap-0.xml'), document('urlset', listed.join('')));
	writeFileSync(
		path.join(folder, 'sitemap-index.xml'),
		document('sitemapindex', `<sitemap><loc>${asXml(part)}</loc></sitemap>`),
	);
}
