/**
 * What a browser may do on this site, by kind of thing.
 * Everything is off that is not named: no frames, no fonts, no other site.
 */
const contentSecurityPolicy = {
	'default-src': "'none'",
	// Pagefind's search runs as WebAssembly, which a policy sent as a header must allow by name.
	'script-src': "'self' 'wasm-unsafe-eval'",
	'style-src': "'self'",
	'img-src': "'self' data:",
	'connect-src': "'self'",
	'manifest-src': "'self'",
	'form-action': "'self'",
	'base-uri': "'none'",
	'frame-ancestors': "'none'",
} as const;

const policyOf = (directives: Readonly<Record<string, string>>) =>
	Object.entries(directives)
		.map(([directive, sources]) => `${directive} ${sources}`)
		.join('; ');

/** A chart that other sites show in a frame: nothing on its page runs or is sent. */
const embedded = {
	'Content-Security-Policy': policyOf({
		'default-src': "'none'",
		'style-src': "'self'",
		'img-src': "'self'",
		'manifest-src': "'self'",
		'base-uri': "'none'",
		'form-action': "'none'",
		'frame-ancestors': '*',
	}),
};

export interface HeaderRule {
	/**
	 * A path below the site's own folder; a `*` at its end stands for anything, and `:language` for
	 * one part of it.
	 */
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
}

/** The headers of every answer. Where two rules name the same header, the later one holds. */
export const headerRules: readonly HeaderRule[] = [
	{
		path: '/*',
		headers: {
			'Content-Security-Policy': policyOf(contentSecurityPolicy),
			'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'strict-origin-when-cross-origin',
			'Permissions-Policy':
				'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
			'Cross-Origin-Opener-Policy': 'same-origin',
			// A corrected figure must reach readers at once: keep a copy, but ask before using it.
			'Cache-Control': 'no-cache',
		},
	},
	{
		// The names of these files change with what is in them.
		path: '/assets/*',
		headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
	},
	{ path: '/embed/*', headers: embedded },
	{ path: '/:language/embed/*', headers: embedded },
];

const fits = (rule: HeaderRule, path: string) =>
	new RegExp(`^${rule.path.replace('*', '.*').replace(':language', '[a-z]{2}')}$`, 'u').test(path);

/** The headers for one path below the site's own folder. */
export const headersFor = (path: string): Record<string, string> =>
	Object.fromEntries(
		headerRules.filter((rule) => fits(rule, path)).flatMap((rule) => Object.entries(rule.headers)),
	);
