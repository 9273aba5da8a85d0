import type { AstroIntegration } from 'astro';
import path from 'node:path';
import { checkedContent, contentChanged } from '#checkedContent.ts';
import { buildDay, contentFolder } from '#folders.ts';
import { summaryOf, tellFaults } from '#loaders/faults.ts';

/** Saving a file is several events, and saving all files in an editor is many. */
const QUIET_MS = 30;

/**
 * Checks the content before anything is built, so that a mistake leaves the last good site as it
 * was, and shows mistakes on the page while the development server runs.
 */
export function contentIntegration(): AstroIntegration {
	let command = '';
	return {
		name: 'content',
		hooks: {
			'astro:config:setup': (setup) => {
				({ command } = setup);
			},
			'astro:config:done': () => {
				if (command !== 'build') return;
				const { faults } = checkedContent();
				if (faults.length === 0) return;
				console.error(tellFaults(faults));
				process.exit(1);
			},
			'astro:server:setup': ({ server }) => {
				const { client, ...others } = server.environments;
				const show = () => {
					const { faults } = checkedContent();
					const [first] = faults;
					if (!first) return;
					const { file, line, column } = first;
					client.hot.send({
						type: 'error',
						err: {
							name: 'Content',
							message: tellFaults(faults, ''),
							stack: '',
							loc: { file, line, column },
						},
					});
				};
				let told = '';
				// They stop nothing, so they must not cover the page.
				const tellWarnings = () => {
					const warnings = checkedContent().warningsOn(buildDay);
					const words = warnings.length > 0 ? tellFaults(warnings) : '';
					if (words !== told) server.config.logger.warn(words || summaryOf([]));
					told = words;
				};
				tellWarnings();
				let hadFaults = checkedContent().faults.length > 0;
				const again = (loadsPage: boolean) => {
					const hasFaults = checkedContent().faults.length > 0;
					tellWarnings();
					if (hasFaults) show();
					else if (loadsPage || hadFaults) {
						if (hadFaults) server.config.logger.info('The content is right again.');
						// Astro keeps which pages there are and what they are of, and hears only of its own files.
						for (const { hot } of Object.values(others)) hot.send('astro:content-changed', {});
						client.hot.send({ type: 'full-reload', path: '*' });
					}
					hadFaults = hasFaults;
				};
				let timer: NodeJS.Timeout | undefined;
				let hasOtherThanNewPages = false;
				const beside = ['seeds', 'public'].map((name) =>
					path.join(path.dirname(contentFolder), name),
				);
				const folders = [contentFolder, ...beside];
				server.watcher.add(folders);
				server.watcher.on('all', (event, file) => {
					if (!folders.some((folder) => file.startsWith(folder + path.sep))) return;
					contentChanged();
					// Astro has the prose of a new file only a little later, and then loads the page itself.
					hasOtherThanNewPages ||= event !== 'add' || !file.endsWith('.mdx');
					clearTimeout(timer);
					timer = setTimeout(() => {
						again(hasOtherThanNewPages);
						hasOtherThanNewPages = false;
					}, QUIET_MS);
				});
				// The page asks for its overlay only once it listens.
				client.hot.on('vite:client:connect', () => setTimeout(show, 50));
			},
		},
	};
}
