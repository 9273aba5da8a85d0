import type { HeaderRule } from './headers.ts';
import { onHost, rulesFor, type HostedSite } from './hostFiles.ts';
import { anyBytes, named, types } from './mimeTypes.ts';

/** A word or value as nginx reads it whatever stands in it. */
const quoted = (text: string) => `"${text.replaceAll(/["\\]/gu, String.raw`\$&`)}"`;

const block = (head: string, lines: readonly string[]) => [
	`${head} {`,
	...lines.map((line) => `\t${line}`),
	'}',
];

/** nginx takes no header from outside a block that has its own: each block says all of them. */
const headerLines = (rules: readonly HeaderRule[]) =>
	Object.entries(Object.assign({}, ...rules.map(({ headers }) => headers)) as object).map(
		([name, value]) => `add_header ${name} ${quoted(String(value))} always;`,
	);

const withoutStar = (path: string) => path.replace(/\*$/u, '');

/**
 * What the `server` block of nginx includes to serve a built site: headers, redirects, the 404 page,
 * kinds of files and packed files. Its `root` is where the host’s addresses begin.
 */
export function nginxInclude(site: HostedSite): string {
	const at = (address: string) => onHost(site.base, address);
	const [everywhere, ...others] = rulesFor(site.prefixes);
	if (!everywhere) throw new Error('There are no headers.');
	const kinds = Object.entries(types).map(
		([ending, type]) => `${quoted(type)} ${ending.slice(1)};`,
	);
	const inside = [
		...headerLines([everywhere]),
		'index index.html;',
		'absolute_redirect off;',
		`error_page 403 404 =404 ${at('/404.html')};`,
		'gzip_static on;',
		'gzip_vary on;',
		'# For an nginx with the brotli module:',
		'# brotli_static on;',
		`default_type ${anyBytes};`,
		...block('types', kinds),
		...Object.entries(named).flatMap(([name, type]) =>
			block(`location ~ /${name.replaceAll('.', '[.]')}$`, [
				'types { }',
				`default_type ${quoted(type)};`,
			]),
		),
		...others.flatMap((rule) =>
			block(`location ${at(withoutStar(rule.path))}`, headerLines([everywhere, rule])),
		),
		...site.redirects.flatMap(({ from, to }) =>
			block(`location = ${quoted(at(from))}`, [`return 301 ${quoted(at(to))};`]),
		),
		...block(String.raw`location ~ /_(headers|redirects)$|\.(br|gz)$`, ['return 404;']),
	];
	// Without its slash the folder’s own address would stand outside it.
	const folder =
		site.base === '/'
			? []
			: [`location = ${site.base} { absolute_redirect off; return 301 ${at('/')}; }`];
	return `${['# Made by the build. Include it in a server block.', ...folder, ...block(`location ${at('/')}`, inside)].join('\n')}\n`;
}
