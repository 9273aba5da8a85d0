import { createReadStream } from 'node:fs';
import { planImport, type ImportPlan } from '#importing/importPlan.ts';
import { tellMistakes } from '#importing/mistake.ts';
import type { Mistake } from '#loaders/mistake.ts';
import { readTable } from '#importing/table.ts';
import type { Target } from '#importing/target.ts';
import type { Wishes } from '#importing/wishes.ts';
import { indicator, type IndicatorData } from '#schemas/indicator.ts';
import { site } from '#schemas/site.ts';

/** The day on which figures are replaced in these tests. */
const day = '2026-05-31';

const settings = site.parse({
	title: 'A plan',
	place: 'Harbour Town',
	comparators: [
		{ area: 'Coast', title: 'The coast' },
		{ area: 'Sealand', title: 'Sealand' },
	],
	headline: 'A plan',
	intro: 'A plan.',
	searchExamples: 'homes',
	address: 'https://harbour-town.example',
	languages: ['en'],
	strategy: 'plan',
	brand: '#00524c',
	publisher: 'The council',
	contact: 'plan@harbour-town.example',
});

const coldHomes = {
	title: 'Cold homes',
	definition: 'Homes that are cold.',
	whyItMatters: 'It is cold.',
	unit: 'per-100000',
	decimals: 1,
	polarity: 'lower',
	periodType: 'calendar-year',
	frequency: 'yearly',
	source: 'winter-count',
	updated: '2026-03-02',
};

/** What a download is imported into: fields of the indicator, and its table as it stands. */
export interface Into {
	indicator?: Partial<Record<keyof IndicatorData, unknown>>;
	table?: string;
}

export const target = ({ indicator: fields = {}, table }: Into = {}): Target => ({
	id: 'cold-homes',
	site: settings,
	sources: new Set(['winter-count']),
	indicator: indicator.parse({ ...coldHomes, ...fields }),
	indicatorFile: 'content/en/indicators/cold-homes.mdx',
	tableFile: 'content/data/cold-homes.csv',
	tablePath: '/nowhere/content/data/cold-homes.csv',
	text: table ?? null,
	rows: table === undefined ? [] : readTable(table),
});

/** A download that stands in the folder of fixtures. */
export const fixture = (name: string) => createReadStream(`tests/fixtures/imports/${name}`);

// eslint-disable-next-line @typescript-eslint/require-await -- as a file is read
async function* bytes(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
	yield Buffer.from(text as string);
}

/** What the import of a download would do, and what is said where it cannot be imported. */
export async function planned(
	download: AsyncIterable<Uint8Array> | string | Uint8Array,
	into: Into = {},
	wishes: Partial<Wishes> = {},
): Promise<{ plan: ImportPlan | null; told: string }> {
	const mistakes: Mistake[] = [];
	const stream =
		typeof download === 'string' || download instanceof Uint8Array ? bytes(download) : download;
	const all: Wishes = { choices: {}, withoutCounts: false, day, ...wishes };
	const plan = await planImport(stream, 'download.csv', target(into), all, mistakes);
	return { plan, told: mistakes.length > 0 ? tellMistakes(mistakes) : '' };
}

/** The table after an import. Fails with what is said where there is none. */
export async function imported(...asked: Parameters<typeof planned>): Promise<string> {
	const { plan, told } = await planned(...asked);
	if (!plan) throw new Error(told);
	return plan.text;
}

/** What is said where a download cannot be imported. Fails where it can. */
export async function refused(...asked: Parameters<typeof planned>): Promise<string> {
	const { plan, told } = await planned(...asked);
	if (plan) throw new Error(`It was imported:\n${plan.text}`);
	return told;
}
