import { z } from 'zod';
import { text } from './fields.ts';

/** A row of `redirects.csv`: an address that was published once, and the page that took its place. */
export const redirect = z.strictObject({
	from: z
		.string()
		.regex(/^\/(?:[a-z0-9-]+\/)+$/u, 'address')
		.meta({ description: 'The old address, without the language.', example: '/goals/smoking/' }),
	to: z
		.string()
		.regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/u, 'address')
		.meta({ description: 'The page that took its place.', example: '/goals/fewer-smokers/' }),
	reason: text('Why it moved, for those who look after the site.', 'The goal has a new name.'),
});
export type RedirectData = z.infer<typeof redirect>;
