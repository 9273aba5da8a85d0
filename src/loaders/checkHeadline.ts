import type { Entry, Part } from '#schemas/content.ts';
import type { IndicatorData } from '#schemas/indicator.ts';
import { faultAt, type Fault } from './faults.ts';
import { isStated, numbersIn, statedBy, type Row, type StatedNumber } from './statedNumbers.ts';

const fields = ['headline', 'summary'] as const;

/** The one of `known` that is nearest to `value`. */
const near = (value: number, known: Iterable<number>) =>
	[...known]
		.filter((one) => !Number.isNaN(one))
		.toSorted((a, b) => Math.abs(a - value) - Math.abs(b - value))[0];

/** What an indicator’s file says of its figures, in each language, must stand in its table. */
export function checkHeadline(
	entry: Entry<IndicatorData>,
	rows: readonly Row[],
	source: string,
): Fault[] {
	const { title, definition, unit, decimals, groups = [] } = entry.data;
	const known = statedBy(rows, unit, decimals);
	// “12% of 5 year olds”: a number that says what is counted is no figure.
	const counted = [title, definition, ...groups.map((group) => group.title)];
	const inWords = new Set(
		counted.flatMap((words) => numbersIn(words, source).map((one) => one.value)),
	);
	const tell = (part: Part, field: string, { written, value, isYear }: StatedNumber) => {
		const other = near(value, isYear ? known.years : known.numbers);
		return faultAt(
			part.file,
			part.placeOf([field]),
			isYear
				? `“${field}” names ${written}, and the table has no period in ${value}.`
				: `“${field}” gives the number ${written}, which is not in the table.`,
			other === undefined
				? 'Take it out: the table has no figures.'
				: `Take it from content/data/${entry.id}.csv. The nearest there is ${other}.`,
		);
	};
	const parts: [string, Part][] = [[source, entry], ...entry.translations];
	return parts.flatMap(([language, part]) =>
		fields.flatMap((field) => {
			const words = part.data[field];
			if (typeof words !== 'string') return [];
			return numbersIn(words, language)
				.filter((number) => !isStated(number, known) && !inWords.has(number.value))
				.map((number) => tell(part, field, number));
		}),
	);
}
