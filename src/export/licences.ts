/** A licence that is known by name: its identifier at the Open Definition or SPDX, and its text. */
export interface Licence {
	readonly name: string;
	readonly path: string;
}

const creativeCommons = (kind: string, version: string): Licence => ({
	name: `CC-${kind.toUpperCase()}-${version}`,
	path: `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`,
});

const known: readonly (readonly [RegExp, (version: string) => Licence])[] = [
	[
		/^(?:open government licence|ogl)\s+v?(\d)(?:\.0)?$/iu,
		(version) => ({
			name: `OGL-UK-${version}.0`,
			path: `https://www.nationalarchives.gov.uk/doc/open-government-licence/version/${version}/`,
		}),
	],
	[
		/^(?:creative commons attribution|cc[ -]by)\s+(\d\.\d)$/iu,
		(version) => creativeCommons('BY', version),
	],
	[
		/^(?:creative commons attribution[ -]sharealike|cc[ -]by[ -]sa)\s+(\d\.\d)$/iu,
		(version) => creativeCommons('BY-SA', version),
	],
	[
		/^cc0(?:\s+(1\.0))?$/iu,
		() => ({ name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }),
	],
];

/** The licence that a source names in words. Null where it is none that this site knows the address of. */
export function licenceOf(words: string | undefined): Licence | null {
	for (const [pattern, make] of known) {
		const found = pattern.exec(words?.trim() ?? '');
		if (found) return make(found[1] ?? '');
	}
	return null;
}
