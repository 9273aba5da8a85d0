import { expect } from 'vitest';
import { siteDate } from '../sites.ts';
import { test, warningsOn } from './ours.ts';

test('every figure in the text is one of its source', () => {
	const figures = warningsOn(siteDate).filter(({ found }) =>
		found.startsWith('This paragraph gives the figure'),
	);
	expect(figures.map(({ file, line, found }) => `${file}:${line}: ${found}`)).toEqual([]);
});
