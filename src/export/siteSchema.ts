import { z } from 'zod';
import { directions } from '#schemas/measure.ts';
import { deliveryStates, itemStates } from '#schemas/report.ts';
import { milestoneStates, outcomeStates } from '#strategy/outcome.ts';
import { address, day, filesSchema, id, sourceSchema } from './indicatorSchema.ts';

const thing = { id, page: address, updated: day };

const strategy = z.object({
	...thing,
	title: z.string(),
	shortTitle: z.string(),
	summary: z.string(),
	start: z.int(),
	end: z.int(),
	inForce: z.boolean(),
	vision: z.string().nullable(),
	aspiration: z.string().nullable(),
	principles: z.array(z.object({ title: z.string(), wording: z.string() })),
	baseline: day.nullable().describe('Figures available on this day are the baseline.'),
	reviewEveryMonths: z.int().nullable(),
	source: id,
});

const priority = z.object({
	...thing,
	strategy: id,
	number: z.string(),
	title: z.string(),
	summary: z.string(),
});

const goal = z.object({
	...thing,
	priority: id,
	number: z.string(),
	title: z.string(),
	shortTitle: z.string(),
	summary: z.string(),
});

const action = z.object({
	...thing,
	goal: id,
	title: z.string().describe('Plain words of this site.'),
	wording: z.string().describe('Exactly as it stands in the strategy.'),
	summary: z.string(),
	leads: z.array(id),
	leadsAsWritten: z.string(),
	sameAs: z.array(id).describe('Actions under other goals that are the same piece of work.'),
	delivery: z
		.enum(deliveryStates)
		.describe('The latest that any report on its strategy says, whatever kind of report it is.'),
	deliveryAsAt: day.nullable().describe('The day that it speaks of.'),
	deliveryReport: id.nullable().describe('The report that says so.'),
	deliveryIsStale: z
		.boolean()
		.describe('True where two later reviews or more do not say: it may be out of date.'),
});

const measure = z.object({
	...thing,
	goal: id,
	title: z.string().describe('Plain words of this site.'),
	wording: z.string().describe('Exactly as it stands in the strategy.'),
	summary: z.string(),
	kind: z.enum(['counted', 'milestone']),
	direction: z.enum(directions).nullable(),
	directionBasis: z.enum(['stated', 'editor']).nullable(),
	needed: z.string().nullable().describe('What it would take to count it.'),
	milestone: z.enum(milestoneStates).nullable(),
	indicators: z.array(
		z.object({
			indicator: id,
			how: z.enum(['shows', 'part-of', 'stands-in-for']),
			groups: z.array(
				z.object({
					group: z.string().describe('Blank for everyone.'),
					state: z.enum(outcomeStates),
					baseline: z.string().nullable().describe('The period, as in the table.'),
					latest: z.string().nullable().describe('The period, as in the table.'),
				}),
			),
		}),
	),
});

const indicator = z.object({
	...thing,
	title: z.string(),
	definition: z.string(),
	unit: z.string(),
	source: id,
	measures: z.array(id),
	files: filesSchema,
});

const partner = z.object({
	...thing,
	name: z.string(),
	abbreviation: z.string().nullable(),
	kind: z.string(),
	summary: z.string(),
	partOf: id.nullable(),
});

const term = z.object({
	...thing,
	term: z.string(),
	abbreviation: z.string().nullable(),
	meaning: z.string(),
	source: id.nullable(),
});

const item = z.object({
	item: z.string().describe('A name that never changes within the report.'),
	title: z.string(),
	under: id.nullable().describe('The goal or priority that it stands under.'),
	page: z.url().nullable().describe('The page of what it rates.'),
	wording: z.string(),
	statusAsWritten: z.string(),
	status: z.enum(itemStates),
	lead: z.string(),
	start: z.string().nullable(),
	finish: z.string().nullable(),
	narrative: z.string(),
	note: z.string(),
});

const report = z.object({
	...thing,
	title: z.string(),
	shortTitle: z.string(),
	kind: z.string(),
	strategy: id.nullable(),
	source: id,
	asAt: day,
	summary: z.string(),
	items: z.array(item),
});

/** The whole strategy as `/data/site.json` gives it out. */
export const siteSchema = z
	.object({
		$schema: address,
		version: z.literal(1).describe('Within a version fields are added, never renamed or removed.'),
		title: z.string(),
		place: z.string(),
		page: address,
		publisher: z.string(),
		adopted: z
			.object({ by: z.string(), on: day })
			.nullable()
			.describe('Null while the site is a draft that nobody has adopted.'),
		languages: z.array(z.string()).describe('The first is the language of this file.'),
		built: day,
		strategies: z.array(strategy).describe('The one in force first.'),
		priorities: z.array(priority),
		goals: z.array(goal),
		actions: z.array(action),
		measures: z.array(measure),
		indicators: z.array(indicator),
		partners: z.array(partner),
		glossary: z.array(term),
		reports: z.array(report),
		sources: z.array(sourceSchema),
	})
	.meta({ title: 'A strategy, its actions, its measures of success and their indicators' });

export type SiteFile = z.infer<typeof siteSchema>;
