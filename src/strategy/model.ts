import type { ActionData } from '#schemas/action.ts';
import type { AccessibilityData } from '#schemas/accessibility.ts';
import type { ChapterData } from '#schemas/chapter.ts';
import type { SeedFigure } from '#schemas/content.ts';
import type { GoalData } from '#schemas/goal.ts';
import type { IndicatorData, Polarity } from '#schemas/indicator.ts';
import type { BearingData, Direction, MeasureData } from '#schemas/measure.ts';
import type { NewsData } from '#schemas/news.ts';
import type { PartnerData } from '#schemas/partner.ts';
import type { PriorityData } from '#schemas/priority.ts';
import type { DeliveryState, ItemData, ReportData } from '#schemas/report.ts';
import type { SiteData } from '#schemas/site.ts';
import type { SourceData } from '#schemas/source.ts';
import type { StrategyData } from '#schemas/strategy.ts';
import type { TermData } from '#schemas/term.ts';
import type { Check } from '#schemas/translation.ts';
import type { Judgement, MilestoneState, OutcomeState, TargetState } from './outcome.ts';
import type { Series } from './series.ts';
import type { Aim } from './aim.ts';
import type { Period } from './period.ts';
import type { Localised, Text } from './text.ts';

/** The prose of a page: which file holds it, in which language, and the figures it cites. */
export interface Body {
	readonly id: string;
	readonly lang: string;
	readonly figures: readonly Figure[];
}

/** A figure as its document gives it. */
export type Figure = SeedFigure;

/** How far the words of a file are in the reader's language, and whether they can be trusted. */
export interface Translated {
	/** Where the words stand: in the file in the reader’s language, where there is one. */
	readonly file: string;
	/** True where any of it is translated into the reader's language, or the reader's is the source's. */
	readonly translated: boolean;
	/** Who checked the translation. Null where nobody has, or where the page is in the source language. */
	readonly checked: Check | null;
	/** The languages whose version may be shown to search engines: the source’s, and each that a person has checked. */
	readonly checkedIn: readonly string[];
	/** The fields whose source text is another now than when they were translated, such as “title”. */
	readonly outdated: readonly string[];
}

/** What each page-worthy thing has. */
export interface Page extends Translated {
	readonly id: string;
	/** From the root of the site, without language. Null where it has no page of its own. */
	readonly path: string;
	readonly body: Body | null;
}

export interface Strategy extends Omit<Localised<StrategyData>, 'source'>, Page {
	readonly isInForce: boolean;
	/** The reports on it, the latest first. */
	readonly reports: readonly Report[];
	readonly source: Source;
	readonly priorities: readonly Priority[];
}

export interface Priority extends Omit<Localised<PriorityData>, 'strategy'>, Page {
	readonly strategy: Strategy;
	readonly goals: readonly Goal[];
	/** What reports rated under it that has no page of its own. */
	readonly activities: readonly Item[];
}

/** Two things of an earlier and a later strategy on the same topic, in the judgement of an editor. */
export interface Thread {
	readonly earlier: Goal | Measure | Item;
	readonly later: Goal | Action | Measure;
	/** What is the same in the two, and what differs. */
	readonly reason: Text;
}

/** What threads lead to and from. */
interface Spun {
	/** What earlier strategies had on the same topic. */
	readonly forerunners: readonly Thread[];
	/** What later strategies have on the same topic. */
	readonly successors: readonly Thread[];
}

export interface Goal extends Omit<Localised<GoalData>, 'priority' | 'forerunners'>, Page, Spun {
	readonly priority: Priority;
	/** Its number as read on pages: 2.3 is the third goal of the second priority. */
	readonly number: string;
	readonly actions: readonly Action[];
	readonly measures: readonly Measure[];
	/** What each report said of it, the latest first. */
	readonly ratings: readonly Item[];
	/** What reports rated under it that has no page of its own. */
	readonly activities: readonly Item[];
}

/** How an action is going, by the latest row of any report that gives it a state. */
export interface Delivery {
	readonly state: DeliveryState;
	/** The row that says so. Null where none does. */
	readonly item: Item | null;
	/** The day that it speaks of. */
	readonly asAt: string | null;
	/** True where two later reviews or more give no state: it may not hold any more. */
	readonly isStale: boolean;
}

export interface Action
	extends Omit<Localised<ActionData>, 'goal' | 'leads' | 'sameAs' | 'forerunners'>, Page {
	readonly goal: Goal;
	readonly leads: readonly Partner[];
	readonly sameAs: readonly Action[];
	/** What earlier strategies had on the same topic. */
	readonly forerunners: readonly Thread[];
	readonly delivery: Delivery;
	/** What each report said of it, the latest first. */
	readonly ratings: readonly Item[];
}

/** What the status rule says of one series of an indicator, for one measure. */
export interface Judged extends Judgement {
	readonly series: Series;
	/** By the aim for the time of the latest figure. Null where none is a number, or nobody can say. */
	readonly target: (TargetState & { readonly aim: Aim; readonly isDue: boolean }) | null;
}

