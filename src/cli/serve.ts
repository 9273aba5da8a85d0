import { realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from '../build/answer.ts';
import { siteSettings } from '../build/siteSettings.ts';
import { contentFolder, outFolder } from '../folders.ts';

export interface Server {
	/** Where the site is, with its folder and a slash at the end. */
	readonly url: string;
	close(): Promise<void>;
}

export interface ServeOptions {
	/** 0 takes any free port. */
	port?: number;
	/** The folder that the site is published in, with a slash at each end. */
	base?: string;
}

async function handle(folder: string, base: string, asked: IncomingMessage, to: ServerResponse) {
	// The folder is a link, which leads to another version as soon as one is published.
	const root = await realpath(folder);
	const { status, headers, body } = await answer(root, base, {
		method: asked.method ?? 'GET',
		address: asked.url ?? '/',
		acceptEncoding: asked.headers['accept-encoding'],
		ifNoneMatch: asked.headers['if-none-match'],
	});
	to.writeHead(status, { ...headers, ...(status !== 304 && { 'Content-Length': body.length }) });
	to.end(asked.method === 'HEAD' ? undefined : body);
}

/** Serves a built site as its host should: same headers, same addresses, same 404 page. */
export async function serve(folder: string, options: ServeOptions = {}): Promise<Server> {
	const { port = 0, base = '/' } = options;
	await realpath(folder);
	const server = createServer((asked, to) => {
		handle(folder, base, asked, to).catch((error: unknown) => {
			console.error(error);
			to.writeHead(500).end();
		});
	});
	await new Promise<void>((listening, failed) => {
		server.once('error', failed).listen(port, '127.0.0.1', listening);
	});
	const { port: given } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${given}${base}`,
		close: () =>
			new Promise((closed) => {
				server.close(() => {
					closed();
				});
				server.closeAllConnections();
			}),
	};
}

const code = (error: unknown) =>
	error instanceof Error && 'code' in error ? error.code : undefined;

async function serveOnFreePort(folder: string, base: string, port: number): Promise<Server> {
	try {
		return await serve(folder, { base, port });
	} catch (error) {
		if (code(error) !== 'EADDRINUSE') throw error;
		return serveOnFreePort(folder, base, port + 1);
	}
}

if (import.meta.main) {
	const folder = process.argv[2] ?? outFolder;
	const { base } = siteSettings(contentFolder);
	try {
		const { url } = await serveOnFreePort(folder, `${base.replace(/\/$/u, '')}/`, 4321);
		console.log(`The site is at ${url.replace('127.0.0.1', 'localhost')}`);
		console.log('It stays there until you press Ctrl and C.');
	} catch (error) {
		if (code(error) !== 'ENOENT') throw error;
		console.error(`There is no folder "${folder}". Build the site first: npm run build`);
		process.exitCode = 1;
	}
}
