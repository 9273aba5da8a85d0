import { z } from 'zod';
import { help, helpTopics, keywords, order, text, updated, webAddress, words } from './fields.ts';

/** Who to call or write to at once. */
export const contact = z.strictObject({
	name: words('The name of the service.', 80),
	phone: text('The number, as people write it.', '116 123').optional(),
	address: webAddress.optional().meta({ description: 'The website of the service.' }),
	when: words('When to use it, and when it is open.', 300),
	topics: z.array(z.enum(helpTopics)).optional().meta({
		description:
			'The subjects whose pages show this service. Leave it out for an emergency line that all show.',
	}),
});

/** A page of plain prose about the strategy or the place. */
export const chapter = z.strictObject({
	title: words('The title of the page.', 70),
	order,
	summary: words('What the page says, in one plain sentence.', 240),
	contacts: z.array(contact).optional().meta({
		description: 'Services to call or write to. Only the chapter “help-now” has them.',
	}),
	help,
	keywords,
	updated,
});
export type ChapterData = z.infer<typeof chapter>;
