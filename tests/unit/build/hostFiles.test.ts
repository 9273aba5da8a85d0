import { describe, expect, test } from 'vitest';
import { headersFor } from '#build/headers.ts';
import {
	headersFile,
	isForHost,
	redirectIn,
	redirectsFile,
	type HostedSite,
} from '#build/hostFiles.ts';
import { nginxInclude } from '#build/nginx.ts';

const site: HostedSite = {
	base: '/plan',
	prefixes: ['fa', 'ar'],
	redirects: [{ from: '/goals/rents/', to: '/goals/rent/' }],
};
const atRoot: HostedSite = { ...site, base: '/' };

interface Rule {
	fits: RegExp;
	unset: string[];
	set: [string, string][];
}

function rulesIn(file: string): Rule[] {
	return file
		.trim()
		.split(/\n\n+/u)
		.map((block) => {
			const [place = '', ...lines] = block.split('\n').map((line) => line.trim());
			return {
				fits: new RegExp(`^${place.replace('*', '.*')}$`, 'u'),
				unset: lines.filter((line) => line.startsWith('! ')).map((line) => line.slice(2)),
				set: lines
					.filter((line) => line.includes(':'))
					.map((line) => [line.replace(/:.*/u, ''), line.replace(/^[^:]*: /u, '')]),
			};
		});
}

/** What Cloudflare Pages sends: each rule takes back, then adds to what stands there. */
function byCloudflare(rules: readonly Rule[], address: string) {
	const sent = new Map<string, string>();
	for (const { unset, set } of rules.filter(({ fits }) => fits.test(address))) {
		for (const name of unset) sent.delete(name);
		for (const [name, value] of set)
			sent.set(name, sent.has(name) ? `${sent.get(name) ?? ''}, ${value}` : value);
	}
	return Object.fromEntries(sent);
}

/** What Netlify sends: it passes over lines without a colon, and the later rule holds. */
const byNetlify = (rules: readonly Rule[], address: string) =>
	Object.fromEntries(rules.filter(({ fits }) => fits.test(address)).flatMap(({ set }) => set));

describe.each([
	['/plan', site],
	['', atRoot],
])('headers for hosts of a site below “%s/”', (prefix, hosted) => {
	const rules = rulesIn(headersFile(hosted));

	test.each(['/', '/goals/rent/', '/assets/style.css', '/embed/a/', '/fa/embed/a/', '/ar/'])(
		'%s: the same as our own server sends',
		(address) => {
			expect(byCloudflare(rules, prefix + address)).toEqual(headersFor(address));
			expect(byNetlify(rules, prefix + address)).toEqual(headersFor(address));
		},
	);

	test('nothing is said of the rest of the host', () => {
		if (prefix !== '') expect(byCloudflare(rules, '/another/')).toEqual({});
	});

	test('fits the limits of Cloudflare Pages', () => {
		expect(rules.length).toBeLessThanOrEqual(100);
		const lines = headersFile(hosted).split('\n');
		expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
	});
});

test('redirects stand in the folder of the site', () => {
	expect(redirectsFile(site)).toBe('/plan/goals/rents/ /plan/goals/rent/ 301\n');
	expect(redirectsFile(atRoot)).toBe('/goals/rents/ /goals/rent/ 301\n');
	expect(nginxInclude(site)).toContain('return 301 "/plan/goals/rent/";');
});

test('what is written for hosts can be read again', () => {
	const file = redirectsFile(site);
	expect(redirectIn(file, '/plan/goals/rents/')).toBe('/plan/goals/rent/');
	for (const address of ['/goals/rents/', '/plan/goals/rent/', '/plan/goals/', ''])
		expect(redirectIn(file, address)).toBeUndefined();
	expect(redirectIn('', '')).toBeUndefined();
});

test('what stands in a value cannot end it', () => {
	const to = '/a";\n}\nevil {';
	const include = nginxInclude({ ...site, redirects: [{ from: '/a/', to }] });
	expect(include).toContain(String.raw`return 301 "/plan/a\";`);
});

test.each([
	['/_headers', true],
	['/_redirects', true],
	['/goals/index.html.br', true],
	['/assets/style.css.gz', true],
	['/goals/_headers', false],
	['/goals/', false],
	['/pagefind/index/en.pf_index', false],
])('%s is for the host: %s', (address, isFor) => {
	expect(isForHost(address)).toBe(isFor);
});
