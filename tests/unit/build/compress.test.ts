import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { compress } from '#build/compress.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'compress-'));
const long = 'Rents are fair and homes are warm. '.repeat(200);

afterAll(() => {
	rmSync(folder, { recursive: true });
});

test('packs text that gains by it, twice, and nothing else', async () => {
	mkdirSync(path.join(folder, 'goals/rent'), { recursive: true });
	for (const name of ['goals/rent/index.html', 'style.css', 'picture.png', 'index.pf_index'])
		writeFileSync(path.join(folder, name), long);
	writeFileSync(path.join(folder, 'index.html'), 'short');

	await compress(folder);

	expect(globSync('**/*.{br,gz}', { cwd: folder }).toSorted()).toEqual([
		'goals/rent/index.html.br',
		'goals/rent/index.html.gz',
		'style.css.br',
		'style.css.gz',
	]);
	const packed = (name: string) => readFileSync(path.join(folder, name));
	expect(brotliDecompressSync(packed('goals/rent/index.html.br')).toString()).toBe(long);
	expect(gunzipSync(packed('style.css.gz')).toString()).toBe(long);
});
