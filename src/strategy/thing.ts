import type { Action, Goal, Item, Measure, Strategy } from './model.ts';
import type { Text } from './text.ts';

/** What threads run between. */
export type Thing = Goal | Action | Measure | Item;

/** Which of the four it is. */
export function kindOf(thing: Thing): 'goal' | 'action' | 'measure' | 'item' {
	if ('report' in thing) return 'item';
	if ('leads' in thing) return 'action';
	return 'bearings' in thing ? 'measure' : 'goal';
}

/** The strategy that it is of. Null for an item of a report on one that is not here. */
export function strategyOf(thing: Thing): Strategy | null {
	if ('report' in thing) return thing.report.strategy;
	return 'goal' in thing ? thing.goal.priority.strategy : thing.priority.strategy;
}

/** Where it stands, from the root of the site, without language. */
export const pathOf = (thing: Thing): string =>
	'report' in thing ? `${thing.report.path}#item-${thing.item}` : thing.path;

/** What it is called in short. */
export const nameOf = (thing: Thing): Text =>
	'shortTitle' in thing ? thing.shortTitle : thing.title;
