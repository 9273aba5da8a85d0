import { expect, test } from 'vitest';
import { markWords, wordsAt } from '../../../src/client/excerpt.ts';

test('words are found at their places, without signs', () => {
	expect(wordsAt('More children, “vaccinated”.\nEven more', [1, 2, 9])).toEqual(
		new Set(['children', 'vaccinated']),
	);
});

test('the found words of a text are marked, with the signs that stand at them', () => {
	expect(markWords('Vaccines protect (vaccines).', new Set(['vaccines']))).toEqual([
		{ text: 'Vaccines', marked: true },
		{ text: ' protect ', marked: false },
		{ text: '(vaccines).', marked: true },
	]);
});

test('all of a text is kept, as it is', () => {
	const text = ' <b>one</b>  two\n& three ';
	const runs = markWords(text, new Set(['two']));
	expect(runs.map((run) => run.text).join('')).toBe(text);
});

test('nothing found marks nothing', () => {
	expect(markWords('one – two', new Set())).toEqual([{ text: 'one – two', marked: false }]);
});
