import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { nginxInclude } from '#build/nginx.ts';

const hasNginx = spawnSync('nginx', ['-v']).status === 0;
const folder = mkdtempSync(path.join(tmpdir(), 'nginx-include-'));

afterAll(() => {
	rmSync(folder, { recursive: true });
});

test.skipIf(!hasNginx).each(['/', '/plan', '/a/deep/plan'])(
	'nginx takes what is written for a site in %s',
	(base) => {
		const include = path.join(folder, 'include.conf');
		const config = path.join(folder, 'nginx.conf');
		const redirects = [
			{ from: '/goals/rents/', to: '/goals/rent/' },
			{ from: '/a "b" {c};/', to: String.raw`/d\e/` },
		];
		writeFileSync(include, nginxInclude({ base, prefixes: ['fa', 'ar'], redirects }));
		writeFileSync(
			config,
			`pid ${folder}/pid; events { } http { access_log off; server { listen 127.0.0.1:1; include ${include}; } }`,
		);
		const { stderr } = spawnSync('nginx', ['-t', '-c', config, '-e', 'stderr'], {
			encoding: 'utf8',
		});
		expect(stderr).toContain('syntax is ok');
	},
);
