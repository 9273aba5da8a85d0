import type { ObservationData } from '#schemas/observation.ts';
import { areaName, groupName } from '#i18n/indicator.ts';
import type { Bearing, Indicator, Judged, Site, Source } from '#strategy/model.ts';
import type { Figured } from '#strategy/series.ts';
import type { Uncertainty } from '#strategy/uncertainty.ts';
import { filesOf, type Absolute } from './addresses.ts';
import { figureOf, sourceOf } from './figureRows.ts';
import type { IndicatorFile } from './indicatorSchema.ts';
import { licenceOf } from './licences.ts';
import { difference, rounded } from './numbers.ts';

type Part<K extends keyof IndicatorFile> = IndicatorFile[K] extends (infer T)[] ? T : never;

/** A source as the files give it out. */
export const sourceEntry = (source: Source): IndicatorFile['source'] => ({
	id: source.id,
	title: source.title.value,
	publisher: source.publisher,
	date: source.date ?? null,
	licence: source.licence ?? null,
	licenceAddress: licenceOf(source.licence)?.path ?? null,
	address: source.address ?? null,
});

function seriesEntries(
	site: Site,
	indicator: Indicator,
	rows: readonly ObservationData[],
): Part<'series'>[] {
	const groups = Map.groupBy(rows, ({ area, group }) => JSON.stringify([area, group]));
	return [...groups.values()].map((own) => {
		const { area = '', group = '' } = own[0] ?? {};
		return {
			area,
			areaTitle: areaName(site, area),
			group,
			groupTitle: groupName(site, indicator, group),
			observations: own.map((row) => ({
				...figureOf(indicator, row),
				published: row.published || null,
				superseded: row.superseded || null,
				source: sourceOf(indicator, row).id,
			})),
		};
	});
}

const figure = ({ period: { written, start, end }, value }: Figured) => ({
	period: written,
	start,
	end,
	value,
});

const tested = ({ error, lower, upper, from }: Uncertainty) => ({
	standardError: rounded(error),
	lower95: rounded(lower),
	upper95: rounded(upper),
	from,
});

function judgement({ series, state, obstacle, baseline, latest, test, target }: Judged) {
	return {
		group: series.group,
		state,
		obstacle,
		baseline: baseline && figure(baseline),
		latest: latest && figure(latest),
		difference: baseline && latest && difference(latest.value, baseline.value),
		test: test && {
			z: rounded(test.z),
			baseline: tested(test.baseline),
			latest: tested(test.latest),
		},
		target: target && {
			met: target.met,
			share: target.share === null ? null : rounded(target.share),
		},
	};
}

function bearingEntry(bearing: Bearing): Part<'bearings'> {
	const { measure, how, opposite, reason, direction, baseline, target, judged } = bearing;
	const { strategy } = measure.goal.priority;
	return {
		measure: measure.id,
		measureTitle: measure.title.value,
		strategy: strategy.id,
		strategyInForce: strategy.isInForce,
		how,
		opposite: opposite ?? false,
		reason: reason.value,
		direction,
		baseline: baseline && {
			period: baseline.period.written,
			start: baseline.period.start,
			end: baseline.period.end,
			reason: baseline.reason?.value ?? null,
		},
		target: target
			? { wording: target.wording, value: target.value ?? null, by: target.by ?? null }
			: null,
		judgements: judged.map(judgement),
	};
}

/** An indicator with all its figures and what they show, for programs. */
export function indicatorFile(
	site: Site,
	indicator: Indicator,
	rows: readonly ObservationData[],
	absolute: Absolute,
): IndicatorFile {
	return {
		$schema: absolute('/data/indicator.schema.json'),
		version: 1,
		id: indicator.id,
		title: indicator.title.value,
		definition: indicator.definition.value,
		whyItMatters: indicator.whyItMatters.value,
		place: site.place.value,
		unit: indicator.unit,
		decimals: indicator.decimals,
		polarity: indicator.polarity,
		groups: indicator.groups.map(({ name, polarity }) => ({
			group: name,
			groupTitle: groupName(site, indicator, name),
			polarity,
		})),
		periodType: indicator.periodType,
		frequency: indicator.frequency,
		nextUpdate: indicator.nextUpdate ?? null,
		externalId: indicator.externalId ?? null,
		context: indicator.context?.value ?? null,
		caveats: (indicator.caveats ?? []).map(({ value }) => value),
		breaks: indicator.breaks.map(({ period, reason }) => ({
			from: period.written,
			start: period.start,
			reason: reason.value,
		})),
		updated: indicator.updated,
		files: filesOf(indicator, absolute),
		source: sourceEntry(indicator.source),
		otherSources: indicator.otherSources.map(sourceEntry),
		series: seriesEntries(site, indicator, rows),
		bearings: indicator.bearings.map(bearingEntry),
	};
}
