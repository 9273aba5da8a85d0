import { describe, expect, test } from 'vitest';
import { likeWord, slips } from '../../../src/client/likeWord.ts';

describe('slips between two words', () => {
	test.each([
		['dementia', 'dementia', 0],
		['demensia', 'dementia', 1],
		['vacination', 'vaccination', 1],
		['anxeity', 'anxiety', 1],
		['excersize', 'exercise', 3],
		['', 'abc', 3],
		['abc', '', 3],
	])('%s and %s: %i', (a, b, count) => {
		expect(slips(a, b)).toBe(count);
		expect(slips(b, a)).toBe(count);
	});
});

describe('the word that a reader meant', () => {
	const known = [
		'jobs',
		'exercise',
		'depression',
		'dressed',
		'volunteer',
		'vaccination',
		'profiles',
		'loneliness',
		'سلامت',
	];

	test.each([
		['what they have begun to type', 'exer', 'exer'],
		['one slip', 'excercise', 'exercise'],
		['two slips in a long word', 'lonelyness', 'loneliness'],
		['another form of it', 'volunteered', 'volunteer'],
		['another form, not a like one', 'depressed', 'depression'],
		['another form where there is no stemmer', 'سلامتی', 'سلامت'],
	])('%s: %s', (_, written, meant) => {
		expect(likeWord(written, known)).toBe(meant);
	});

	test.each([
		['a short word is not guessed at', 'jabs'],
		['too few letters', 'jo'],
		['two slips in a word of eight letters', 'promises'],
		['a slip at the start', 'wolunteer'],
		['a word like no other', 'allotments'],
	])('%s: %s', (_, written) => {
		expect(likeWord(written, known)).toBeUndefined();
	});

	test('where two are as near, the commoner one', () => {
		expect(likeWord('dieting', ['dieling', 'dieping'])).toBe('dieling');
	});
});
