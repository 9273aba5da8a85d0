import type { CollectionName } from '#schemas/collections.ts';
import type { Desk } from './desk.ts';
import { wordsOfLastReport } from './reportItems.ts';

/** What is known of a new file so far: its fields by name, and its name as “id”. */
export type Known = Readonly<Record<string, unknown>>;

/** What fields most likely hold, by name. */
export type Proposals = Readonly<Record<string, string | number | undefined>>;

/** A kind of content that can be made, and what is special in making it. */
export interface Noun {
	/** What it is, for someone who chooses. */
	readonly what: string;
	readonly collection: CollectionName;
	/** The field whose words make the name of the file. */
	readonly named: string;
	/** What these files always hold. */
	readonly fixed?: Known;
	/** Fields that may be left out, and yet are asked for. */
	readonly offered?: readonly string[];
	/** Fields that may be left out elsewhere, and not in what is known so far. */
	readonly needed?: (known: Known, desk: Desk) => readonly string[];
	/** What a field most likely holds. */
	readonly proposed?: (known: Known, desk: Desk) => Proposals;
	/** What is filled in without a question. */
	readonly filled?: (known: Known, desk: Desk) => Known;
	/** True where what it says is told below its fields. */
	readonly hasBody?: boolean;
	/** The table beside it: the actions that it may rate, or the figures. */
	readonly table?: 'rates-all' | 'rates-some' | 'figures';
}

const fields = (data: object | undefined) => (data ?? {}) as Known;

/** The next free place under the same parent. */
const nextOrder =
	(collection: 'priorities' | 'goals' | 'actions' | 'measures' | 'chapters', parent?: string) =>
	(known: Known, { draft }: Desk): Proposals => {
		const beside = [...draft.entries[collection].values()]
			.map(({ data }) => fields(data))
			.filter((data) => parent === undefined || data[parent] === known[parent]);
		return { order: Math.max(0, ...beside.map(({ order }) => Number(order))) + 1 };
	};

const inForce = (_known: Known, { draft }: Desk): Proposals => ({ strategy: draft.site?.strategy });

const report = {
	collection: 'reports',
	named: 'shortTitle',
	needed: () => ['strategy'],
	proposed: inForce,
} as const;

const newest = (known: Known, desk: Desk): Known => {
	const statuses = wordsOfLastReport(desk, String(known['strategy']));
	return statuses ? { statuses } : {};
};

/** Everything that can be made one file at a time. */
export const nouns = {
	review: {
		...report,
		what: 'A review of the whole strategy, with a table of all its actions',
		fixed: { kind: 'review' },
		filled: newest,
		table: 'rates-all',
	},
	'deep-dive': {
		...report,
		what: 'A closer look at one part of the strategy',
		fixed: { kind: 'deep-dive' },
		filled: newest,
		hasBody: true,
		table: 'rates-some',
	},
	note: {
		...report,
		what: 'A note on some actions between two reviews',
		fixed: { kind: 'note' },
		filled: newest,
		hasBody: true,
		table: 'rates-some',
	},
	indicator: {
		what: 'Something that is counted, with the table for its figures',
		collection: 'indicators',
		named: 'title',
		offered: ['help'],
		needed: (known, { draft }) =>
			[...draft.entries.measures.values()].some(({ data }) =>
				data.indicators?.some(({ indicator }) => indicator === known['id']),
			)
				? []
				: ['context'],
		table: 'figures',
	},
	term: {
		what: 'A word or short form that a resident may not know',
		collection: 'glossary',
		named: 'term',
		offered: ['abbreviation', 'source'],
	},
	partner: { what: 'A body that leads actions', collection: 'partners', named: 'name' },
	news: {
		what: 'Something new on the site',
		collection: 'news',
		named: 'title',
		proposed: (_known, { today }) => ({ date: today }),
		hasBody: true,
	},
	chapter: {
		what: 'A page of plain prose',
		collection: 'chapters',
		named: 'title',
		offered: ['help'],
		proposed: nextOrder('chapters'),
		hasBody: true,
	},
	source: {
		what: 'A published document or data set that facts come from',
		collection: 'sources',
		named: 'title',
		offered: ['date', 'licence', 'address'],
	},
	priority: {
		what: 'One of the few things that the strategy sets out to achieve',
		collection: 'priorities',
		named: 'title',
		proposed: (known, desk) => ({
			...inForce(known, desk),
			...nextOrder('priorities', 'strategy')(known, desk),
		}),
		hasBody: true,
	},
	goal: {
		what: 'What a priority is to achieve in the next years',
		collection: 'goals',
		named: 'shortTitle',
		offered: ['help'],
		proposed: nextOrder('goals', 'priority'),
		hasBody: true,
	},
	action: {
		what: 'Something that will be done, and who leads it',
		collection: 'actions',
		named: 'title',
		offered: ['help'],
		proposed: nextOrder('actions', 'goal'),
	},
	measure: {
		what: 'What success means to the strategy',
		collection: 'measures',
		named: 'title',
		offered: ['help'],
		needed: ({ kind, directionBasis }) =>
			kind !== 'counted'
				? []
				: [
						'direction',
						'directionBasis',
						...(directionBasis === 'editor' ? ['directionReason'] : []),
						'needed',
					],
		proposed: nextOrder('measures', 'goal'),
	},
} as const satisfies Readonly<Record<string, Noun>>;

export type NounName = keyof typeof nouns;

export const nounNames = Object.keys(nouns) as NounName[];

export const isNoun = (name: string): name is NounName => Object.hasOwn(nouns, name);
