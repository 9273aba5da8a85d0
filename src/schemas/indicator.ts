import { z } from 'zod';
import { day, help, keywords, reference, text, updated, words } from './fields.ts';

/** What the figures of an indicator may be in. */
export const units = ['percent', 'years', 'out-of-10', 'per-1000', 'per-100000', 'count'] as const;
export type Unit = (typeof units)[number];

/** The year, or other stretch of time, that one figure speaks of. It decides what “2018/19” means. */
export const periodTypes = [
	'calendar-year',
	'financial-year',
	'school-year',
	'survey-year',
	'quarter',
	'month',
	'day',
] as const;
export type PeriodType = (typeof periodTypes)[number];

export const polarities = ['higher', 'lower', 'neutral'] as const;
export type Polarity = (typeof polarities)[number];

/** The forms that a chart may take. */
const chartForms = ['line', 'change', 'bullet', 'dots'] as const;
export type ChartForm = (typeof chartForms)[number];

const polarity = z.enum(polarities).meta({
	description: 'Which way is better, where no measure says.',
	example: 'lower',
});

/** What is counted, whoever uses it. The figures stand in `data/<the same name>.csv`. */
export const indicator = z.strictObject({
	title: words('A plain title.', 70),
	definition: words('What exactly is counted.', 400),
	whyItMatters: words('Why it matters to residents, in one or two plain sentences.', 400),
	unit: z.enum(units).meta({ description: 'What the figures are in.', example: 'percent' }),
	ofThings: z.literal(true).optional().meta({
		description:
			'Set this where what is counted is not people, so that a small number tells of nobody.',
		example: 'true',
	}),
	decimals: z
		.int()
		.min(0)
		.max(3)
		.meta({ description: 'Decimals that the source prints.', example: '1' }),
	polarity,
	periodType: z.enum(periodTypes).meta({
		description: 'What time one figure speaks of, and so what “2018/19” means here.',
		example: 'school-year',
	}),
	frequency: z
		.enum(['monthly', 'quarterly', 'half-yearly', 'yearly', 'two-yearly', 'once', 'not-known'])
		.meta({ description: 'How often a new figure comes out.', example: 'yearly' }),
	nextUpdate: day('The day of the next figure. Only where the source announces it.').optional(),
	groups: z
		.array(
			z.strictObject({
				name: text('The name of the group, as in the column “group” of the table.', 'Female'),
				title: words('Its name for readers.', 70),
				polarity: polarity.optional(),
			}),
		)
		.min(1)
		.optional()
		.meta({ description: 'The groups in the table, in the order in which readers meet them.' }),
	breaks: z
		.array(
			z.strictObject({
				from: text('The first period counted in the new way, as in the table.', '2019/20'),
				reason: words('What changed, in one plain sentence.', 300),
			}),
		)
		.optional()
		.meta({ description: 'Changes of method: figures before and after cannot be compared.' }),
	caveats: z
		.array(words('One thing to know before using the figures.', 300))
		.optional()
		.meta({ description: 'What a reader should know before using the figures.' }),
	context: words('Why it stands here although no measure uses it.', 300).optional(),
	headline: words(
		'The finding in one line, where you can write a better one than the site. Each number in it must stand in the table.',
		120,
	).optional(),
	summary: words(
		'The finding in one or two sentences, shown under the headline. Each number in it must stand in the table.',
		300,
	).optional(),
	chart: z.enum(chartForms).optional().meta({
		description: 'The form of the chart, where the one that the site chooses does not suit.',
		example: 'line',
	}),
	source: reference('sources', 'Where the figures come from.'),
	externalId: text('The identifier that the publisher uses.', '93563').optional(),
	help,
	keywords,
	updated,
});
export type IndicatorData = z.infer<typeof indicator>;
