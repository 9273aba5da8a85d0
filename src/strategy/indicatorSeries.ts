import type { ObservationData } from '#schemas/observation.ts';
import type { PeriodType, Polarity } from '#schemas/indicator.ts';
import type { Group } from './model.ts';
import { byPeriod, isPeriod, readPeriod, type Period } from './period.ts';
import type { Observation, Series } from './series.ts';
import type { Text } from './text.ts';

/** The groups that an indicator’s file names, in its order. */
type NamedGroups = readonly {
	readonly name: string;
	readonly title: Text;
	readonly polarity?: Polarity | undefined;
}[];

/** A period that was checked when the content was read. */
export function periodOf(written: string, type: PeriodType): Period {
	const read = readPeriod(written, type);
	if (!isPeriod(read)) throw new Error(`“${written}” is no period: the content was not checked.`);
	return read;
}

const isNow = ({ superseded }: ObservationData) => superseded === '';

function observationOf(
	row: ObservationData,
	rows: readonly ObservationData[],
	type: PeriodType,
): Observation {
	const { value, lower, upper, count, denominator, marker, note, published, source } = row;
	return {
		period: periodOf(row.period, type),
		value,
		limits: lower === null || upper === null ? null : { lower, upper },
		counted: count === null || denominator === null ? null : { count, denominator },
		marker,
		note,
		published,
		source,
		replaced: rows
			.filter((other) => other.period === row.period && !isNow(other))
			.map((old) => ({ value: old.value, published: old.published, on: old.superseded }))
			.toSorted((a, b) => (a.on < b.on ? 1 : -1)),
	};
}

/** Everyone first, then the groups as the indicator’s file names them. */
export function groupsOf(
	rows: readonly ObservationData[],
	named: NamedGroups,
	polarity: Polarity,
): Group[] {
	const everyone = rows.some(({ group }) => group === '')
		? [{ name: '', title: null, polarity }]
		: [];
	return [
		...everyone,
		...named.map((group) => ({ ...group, polarity: group.polarity ?? polarity })),
	];
}

/** The rows of a table as series: group by group, in each the own area first, oldest figure first. */
export function indicatorSeries(
	rows: readonly ObservationData[],
	type: PeriodType,
	named: NamedGroups,
	comparators: readonly string[],
): Series[] {
	const names = ['', ...named.map(({ name }) => name)];
	return names.flatMap((name) =>
		['', ...comparators].flatMap((area) => {
			const own = rows.filter((row) => row.group === name && row.area === area);
			const points = own.filter(isNow).map((row) => observationOf(row, own, type));
			return points.length === 0 ? [] : [{ area, group: name, points: points.toSorted(byPeriod) }];
		}),
	);
}
