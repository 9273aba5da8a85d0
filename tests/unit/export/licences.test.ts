import { expect, test } from 'vitest';
import { licenceOf } from '#export/licences.ts';

test.each([
	['Open Government Licence v3.0', 'OGL-UK-3.0', 'version/3/'],
	['Open Government Licence 2.0', 'OGL-UK-2.0', 'version/2/'],
	['OGL v3', 'OGL-UK-3.0', 'version/3/'],
	['CC BY 4.0', 'CC-BY-4.0', 'licenses/by/4.0/'],
	['Creative Commons Attribution-ShareAlike 4.0', 'CC-BY-SA-4.0', 'licenses/by-sa/4.0/'],
	['CC0', 'CC0-1.0', 'zero/1.0/'],
])('%s is known', (words, name, end) => {
	expect(licenceOf(words)?.name).toBe(name);
	expect(licenceOf(words)?.path).toContain(end);
});

test.each([
	[undefined],
	[''],
	['None'],
	['© Somebody'],
	['Open Government Licence v3.0 except logos'],
])('%s is not guessed at', (words) => {
	expect(licenceOf(words)).toBeNull();
});
