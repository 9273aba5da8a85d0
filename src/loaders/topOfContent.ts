import path from 'node:path';
import { lookAt } from './faults.ts';
import { allBelow, filesBelow, namesIn } from './files.ts';
import type { Reader } from './reader.ts';

/** What may stand at the top of the content folder, beside the folders of languages. */
const atTheTop = ['README.md', 'site.yaml', 'data', 'published.txt', 'redirects.csv'];

const isLanguage = (name: string) => /^[a-z]{2}$/u.test(name);

/** Tells what leads to a file or folder elsewhere: nobody sees what else would be published with it. */
export function tellLinks(reader: Reader, folder: string): void {
	for (const entry of allBelow(folder).filter((one) => one.isSymbolicLink())) {
		const file = reader.name(path.join(entry.parentPath, entry.name));
		const next = 'Put the file or folder itself here.';
		reader.fault(file, 'This leads to a file or folder in another place.', next);
	}
}

/**
 * The languages by their folders, where `site.yaml` cannot be read: the source language has the
 * most files.
 */
export function languageFolders({ content }: Reader): string[] {
	return namesIn(content)
		.filter((name) => isLanguage(name))
		.map((name) => ({ name, files: filesBelow(path.join(content, name)).length }))
		.toSorted((a, b) => b.files - a.files)
		.map(({ name }) => name);
}

/** Tells all at the top of the content folder that would be left out without a word. */
export function tellStrays(reader: Reader, languages: readonly string[] | null): void {
	for (const name of namesIn(reader.content)) {
		if (name.startsWith('.') || atTheTop.includes(name)) continue;
		if (isLanguage(name)) {
			if (!languages || languages.includes(name)) continue;
			const file = reader.name(path.join(reader.content, name));
			const found = `This folder is left out: “${name}” is no language of the site yet.`;
			const next = `Add it under “languages” in site.yaml when it is ready: languages: [${[...languages, name].join(', ')}]`;
			reader.warnings.push(lookAt(file, { line: 1, column: 1 }, found, next));
			continue;
		}
		reader.fault(
			reader.name(path.join(reader.content, name)),
			'This stands outside the folder of a language.',
			'Move it into one, such as “en”, or delete it.',
		);
	}
}
