import { z } from 'zod';
import { optionalDay, optionalText } from './cells.ts';

const decimal = (description: string) =>
	z
		.string()
		.regex(/^(?:-?\d+(?:\.\d+)?)?$/u, 'number')
		.transform((value) => (value === '' ? null : Number(value)))
		.default(null)
		.meta({ description });

/**
 * Why a figure is missing or weak, as the UK Government Statistical Service marks it: c confidential,
 * u low reliability, x not available, z not applicable.
 */
export const markers = ['', 'c', 'u', 'x', 'z'] as const;
export type Marker = (typeof markers)[number];

/** Fewer people than this could be recognised: counts of 1 to 9 are not republished. */
export const FEWEST = 10;

/** A row of `data/<indicator>.csv`. A blank value is a missing one, never 0. */
export const observation = z
	.strictObject({
		period: z.string().min(1).meta({ description: 'The period, as the source writes it.' }),
		area: optionalText('Blank for the strategy’s own area.'),
		group: optionalText('Blank for everyone.'),
		value: decimal('The figure.').unwrap(),
		lower: decimal('The lower 95% confidence limit.'),
		upper: decimal('The upper 95% confidence limit.'),
		count: decimal('How many were counted.'),
		denominator: decimal('Out of how many.'),
		marker: z
			.enum(markers)
			.default('')
			.meta({ description: 'Why a figure is missing or weak: c, u, x or z.' }),
		note: optionalText('Why it is missing, or what to know of it.'),
		published: optionalDay('The day on which it was published, where the source states one.'),
		source: optionalText('The file in “sources” that it comes from, where not the indicator’s.'),
		superseded: optionalDay('The day on which a newer figure for the same period took its place.'),
	})
	.check((context) => {
		const { value, lower, upper, count, denominator, note, marker } = context.value;
		const fault = (field: string, message: string) =>
			context.issues.push({ code: 'custom', input: context.value, path: [field], message });
		if ((lower === null) !== (upper === null)) {
			fault('lower', 'Only one of the two limits is given. Give “lower” and “upper”, or neither.');
		} else if (
			value !== null &&
			lower !== null &&
			upper !== null &&
			(lower > value || value > upper)
		) {
			fault(
				'lower',
				'The figure does not lie between its limits. Check “value”, “lower” and “upper” against the source.',
			);
		}
		if (value === null && note === '' && marker === '') {
			fault('note', 'The figure is missing. Say why in the column “note”.');
		}
		if (count !== null && denominator !== null && count > denominator && denominator > 0) {
			fault('count', 'More were counted than there are. Check “count” and “denominator”.');
		}
	});
export type ObservationData = z.infer<typeof observation>;
