import type { AstroUserConfig } from 'astro';
import { NodePackageImporter } from 'sass-embedded';
import { fileURLToPath } from 'node:url';
import { dropIeHacks } from './dropIeHacks.ts';
import { logicalCss } from './logicalCss.ts';

type ViteCss = NonNullable<NonNullable<AstroUserConfig['vite']>['css']>;

const project = fileURLToPath(new URL('../../', import.meta.url));

/** How style sheets are made: `vite.css` for the Astro config. `brand` comes from `site.yaml`. */
export function viteCss({ brand }: { brand: string }) {
	return {
		preprocessorOptions: {
			scss: {
				// Stands before the first line of `main.scss`, whose own `$brand` gives way to it.
				additionalData: `$brand: ${brand};\n`,
				importers: [new NodePackageImporter(project)],
			},
		},
		postcss: { plugins: [dropIeHacks(), logicalCss()] },
	} satisfies ViteCss;
}
