import { z } from 'zod';
import { periodTypes, polarities, units, type IndicatorData } from '#schemas/indicator.ts';
import { markers } from '#schemas/observation.ts';
import { directions } from '#schemas/measure.ts';
import { outcomeStates } from '#strategy/outcome.ts';

export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
export const day = z.iso.date();
export const address = z.url();

const number = z.number();
const figure = z.object({ period: z.string(), start: day, end: day, value: number });

export const sourceSchema = z.object({
	id,
	title: z.string(),
	publisher: z.string(),
	date: z.string().nullable().describe('As the source states it.'),
	licence: z.string().nullable().describe('As the source states it.'),
	licenceAddress: address.nullable(),
	address: address.nullable(),
});

export const filesSchema = z.object({
	page: address,
	csv: address,
	json: address,
	svg: address,
	png: address,
});

const observation = z.object({
	period: z.string().describe('As the source writes it.'),
	start: day.describe('The first day of the period.'),
	end: day.describe('The last day of the period.'),
	value: number.nullable().describe('Null where the figure is missing; note and marker say why.'),
	lower95: number.nullable().describe('The lower 95% confidence limit, as published.'),
	upper95: number.nullable().describe('The upper 95% confidence limit, as published.'),
	count: number.nullable(),
	denominator: number.nullable(),
	marker: z
		.enum(markers)
		.describe('c confidential, u low reliability, x not available, z not applicable.'),
	note: z.string(),
	published: day.nullable(),
	superseded: day
		.nullable()
		.describe('The day on which a newer figure took the place of this one.'),
	source: id,
});

const series = z.object({
	area: z.string().describe('As in the table; blank for the strategy’s own area.'),
	areaTitle: z.string(),
	group: z.string().describe('As in the table; blank for everyone.'),
	groupTitle: z.string(),
	observations: z.array(observation),
});

const group = z.object({
	group: z.string().describe('As in the table; blank for everyone.'),
	groupTitle: z.string(),
	polarity: z.enum(polarities).describe('Which way is better for this group.'),
});

const tested = z.object({
	standardError: number.describe('In the unit of the figure: the width of the limits ÷ 3.92.'),
	lower95: number,
	upper95: number,
	from: z
		.enum(['published', 'counts'])
		.describe('Whether the limits were published or worked out.'),
});

const judgement = z.object({
	group: z.string(),
	state: z.enum(outcomeStates),
	obstacle: z
		.enum(['no-baseline', 'no-baseline-figure', 'overlap', 'break', 'contested', 'not-stated'])
		.nullable()
		.describe('Why nothing can be compared.'),
	baseline: figure.nullable(),
	latest: figure.nullable(),
	difference: number.nullable().describe('latest − baseline.'),
	test: z
		.object({
			z: number.describe('difference ÷ √(standardError² of latest + standardError² of baseline).'),
			baseline: tested,
			latest: tested,
		})
		.nullable(),
	target: z
		.object({
			met: z.boolean().nullable(),
			share: number.nullable().describe('Of the way from the baseline to the target; 1 is all.'),
		})
		.nullable(),
});

const bearing = z.object({
	measure: id,
	measureTitle: z.string(),
	strategy: id,
	strategyInForce: z.boolean(),
	how: z.enum(['shows', 'part-of', 'stands-in-for']),
	opposite: z.boolean().describe('True where the measure rises when this falls.'),
	reason: z.string(),
	direction: z.enum(directions).describe('Which way is better for these figures.'),
	baseline: z
		.object({ period: z.string(), start: day, end: day, reason: z.string().nullable() })
		.nullable(),
	target: z
		.object({ wording: z.string(), value: number.nullable(), by: z.string().nullable() })
		.nullable(),
	judgements: z.array(judgement),
});

const frequencies = [
	'monthly',
	'quarterly',
	'half-yearly',
	'yearly',
	'two-yearly',
	'once',
	'not-known',
] as const satisfies readonly IndicatorData['frequency'][];

/** An indicator as `/indicators/<id>.json` gives it out. */
export const indicatorSchema = z
	.object({
		$schema: address,
		version: z.literal(1).describe('Within a version fields are added, never renamed or removed.'),
		id,
		title: z.string(),
		definition: z.string(),
		whyItMatters: z.string(),
		place: z.string().describe('The strategy’s own area.'),
		unit: z.enum(units),
		decimals: z.int().describe('Decimals that the source prints.'),
		polarity: z
			.enum(polarities)
			.describe('Which way is better where neither a measure nor the group says.'),
		groups: z.array(group),
		periodType: z.enum(periodTypes),
		frequency: z.enum(frequencies),
		nextUpdate: day.nullable(),
		externalId: z.string().nullable().describe('The publisher’s own identifier.'),
		context: z.string().nullable().describe('Why it stands here although no measure uses it.'),
		caveats: z.array(z.string()),
		breaks: z
			.array(z.object({ from: z.string(), start: day, reason: z.string() }))
			.describe('New ways of counting: figures before and after cannot be compared.'),
		updated: day,
		files: filesSchema,
		source: sourceSchema,
		otherSources: z.array(sourceSchema),
		series: z.array(series),
		bearings: z.array(bearing).describe('What it shows for each measure that uses it.'),
	})
	.meta({ title: 'An indicator' });

export type IndicatorFile = z.infer<typeof indicatorSchema>;
