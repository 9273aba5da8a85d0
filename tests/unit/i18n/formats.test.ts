import { expect, test } from 'vitest';
import {
	formatDay,
	formatList,
	formatMonth,
	formatNumber,
	formatPercent,
	formatPhone,
	formatYear,
	localDigits,
	lowerFirst,
} from '#i18n/formats.ts';

test('writes numbers in the digits and signs of the language', () => {
	expect(formatNumber('en', 75300)).toBe('75,300');
	expect(formatNumber('fa', 75300)).toBe('۷۵٬۳۰۰');
	expect(formatNumber('en', 0.128)).toBe('0.128');
	expect(formatNumber('fa', 8.8)).toBe('۸٫۸');
	expect(formatNumber('gu', 75300)).toBe('75,300');
});

test('keeps as many decimals as it is told', () => {
	expect(formatNumber('en', 24, 1)).toBe('24.0');
	expect(formatNumber('en', 24.25, 1)).toBe('24.3');
	expect(formatNumber('en', 24)).toBe('24');
});

test('puts the sign for per cent where the language puts it', () => {
	expect(formatPercent('en', 18.9)).toBe('18.9%');
	expect(formatPercent('en', 3, 1)).toBe('3.0%');
	expect(formatPercent('fa', 14)).toBe('۱۴٪');
	expect(formatPercent('ro', 14)).toBe('14\u00A0%');
});

test('writes years without a sign between their thousands', () => {
	expect(formatYear('en', 2025)).toBe('2025');
	expect(formatYear('fa', 2025)).toBe('۲۰۲۵');
});

test('writes days and months by the Gregorian calendar in every language', () => {
	expect(formatDay('en', '2026-05-31')).toBe('31 May 2026');
	expect(formatDay('fa', '2026-05-31')).toContain('۲۰۲۶');
	expect(formatDay('pl', '2026-05-31')).toBe('31 maja 2026');
	expect(formatMonth('en', '2023-09')).toBe('September 2023');
	expect(formatMonth('fa', '2023-09')).toContain('۲۰۲۳');
});

test('turns digits inside a text, and nothing else', () => {
	expect(localDigits('fa', '2018/19')).toBe('۲۰۱۸/۱۹');
	expect(localDigits('en', '2018/19')).toBe('2018/19');
	expect(localDigits('fa', 'Q1')).toBe('Q۱');
});

test('joins words as the language does', () => {
	expect(formatList('en', ['a', 'b', 'c'])).toBe('a, b and c');
	expect(formatList('ro', ['a', 'b'])).toBe('a și b');
});

test('makes the first letter small, but not of a short form', () => {
	expect(lowerFirst('en', 'Not reported yet')).toBe('not reported yet');
	expect(lowerFirst('en', 'NHS to report')).toBe('NHS to report');
	expect(lowerFirst('fa', 'هنوز')).toBe('هنوز');
	expect(lowerFirst('en', '')).toBe('');
});

test('keeps a phone number on one line', () => {
	expect(formatPhone('116 123')).toBe('116\u00A0123');
});
