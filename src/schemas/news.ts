import { z } from 'zod';
import { day, words } from './fields.ts';

/** Something new on the site. The body tells it. */
export const news = z.strictObject({
	date: day('The day of the news.'),
	title: words('The headline.', 100),
	summary: words('The news in one plain sentence.', 240),
});
export type NewsData = z.infer<typeof news>;
