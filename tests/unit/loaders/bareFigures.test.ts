import { expect, test } from 'vitest';
import { bareFigures } from '#loaders/bareFigures.ts';

const names = ['999', 'Area 51 Trust'];
const inText = (text: string) => bareFigures(text, 'en', names);

test.each([
	['Some 4,100 people live here.', ['4,100']],
	['It is 12% now.', ['12']],
	['It is 3 per cent now.', ['3']],
	['It rose by 1.5 a year.', ['1.5']],
	['Of 40 homes, 13 are cold.', ['40', '13']],
	['By 2030, 500 homes are warm.', ['500']],
])('%s', (text, figures) => {
	expect(inText(text)).toEqual(figures);
});

test.each([
	'It began in 2024 and ends on 31 December 2030.',
	'On March 14 the board met.',
	'Children aged 16 or under 18 can ride, and so can people past 65.',
	'There are 12 goals, and 3 of them are new.',
	'Ring 999, or ask the Area 51 Trust.',
])('no figure: %s', (text) => {
	expect(inText(text)).toEqual([]);
});
