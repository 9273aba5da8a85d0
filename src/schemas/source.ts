import { z } from 'zod';
import { official, text, updated, webAddress, words } from './fields.ts';

/** A published document or data set. */
export const source = z.strictObject({
	title: official('The official title, exactly.', 200),
	kind: z
		.enum(['document', 'data'])
		.meta({ description: 'A document or a data set.', example: 'document' }),
	publisher: text('Who published it.'),
	date: text(
		'Its date as the source states it. Leave it out where none is stated.',
		'May 2025',
	).optional(),
	licence: text('Its licence, where one is stated.', 'Open Government Licence v3.0').optional(),
	address: webAddress.optional().meta({ description: 'Where it was published.' }),
	taken: words('What this site takes from it, in one plain sentence.', 300),
	contradictions: z
		.array(
			z.strictObject({
				where: text('Where in the source it stands.'),
				found: words('What stands there that does not fit, in plain words.', 500),
			}),
		)
		.optional(),
	updated,
});
export type SourceData = z.infer<typeof source>;
