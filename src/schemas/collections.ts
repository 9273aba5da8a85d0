import type { z } from 'zod';
import { action } from './action.ts';
import { chapter } from './chapter.ts';
import { goal } from './goal.ts';
import { indicator } from './indicator.ts';
import { measure } from './measure.ts';
import { news } from './news.ts';
import { partner } from './partner.ts';
import { priority } from './priority.ts';
import { report } from './report.ts';
import { source } from './source.ts';
import { strategy } from './strategy.ts';
import { term } from './term.ts';

/** The folders of a language, and what each file in them may hold. */
export const collections = {
	strategies: strategy,
	priorities: priority,
	goals: goal,
	actions: action,
	measures: measure,
	indicators: indicator,
	partners: partner,
	glossary: term,
	chapters: chapter,
	reports: report,
	news,
	sources: source,
} as const;

export type CollectionName = keyof typeof collections;
export type DataOf<C extends CollectionName> = z.infer<(typeof collections)[C]>;
export const collectionNames = Object.keys(collections) as CollectionName[];

/** Whether `name` is the folder of a collection. */
export const isCollection = (name: string): name is CollectionName =>
	Object.hasOwn(collections, name);
