import { headersFor } from './headers.ts';

const first = /<meta charset="utf-8"\s*\/?>/u;

/**
 * Writes the security policy into a page, for hosts that send no headers. `path` is below the site’s
 * own folder. Who may show the page in a frame can only be said in a header.
 */
export function statePolicy(html: string, path: string): string {
	const policy = headersFor(path)['Content-Security-Policy'] ?? '';
	const inPage = policy.replace(/; frame-ancestors [^;]+/u, '');
	// It counts only for what comes after it.
	return html.replace(
		first,
		(meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${inPage}">`,
	);
}
