import type { Unit } from '#schemas/indicator.ts';
import type { ObservationData } from '#schemas/observation.ts';
import type { Period } from '#strategy/period.ts';

/** A figure of a table, and the period that it speaks of. */
export interface Row {
	readonly data: ObservationData;
	readonly period: Period;
}

/** What the words about a table may say in digits. */
export interface Stated {
	/** Figures as they are printed, without their sign. */
	readonly numbers: ReadonlySet<number>;
	/** Years in which a period of the table lies. */
	readonly years: ReadonlySet<number>;
}

/** A number within words, as it is written there, and its value. */
export interface StatedNumber {
	readonly written: string;
	readonly value: number;
	readonly isYear: boolean;
}

const basis: Partial<Record<Unit, number>> = {
	'out-of-10': 10,
	'per-1000': 1000,
	'per-100000': 100_000,
};

/** Text with the digits of any script as Latin ones, each in its place. */
const inLatinDigits = (text: string) =>
	text.replace(/\p{Nd}/gu, (digit) => {
		const code = digit.codePointAt(0) ?? 0;
		// The digits of a script follow each other, from nought.
		let nought = code;
		while (/\p{Nd}/u.test(String.fromCodePoint(nought - 1)) && code - nought < 9) nought -= 1;
		return String(code - nought).padEnd(digit.length);
	});

/** The signs for thousands and for decimals in a language. */
function signsOf(language: string): { group: string; decimal: string } {
	const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.5);
	const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
	return { group: sign('group'), decimal: sign('decimal') };
}

const isYear = (value: number) => Number.isInteger(value) && value >= 1800 && value < 2200;

/** The numbers in a text in `language`. A year over two, such as 2018/19, is two years. */
export function numbersIn(text: string, language: string): StatedNumber[] {
	const { group, decimal } = signsOf(language);
	const found: StatedNumber[] = [];
	const blank = (part: string) => ' '.repeat(part.length);
	const rest = inLatinDigits(text)
		.replace(/Q[1-4]\b/gu, blank)
		.replace(
			/\b(\d{4}) ?[/–-] ?(\d{4}|\d{2})\b/gu,
			(whole: string, from: string, to: string, index: number) => {
				const written = text.slice(index, index + whole.length);
				const last = Number(to.length === 4 ? to : from.slice(0, 2) + to);
				const until = last < Number(from) ? last + 100 : last;
				for (const value of [Number(from), until]) found.push({ written, value, isYear: true });
				return blank(whole);
			},
		);
	for (const { 0: number, index } of rest.matchAll(/\d(?:[\d.,\u066B\u066C\u00A0\u202F]*\d)?/gu)) {
		const plain = number
			.replaceAll(/[\u00A0\u202F]/gu, '')
			.replaceAll(group, '')
			.replace(decimal, '.');
		const value = Number(plain);
		const written = text.slice(index, index + number.length);
		found.push({ written, value, isYear: isYear(value) && plain === number });
	}
	return found;
}

/** All numbers that the words about a table may hold: what is in it, what its unit counts by, and its years. */
export function statedBy(rows: readonly Row[], unit: Unit, decimals: number): Stated {
	const figures = rows.flatMap(({ data }) =>
		[data.value, data.lower, data.upper, data.count, data.denominator].filter(
			(value) => value !== null,
		),
	);
	const days = rows.filter(({ period }) => period.form === 'day').map(({ period }) => period.start);
	const numbers = [
		...figures.flatMap((value) => [value, Number(value.toFixed(decimals))]).map(Math.abs),
		...days.map((day) => Number(day.slice(8))),
		basis[unit] ?? NaN,
	];
	const years = rows.flatMap(({ period }) => {
		const [from = 0, to = 0] = [period.start, period.end].map((day) => Number(day.slice(0, 4)));
		return Array.from({ length: to - from + 1 }, (_, index) => from + index);
	});
	return { numbers: new Set(numbers), years: new Set(years) };
}

/** Whether a table, or the words that say what it counts, hold a number. */
export const isStated = ({ value, isYear: year }: StatedNumber, { numbers, years }: Stated) =>
	numbers.has(value) || (year && years.has(value));
