import { z } from 'zod';
import { order, reference, updated, words } from './fields.ts';

/** One of the few things that a strategy sets out to achieve over its whole term. The body says why. */
export const priority = z.strictObject({
	strategy: reference('strategies', 'The strategy that it belongs to.'),
	order,
	title: words('The official name, exactly.', 100),
	strapline: words('The line that the source puts beside the name, exactly.', 140).optional(),
	summary: words('What it is about, in one plain sentence.', 240),
	updated,
});
export type PriorityData = z.infer<typeof priority>;
