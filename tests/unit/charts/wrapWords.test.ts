import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '#charts/textWidth.ts';
import { wrapWords } from '#charts/wrapWords.ts';

const width = (text: string) => textWidth(text, 16);

describe('words over lines', () => {
	test('stay on one line where they fit', () => {
		expect(wrapWords('Harbour', 200, 2, width)).toEqual(['Harbour']);
	});

	test('break between words, as evenly as the lines allow', () => {
		expect(wrapWords('Communication and language', 150, 2, width)).toEqual([
			'Communication',
			'and language',
		]);
	});

	test('break within a word that is wider than a line', () => {
		const lines = wrapWords('Llanfairpwllgwyngyll', 100, 3, width);
		expect(lines.length).toBeGreaterThan(1);
		expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true);
		expect(lines.join('').replaceAll('-', '')).toBe('Llanfairpwllgwyngyll');
	});

	test('never part a Gujarati letter from its sign', () => {
		const lines = wrapWords('હેરિંગેઇસ્લિંગ્ટન', 60, 9, width);
		for (const line of lines) expect(line).not.toMatch(/^\p{M}/u);
		expect(lines.join('')).toBe('હેરિંગેઇસ્લિંગ્ટન');
	});

	test('end in three dots where the lines do not hold all of them', () => {
		const lines = wrapWords('The share of people who say that they feel well', 100, 2, width);
		expect(lines).toHaveLength(2);
		expect(lines[1]).toMatch(/…$/u);
	});

	test('are never wider than the line, nor more than the lines', () => {
		fc.assert(
			fc.property(
				fc.string({ maxLength: 60, unit: 'grapheme' }),
				fc.integer({ min: 40, max: 300 }),
				fc.integer({ min: 1, max: 4 }),
				(text, most, lines) => {
					const wrapped = wrapWords(text, most, lines, width);
					expect(wrapped.length).toBeLessThanOrEqual(lines);
					expect(wrapped.length).toBeGreaterThan(0);
					for (const line of wrapped) expect(width(line)).toBeLessThanOrEqual(most);
				},
			),
		);
	});
});
