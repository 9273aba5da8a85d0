/** A thing while it is being linked: what points to others is filled in later. */
export type Open<T> = { -readonly [K in keyof T]: T[K] };

/** What `map` holds under a name that the content has: checked content names nothing else. */
export function need<T>(map: ReadonlyMap<string, T>, id: string): T {
	const found = map.get(id);
	if (found === undefined)
		throw new Error(`“${id}” is named but missing: the content was not checked.`);
	return found;
}
