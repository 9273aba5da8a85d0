import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import path from 'node:path';
import { contentIntegration } from './src/build/contentIntegration.ts';
import { contentFolder, outFolder } from './src/folders.ts';
import { oneBuild } from './src/build/oneBuild.ts';
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
	// Pictures belong to the place whose content it is.
	publicDir: path.join(path.dirname(contentFolder), 'public'),
	trailingSlash: 'always',
	compressHTML: 'jsx',
	build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
	markdown: {
		syntaxHighlight: false,
		processor: satteri({ mdastPlugins: [markLanguage(contentFolder)] }),
	},
	integrations: [oneBuild(), contentIntegration(), mdx()],
	devToolbar: { enabled: false },
	// Editors complete and check the fields at the top of pages.
	experimental: { contentIntellisense: true },
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
