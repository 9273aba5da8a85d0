import { collections, type CollectionName, type DataOf } from '#schemas/collections.ts';
import type { Content, Entry } from '#schemas/content.ts';
import { accessibility } from '#schemas/accessibility.ts';
import type { DeliveryState } from '#schemas/report.ts';
import { site as siteSchema } from '#schemas/site.ts';
import type {
	Action,
	Bearing,
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
} from './model.ts';
import { byPeriod, sinceBaseline, type OutcomeState, type Point } from './outcome.ts';
import { addressOf } from './address.ts';
import { localise, type Localised } from './text.ts';

/** A thing while it is being linked: what points to others is filled in later. */
type Open<T> = { -readonly [K in keyof T]: T[K] };

const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order;

/** Actions or measures in the order in which readers meet them. */
const underGoals = <T extends { goal: string; order: number }>(
	goals: ReadonlyMap<string, Goal>,
	things: readonly T[],
): T[] =>
	[...goals.keys()].flatMap((id) => things.filter(({ goal }) => goal === id).toSorted(byOrder));

function need<T>(map: ReadonlyMap<string, T>, id: string): T {
	const found = map.get(id);
	if (found === undefined)
		throw new Error(`“${id}” is named but missing: the content was not checked.`);
	return found;
}

/** How an action is going, by the latest review of the strategy in force that speaks of it. */
function deliveryOf(action: string, reports: readonly Report[]): DeliveryState {
	const [latest] = reports
		.filter(({ isCurrent }) => isCurrent)
		.toSorted((a, b) => (a.asAt < b.asAt ? 1 : -1))
		.flatMap(({ items }) => items.filter(({ item }) => item === action));
	return latest?.status ?? 'not-reported';
}

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
		const translation = entry.translations.get(this.#locale)?.data;
		return localise<DataOf<C>>(
			collections[collection] as never,
			entry.data,
			translation,
			this.#source,
			this.#locale,
		);
	}

	#page(collection: CollectionName, entry: Entry): Page {
		const translation = entry.translations.get(this.#locale);
		const isSource = this.#locale === this.#source;
		const own = translation?.body.hasText ? translation : entry;
		const lang = own === entry ? this.#source : this.#locale;
		const folder = collection === 'reports' ? `${entry.id}/index` : entry.id;
		const checked = translation?.data['checked'] as { by: string; on: string } | undefined;
		return {
			id: entry.id,
			path: addressOf(collection, entry.id) ?? '',
			body: own.body.hasText
				? {
						id: `${lang}/${collection}/${folder}`,
						lang,
						figures: own.body.mentions
							.filter(({ kind }) => kind === 'fact')
							.map(({ value }) => need(this.#content.figures, value)),
					}
				: null,
			translated: isSource || translation !== undefined,
			checked: checked ?? null,
			checkedIn: [
				this.#source,
				...[...entry.translations].filter(([, part]) => part.data['checked']).map(([lang]) => lang),
			],
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

	#reports(sources: ReadonlyMap<string, Source>): Map<string, Report> {
		return new Map(
			[...this.#all('reports')].map(([id, data]) => {
				const report = {
					...data,
					source: need(sources, data.source),
					isCurrent: data.strategy === this.#content.site.data.strategy,
					items: [] as Item[],
				};
				report.items = (this.#content.items.get(id) ?? []).map((row) => ({ ...row.data, report }));
				return [id, report];
			}),
		);
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
		return new Map(
			[...this.#all('indicators')].map(([id, data]) => {
				const rows = (this.#content.observations.get(id) ?? []).map((row) => row.data);
				const series = new Map<string, readonly Point[]>();
				for (const area of new Set(rows.map((row) => row.area))) {
					series.set(area, rows.filter((row) => row.area === area).toSorted(byPeriod));
				}
				return [id, { ...data, source: need(sources, data.source), series, measures: [] }];
			}),
		);
	}

	#measure(
		data: Localised<DataOf<'measures'>> & Page,
		goal: Goal,
		indicators: ReadonlyMap<string, Open<Indicator>>,
	): Measure {
		const { indicators: named = [], ...rest } = data;
		const bearings = named.map(({ indicator: id, how, reason, baseline }): Bearing => {
			const indicator = need(indicators, id);
			const own = indicator.series.get('') ?? [];
			return {
				indicator,
				how,
				reason,
				baseline: baseline ?? null,
				state: sinceBaseline(own, baseline?.period),
			};
		});
		const counted: OutcomeState[] =
			bearings.length > 0 ? bearings.map(({ state }) => state) : ['not-counted'];
		const measure: Measure = {
			...rest,
			goal,
			bearings,
			outcomes: data.kind === 'milestone' ? [] : counted,
			milestone: data.kind === 'milestone' ? 'not-reported' : null,
		};
		for (const { indicator } of bearings as { indicator: Open<Indicator> }[]) {
			indicator.measures = [...indicator.measures, measure];
		}
		return measure;
	}

	build(): Site {
		const sources = this.#sources();
		const reports = this.#reports(sources);
		const partners = this.#partners();
		const indicators = this.#indicators(sources);

		const strategies = new Map<string, Open<Strategy>>(
			[...this.#all('strategies')].map(([id, data]) => [
				id,
				{ ...data, source: need(sources, data.source), priorities: [] },
			]),
		);
		const priorities = new Map<string, Open<Priority>>();
		for (const data of [...this.#all('priorities').values()].toSorted(byOrder)) {
			const strategy = need(strategies, data.strategy);
			const priority: Open<Priority> = { ...data, strategy, goals: [] };
			strategy.priorities = [...strategy.priorities, priority];
			priorities.set(data.id, priority);
		}
		for (const data of [...this.#all('goals').values()].toSorted(byOrder)) {
			const priority = need(priorities, data.priority);
			const number = `${String(priority.order)}.${String(data.order)}`;
			const goal: Open<Goal> = { ...data, priority, number, actions: [], measures: [] };
			priority.goals = [...priority.goals, goal];
		}
		const goals = new Map<string, Open<Goal>>(
			[...strategies.values()]
				.flatMap(({ priorities: own }) => own.flatMap((priority) => priority.goals))
				.map((goal) => [goal.id, goal]),
		);
		this.#linkActions(goals, partners, reports);
		for (const data of underGoals(goals, [...this.#all('measures').values()])) {
			const goal = need(goals, data.goal);
			goal.measures = [...goal.measures, this.#measure(data, goal, indicators)];
		}

		const { site, accessibility: statement } = this.#content;
		const inForce = need(strategies, site.data.strategy);
		const goalsInOrder = inForce.priorities.flatMap((priority) => priority.goals);
		const terms: Term[] = [...this.#all('glossary').values()].map(({ source, ...term }) => ({
			...term,
			source: source === undefined ? null : need(sources, source),
		}));
		const translation = (entry: { translations: Content['site']['translations'] }) =>
			entry.translations.get(this.#locale)?.data;
		const name = new Intl.Collator(this.#locale);
		return {
			...localise(siteSchema, site.data, translation(site), this.#source, this.#locale),
			locale: this.#locale,
			sourceLocale: this.#source,
			sourceDir: new Intl.Locale(this.#source).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr',
			strategy: inForce,
			strategies: [...strategies.values()],
			priorities: inForce.priorities,
			goals: goalsInOrder,
			actions: goalsInOrder.flatMap((goal) => goal.actions),
			measures: goalsInOrder.flatMap((goal) => goal.measures),
			indicators: [...indicators.values()],
			partners: [...partners.values()].toSorted((a, b) => name.compare(a.name.value, b.name.value)),
			terms: terms.toSorted((a, b) => name.compare(a.term.value, b.term.value)),
			chapters: [...(this.#all('chapters').values() as Iterable<Chapter>)].toSorted(byOrder),
			reports: [...reports.values()].toSorted((a, b) => (a.asAt < b.asAt ? 1 : -1)),
			news: [...(this.#all('news').values() as Iterable<News>)].toSorted((a, b) =>
				a.date < b.date ? 1 : -1,
			),
			sources: [...sources.values()],
			figures: this.#content.figures,
			accessibility: localise(
				accessibility,
				statement.data,
				translation(statement),
				this.#source,
				this.#locale,
			),
		};
	}

	#linkActions(
		goals: ReadonlyMap<string, Open<Goal>>,
		partners: ReadonlyMap<string, Open<Partner>>,
		reports: ReadonlyMap<string, Report>,
	): void {
		const raw = underGoals(goals, [...this.#all('actions').values()]);
		const actions = new Map<string, Open<Action>>();
		for (const data of raw) {
			const goal = need(goals, data.goal);
			const leads = data.leads.map((id) => need(partners, id));
			const forerunners = (data.forerunners ?? []).flatMap(({ report, item, reason }) =>
				need(reports, report)
					.items.filter((one) => one.item === item)
					.map((one) => ({ item: one, reason })),
			);
			const action: Action = {
				...data,
				goal,
				leads,
				sameAs: [],
				forerunners,
				delivery: deliveryOf(data.id, [...reports.values()]),
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
