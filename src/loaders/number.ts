/** What stands between the cells of a table. It decides what a comma in a number means. */
export type Separator = ',' | ';' | '\t';

/** What is wrong with a cell that should hold a number, and how to write it. */
interface NumberProblem {
	found: string;
	next: string;
}

const plain = /^-?\d+(?:\.\d+)?$/u;

/** One group of three behind a comma or a full stop: 1,362 may be 1362 or a little more than 1. */
const oneGroup = /^-?[1-9]\d{0,2}[.,]\d{3}$/u;

const missing =
	/^(?:n\/?a|n\.a\.|nan|null|none|missing|suppressed|tb[acd]|\.{2,}|[-–—:*?]|[cuxz])$/iu;

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const asDate = new RegExp(
	String.raw`^(?:\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|\d{1,2}[-/ ]${month}(?:[-/ ]\d{2,4})?|${month}[- ]\d{2,4})$`,
	'iu',
);

/** Signs for decimals and thousands that can mean one thing only, as a plain number. */
function withoutSigns(written: string, separator: Separator): string | null {
	const isSpaced = /^-?\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/u.test(written);
	const whole = isSpaced ? written.replaceAll(' ', '') : written;
	const isContinental = separator === ';';
	if (isContinental && oneGroup.test(whole)) return null;
	if (plain.test(whole)) return whole;
	if (/^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u.test(whole)) return whole.replaceAll(',', '');
	if (!isContinental) return null;
	if (/^-?\d+,\d+$/u.test(whole)) return whole.replace(',', '.');
	if (/^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/u.test(whole)) {
		return whole.replaceAll('.', '').replace(',', '.');
	}
	return null;
}

function problemOf(written: string): NumberProblem {
	const found = `“${written}”, which is not a number.`;
	const [, share] = /^(-?\d[\d.,]*) ?(?:%|٪|per ?cent)$/iu.exec(written) ?? [];
	if (share !== undefined)
		return { found, next: `Write ${share}: the sign is no part of the figure.` };
	if (missing.test(written)) {
		const next = 'Leave the cell blank where a figure is missing, and say why in “note”.';
		return { found, next };
	}
	if (/^-?\d+(?:[.,]\d+)?e[+-]?\d+$/iu.test(written)) {
		return {
			found: `“${written}”, which a spreadsheet has shortened, so that digits may be lost.`,
			next: 'Write all digits as the source has them. Set the column to “Number” first.',
		};
	}
	if (asDate.test(written)) {
		return {
			found: `“${written}”, which looks like a number that a spreadsheet turned into a date.`,
			next: 'Write the number again. Set the column to “Number” first.',
		};
	}
	const [, before = '', sign = '', after = ''] = /^(-?\d+)([.,])(\d+)$/u.exec(written) ?? [];
	if (sign !== '' && oneGroup.test(written)) {
		return {
			found: `“${written}”, whose ${sign === ',' ? 'comma' : 'full stop'} can mark thousands or decimals.`,
			next: `Write ${before}${after}, or ${before}${sign}${after}0, as you mean it.`,
		};
	}
	if (sign === ',') {
		return {
			found: `“${written}”, but in this table a comma marks thousands.`,
			next: `Write ${before}.${after} if decimals are meant.`,
		};
	}
	return { found, next: 'Write digits, with a full stop for decimals, such as 24.5.' };
}

/**
 * A number as people and spreadsheets write it, in digits with a full stop for decimals, or what is
 * wrong with it. Thousands may be in groups, and minus may be a true minus sign. In a table with
 * semicolons between its cells, a comma marks decimals. Nothing that can mean two things is read.
 */
export function readNumber(written: string, separator: Separator): string | NumberProblem {
	const tidy = written
		.replace(/[\s\u202f]+/gu, ' ')
		.trim()
		.replace(/^\u2212/u, '-');
	if (tidy === '') return '';
	const number = withoutSigns(tidy, separator);
	if (number === null) return problemOf(tidy);
	// Beyond that, a computer can no longer tell one number from the next.
	if (number.length > 25) {
		const found = `“${tidy}”, which has more digits than any figure.`;
		return { found, next: 'Round it as the source prints it.' };
	}
	return number;
}
