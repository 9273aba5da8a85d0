import type { Marker } from '#schemas/observation.ts';

/**
 * What the notes of publishers come to, the first that fits. Modelled on the value notes of
 * Fingertips: “Value not published for data quality reasons” is of low reliability, and “Value
 * missing due to small sample size” is confidential, although both also say that it is missing.
 */
const meanings: readonly (readonly [RegExp, Marker])[] = [
	[/data quality|reliab|caution|incomplete/iu, 'u'],
	[/suppress|disclos|confidential|small (?:sample|count|number|denominator)/iu, 'c'],
	[/not applicable/iu, 'z'],
	[/missing|not (?:published|available|collected|known)|unavailable|no data/iu, 'x'],
];

/** Why a figure is missing or weak, going by the publisher’s note on it. Blank where it does not say. */
export const markerOfNote = (note: string): Marker =>
	meanings.find(([words]) => words.test(note))?.[1] ?? '';

/** The note without the star that leads to it on the publisher’s page. */
export const withoutStar = (note: string): string => note.replace(/^\*\s*/u, '');
