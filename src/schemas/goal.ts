import { z } from 'zod';
import { aliases, help, keywords, order, reference, updated, words } from './fields.ts';
import { forerunners } from './forerunner.ts';

/** What a priority is to achieve in the next years. The body says why, in plain words. */
export const goal = z.strictObject({
	priority: reference('priorities', 'The priority that it belongs to.'),
	order,
	title: words('The official name, exactly.', 200),
	shortTitle: words('A short plain name for menus and drawings.', 40),
	aliases,
	summary: words('What it is about, in one plain sentence.', 240),
	help,
	keywords,
	forerunners,
	updated,
});
export type GoalData = z.infer<typeof goal>;
