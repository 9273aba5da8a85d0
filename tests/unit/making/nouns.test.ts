import { expect, test } from 'vitest';
import { isNoun } from '#making/nouns.ts';

test('what every object has is no noun', () => {
	expect(isNoun('term')).toBe(true);
	expect(isNoun('terms')).toBe(false);
	expect(isNoun('constructor')).toBe(false);
});
