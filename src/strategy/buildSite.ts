import { accessibility } from '#schemas/accessibility.ts';
import type { Content } from '#schemas/content.ts';
import type { GoalData } from '#schemas/goal.ts';
import { site as siteSchema } from '#schemas/site.ts';
import { buildIndicators } from './buildIndicators.ts';
import { buildPartners } from './buildPartners.ts';
import { buildReports, latestFirst } from './buildReports.ts';
import { addActions, addGoals, addMeasures, buildStrategies } from './buildStrategies.ts';
import { byOrder } from './byOrder.ts';
import { ContentInLanguage } from './inLanguage.ts';
import { linkItems } from './linkItems.ts';
import { need, type Open } from './linking.ts';
import { linkThreads } from './linkThreads.ts';
import type { Action, Goal, Measure, Priority, Report, Site, Source, Term } from './model.ts';
import type { Localised } from './text.ts';

function buildSources(reader: ContentInLanguage): Map<string, Source> {
	const figures = [...reader.content.figures.values()];
	return new Map(
		[...reader.all('sources')].map(([id, source]) => [
			id,
			{ ...source, figures: figures.filter((figure) => figure.source === id) },
		]),
	);
}

const buildTerms = (reader: ContentInLanguage, sources: ReadonlyMap<string, Source>): Term[] =>
	[...reader.all('glossary').values()].map(({ source, ...term }) => ({
		...term,
		source: source === undefined ? null : need(sources, source),
	}));

/** Links the things of later strategies with those of earlier ones that their files name. */
function linkForerunners(
	reader: ContentInLanguage,
	goals: ReadonlyMap<string, Goal>,
	reports: ReadonlyMap<string, Report>,
): void {
	const actions = [...goals.values()].flatMap((goal) => goal.actions);
	const measures = [...goals.values()].flatMap((goal) => goal.measures);
	const naming = <T extends Goal | Action | Measure>(
		things: Iterable<T>,
		written: ReadonlyMap<string, Pick<Localised<GoalData>, 'forerunners'>>,
	) =>
		Array.from(things, (thing) => ({
			thing,
			forerunners: need(written, thing.id).forerunners,
		}));
	linkThreads(
		[
			...naming(goals.values(), reader.all('goals')),
			...naming(actions, reader.all('actions')),
			...naming(measures, reader.all('measures')),
		],
		{ goals, measures: new Map(measures.map((measure) => [measure.id, measure])), reports },
	);
}

/** What some priorities set out. */
function below(priorities: readonly Priority[]): Site['earlier'] {
	const goals = priorities.flatMap((priority) => priority.goals);
	return {
		priorities,
		goals,
		actions: goals.flatMap((goal) => goal.actions),
		measures: goals.flatMap((goal) => goal.measures),
	};
}

/** Links checked content into the model that a reader of `locale` sees. */
export function buildSite(content: Content, locale: string): Site {
	const reader = new ContentInLanguage(content, locale);
	const { source } = reader;
	const sources = buildSources(reader);
	const partners = buildPartners(reader);
	const indicators = buildIndicators(reader, sources);
	const all = buildStrategies(reader, sources);
	const reports = buildReports(reader, sources, all);
	addGoals(reader, all);
	const inForce = need(all, content.site.data.strategy);
	const earlier = [...all.values()]
		.filter((strategy) => strategy !== inForce)
		.toSorted((a, b) => b.start - a.start || b.end - a.end);
	const strategies = [inForce, ...earlier];
	const goals = new Map<string, Open<Goal>>(
		strategies.flatMap(({ priorities }) => below(priorities).goals).map((goal) => [goal.id, goal]),
	);
	addActions(reader, goals, partners);
	addMeasures(reader, goals, indicators);
	linkForerunners(reader, goals, reports);
	for (const strategy of all.values()) linkItems(strategy, content.items);

	const { compare } = new Intl.Collator(locale);
	return {
		...reader.words(siteSchema, content.site),
		locale,
		words: reader.translated(content.site),
		sourceLocale: source,
		sourceDir: new Intl.Locale(source).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr',
		strategy: inForce,
		strategies,
		...below(inForce.priorities),
		earlier: below(earlier.flatMap((strategy) => strategy.priorities)),
		indicators: [...indicators.values()].toSorted((a, b) => compare(a.title.value, b.title.value)),
		partners: [...partners.values()].toSorted((a, b) => compare(a.name.value, b.name.value)),
		terms: buildTerms(reader, sources).toSorted((a, b) => compare(a.term.value, b.term.value)),
		chapters: [...reader.all('chapters').values()].toSorted(byOrder),
		reports: latestFirst(reports.values()),
		news: [...reader.all('news').values()].toSorted((a, b) => (a.date < b.date ? 1 : -1)),
		sources: [...sources.values()],
		figures: content.figures,
		accessibility: {
			...reader.words(accessibility, content.accessibility),
			words: reader.translated(content.accessibility),
		},
	};
}
