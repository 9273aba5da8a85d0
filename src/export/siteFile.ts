import type {
	Action,
	Goal,
	Indicator,
	Measure,
	Page,
	Partner,
	Priority,
	Report,
	Site,
	Strategy,
	Term,
} from '#strategy/model.ts';
import { filesOf, type Absolute } from './addresses.ts';
import { sourceEntry } from './indicatorFile.ts';
import type { SiteFile } from './siteSchema.ts';

type Entry<K extends keyof SiteFile> = SiteFile[K] extends (infer T)[] ? T : never;

/** What is said of everything, with its own address. */
const thing = ({ id, path, updated }: Page & { updated: string }, absolute: Absolute) => ({
	id,
	page: absolute(path),
	updated,
});

const strategyEntry = (one: Strategy, absolute: Absolute): Entry<'strategies'> => ({
	...thing(one, absolute),
	title: one.title.value,
	shortTitle: one.shortTitle.value,
	summary: one.summary.value,
	start: one.start,
	end: one.end,
	inForce: one.isInForce,
	vision: one.vision?.value ?? null,
	aspiration: one.aspiration?.value ?? null,
	principles: (one.principles ?? []).map(({ title, wording }) => ({
		title: title.value,
		wording: wording.value,
	})),
	baseline: one.baseline?.on ?? null,
	reviewEveryMonths: one.review?.everyMonths ?? null,
	source: one.source.id,
});

const priorityEntry = (one: Priority, absolute: Absolute): Entry<'priorities'> => ({
	...thing(one, absolute),
	strategy: one.strategy.id,
	number: String(one.order),
	title: one.title.value,
	summary: one.summary.value,
});

const goalEntry = (one: Goal, absolute: Absolute): Entry<'goals'> => ({
	...thing(one, absolute),
	priority: one.priority.id,
	number: one.number,
	title: one.title.value,
	shortTitle: one.shortTitle.value,
	summary: one.summary.value,
});

const actionEntry = (one: Action, absolute: Absolute): Entry<'actions'> => ({
	...thing(one, absolute),
	goal: one.goal.id,
	title: one.title.value,
	wording: one.wording.value,
	summary: one.summary.value,
	leads: one.leads.map(({ id }) => id),
	leadsAsWritten: one.leadsAsWritten,
	sameAs: one.sameAs.map(({ id }) => id),
	delivery: one.delivery.state,
	deliveryAsAt: one.delivery.asAt,
	deliveryReport: one.delivery.item?.report.id ?? null,
	deliveryIsStale: one.delivery.isStale,
});

const measureEntry = (one: Measure, absolute: Absolute): Entry<'measures'> => ({
	...thing(one, absolute),
	goal: one.goal.id,
	title: one.title.value,
	wording: one.wording.value,
	summary: one.summary.value,
	kind: one.kind,
	direction: one.direction ?? null,
	directionBasis: one.directionBasis ?? null,
	needed: one.needed?.value ?? null,
	milestone: one.milestone,
	indicators: one.bearings.map(({ indicator, how, judged }) => ({
		indicator: indicator.id,
		how,
		groups: judged.map(({ series, state, baseline, latest }) => ({
			group: series.group,
			state,
			baseline: baseline?.period.written ?? null,
			latest: latest?.period.written ?? null,
		})),
	})),
});

const indicatorEntry = (one: Indicator, absolute: Absolute): Entry<'indicators'> => ({
	...thing(one, absolute),
	title: one.title.value,
	definition: one.definition.value,
	unit: one.unit,
	source: one.source.id,
	measures: one.bearings.map(({ measure }) => measure.id),
	files: filesOf(one, absolute),
});

const partnerEntry = (one: Partner, absolute: Absolute): Entry<'partners'> => ({
	...thing(one, absolute),
	name: one.name.value,
	abbreviation: one.abbreviation ?? null,
	kind: one.kind,
	summary: one.summary.value,
	partOf: one.partOf?.id ?? null,
});

const termEntry = (one: Term, absolute: Absolute): Entry<'glossary'> => ({
	...thing(one, absolute),
	term: one.term.value,
	abbreviation: one.abbreviation ?? null,
	meaning: one.meaning.value,
	source: one.source?.id ?? null,
});

const reportEntry = (one: Report, absolute: Absolute): Entry<'reports'> => ({
	...thing(one, absolute),
	title: one.title.value,
	shortTitle: one.shortTitle.value,
	kind: one.kind,
	strategy: one.strategy?.id ?? null,
	source: one.source.id,
	asAt: one.asAt,
	summary: one.summary.value,
	items: one.items.map((row) => ({
		item: row.item,
		title: row.title.value,
		under: row.under?.id ?? null,
		page: row.subject ? absolute(row.subject.path) : null,
		wording: row.wording,
		statusAsWritten: row.status_as_written,
		status: row.status,
		lead: row.lead,
		start: row.start || null,
		finish: row.finish || null,
		narrative: row.narrative,
		note: row.note,
	})),
});

/** The whole strategy with all that this site says of it, for programs. `built` is the day of the build. */
export function siteFile(site: Site, built: string, absolute: Absolute): SiteFile {
	const { earlier } = site;
	const all = <T, R>(things: readonly T[], entry: (one: T, absolute: Absolute) => R) =>
		things.map((one) => entry(one, absolute));
	return {
		$schema: absolute('/data/site.schema.json'),
		version: 1,
		title: site.title.value,
		place: site.place.value,
		page: absolute('/'),
		publisher: site.publisher,
		adopted: site.adopted ?? null,
		languages: [...site.languages],
		built,
		strategies: all(site.strategies, strategyEntry),
		priorities: all([...site.priorities, ...earlier.priorities], priorityEntry),
		goals: all([...site.goals, ...earlier.goals], goalEntry),
		actions: all([...site.actions, ...earlier.actions], actionEntry),
		measures: all([...site.measures, ...earlier.measures], measureEntry),
		indicators: all(site.indicators, indicatorEntry),
		partners: all(site.partners, partnerEntry),
		glossary: all(site.terms, termEntry),
		reports: all(site.reports, reportEntry),
		sources: site.sources.map(sourceEntry),
	};
}
