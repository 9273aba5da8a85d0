import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { headersFor } from './headers.ts';
import { isForHost, onHost, redirectIn } from './hostFiles.ts';
import { isCompressible, mimeType } from './mimeTypes.ts';

/** A request as a static host sees it. */
export interface Question {
	readonly method: string;
	/** Path and query, as sent. */
	readonly address: string;
	readonly acceptEncoding?: string | undefined;
	readonly ifNoneMatch?: string | undefined;
}

export interface Answer {
	readonly status: number;
	readonly headers: Record<string, string>;
	readonly body: Buffer;
}

const inWords = (status: number, text: string, headers = {}): Answer => ({
	status,
	headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers },
	body: Buffer.from(`${text}\n`),
});

/** What `path` names below `root`; nothing where it is not there or leads out of the folder. */
async function find(root: string, path: string): Promise<string | undefined> {
	try {
		const real = await realpath(join(root, path));
		return real === root || real.startsWith(root + sep) ? real : undefined;
	} catch {
		return undefined;
	}
}

/** The packed form of a file, where the build has made one and the reader can unpack it. */
async function packedForm(file: string, accepted = ''): Promise<Buffer | undefined> {
	if (!/\bbr\b/u.test(accepted)) return undefined;
	return readFile(`${file}.br`).catch(() => undefined);
}

async function withFile(file: string, status: number, question: Question): Promise<Answer> {
	const type = mimeType(file);
	const body = await readFile(file);
	const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
	const headers: Record<string, string> = { 'Content-Type': type, ETag: etag };
	if (isCompressible(type)) headers['Vary'] = 'Accept-Encoding';
	if (status === 200 && question.ifNoneMatch === etag)
		return { status: 304, headers, body: Buffer.alloc(0) };
	const packed = await packedForm(file, question.acceptEncoding);
	if (!packed) return { status, headers, body };
	headers['Content-Encoding'] = 'br';
	return { status, headers, body: packed };
}

async function notFound(root: string, question: Question): Promise<Answer> {
	const page = await find(root, '404.html');
	return page ? withFile(page, 404, question) : inWords(404, 'There is no page here.');
}

/** The path below `base`, decoded; nothing where it is not one. */
function pathBelow(base: string, pathname: string): string | undefined {
	if (!pathname.startsWith(base)) return undefined;
	try {
		const path = decodeURIComponent(pathname.slice(base.length - 1));
		// Two slashes in front would turn a redirect into another host's address.
		return /^\/\/|[\0\\]/u.test(path) ? undefined : path;
	} catch {
		return undefined;
	}
}

/** Where the page or file at an address has gone to; nothing where it has not moved. */
async function movedTo(root: string, address: string): Promise<string | undefined> {
	const file = await readFile(join(root, '_redirects'), 'utf8').catch(() => '');
	return redirectIn(file, address);
}

async function withPath(
	root: string,
	base: string,
	path: string,
	question: Question,
): Promise<Answer> {
	const moved = await movedTo(root, onHost(base, path));
	if (moved !== undefined) return inWords(301, 'Moved.', { Location: moved });
	const found = isForHost(path) ? undefined : await find(root, path);
	if (found === undefined) return notFound(root, question);
	if (!(await stat(found)).isDirectory())
		return path.endsWith('/') ? notFound(root, question) : withFile(found, 200, question);
	if (!path.endsWith('/')) {
		const [pathname, query] = question.address.split('?', 2);
		const slashed = `${pathname}/${query === undefined ? '' : `?${query}`}`;
		return inWords(301, 'Moved.', { Location: slashed });
	}
	const index = await find(root, `${path}index.html`);
	return index ? withFile(index, 200, question) : notFound(root, question);
}

/** Answers as a good host of a static site does, with every header it should send. */
export async function answer(root: string, base: string, question: Question): Promise<Answer> {
	const path = pathBelow(base, question.address.split('?', 1)[0] ?? '/');
	const given =
		question.method !== 'GET' && question.method !== 'HEAD'
			? inWords(405, 'This server only hands out files.', { Allow: 'GET, HEAD' })
			: await (path === undefined
					? notFound(root, question)
					: withPath(root, base, path, question));
	const cached = given.status === 200 || given.status === 304 ? (path ?? '/') : '/';
	return { ...given, headers: { ...headersFor(cached), ...given.headers } };
}
