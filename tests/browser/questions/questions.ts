import { en } from './en.ts';
import { fa } from './fa.ts';
import { gu } from './gu.ts';
import { pl } from './pl.ts';
import { ro } from './ro.ts';

/** Questions by who asks them, and the pages that answer each: any of them will do. */
export type Questions = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** By language. */
export const questions: Readonly<Record<string, Questions>> = { en, fa, gu, pl, ro };
