import type { AstroIntegration } from 'astro';
import { checkContent } from '#loaders/checkContent.ts';
import { tellFaults, type Fault } from '#loaders/faults.ts';
import { contentChanged } from '#contentVersion.ts';
import { contentFolder } from '#folders.ts';
import path from 'node:path';

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
				const { faults } = checkContent(contentFolder);
				if (faults.length === 0) return;
				console.error(tellFaults(faults));
				process.exit(1);
			},
			'astro:server:setup': ({ server }) => {
				const { hot } = server.environments.client;
				let faults = checkContent(contentFolder).faults;
				const show = () => {
					const [first] = faults;
					if (!first) return;
					const { file, line, column } = first;
					hot.send({
						type: 'error',
						err: {
							name: 'Content',
							message: tellFaults(faults),
							stack: '',
							loc: { file, line, column },
						},
					});
				};
				const again = () => {
					const had: Fault[] = faults;
					({ faults } = checkContent(contentFolder));
					if (faults.length > 0) show();
					else {
						if (had.length > 0) server.config.logger.info('The content is right again.');
						hot.send({ type: 'full-reload', path: '*' });
					}
				};
				let timer: NodeJS.Timeout | undefined;
				const folders = [contentFolder, path.join(path.dirname(contentFolder), 'seeds')];
				server.watcher.add(folders);
				server.watcher.on('all', (_event, file) => {
					if (!folders.some((folder) => file.startsWith(folder + path.sep))) return;
					contentChanged();
					clearTimeout(timer);
					timer = setTimeout(again, 30);
				});
				// The page asks for its overlay only once it listens.
				hot.on('vite:client:connect', () => setTimeout(show, 50));
			},
		},
	};
}
