import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { replaceText, textIn } from '#loaders/textFile.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'text-'));
const file = path.join(folder, 'a/b.csv');

afterAll(() => {
	rmSync(folder, { recursive: true });
});

test('a text is written where there was none, and in the place of the one that was there', () => {
	expect(textIn(file)).toBeNull();
	expect(replaceText(file, null, 'one')).toBe(true);
	expect(replaceText(file, 'one', 'two')).toBe(true);
	expect(textIn(file)).toBe('two');
	expect(readdirSync(path.dirname(file))).toEqual(['b.csv']);
});

test('what someone has changed meanwhile stays', () => {
	writeFileSync(file, 'theirs');
	expect(replaceText(file, 'two', 'three')).toBe(false);
	expect(replaceText(file, null, 'three')).toBe(false);
	expect(textIn(file)).toBe('theirs');
});
