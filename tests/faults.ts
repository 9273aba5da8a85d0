/** What a check has against a page. */
export interface Fault {
	/** The address of the page. */
	readonly where: string;
	readonly found: string;
	readonly expected: string;
}

const most = 25;

/** Fails with all that was found, said so that it can be mended without reading the test. */
export function expectNone(faults: Iterable<Fault>, why: string): void {
	const all = [...faults];
	if (all.length === 0) return;
	const kinds = [...Map.groupBy(all, ({ found, expected }) => `${found}\n   expected ${expected}`)];
	const lines = kinds.slice(0, most).map(([what, [first, ...others]]) => {
		const more = others.length > 0 ? ` and ${others.length} more` : '';
		return `${first?.where ?? ''}${more}\n   found    ${what}`;
	});
	if (kinds.length > most) lines.push(`… and ${kinds.length - most} more kinds`);
	const error = new Error(`${all.length} found. Why it matters: ${why}\n\n${lines.join('\n')}`);
	// The faults are in the built site: a trace into the test says nothing.
	error.stack = error.message;
	throw error;
}
