import { readFileSync } from 'node:fs';
import postcss, { type Root } from 'postcss';
import { compileStringAsync } from 'sass-embedded';
import { viteCss } from '#build/viteCss.ts';

const main = new URL('../../../src/styles/main.scss', import.meta.url);

/** The style sheet of a site, made as Vite makes it, before it is minified. */
export async function compileMain(brand = '#00524c'): Promise<Root> {
	const { preprocessorOptions, postcss: options } = viteCss({ brand });
	const { additionalData, importers } = preprocessorOptions.scss;
	const { css } = await compileStringAsync(additionalData + readFileSync(main, 'utf8'), {
		importers,
		url: main,
	});
	const { root } = await postcss(options.plugins).process(css, { from: undefined });
	return root;
}
