import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Server } from '../../src/cli/serve.ts';
import { expectNone } from '../faults.ts';
import { Pages } from '../pages.ts';
import { sites } from '../sites.ts';

const hasNginx = spawnSync('nginx', ['-v']).status === 0;

/** Says a host’s kind of answer; the rest, such as dates, is its own. */
const compared = [
	'cache-control',
	'content-security-policy',
	'content-type',
	'cross-origin-opener-policy',
	'location',
	'permissions-policy',
	'referrer-policy',
	'strict-transport-security',
	'x-content-type-options',
];

async function ask(url: string) {
	const answer = await fetch(url, { redirect: 'manual' });
	const body = Buffer.from(await answer.arrayBuffer());
	const isMoved = answer.status === 301;
	const said = compared
		// A host may put its own words into the body of a redirect.
		.filter((name) => !isMoved || name !== 'content-type')
		.map((name) => [name, answer.headers.get(name)]);
	return {
		status: answer.status,
		headers: Object.fromEntries(said) as Record<string, string | null>,
		body: isMoved ? '' : body.toString('base64'),
	};
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo;
	await new Promise((closed) => server.close(closed));
	return port;
}

/** A whole nginx in a folder of its own, which serves what `root` holds. */
async function startNginx(folder: string, root: string, include: string) {
	const port = await freePort();
	writeFileSync(
		path.join(folder, 'nginx.conf'),
		`daemon off; master_process off; pid ${folder}/pid; error_log stderr;
		events { }
		http {
			access_log off;
			${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ')}
			server { listen 127.0.0.1:${port}; root ${root}; include ${include}; }
		}`,
	);
	const nginx = spawn('nginx', ['-c', path.join(folder, 'nginx.conf'), '-e', 'stderr']);
	let said = '';
	nginx.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
	const url = `http://127.0.0.1:${port}`;
	for (let tries = 0; tries < 200; tries++) {
		if (nginx.exitCode !== null) throw new Error(said);
		try {
			await fetch(url);
			return { nginx, url };
		} catch {
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
	}
	throw new Error(`nginx did not start. ${said}`);
}

describe.each(sites)('$name', (site) => {
	const pages = new Pages(site);
	const base = pages.root.pathname;

	const moved = readFileSync(path.join(site.dist, '_redirects'), 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => line.split(' ').map((place) => place.replace(base, '/')));
	const gone = moved.map(([from = '']) => from);
	const style = globSync('assets/*.css', { cwd: site.dist })[0] ?? '';
	const indicator =
		globSync('embed/*/', { cwd: site.dist })
			.map((folder) => path.basename(folder))
			.find((name) => !gone.includes(`/embed/${name}/`)) ?? '';
	const addresses = [
		'/',
		'/goals',
		'/goals/nowhere/',
		'/nowhere',
		'/assets/',
		`/${style}`,
		`/${style}.br`,
		'/assets/gone.css',
		`/embed/${indicator}/`,
		...pages.prefixes.map((prefix) => `/${prefix}/embed/${indicator}/`),
		...['csv', 'json', 'svg', 'png'].map((ending) => `/indicators/${indicator}.${ending}`),
		'/indicators/nowhere.csv',
		'/feed.xml',
		'/robots.txt',
		'/site.webmanifest',
		'/sitemap-index.xml',
		'/pagefind/pagefind.js',
		`/${globSync('pagefind/*.pf_meta', { cwd: site.dist })[0] ?? ''}`,
		'/.well-known/security.txt',
		'/_headers',
		'/_redirects',
		'/index.html.gz',
	];

	test('all that has moved leads to what is there', () => {
		expectNone(
			moved
				.filter(([, to = '']) => !pages.has(to.replace(/#.*$/u, '')))
				.map(([from = '', to = '']) => ({ where: from, found: to, expected: 'a page or file' })),
			'readers and other sites would be led to nothing.',
		);
	});

	test('a page that has moved leads on where the host cannot, and in a frame too', () => {
		for (const [from = '', to = ''] of moved.filter(([address]) => address?.endsWith('/'))) {
			const html = readFileSync(path.join(site.dist, from, 'index.html'), 'utf8');
			expect(html).toContain(`content="0; url=${base.slice(0, -1)}${to}"`);
			expect(html).toContain('<meta http-equiv="Content-Security-Policy"');
		}
	});

	test.skipIf(!site.content.includes('harbour'))(
		'with an indicator move its files and its embedded page, in each language',
		() => {
			const kinds = (prefix: string) =>
				gone
					.filter((address) => pages.prefix(address) === prefix)
					.map((address) => address.replace(/[^/.]+(?=\/$|\.\w+$)/u, '*'))
					.toSorted();
			const pictures = ['embed/*/', 'indicators/*.png', 'indicators/*.svg', 'indicators/*/'];
			for (const prefix of pages.prefixes)
				expect(kinds(prefix)).toEqual(pictures.map((address) => `/${prefix}/${address}`));
			expect(kinds('')).toEqual([
				'/embed/*/',
				'/indicators/*.csv',
				'/indicators/*.json',
				'/indicators/*.png',
				'/indicators/*.svg',
				'/indicators/*/',
			]);
		},
	);

	test('every page states its policy, for hosts that send no headers', () => {
		expectNone(
			pages.all
				.filter(
					({ html }) =>
						!/^.{0,200}<meta http-equiv="Content-Security-Policy" content="default-src 'none'; /su.test(
							html,
						),
				)
				.map(({ address }) => ({
					where: address,
					found: 'no policy at the start of its head',
					expected: 'a <meta http-equiv="Content-Security-Policy">',
				})),
			'without it a script that got into the page would run on such a host.',
		);
	});

	test('the headers for hosts stand in the folder of the site', () => {
		const rules = readFileSync(path.join(site.dist, '_headers'), 'utf8').match(/^\S.*/gmu) ?? [];
		expect(rules[0]).toBe(`${base}*`);
		expectNone(
			rules
				.filter((rule) => !rule.startsWith(base))
				.map((found) => ({ where: '_headers', found, expected: `${base}…` })),
			'the rest of the host belongs to others.',
		);
	});

	test('packed files hold what they were packed from', () => {
		const packed = globSync('**/*.{br,gz}', { cwd: site.dist });
		expect(packed.length).toBeGreaterThan(2 * pages.prefixes.length);
		expectNone(
			packed
				.filter((file) => {
					const bytes = readFileSync(path.join(site.dist, file));
					const body = file.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
					return !body.equals(readFileSync(path.join(site.dist, file.replace(/\.\w+$/u, ''))));
				})
				.map((where) => ({ where, found: 'another text', expected: 'the same' })),
			'readers with and without packing would see two sites.',
		);
	});

	describe.skipIf(!hasNginx)('nginx', () => {
		let folder = '';
		let own: Server | undefined;
		let nginx: ChildProcess | undefined;
		let host = '';

		beforeAll(async () => {
			folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
			const root = path.join(folder, 'www');
			const dist = path.resolve(site.dist);
			mkdirSync(root);
			if (base !== '/') symlinkSync(dist, path.join(root, base.slice(1, -1)));
			const served = base === '/' ? dist : root;
			own = await serve(site.dist, { base });
			({ nginx, url: host } = await startNginx(folder, served, `${dist}.nginx.conf`));
		});

		afterAll(async () => {
			await own?.close();
			nginx?.kill();
			rmSync(folder, { recursive: true });
		});

		test.each(addresses)('%s: as our own server answers', async (address) => {
			const place = base.slice(0, -1) + address;
			const expected = await ask(new URL(place, own?.url).href);
			const found = await ask(host + place);
			expect(found).toEqual(expected);
			expect(found.headers['content-security-policy']).toContain(
				address.includes('/embed/') ? 'frame-ancestors *' : "frame-ancestors 'none'",
			);
		});

		test.each(moved)('%s: has moved to %s, as our own server says', async (from, to) => {
			const place = base.slice(0, -1);
			const found = await ask(host + place + from);
			expect([found.status, found.headers['location']]).toEqual([301, place + to]);
			expect(found).toEqual(await ask(new URL(place + from, own?.url).href));
		});

		test('pages come packed', async () => {
			const { headers } = await fetch(host + base, { headers: { 'Accept-Encoding': 'gzip' } });
			expect(headers.get('content-encoding')).toBe('gzip');
			expect(headers.get('vary')).toBe('Accept-Encoding');
		});

		test.skipIf(base === '/')('the folder without its slash leads to the site', async () => {
			const { status, headers } = await ask(host + base.slice(0, -1));
			expect([status, headers['location']]).toEqual([301, base]);
		});
	});
});
