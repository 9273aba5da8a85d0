import type { AstroUserConfig } from 'astro';
import { NodePackageImporter } from 'sass-embedded';
import { dropIeHacks } from './dropIeHacks.ts';
import { logicalCss } from './logicalCss.ts';

type ViteCss = NonNullable<NonNullable<AstroUserConfig['vite']>['css']>;

const root = new URL('../../', import.meta.url).pathname;

/** How style sheets are made: `vite.css` for the Astro config. `brand` comes from `site.yaml`. */
export function viteCss({ brand }: { brand: string }): ViteCss {
	return {
		preprocessorOptions: {
			scss: {
				// Set before `main.scss` begins, whose own `$brand` gives way to it.
				additionalData: `$brand: ${brand};\n`,
				importers: [new NodePackageImporter(root)],
			},
		},
		postcss: { plugins: [dropIeHacks(), logicalCss()] },
	};
}
