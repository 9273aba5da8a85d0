import { parseArgs } from 'node:util';
import { didYouMean } from './faults.ts';

/** What `npm run check` was asked to do. */
export interface CheckOptions {
	/** Tell everything for a program. */
	readonly json: boolean;
	/** Tell everything for GitHub too, which shows it beside the lines of a change. */
	readonly annotations: boolean;
	/** Write down the addresses of all pages, so that none of them can be lost. */
	readonly keepAddresses: boolean;
	/** The content folder as it was published before: none of its pages may be lost. */
	readonly before: string | undefined;
	readonly help: boolean;
}

const switches = ['json', 'annotations', 'keep-addresses', 'help'];
const names = [...switches, 'before'];

export const usage = `npm run check
  tells all mistakes in the content, each with its file and line and how to mend
  it, and then what is worth a look

  -- --json            for programs
  -- --annotations     for GitHub, which shows each beside its line (there it does
                       so unasked)
  -- --keep-addresses  writes the addresses of all pages into content/published.txt
                       when they are published: from then on the check says which
                       of them would be lost
  -- --before FOLDER   for proposals: FOLDER is the content as it was published
                       before, such as a copy of the main branch has it. The
                       check says which addresses of its pages would be lost
  -- --help            this

The check fails for mistakes alone.`;

/** Reads the words after the command; or says, in words, why they are not understood. */
export function readCheckOptions(words: readonly string[]): CheckOptions | string {
	const { values, positionals } = parseArgs({
		args: words.map((word) => (word === 'help' ? '--help' : word)),
		strict: false,
		allowPositionals: true,
		options: {
			...Object.fromEntries(switches.map((name) => [name, { type: 'boolean' as const }])),
			before: { type: 'string' },
		},
	});
	const known = names.map((name) => `--${name}`);
	const { before, ...others } = values;
	for (const [name, value] of Object.entries(others)) {
		if (!switches.includes(name))
			return `There is no option --${name}. ${didYouMean(`--${name}`, known)}`;
		if (value !== true) return `The option --${name} takes no value. Write it alone.`;
	}
	if (before !== undefined && (typeof before !== 'string' || before === ''))
		return 'The option --before needs a folder behind it, such as --before ../main/content';
	const [word] = positionals;
	if (word !== undefined) {
		const next =
			'Everything is checked at once. For a list of what it can do: npm run check -- help';
		return `The check takes no names: “${word}” was not understood. ${next}`;
	}
	return {
		json: values['json'] === true,
		annotations: values['annotations'] === true,
		keepAddresses: values['keep-addresses'] === true,
		before,
		help: values['help'] === true,
	};
}
