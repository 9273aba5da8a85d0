import { expect, test } from 'vitest';
import { annotationsOf } from '#loaders/annotations.ts';

const fault = { file: 'content/a.mdx', line: 2, column: 3, found: 'Found.', next: 'Next.' };

test('a mistake is an error and the rest a warning, mistakes first', () => {
	expect(annotationsOf([{ kind: 'warning', ...fault }, fault], '')).toEqual([
		'::error file=content/a.mdx,line=2,col=3,title=Found.::Found.%0ANext.',
		'::warning file=content/a.mdx,line=2,col=3,title=Found.::Found.%0ANext.',
	]);
});

test('what has a meaning of its own to GitHub is written otherwise', () => {
	const odd = {
		...fault,
		file: 'content/a,b:c%.mdx',
		found: '50%, a: b\r\n::error::',
		next: 'x: y',
	};
	expect(annotationsOf([odd], 'places/x')).toEqual([
		'::error file=places/x/content/a%2Cb%3Ac%25.mdx,line=2,col=3,title=50%25%2C a%3A b%0D%0A%3A%3Aerror%3A%3A::50%25, a: b%0D%0A::error::%0Ax: y',
	]);
});
