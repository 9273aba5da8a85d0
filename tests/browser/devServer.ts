import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { change, copyHarbour, type Changes } from '../unit/loaders/told.ts';
import { placeIn } from '../sites.ts';

export interface DevServer {
	/** Where the site is, with its folder and a slash at the end. */
	readonly url: string;
	/** Saves files of the content as an editor does. */
	save(changes: Changes): void;
	close(): Promise<void>;
}

async function freePort(): Promise<number> {
	const taken = createServer();
	await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening));
	const { port } = taken.address() as AddressInfo;
	await new Promise((closed) => taken.close(closed));
	return port;
}

/** What the server says until it is ready. */
async function ready(server: ChildProcess): Promise<void> {
	let said = '';
	await new Promise<void>((isReady, failed) => {
		for (const stream of [server.stdout, server.stderr])
			stream?.on('data', (text: Buffer) => {
				said += text.toString();
				if (said.includes('watching for file changes')) isReady();
			});
		server.once('exit', () => {
			failed(new Error(`The development server has ended. It said:\n${said}`));
		});
	});
}

/** Starts the development server over a copy of the harbour’s content. */
export async function startDevServer(): Promise<DevServer> {
	mkdirSync('tests/.scratch', { recursive: true });
	const folder = mkdtempSync('tests/.scratch/dev-');
	copyHarbour(folder, {});
	const port = await freePort();
	const words = ['src/cli/astro.ts', 'dev', '--port', String(port), '--host', '127.0.0.1'];
	// In a group of its own: Astro runs as a child of the command.
	const server = spawn(process.execPath, words, {
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: {
			...placeIn(folder),
			// Astro answers nothing where it takes itself for a part of a test.
			VITEST: undefined,
		},
	});
	const close = async () => {
		const ended = new Promise((resolve) => server.once('exit', resolve));
		if (server.exitCode === null && server.pid !== undefined) {
			process.kill(-server.pid);
			await ended;
		}
		rmSync(folder, { recursive: true });
	};
	try {
		await ready(server);
	} catch (error) {
		await close();
		throw error;
	}
	return {
		url: `http://127.0.0.1:${port}/plan/`,
		save: (changes) => {
			for (const [file, by] of Object.entries(changes)) change(path.join(folder, file), by);
		},
		close,
	};
}
