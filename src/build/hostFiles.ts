import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { headerRules, type HeaderRule } from './headers.ts';
import type { Redirect } from './redirects.ts';

/** What the files for hosts are made of. */
export interface HostedSite {
	/** The folder on the host: `/` or `/strategy`. */
	readonly base: string;
	/** The languages whose pages stand below a folder of their own. */
	readonly prefixes: readonly string[];
	readonly redirects: readonly Pick<Redirect, 'from' | 'to'>[];
}

const LANGUAGE = ':language';

/** The rules of the headers, one for each language in the place of `:language`. */
export const rulesFor = (prefixes: readonly string[]): readonly HeaderRule[] =>
	headerRules.flatMap((rule) =>
		rule.path.includes(LANGUAGE)
			? prefixes.map((prefix) => ({ ...rule, path: rule.path.replace(LANGUAGE, prefix) }))
			: [rule],
	);

/** An address on the host. */
export const onHost = (base: string, address: string): string => base.replace(/\/$/u, '') + address;

/**
 * The headers for Cloudflare Pages and Netlify. Both apply every rule that fits, in this order. Where
 * two name the same header, Netlify takes the later one and Cloudflare joins both, which would leave
 * no site that may show a chart in a frame: `! Name` there takes back what an earlier rule said, and
 * Netlify passes over a line without a colon.
 */
export function headersFile({ base, prefixes }: HostedSite): string {
	const said = new Set<string>();
	const blocks = rulesFor(prefixes).map(({ path: place, headers }) => {
		const lines = Object.entries(headers).flatMap(([name, value]) => {
			const again = said.has(name);
			said.add(name);
			return [...(again ? [`  ! ${name}`] : []), `  ${name}: ${value}`];
		});
		return [onHost(base, place), ...lines].join('\n');
	});
	return `${blocks.join('\n\n')}\n`;
}

/** The redirects for Cloudflare Pages and Netlify. */
export const redirectsFile = ({ base, redirects }: HostedSite): string =>
	redirects.map(({ from, to }) => `${onHost(base, from)} ${onHost(base, to)} 301\n`).join('');

/** Where a file of redirects sends whoever asks for an address on the host; nothing where it does not. */
export const redirectIn = (file: string, address: string): string | undefined =>
	file
		.split('\n')
		.map((line) => line.split(' '))
		.find(([from]) => from === address)?.[1];

/** Writes into a built site what hosts read there. */
export function writeHostFiles(folder: string, site: HostedSite): void {
	writeFileSync(path.join(folder, '_headers'), headersFile(site));
	writeFileSync(path.join(folder, '_redirects'), redirectsFile(site));
}

/** True for files that stand in a built site for its host, and not for readers. */
export const isForHost = (address: string): boolean =>
	/^\/_(?:headers|redirects)$|\.(?:br|gz)$/u.test(address);
