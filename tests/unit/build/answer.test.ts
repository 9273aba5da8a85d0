import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { answer, type Question } from '../../../src/build/answer.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'answer-')));
const root = join(folder, 'dist');
mkdirSync(join(root, 'goals'), { recursive: true });
mkdirSync(join(root, 'assets'));
writeFileSync(join(folder, 'secret.txt'), 'secret');
symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
writeFileSync(join(root, 'index.html'), 'home');
writeFileSync(join(root, 'index.html.br'), brotliCompressSync('home'));
writeFileSync(join(root, '_headers'), '/*');
writeFileSync(
	join(root, '_redirects'),
	'/old/ /goals/ 301\n/old.csv /goals.csv 301\n/strategy/old/ /strategy/goals/ 301\n',
);
writeFileSync(join(root, 'goals/index.html'), 'goals');
writeFileSync(join(root, '404.html'), 'lost');
writeFileSync(join(root, 'assets/style.css'), 'a{}');

afterAll(() => {
	rmSync(folder, { recursive: true });
});

const ask = (address: string, more: Partial<Question> = {}, base = '/') =>
	answer(root, base, { method: 'GET', address, ...more });

test('a folder is answered with its page', async () => {
	const { status, body, headers } = await ask('/goals/?from=home');
	expect([status, body.toString(), headers['Content-Type']]).toEqual([
		200,
		'goals',
		'text/html; charset=utf-8',
	]);
});

test('an address without its last slash is sent on', async () => {
	const { status, headers } = await ask('/goals?q=1');
	expect([status, headers['Location']]).toEqual([301, '/goals/?q=1']);
});

test.each([
	'/nowhere/',
	'/goals/index.html/',
	'/../secret.txt',
	'/%2e%2e/secret.txt',
	'/..%2fsecret.txt',
	'/..\\secret.txt',
	'/link.txt',
	'/%00',
	'/%zz',
	'//goals',
	'/_headers',
	'/index.html.br',
	'/%5Fheaders',
])('%s is not there, and the 404 page says so', async (address) => {
	const { status, body } = await ask(address);
	expect([status, body.toString()]).toEqual([404, 'lost']);
});

test.each([
	['/old/', '/', '/goals/'],
	['/old.csv?a=1', '/', '/goals.csv'],
	['/%6Fld/', '/', '/goals/'],
	['/strategy/old/', '/strategy/', '/strategy/goals/'],
])('%s below %s has moved', async (address, base, to) => {
	const { status, headers } = await ask(address, {}, base);
	expect([status, headers['Location']]).toEqual([301, to]);
});

test.each([
	['/old', '/'],
	['/goals/old/', '/'],
	['/old/', '/strategy/'],
	['/strategy/old/', '/old/'],
])('%s below %s has not', async (address, base) => {
	expect((await ask(address, {}, base)).status).toBe(404);
});

test('every answer carries the security headers', async () => {
	for (const address of ['/', '/nowhere/', '/goals', '/assets/style.css']) {
		const { headers } = await ask(address);
		expect(headers['Content-Security-Policy']).toContain("default-src 'none'");
		expect(headers['X-Content-Type-Options']).toBe('nosniff');
	}
});

test('only what never changes under its name is kept for long', async () => {
	expect((await ask('/assets/style.css')).headers['Cache-Control']).toContain('immutable');
	expect((await ask('/')).headers['Cache-Control']).toBe('no-cache');
	expect((await ask('/assets/gone.css')).headers['Cache-Control']).toBe('no-cache');
});

test('text is packed for whoever can unpack it', async () => {
	const { body, headers } = await ask('/', { acceptEncoding: 'gzip, br' });
	expect(headers['Content-Encoding']).toBe('br');
	expect(brotliDecompressSync(body).toString()).toBe('home');
	expect((await ask('/', { acceptEncoding: 'gzip' })).body.toString()).toBe('home');
	expect((await ask('/goals/', { acceptEncoding: 'br' })).body.toString()).toBe('goals');
});

test('who has a page already is not sent it again', async () => {
	const { headers } = await ask('/');
	expect((await ask('/', { ifNoneMatch: headers['ETag'] })).status).toBe(304);
});

test('nothing can be sent to it', async () => {
	expect((await ask('/', { method: 'POST' })).status).toBe(405);
});

test('a site in a folder of its host has nothing outside it', async () => {
	expect((await ask('/strategy/goals/', {}, '/strategy/')).status).toBe(200);
	expect((await ask('/goals/', {}, '/strategy/')).status).toBe(404);
});
