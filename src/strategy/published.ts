import type { Observation } from './series.ts';

/** The day on which the first figure for a period was published, blank where no source states it. */
export function firstPublished(point: Observation): string {
	const versions = [...point.replaced.toReversed(), point];
	return versions.find(({ value }) => value !== null)?.published ?? '';
}
