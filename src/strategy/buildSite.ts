import { collections, type CollectionName, type DataOf } from '#schemas/collections.ts';
import type { Content, Entry, Translation } from '#schemas/content.ts';
import { accessibility } from '#schemas/accessibility.ts';
import type { GoalData } from '#schemas/goal.ts';
import { site as siteSchema } from '#schemas/site.ts';
import type {
	Action,
	Chapter,
	Goal,
	Indicator,
	Item,
	Measure,
	News,
	Page,
	Partner,
	Priority,
	Report,
	Site,
	Source,
	Strategy,
	Term,
	Translated,
} from './model.ts';
import { addressOf } from './address.ts';
import { deliveryOf } from './delivery.ts';
import { judge } from './judge.ts';
import { indicatorSeries, groupsOf, periodOf } from './indicatorSeries.ts';
import { linkItems } from './linkItems.ts';
import { need, type Open } from './linking.ts';
import { linkThreads } from './linkThreads.ts';
import type { OutcomeState } from './outcome.ts';
import { localise, type Localised } from './text.ts';

const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order;

/** Actions or measures in the order in which readers meet them. */
const underGoals = <T extends { goal: string; order: number }>(
	goals: ReadonlyMap<string, Goal>,
	things: readonly T[],
): T[] =>
	[...goals.keys()].flatMap((id) => things.filter(({ goal }) => goal === id).toSorted(byOrder));

const latestFirst = (reports: Iterable<Report>) =>
	[...reports].toSorted((a, b) => (a.asAt < b.asAt ? 1 : -1));

class Builder {
	readonly #content: Content;
	readonly #locale: string;
	readonly #source: string;

	constructor(content: Content, locale: string) {
		this.#content = content;
		this.#locale = locale;
		this.#source = content.site.data.languages[0] ?? locale;
	}

