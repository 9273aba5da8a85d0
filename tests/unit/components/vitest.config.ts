/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Components are `.astro` files, which only Astro's own Vite reads. No config: no content. */
export default getViteConfig(
	{ test: { name: 'components', include: ['tests/unit/components/**/*.test.ts'] } },
	{ configFile: false, devToolbar: { enabled: false } },
);
