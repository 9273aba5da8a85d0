import path from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { withChanges, type Change } from './changePage.ts';

/** A file of a built site. */
export interface Place {
	/** Below the site’s own folder: `goals/rent/index.html`. */
	readonly file: string;
	/** The folder on the host that the site was built for: `/` or `/strategy`. */
	readonly base: string;
}

/** Attributes that hold one address. */
const holders = ['href', 'src', 'action'];

/** An address of this site as the way from one file of it to another; any other address as it is. */
function toFile(address: string, { file, base }: Place): string {
	const root = base.replace(/\/?$/u, '/');
	if (!address.startsWith(root) || address.startsWith('//')) return address;
	const [, below = '', rest = ''] = /^([^?#]*)(.*)$/u.exec(address.slice(root.length)) ?? [];
	const target = below.replace(/(?<=^|\/)$/u, 'index.html');
	return path.posix.relative(path.posix.dirname(file), target) + rest;
}

/** What takes the place of the value of an attribute. */
function valueFor(name: string, value: string, tag: string, place: Place): string {
	if (holders.includes(name)) return toFile(value, place);
	if (name === 'content' && tag === 'META')
		return value.replace(/(?<=^\d+;\s*url=).*/iu, (address) => toFile(address, place));
	return value;
}

function changesIn(element: HTMLElement, html: string, place: Place): Change[] {
	const [at, end] = element.range;
	const { rawAttrs, rawTagName, tagName } = element;
	if (tagName === 'NOSCRIPT') {
		const own = { html: '' };
		return [
			{ start: at, end: at + '<noscript>'.length, ...own },
			{ start: end - '</noscript>'.length, end, ...own },
		];
	}
	const isLeftOut =
		(tagName === 'SCRIPT' && element.hasAttribute('src')) ||
		(tagName === 'LINK' && element.getAttribute('rel') === 'manifest') ||
		(tagName === 'META' && element.getAttribute('http-equiv') === 'Content-Security-Policy');
	if (isLeftOut) return [{ start: at, end, html: '' }];
	const start = html.indexOf(rawAttrs, at + 1 + rawTagName.length);
	const attributes = rawAttrs.replaceAll(
		/([\w-]+)="([^"]*)"/gu,
		(_, name: string, value: string) => `${name}="${valueFor(name, value, tagName, place)}"`,
	);
	return attributes === rawAttrs ? [] : [{ start, end: start + rawAttrs.length, html: attributes }];
}

/**
 * A page as it can be opened from a folder: it leads to files. Browsers load no script from there, so
 * it is what readers without scripts see; and as they differ in what “self” means there, it states no
 * policy.
 */
export function offlinePage(html: string, place: Place): string {
	const page = parse(html, { comment: true, blockTextElements: { script: true, style: true } });
	return withChanges(
		html,
		page.querySelectorAll('*').flatMap((element) => changesIn(element, html, place)),
	);
}

/** A style sheet as it can be used from a folder, for pages without scripts. */
export const offlineStyles = (css: string, place: Place): string =>
	css
		.replaceAll(/(?<=url\(["']?)\/[^"')]*/gu, (address) => toFile(address, place))
		.replaceAll(/\(scripting:\s*none\)/gu, 'all');

/** True for files that are of use only to a host, or to scripts. */
export const isLeftOut = (file: string): boolean =>
	/^(?:_headers|_redirects|pagefind(?:\/.*)?|assets\/.*\.js)$|\.(?:br|gz)$/u.test(file);