	#words<C extends CollectionName>(collection: C, entry: Entry<DataOf<C>>): Localised<DataOf<C>> {
		const translation = this.#translationOf(entry)?.data;
		return localise<DataOf<C>>(
			collections[collection] as never,
			entry.data,
			translation,
			this.#source,
			this.#locale,
		);
	}

	/** The translation of a file for the reader. Where the site asks for it, only one that a person has checked. */
	#translationOf(entry: Entry): Translation | undefined {
		const translation = entry.translations.get(this.#locale);
		const isWithheld = this.#content.site.data.checkedOnly?.includes(this.#locale) ?? false;
		return isWithheld && !translation?.data['checked'] ? undefined : translation;
	}

	#translated(entry: Entry): Translated {
		const translation = this.#translationOf(entry);
		const checked = translation?.data['checked'] as { by: string; on: string } | undefined;
		return {
			file: (translation ?? entry).file,
			translated: this.#locale === this.#source || translation !== undefined,
			checked: checked ?? null,
			checkedIn: [
				this.#source,
				...[...entry.translations].filter(([, part]) => part.data['checked']).map(([lang]) => lang),
			],
			outdated: [...new Set(translation?.outdated.map((path) => path.replace(/\..*/u, '')))],
		};
	}

	#page(collection: CollectionName, entry: Entry): Page {
		const translation = this.#translationOf(entry);
		const own = translation?.body.hasText ? translation : entry;
		const lang = own === entry ? this.#source : this.#locale;
		return {
			...this.#translated(entry),
			id: entry.id,
			path: addressOf(collection, entry.id) ?? '',
			body: own.body.hasText
				? {
						id: `${lang}/${collection}/${entry.id}`,
						lang,
						figures: own.body.mentions
							.filter(({ kind }) => kind === 'fact')
							.map(({ value }) => need(this.#content.figures, value)),
					}
				: null,
		};
	}

	/** Every entry of a collection with its words and its page, by name. */
	#all<C extends CollectionName>(collection: C) {
		const things = new Map<string, Localised<DataOf<C>> & Page>();
		for (const entry of this.#content.entries[collection].values() as Iterable<Entry<DataOf<C>>>) {
			things.set(entry.id, {
				...this.#words(collection, entry),
				...this.#page(collection, entry),
			});
		}
		return things;
	}

	#sources(): Map<string, Source> {
		const figures = [...this.#content.figures.values()];
		return new Map(
			[...this.#all('sources')].map(([id, source]) => [
				id,
				{ ...source, figures: figures.filter((figure) => figure.source === id) },
			]),
		);
	}

	#reports(
		sources: ReadonlyMap<string, Source>,
		strategies: ReadonlyMap<string, Open<Strategy>>,
	): Map<string, Report> {
		const reports = new Map(
			[...this.#all('reports')].map(([id, data]) => {
				const strategy = data.strategy === undefined ? null : need(strategies, data.strategy);
				const report = {
					...data,
					source: need(sources, data.source),
					strategy,
					before: null,
					items: [] as Open<Item>[],
				};
				report.items = (this.#content.items.get(id) ?? []).map(({ data: { title, ...row } }) => ({
					...row,
					report,
					title: { value: title === '' ? row.wording : title, lang: this.#source },
					subject: null,
					under: null,
					successors: [],
				}));
				return [id, report] as const;
			}),
		);
		for (const strategy of strategies.values()) {
			strategy.reports = latestFirst(reports.values()).filter((one) => one.strategy === strategy);
			for (const report of strategy.reports as Open<Report>[]) {
				report.before =
					strategy.reports.find(({ kind, asAt }) => kind === report.kind && asAt < report.asAt) ??
					null;
			}
		}
		return reports;
	}

	#partners(): Map<string, Open<Partner>> {
		const raw = this.#all('partners');
		const partners = new Map<string, Open<Partner>>(
			[...raw].map(([id, data]) => [id, { ...data, partOf: null, teams: [], actions: [] }]),
		);
		for (const [id, { partOf }] of raw) {
			if (partOf === undefined) continue;
			const whole = need(partners, partOf);
			const team = need(partners, id);
			team.partOf = whole;
			whole.teams = [...whole.teams, team];
		}
		return partners;
	}

	#indicators(sources: ReadonlyMap<string, Source>): Map<string, Open<Indicator>> {
		const comparators = (this.#content.site.data.comparators ?? []).map(({ area }) => area);
		return new Map(
			[...this.#all('indicators')].map(([id, data]) => {
				const rows = (this.#content.observations.get(id) ?? []).map((row) => row.data);
				const named = data.groups ?? [];
				const others = new Set(rows.map(({ source }) => source).filter((name) => name !== ''));
				const indicator: Open<Indicator> = {
					...data,
					source: need(sources, data.source),
					otherSources: [...others].map((name) => need(sources, name)),
					series: indicatorSeries(rows, data.periodType, named, comparators),
					groups: groupsOf(rows, named, data.polarity),
					breaks: (data.breaks ?? []).map(({ from, reason }) => ({
						period: periodOf(from, data.periodType),
						reason,
					})),
					bearings: [],
				};
				return [id, indicator];
			}),
		);
	}

	#measure(
		data: Localised<DataOf<'measures'>> & Page,
		goal: Goal,
		indicators: ReadonlyMap<string, Open<Indicator>>,
	): Measure {
		const { indicators: named = [], ...rest } = data;
		const measure: Open<Measure> = {
			...rest,
			goal,
			bearings: [],
			outcomes: [],
			milestone: data.kind === 'milestone' ? 'not-reported' : null,
			ratings: [],
			forerunners: [],
			successors: [],
		};
		measure.bearings = named.map((bearing) => {
			const indicator = need(indicators, bearing.indicator);
			const judged = judge(measure, indicator, bearing);
			indicator.bearings = [...indicator.bearings, judged];
			return judged;
		});
		const counted: OutcomeState[] =
			measure.bearings.length > 0
				? measure.bearings.flatMap(({ judged }) => judged.map(({ state }) => state))
				: ['not-counted'];
		measure.outcomes = data.kind === 'milestone' ? [] : counted;
		return measure;
	}

	build(): Site {
		const sources = this.#sources();
		const partners = this.#partners();
		const indicators = this.#indicators(sources);

		const strategies = new Map<string, Open<Strategy>>(
			[...this.#all('strategies')].map(([id, data]) => [
				id,
				{
					...data,
					source: need(sources, data.source),
					isInForce: id === this.#content.site.data.strategy,
					reports: [],
					priorities: [],
				},
			]),
		);
		const reports = this.#reports(sources, strategies);
		const priorities = new Map<string, Open<Priority>>();
		for (const data of [...this.#all('priorities').values()].toSorted(byOrder)) {
			const strategy = need(strategies, data.strategy);
			const priority: Open<Priority> = { ...data, strategy, goals: [], activities: [] };
			strategy.priorities = [...strategy.priorities, priority];
			priorities.set(data.id, priority);
		}
		for (const data of [...this.#all('goals').values()].toSorted(byOrder)) {
			const priority = need(priorities, data.priority);
			const number = `${String(priority.order)}.${String(data.order)}`;
			const goal: Open<Goal> = {
				...data,
				priority,
				number,
				actions: [],
				measures: [],
				ratings: [],
				activities: [],
				forerunners: [],
				successors: [],
			};
			priority.goals = [...priority.goals, goal];
		}
		const inForce = need(strategies, this.#content.site.data.strategy);
		const earlier = [...strategies.values()]
			.filter((strategy) => strategy !== inForce)
			.toSorted((a, b) => b.start - a.start || b.end - a.end);
		const goals = new Map<string, Open<Goal>>(
			[inForce, ...earlier]
				.flatMap(({ priorities: own }) => own.flatMap((priority) => priority.goals))
				.map((goal) => [goal.id, goal]),
		);
		this.#linkActions(goals, partners);
		for (const data of underGoals(goals, [...this.#all('measures').values()])) {
			const goal = need(goals, data.goal);
			goal.measures = [...goal.measures, this.#measure(data, goal, indicators)];
		}

		this.#linkThreads(goals, reports);
		for (const strategy of strategies.values()) linkItems(strategy, this.#content.items);

		const { site, accessibility: statement } = this.#content;
		const goalsOf = (priorities: readonly Priority[]) => {
			const own = priorities.flatMap((priority) => priority.goals);
			return {
				priorities,
				goals: own,
				actions: own.flatMap((goal) => goal.actions),
				measures: own.flatMap((goal) => goal.measures),
			};
		};
		const terms: Term[] = [...this.#all('glossary').values()].map(({ source, ...term }) => ({
			...term,
			source: source === undefined ? null : need(sources, source),
		}));
		const name = new Intl.Collator(this.#locale);
		return {
			...localise(
				siteSchema,
				site.data,
				this.#translationOf(site)?.data,
				this.#source,
				this.#locale,
			),
			locale: this.#locale,
			words: this.#translated(site),
			sourceLocale: this.#source,
			sourceDir: new Intl.Locale(this.#source).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr',
			strategy: inForce,
			strategies: [inForce, ...earlier],
			...goalsOf(inForce.priorities),
			earlier: goalsOf(earlier.flatMap((strategy) => strategy.priorities)),
			indicators: [...indicators.values()].toSorted((a, b) =>
				name.compare(a.title.value, b.title.value),
			),
			partners: [...partners.values()].toSorted((a, b) => name.compare(a.name.value, b.name.value)),
			terms: terms.toSorted((a, b) => name.compare(a.term.value, b.term.value)),
			chapters: [...(this.#all('chapters').values() as Iterable<Chapter>)].toSorted(byOrder),
			reports: latestFirst(reports.values()),
			news: [...(this.#all('news').values() as Iterable<News>)].toSorted((a, b) =>
				a.date < b.date ? 1 : -1,
			),
			sources: [...sources.values()],
			figures: this.#content.figures,
			accessibility: {
				...localise(
					accessibility,
					statement.data,
					this.#translationOf(statement)?.data,
					this.#source,
					this.#locale,
				),
				words: this.#translated(statement),
			},
		};
	}

	#linkThreads(goals: ReadonlyMap<string, Goal>, reports: ReadonlyMap<string, Report>): void {
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
				...naming(goals.values(), this.#all('goals')),
				...naming(actions, this.#all('actions')),
				...naming(measures, this.#all('measures')),
			],
			{ goals, measures: new Map(measures.map((measure) => [measure.id, measure])), reports },
		);
	}

	#linkActions(
		goals: ReadonlyMap<string, Open<Goal>>,
		partners: ReadonlyMap<string, Open<Partner>>,
	): void {
		const raw = underGoals(goals, [...this.#all('actions').values()]);
		const actions = new Map<string, Open<Action>>();
		for (const data of raw) {
			const goal = need(goals, data.goal);
			const leads = data.leads.map((id) => need(partners, id));
			const action: Action = {
				...data,
				goal,
				leads,
				sameAs: [],
				forerunners: [],
				delivery: deliveryOf([], []),
				ratings: [],
			};
			goal.actions = [...goal.actions, action];
			for (const lead of leads) lead.actions = [...lead.actions, action];
			actions.set(data.id, action);
		}
		// Said of one of two, it holds for both.
		for (const { id, sameAs = [] } of raw) {
			const one = need(actions, id);
			for (const name of sameAs) {
				const other = need(actions, name);
				one.sameAs = [...new Set([...one.sameAs, other])];
				other.sameAs = [...new Set([...other.sameAs, one])];
			}
		}
	}
}

/** Links checked content into the model that a reader of `locale` sees. */
export function buildSite(content: Content, locale: string): Site {
	return new Builder(content, locale).build();
}
