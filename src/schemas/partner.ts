import { z } from 'zod';
import { aliases, keywords, official, reference, text, updated, words } from './fields.ts';

export const partnerKinds = ['council', 'nhs', 'partnership', 'board', 'voluntary'] as const;

/** A body that leads actions. */
export const partner = z.strictObject({
	name: official('The official name, exactly as it stands in the source.', 140),
	abbreviation: text('Its usual short form.', 'WHO').optional(),
	kind: z.enum(partnerKinds).meta({ description: 'What kind of body it is.', example: 'nhs' }),
	aliases,
	partOf: reference('partners', 'The larger body that it is a team of.').optional(),
	summary: words('What it is, in one plain sentence.', 300),
	note: words('What a reader should know of its name.', 400).optional(),
	keywords,
	updated,
});
export type PartnerData = z.infer<typeof partner>;
