import { newFileLink } from './newFileLink.ts';
import { nounNames } from './nouns.ts';

/** The way from the guide’s page on GitHub up to the address of the repository. */
const REPOSITORY = '../../..';

const first = '<!-- Written by “npm run guide”: links to new files. -->';
const last = '<!-- End of the links. -->';

/**
 * The editors’ guide with a link to a new file of each kind at its end, as `[new-term]: …`. None
 * names the repository, so that they are right in every copy of it.
 * @param guide the text of `content/README.md`
 * @param source the language in which everything is written first
 */
export function withLinks(guide: string, source: string): string {
	const links = nounNames.map((name) => `[new-${name}]: ${newFileLink(REPOSITORY, name, source)}`);
	const [before = ''] = guide.split(first);
	const [, after = ''] = guide.split(last);
	return `${before.trimEnd()}\n\n${[first, '', ...links, '', last].join('\n')}\n${after.trimStart()}`;
}
