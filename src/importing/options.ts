import { mistakesIn, notADay, readWords } from '#loaders/commandWords.ts';
import type { Mistake } from '#loaders/mistake.ts';
import { dimensions, type Choices, type Dimension } from './stratum.ts';
import type { Wishes } from './wishes.ts';

/** What the command was asked to do. */
export interface Options extends Wishes {
	/** The download. */
	readonly file: string;
	/** The name of the indicator’s file, without its ending. */
	readonly indicator: string;
	/** True where the table is written without a question. */
	readonly yes: boolean;
}

const known = {
	indicator: 'cold-homes',
	area: 'E92000001',
	'as-group': 'Women',
	'replaced-on': '2026-05-31',
	...Object.fromEntries(Object.values(dimensions).map((name) => [name, 'Persons'])),
	'without-counts': null,
	yes: null,
	help: null,
};

export const usage = `npm run import -- FILE --indicator ID

FILE is a table of figures: a Fingertips download, an export from its website, a
table of the ONS, or a table of this project’s own kind. ID is the name of a file
in the folder “indicators”, without its ending.

  --area NAME          what the download calls the strategy’s own area, or its code
  --sex, --age, --category-type, --category, --measure, --group
                       which rows to take, where the download has several sorts
  --as-group NAME      the group of the indicator that the rows speak of
  --without-counts     leave out counts and denominators
  --replaced-on DAY    the day on which figures that change were replaced; today,
                       if not given
  --yes                write without asking

The import shows what it would change before it writes.`;

const asWritten = 'Write the command as: npm run import -- FILE --indicator ID';

function checkWords(
	file: string | undefined,
	more: readonly string[],
	indicator: string | undefined,
	mistakes: Mistake[],
) {
	if (file === undefined) {
		mistakes.push({ where: 'FILE', found: 'No file is named.', next: asWritten });
	}
	if (indicator === undefined) {
		const next = `${asWritten}, with the two hyphens before the file.`;
		mistakes.push({ where: '--indicator', found: 'No indicator is named.', next });
	} else if (more.length > 0) {
		mistakes.push({
			where: more.map((word) => `“${word}”`).join(' '),
			found: 'This belongs to no option.',
			next: 'Name one file, and put a name with spaces in double quotes.',
		});
	}
}

/**
 * Reads the words after the command. Null where they ask for help, or where they are not understood:
 * then the mistakes are told.
 * @param today `2026-05-31`: the day of a revision, where none is given
 */
export function readOptions(
	words: readonly string[],
	today: string,
	mistakes: Mistake[],
): Options | null {
	const given = readWords(words, known);
	const { text, has } = given;
	if (has('help')) return null;
	mistakes.push(...mistakesIn(given, known));
	const [file, ...more] = given.others;
	const indicator = text('indicator');
	// Without its two hyphens, npm keeps all options to itself; and a word after a misspelt option
	// seems to belong to none.
	if (mistakes.length === 0) checkWords(file, more, indicator, mistakes);
	const day = text('replaced-on') ?? today;
	const notDay = notADay('replaced-on', day);
	if (notDay) mistakes.push(notDay);
	if (mistakes.length > 0 || file === undefined || indicator === undefined) return null;
	const choices: Choices = Object.fromEntries(
		(Object.entries(dimensions) as [Dimension, string][]).flatMap(([name, option]) => {
			const value = text(option);
			return value === undefined ? [] : [[name, value]];
		}),
	);
	return {
		file,
		indicator,
		area: text('area'),
		choices,
		asGroup: text('as-group'),
		withoutCounts: has('without-counts'),
		day,
		yes: has('yes'),
	};
}
