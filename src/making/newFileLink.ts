import { collections } from '#schemas/collections.ts';
import { fileOf } from './desk.ts';
import { mdxFile, yamlFile } from './fileText.ts';
import { nouns, type NounName } from './nouns.ts';

/** The text that a new file of a kind starts from: every field with its explanation, none with a value. */
export function templateOf(name: NounName): string {
	const noun = nouns[name];
	const schema = collections[noun.collection];
	const fixed = 'fixed' in noun ? noun.fixed : {};
	return noun.collection === 'sources' ? yamlFile(schema, fixed) : mdxFile(schema, fixed);
}

/**
 * A link to GitHub’s page for a new file, with its template filled in. The editor writes the file’s
 * name in place of NAME.
 * @param repository its address: `https://github.com/owner/name`
 * @param source the language in which everything is written first
 */
export function newFileLink(repository: string, name: NounName, source = 'en'): string {
	const filename = `content/${fileOf(nouns[name].collection, 'NAME', source)}`;
	const query = new URLSearchParams({ filename, value: templateOf(name) });
	return `${repository}/new/main?${query.toString()}`;
}
