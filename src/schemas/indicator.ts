import { z } from 'zod';
import { help, keywords, reference, text, updated, words } from './fields.ts';

/** What is counted, whoever uses it. The figures stand in `data/<the same name>.csv`. */
export const indicator = z.strictObject({
	title: words('A plain title.', 70),
	definition: words('What exactly is counted.', 400),
	whyItMatters: words('Why it matters to residents, in one or two plain sentences.', 400),
	unit: z.enum(['percent']).meta({ description: 'What the figures are in.', example: 'percent' }),
	decimals: z
		.int()
		.min(0)
		.max(3)
		.meta({ description: 'Decimals that the source prints.', example: '1' }),
	polarity: z.enum(['higher', 'lower', 'neutral']).meta({
		description: 'Which way is better, where no measure says.',
		example: 'lower',
	}),
	periodType: z.enum(['school-year']).meta({
		description: 'What “2018/19” means here.',
		example: 'school-year',
	}),
	source: reference('sources', 'Where the figures come from.'),
	externalId: text('The identifier that the publisher uses.', '93563').optional(),
	help,
	keywords,
	updated,
});
export type IndicatorData = z.infer<typeof indicator>;
