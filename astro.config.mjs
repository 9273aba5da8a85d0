import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import path from 'node:path';
import { contentIntegration } from './src/build/contentIntegration.ts';
import { contentFolder, outFolder } from './src/folders.ts';
import { viteCss } from './src/build/viteCss.ts';
import { markLanguage } from './src/build/markLanguage.ts';
import { siteSettings } from './src/build/siteSettings.ts';

const { origin, base, brand } = siteSettings(contentFolder);

export default defineConfig({
	site: origin,
	base,
	// Each content folder keeps its own cache: entries of the same name would be mixed.
	cacheDir: path.join(
		'node_modules/.astro',
		path.relative('.', contentFolder).replaceAll(/\W+/gu, '-'),
	),
	outDir: path.relative('.', outFolder),
	trailingSlash: 'always',
	compressHTML: 'jsx',
	build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
	markdown: {
		syntaxHighlight: false,
		processor: satteri({ mdastPlugins: [markLanguage(contentFolder)] }),
	},
	integrations: [contentIntegration(), mdx()],
	devToolbar: { enabled: false },
	vite: {
		css: viteCss({ brand }),
		build: {
			assetsInlineLimit: 0,
			cssCodeSplit: false,
			rolldownOptions: {
				// One needless warning a content file: withastro/astro#18087.
				onLog(level, log, handler) {
					if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
				},
			},
		},
	},
});
