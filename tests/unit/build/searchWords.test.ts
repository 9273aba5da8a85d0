import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { searchWords } from '../../../src/build/searchWords.ts';

let index: string;

beforeEach(() => {
	index = mkdtempSync(path.join(tmpdir(), 'search-words-'));
	mkdirSync(path.join(index, 'fragment'));
});
afterEach(() => {
	rmSync(index, { recursive: true });
});

const write = (name: string, held: unknown, signature = 'pagefind_dcd') => {
	writeFileSync(path.join(index, 'fragment', name), gzipSync(signature + JSON.stringify(held)));
};
const page = (content: string, meta = {}) => ({ content, meta });

test('the words of each language, the commonest first', () => {
	write('en_1.pf_fragment', page('Falls hurt. More FALLS', { keywords: 'broken hip' }));
	write('en_2.pf_fragment', { a: page('falls'), b: page('co-production') });
	write('fa_1.pf_fragment', page('سلامت می‌شود'));
	expect(Object.fromEntries(searchWords(index))).toEqual({
		en: ['falls', 'broken', 'coproduction', 'hip', 'hurt', 'more', 'production'],
		fa: ['سلامت', 'میشود'],
	});
});

test('a file of another kind is refused', () => {
	write('en_1.pf_fragment', page('word'), 'something_else');
	expect(() => searchWords(index)).toThrow('is no part of a search index');
});
