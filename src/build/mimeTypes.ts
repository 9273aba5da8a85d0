import { basename, extname } from 'node:path';

/** The kind of thing that a file is, by its ending. */
export const types: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.gif': 'image/gif',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.webp': 'image/webp',
	'.xml': 'application/xml; charset=utf-8',
};

/** Files that are more than their ending says. */
export const named: Readonly<Record<string, string>> = {
	'feed.xml': 'application/rss+xml; charset=utf-8',
};

/** What a host says of a file that it knows nothing about. */
export const anyBytes = 'application/octet-stream';

/** Pagefind's own files have endings of their own and are plain bytes. */
export const mimeType = (file: string): string =>
	named[basename(file)] ?? types[extname(file)] ?? anyBytes;

/** True where the file's bytes are not packed already. */
export const isCompressible = (type: string): boolean =>
	/^text\/|json|xml|javascript|wasm/u.test(type);
