import { mistakesIn, readWords, type Known } from '#loaders/commandWords.ts';

/** What the command was asked for. */
export interface Options {
	readonly help: boolean;
	/** For programs. */
	readonly json: boolean;
	/** All pages, and not only those that need most work. */
	readonly all: boolean;
	/** The file that the report is written to. Null where none is. */
	readonly html: string | null;
	/** The page that is told in full. Null for all in a table. */
	readonly address: string | null;
}

export const usage = `npm run audit
  shows which pages need work, those that need most first

npm run audit -- /about/this-site/
  tells all that was found on one page

  --all          every page that needs any work
  --html FILE    writes all of it as a page for the browser, or for print
  --json         for programs`;

const known: Known = { help: null, json: null, all: null, html: 'audit.html' };

/** Reads the words after the command, or tells what is wrong with them. */
export function readOptions(words: readonly string[]): Options | string {
	const given = readWords(words, known);
	const { text, has, others } = given;
	const [address, ...more] = others;
	const [mistake] = mistakesIn(given, known);
	if (has('html')) return `--html needs the name of a file.\n\n${usage}`;
	if (mistake) return `${mistake.found} ${mistake.next}\n\n${usage}`;
	if (more.length > 0) return `Name one page at a time, not “${more.join(' ')}” too.\n\n${usage}`;
	return {
		help: has('help'),
		json: has('json'),
		all: has('all'),
		html: text('html') ?? null,
		address: address ?? null,
	};
}
