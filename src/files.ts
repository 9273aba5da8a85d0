import { experimental_AstroContainer as Container } from 'astro/container';
import { mimeType } from '#build/mimeTypes.ts';
import { drawnOnce } from '#build/pictureMemory.ts';
import { sharpWithFonts } from '#build/sharpWithFonts.ts';
import IndicatorChart from '#components/IndicatorChart.astro';
import { csvOf } from '#export/csv.ts';
import { fileKinds, filePath, isPicture, type Absolute, type FileKind } from '#export/addresses.ts';
import { figureRows } from '#export/figureRows.ts';
import { indicatorFile } from '#export/indicatorFile.ts';
import { stylesOf } from '#export/paint.ts';
import { pictureWords } from '#export/pictureWords.ts';
import { standalone } from '#export/standalone.ts';
import type { Indicator, Site } from '#strategy/model.ts';
import { asset, hrefIn } from './reader.ts';
import { rowsOf, siteFor, siteLanguages } from './siteFor.ts';
import css from './styles/_chart-forms.scss?inline';

/** The address of a file of an indicator for a reader of `locale`. */
export const fileHref = (locale: string, indicator: Indicator, kind: FileKind) =>
	isPicture(kind) ? hrefIn(locale, filePath(indicator, kind)) : asset(filePath(indicator, kind));

/** Whole addresses of what a reader of `locale` is given. */
export const absoluteIn =
	(locale: string): Absolute =>
	(address) =>
		new URL(
			/\.(?:csv|json)$/u.test(address) ? asset(address) : hrefIn(locale, address),
			import.meta.env.SITE,
		).href;

/** The site in the language of its facts. */
export const sourceSite = () => siteFor(siteLanguages()[0] ?? 'en');

/** Makes something of an indicator only once, as long as its content is the same. */
function once<T>(make: (indicator: Indicator, site: Site) => T) {
	const made = new WeakMap<Indicator, T>();
	return (indicator: Indicator, site: Site): T => {
		const known = made.get(indicator);
		if (known !== undefined) return known;
		const value = make(indicator, site);
		made.set(indicator, value);
		return value;
	};
}

const csv = once((indicator, site) => csvOf(figureRows(site, indicator, rowsOf(indicator.id))));

const json = once(
	(indicator, site) =>
		`${JSON.stringify(indicatorFile(site, indicator, rowsOf(indicator.id), absoluteIn(site.locale)))}\n`,
);

const container = await Container.create();
const styles = stylesOf(css);

const svg = once(async (indicator, site) => {
	const html = await container.renderToString(IndicatorChart, { props: { site, indicator } });
	// Without any figure there is nothing to draw.
	const [drawing = null] = /<svg\b[^>]*\bchart-drawing--wide\b.*?<\/svg>/su.exec(html) ?? [];
	const page = absoluteIn(site.locale)(indicator.path);
	return standalone(drawing, styles, pictureWords(site, indicator, page));
});

const WIDTH = 1200;

/** Few colours, and only a quick search for them: half the time and size for the same picture. */
const asPng = { palette: true, colours: 64, effort: 1, dither: 0 };

const png = once(async (indicator, site) => {
	const drawing = await svg(indicator, site);
	const [, width = ''] = /width="(\d+)"/u.exec(drawing) ?? [];
	const density = (72 * WIDTH) / Number(width);
	return drawnOnce(drawing, { density, ...asPng }, async () => {
		const sharp = await sharpWithFonts();
		return sharp(Buffer.from(drawing), { density }).png(asPng).toBuffer();
	});
});

/** A file of an indicator, as it is given out. Tables and data are those of the source language. */
export async function fileOf(indicator: Indicator, site: Site, kind: FileKind) {
	const source = sourceSite();
	const facts = source.indicators.find(({ id }) => id === indicator.id) ?? indicator;
	const made = { csv: () => csv(facts, source), json: () => json(facts, source) };
	const drawn = { svg: () => svg(indicator, site), png: () => png(indicator, site) };
	return await { ...made, ...drawn }[kind]();
}

/** A file of an indicator as an answer. */
export const answerWith = async (indicator: Indicator, site: Site, kind: FileKind) =>
	new Response(await fileOf(indicator, site, kind), {
		headers: { 'Content-Type': mimeType(filePath(indicator, kind)) },
	});

/** How large each file of an indicator is, in bytes. */
export async function sizesOf(indicator: Indicator, site: Site) {
	const sizes = await Promise.all(
		fileKinds.map(async (kind) => Buffer.byteLength(await fileOf(indicator, site, kind))),
	);
	return fileKinds.map((kind, index) => ({ kind, bytes: sizes[index] ?? 0 }));
}
