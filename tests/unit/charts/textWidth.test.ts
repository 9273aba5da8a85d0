import { describe, expect, test } from 'vitest';
import { textWidth } from '#charts/textWidth.ts';

describe('the estimated width of a text', () => {
	// Measured in Chromium with Noto Sans, the widest of the faces that readers are likely to have.
	test.each([
		['Harbour', 3.97, 4.18],
		['Women and girls', 7.99, 8.41],
		['Communication and language', 14.25, 15.07],
		['New way of counting', 9.87, 10.54],
		['29.2%', 2.81, 2.9],
		['2018/19', 3.79, 3.83],
		['بندر', 1.51, 1.68],
		['انگلستان', 3.51, 3.51],
		['شیوهٔ تازهٔ شمارش', 7.08, 7.08],
		['زنان و دختران', 5.28, 5.28],
		['બંદર', 1.65, 1.79],
		['સ્ત્રીઓ અને છોકરીઓ', 7.8, 8.29],
		['હેરિંગે અને ઇસ્લિંગ્ટન', 7.44, 7.97],
	])('of %s is on the safe side, and not by much', (text, regular, bold) => {
		const widths = [textWidth(text, 1), textWidth(text, 1, true)];
		[regular, bold].forEach((measured, index) => {
			expect(widths[index]).toBeGreaterThanOrEqual(measured);
			expect(widths[index]).toBeLessThan(measured * 1.7);
		});
	});

	test('grows with the size', () => {
		expect(textWidth('Harbour', 16)).toBeCloseTo(16 * textWidth('Harbour', 1));
	});

	test('counts no sign that is not seen, and takes a script that it does not know as wide', () => {
		expect(textWidth('\u2068بندر\u2069', 16)).toBe(textWidth('بندر', 16));
		expect(textWidth('', 16)).toBe(0);
		expect(textWidth('東京', 16)).toBeGreaterThanOrEqual(32);
	});
});
