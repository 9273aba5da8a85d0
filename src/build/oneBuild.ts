import type { AstroIntegration } from 'astro';
import { lock } from './lock.ts';

/**
 * Lets builds and type checks of this project run one after the other: all of them write into the
 * same `.astro`. The lock is held by the process that writes there, and ends with it.
 */
export const oneBuild = (): AstroIntegration => ({
	name: 'one-build',
	hooks: {
		'astro:config:setup': ({ command }) => {
			if (command === 'build' || command === 'sync') lock('node_modules/.cache/build.lock');
		},
	},
});
