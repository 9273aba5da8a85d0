/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Draws charts from `.astro` files, which only Astro's own Vite reads. No config: no content. */
export default getViteConfig(
	{
		test: {
			name: 'charts',
			include: ['tests/browser/charts/**/*.test.ts'],
			testTimeout: 120_000,
			hookTimeout: 60_000,
		},
	},
	{ configFile: false, devToolbar: { enabled: false } },
);
