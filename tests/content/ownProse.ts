import { asProse, namesOf } from '#auditing/givenNames.ts';
import { proseOf } from '#auditing/prose.ts';
import { content } from './ours.ts';

/** The paragraphs and list items of a body in our own words, without headings and quotations. */
export const paragraphs = (body: string): readonly string[] => proseOf(body).paragraphs;

const names = namesOf(content);

/** Prose with a short word in the place of each given name, sentence by sentence. */
export const withoutNames = (texts: readonly string[]): string => asProse(texts, names);
