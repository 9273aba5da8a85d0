import type { Entry } from '#schemas/content.ts';
import type { IndicatorData } from '#schemas/indicator.ts';
import type { BearingData, MeasureData } from '#schemas/measure.ts';
import { contradicts, turned } from '#strategy/outcome.ts';
import { didYouMean, faultAt, type Fault } from './faults.ts';
import type { Draft } from './readContent.ts';

type Rows = NonNullable<ReturnType<Draft['observations']['get']>>;

/** One use of an indicator by a measure, and where it stands. */
interface Use {
	measure: Entry<MeasureData>;
	index: number;
	bearing: BearingData;
	indicator: Entry<IndicatorData>;
	/** Null where the table cannot be read. */
	rows: Rows | null;
}

const tell = (
	{ measure, index }: Pick<Use, 'measure' | 'index'>,
	path: readonly PropertyKey[],
	found: string,
	next: string,
) => faultAt(measure.file, measure.placeOf(['indicators', index, ...path]), found, next);

/** The groups that bear on the measure: those that are named, or all. Blank is everyone. */
function groupsOf({ bearing, indicator, rows }: Use): string[] {
	const everyone = rows?.some(({ data }) => data.group === '') ? [''] : [];
	return bearing.groups ?? [...everyone, ...(indicator.data.groups ?? []).map(({ name }) => name)];
}

const inGroup = (group: string) => (group === '' ? '' : ` in the group “${group}”`);

function checkGroupNames(use: Use): Fault[] {
	const known = (use.indicator.data.groups ?? []).map(({ name }) => name);
	return (use.bearing.groups ?? []).flatMap((name, at) =>
		known.includes(name)
			? []
			: [
					tell(
						use,
						['groups', at],
						`The indicator “${use.indicator.id}” has no group “${name}”.`,
						known.length === 0 ? 'Take “groups” out.' : didYouMean(name, known),
					),
				],
	);
}

function checkBaseline(use: Use): Fault[] {
	const { bearing, indicator, rows } = use;
	const { baseline } = bearing;
	const own = (rows ?? []).filter(({ data }) => data.area === '' && data.superseded === '');
	if (!baseline || own.length === 0) return [];
	const fault = (found: string, next: string) => [tell(use, ['baseline', 'period'], found, next)];
	const periods = [...new Set(own.map(({ data }) => data.period))];
	if (!periods.includes(baseline.period)) {
		return fault(
			`The table of “${indicator.id}” has no period “${baseline.period}”.`,
			didYouMean(baseline.period, periods.toReversed()),
		);
	}
	const without = groupsOf(use).find((group) => {
		const ofThem = own.filter(({ data }) => data.group === group);
		const at = ofThem.find(({ data }) => data.period === baseline.period);
		return ofThem.length > 0 && (at?.data.value ?? null) === null;
	});
	if (without === undefined) return [];
	return fault(
		`The table of “${indicator.id}” has no figure for “${baseline.period}”${inGroup(without)}.`,
		without === ''
			? 'Choose a period that has one.'
			: 'Choose a period that has one, or name under “groups” those that have one.',
	);
}

/** A measure says which way is better, and an indicator must not say the other. */
function checkDirection(use: Use): Fault[] {
	const { measure, bearing, indicator } = use;
	const { direction } = measure.data;
	if (!direction) return [];
	const wanted = turned(direction, bearing.opposite ?? false);
	const polarityOf = (group: string) =>
		indicator.data.groups?.find(({ name }) => name === group)?.polarity ?? indicator.data.polarity;
	const groups = groupsOf(use);
	const against = groups.filter((group) => contradicts(wanted, polarityOf(group)));
	const [first] = against;
	if (first === undefined) return [];
	const found = `Here ${wanted} is better, but “${indicator.id}” says that ${polarityOf(first)} is better${inGroup(first)}.`;
	const one = bearing.opposite
		? 'Take “opposite: true” out if the indicator counts what the measure names.'
		: 'Add “opposite: true” if the indicator counts the opposite of what the measure names.';
	const next =
		against.length === groups.length
			? `${one} Else mend “direction” here or “polarity” there.`
			: `Name the other groups under “groups”, and use the indicator once more for this one, ${bearing.opposite ? 'without' : 'with'} “opposite: true”.`;
	return [tell(use, ['indicator'], found, next)];
}

/** The same figures must not count twice for a measure. */
function checkTwice(uses: readonly Use[]): Fault[] {
	return uses.flatMap((use, at) => {
		const { groups: named = [] } = use.bearing;
		const repeated = named.find((group, index) => named.indexOf(group) < index);
		if (repeated !== undefined) {
			const found = `The group “${repeated}” stands here twice.`;
			return [tell(use, ['groups'], found, 'Take one of the two out.')];
		}
		const earlier = uses
			.slice(0, at)
			.filter(({ indicator }) => indicator === use.indicator)
			.flatMap(groupsOf);
		const again = groupsOf(use).find((group) => earlier.includes(group));
		if (again === undefined) return [];
		const found = `This measure uses “${use.indicator.id}” twice${again === '' ? '' : `, both times with the group “${again}”`}.`;
		return [tell(use, ['indicator'], found, 'Take one out, or name other groups under “groups”.')];
	});
}

/** What measures say of the indicators that they use. */
export function checkBearings({ entries, observations }: Draft): Fault[] {
	return [...entries.measures.values()].flatMap((measure) => {
		const named = measure.data.indicators ?? [];
		if (measure.data.kind === 'milestone' && named.length > 0) {
			return [
				faultAt(
					measure.file,
					measure.placeOf(['indicators']),
					'A milestone is done or not done, so no indicator counts it.',
					'Take “indicators” out, or write “kind: counted” and a direction.',
				),
			];
		}
		const uses = named.flatMap((bearing, index): Use[] => {
			const indicator = entries.indicators.get(bearing.indicator);
			const rows = observations.get(bearing.indicator) ?? null;
			return indicator ? [{ measure, index, bearing, indicator, rows }] : [];
		});
		return [
			...uses.flatMap((use) => [
				...checkGroupNames(use),
				...checkBaseline(use),
				...checkDirection(use),
			]),
			...checkTwice(uses),
		];
	});
}
