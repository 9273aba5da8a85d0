import type { Entry } from '#schemas/content.ts';
import type { IndicatorData } from '#schemas/indicator.ts';
import { isPeriod, readPeriod } from '#strategy/period.ts';
import { checkBearings } from './checkBearings.ts';
import { checkHeadline } from './checkHeadline.ts';
import { checkRows } from './checkRows.ts';
import { didYouMean, faultAt, nearest, type Fault } from './faults.ts';
import type { Draft } from './readContent.ts';

/** An indicator and its table have the same name, and neither is without the other. */
function checkPairs({ names, entries, tables }: Draft): Fault[] {
	const indicators = [...names.indicators];
	const idle = indicators.filter((id) => !tables.has(id));
	const lost = [...tables].filter((id) => !names.indicators.has(id));
	return [
		...lost.map((id) =>
			faultAt(
				`content/data/${id}.csv`,
				{ line: 1, column: 1 },
				`There is no indicator “${id}” for this table.`,
				didYouMean(id, nearest(id, idle) === undefined ? indicators : idle),
			),
		),
		...idle.flatMap((id) => {
			const entry = entries.indicators.get(id);
			if (!entry) return [];
			const found = `There is no table content/data/${id}.csv with the figures.`;
			const next =
				nearest(id, lost) === undefined
					? 'Add it. Its first row is: period,value'
					: `${didYouMean(id, lost)} Rename one of the two.`;
			return [faultAt(entry.file, entry.placeOf(['title']), found, next)];
		}),
	];
}

function checkBreaks({ file, data, placeOf }: Entry<IndicatorData>): Fault[] {
	return (data.breaks ?? []).flatMap(({ from }, index) => {
		const read = readPeriod(from, data.periodType);
		return isPeriod(read)
			? []
			: [faultAt(file, placeOf(['breaks', index, 'from']), read.found, read.next)];
	});
}

/** Each indicator is there for a measure, or says why it is there without one. */
function checkContext({ names, entries }: Draft): Fault[] {
	const measures = [...entries.measures.values()];
	// One that cannot be read may use any of them.
	if (measures.length < names.measures.size) return [];
	return [...entries.indicators.values()].flatMap(({ id, file, data, placeOf }) => {
		const user = measures.find((measure) =>
			measure.data.indicators?.some(({ indicator }) => indicator === id),
		);
		if (user && data.context !== undefined) {
			const found = `“context” is for an indicator that no measure uses, and “${user.id}” uses this one.`;
			return [faultAt(file, placeOf(['context']), found, 'Take this line out.')];
		}
		if (user || data.context !== undefined) return [];
		const found = 'No measure uses this indicator, and it does not say why it is here.';
		const next = 'Name it under “indicators” of a measure, or say under “context” why it is here.';
		return [faultAt(file, placeOf(['title']), found, next)];
	});
}

/** How tables, indicators and measures hang together, and what no row shows by itself. */
export function checkFigures(draft: Draft): Fault[] {
	const { entries, observations, site, names } = draft;
	const [source = 'en'] = site?.languages ?? [];
	const inTables = [...entries.indicators.values()].flatMap((entry) => {
		const table = observations.get(entry.id);
		if (!table) return [];
		const rows = table.flatMap(({ data }) => {
			const period = readPeriod(data.period, entry.data.periodType);
			return isPeriod(period) && data.superseded === '' ? [{ data, period }] : [];
		});
		return [...checkRows(entry, table, site, names.sources), ...checkHeadline(entry, rows, source)];
	});
	return [
		...checkPairs(draft),
		...[...entries.indicators.values()].flatMap(checkBreaks),
		...checkContext(draft),
		...checkBearings(draft),
		...inTables,
	];
}
