import { parseArgs } from 'node:util';
import { didYouMean } from '#loaders/faults.ts';

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

const known = { help: 'boolean', json: 'boolean', all: 'boolean', html: 'string' } as const;

/** Reads the words after the command, or tells what is wrong with them. */
export function readOptions(words: readonly string[]): Options | string {
	const { values, positionals } = parseArgs({
		args: [...words],
		strict: false,
		allowPositionals: true,
		options: Object.fromEntries(Object.entries(known).map(([name, type]) => [name, { type }])),
	});
	for (const [name, value] of Object.entries(values)) {
		const type = Object.entries(known).find(([one]) => one === name)?.[1];
		const names = Object.keys(known).map((one) => `--${one}`);
		if (type === undefined)
			return `There is no option --${name}. ${didYouMean(`--${name}`, names)}\n\n${usage}`;
		if (typeof value !== type)
			return `--${name} ${type === 'string' ? 'needs the name of a file' : 'takes no value'}.\n\n${usage}`;
	}
	const [address, ...more] = positionals;
	if (more.length > 0) return `Name one page at a time, not “${more.join(' ')}” too.\n\n${usage}`;
	return {
		help: values['help'] === true,
		json: values['json'] === true,
		all: values['all'] === true,
		html: typeof values['html'] === 'string' ? values['html'] : null,
		address: address ?? null,
	};
}