/** An indicator as one measure uses it. */
export interface Bearing extends Pick<
	Localised<BearingData>,
	'how' | 'opposite' | 'reason' | 'target'
> {
	readonly measure: Measure;
	readonly indicator: Indicator;
	/** Which way is better for these series. */
	readonly direction: Direction;
	readonly baseline: {
		readonly period: Period;
		/** Null where the strategy’s own rule found it, by the days of publication. */
		readonly reason: Text | null;
	} | null;
	/** One for each group that bears on the measure. */
	readonly judged: readonly Judged[];
}

export interface Measure
	extends Omit<Localised<MeasureData>, 'goal' | 'indicators' | 'forerunners'>, Page, Spun {
	readonly goal: Goal;
	readonly bearings: readonly Bearing[];
	/** One for each series; a counted measure without an indicator has one “not-counted”. */
	readonly outcomes: readonly OutcomeState[];
	/** Null where the measure is counted. */
	readonly milestone: MilestoneState | null;
	/** What each report said of it, the latest first. */
	readonly ratings: readonly Item[];
}

/** A change of method, and its first day. */
interface Break {
	readonly period: Period;
	readonly reason: Text;
}

export interface Indicator
	extends Omit<Localised<IndicatorData>, 'source' | 'groups' | 'breaks'>, Page {
	readonly source: Source;
	/** Group by group, everyone first; in each the strategy’s own area first. */
	readonly series: readonly Series[];
	/** The groups in it, everyone first. */
	readonly groups: readonly Group[];
	readonly breaks: readonly Break[];
	/** How the measures use it, those of the strategy in force first. */
	readonly bearings: readonly Bearing[];
	/** Other sources that some of its figures come from. */
	readonly otherSources: readonly Source[];
}

/** A group of people, or a part of what is counted. */
export interface Group {
	/** As in the table; blank for everyone. */
	readonly name: string;
	/** Null for everyone. */
	readonly title: Text | null;
	/** Which way is better for it, where no measure says. */
	readonly polarity: Polarity;
}

export interface Partner extends Omit<Localised<PartnerData>, 'partOf'>, Page {
	readonly partOf: Partner | null;
	readonly teams: readonly Partner[];
	readonly actions: readonly Action[];
}

export interface Term extends Omit<Localised<TermData>, 'source'>, Page {
	readonly source: Source | null;
}

interface Chapter extends Localised<ChapterData>, Page {}

/** Something that a report rated. */
export interface Item extends Omit<ItemData, 'title' | 'under'> {
	readonly report: Report;
	/** What it is called on pages: our title, or that of its own page, or its wording. */
	readonly title: Text;
	/** The goal, action or measure that it rates. Null where it has no page of its own. */
	readonly subject: Goal | Action | Measure | null;
	/** The goal or priority that it stands under. */
	readonly under: Goal | Priority | null;
	/** What later strategies have on the same topic. */
	readonly successors: readonly Thread[];
}

export interface Report extends Omit<Localised<ReportData>, 'source' | 'strategy'>, Page {
	/** Null where that strategy is not on this site. */
	readonly strategy: Strategy | null;
	readonly source: Source;
	/** The last one of its kind on the same strategy, of an earlier day. Null where there is none. */
	readonly before: Report | null;
	readonly items: readonly Item[];
}

export interface News extends Localised<NewsData>, Page {}

export interface Source extends Localised<SourceData>, Page {
	readonly figures: readonly Figure[];
}

/** The whole site as a reader of one language sees it: everything that a page shows is asked of it. */
export interface Site extends Omit<Localised<SiteData>, 'strategy'> {
	readonly locale: string;
	/** Of the words of the site itself: its name, and the words of the home page. */
	readonly words: Translated;
	readonly sourceLocale: string;
	/** The direction of the source language. */
	readonly sourceDir: 'ltr' | 'rtl';
	readonly strategy: Strategy;
	/** All that are here, the latest first. */
	readonly strategies: readonly Strategy[];
	/** Of the strategy in force, and so the goals, actions and measures. */
	readonly priorities: readonly Priority[];
	readonly goals: readonly Goal[];
	readonly actions: readonly Action[];
	readonly measures: readonly Measure[];
	/** What earlier strategies set out. */
	readonly earlier: {
		readonly priorities: readonly Priority[];
		readonly goals: readonly Goal[];
		readonly actions: readonly Action[];
		readonly measures: readonly Measure[];
	};
	readonly indicators: readonly Indicator[];
	readonly partners: readonly Partner[];
	readonly terms: readonly Term[];
	readonly chapters: readonly Chapter[];
	/** Latest first. */
	readonly reports: readonly Report[];
	readonly news: readonly News[];
	readonly sources: readonly Source[];
	readonly figures: ReadonlyMap<string, Figure>;
	readonly accessibility: Localised<AccessibilityData> & { readonly words: Translated };
}
