import { stringify } from 'yaml';
import type { z } from 'zod';
import { toWrite } from '#loaders/toWrite.ts';
import { accessibility } from '#schemas/accessibility.ts';
import { contact } from '#schemas/chapter.ts';
import { collections, type CollectionName } from '#schemas/collections.ts';
import { figure } from '#schemas/figure.ts';
import { partner } from '#schemas/partner.ts';
import { site } from '#schemas/site.ts';
import { strategy } from '#schemas/strategy.ts';
import { metaOf } from '#schemas/walk.ts';
import { fileOf } from './desk.ts';
import { purposeOf, wordsFor } from './explanation.ts';
import { mdxFile, yamlFile } from './fileText.ts';
import { faultIn, valueOf } from './form.ts';
import type { NewFile } from './newFiles.ts';
import { draftStatement } from './newStatement.ts';
import type { Known } from './nouns.ts';
import type { Answerer, Question } from './question.ts';
import { slugOf } from './slug.ts';

/** All is written in this language first. */
const SOURCE = 'en';

interface Asked {
	readonly schema: z.ZodType;
	readonly asks?: string;
	readonly example?: string;
}

/** What is asked of a new place, in this order. Nothing of it is guessed. */
const asked = {
	place: { schema: site.shape.place },
	strategy: {
		schema: strategy.shape.title,
		asks: 'The full official title of the strategy, exactly.',
	},
	'short-title': { schema: strategy.shape.shortTitle },
	start: { schema: strategy.shape.start, asks: 'The first year of the strategy.' },
	end: { schema: strategy.shape.end, asks: 'The last year of the strategy.' },
	title: { schema: site.shape.title },
	publisher: {
		schema: partner.shape.name,
		asks: 'The body that publishes the strategy and the site, by its official name.',
	},
	kind: { schema: partner.shape.kind, asks: 'What kind of body that is.' },
	contact: {
		schema: site.shape.contact,
		asks: 'The e-mail address where readers report a problem.',
	},
	address: { schema: site.shape.address },
	brand: { schema: site.shape.brand },
	repository: { schema: site.shape.repository },
	emergency: {
		schema: contact.shape.phone.unwrap(),
		asks: 'The number that people call when someone is in danger.',
	},
	service: {
		schema: contact.shape.name,
		asks: 'A service that people in the place can turn to for help.',
	},
	'service-when': {
		schema: contact.shape.when,
		asks: 'When to use that service, and when it is open.',
	},
	'service-phone': { schema: contact.shape.phone, asks: 'Its number, as people write it.' },
	'service-address': { schema: contact.shape.address, asks: 'Its website.' },
} satisfies Readonly<Record<string, Asked>>;

type Said = Partial<Record<keyof typeof asked, unknown>> & {
	readonly languages: readonly string[];
};

function questionOf(name: string, { schema, asks, example }: Asked, said: Known): Question {
	const proposals: Known = {
		// A title that is short enough is its own short form.
		'short-title': faultIn('title', strategy.shape.shortTitle, [String(said['strategy'])])
			? undefined
			: said['strategy'],
		title: typeof said['place'] === 'string' ? `${said['place']}’s strategy` : undefined,
	};
	const optional = schema.safeParse(undefined).success;
	const { start } = said;
	const isAfter = name === 'end' && typeof start === 'number';
	const fits = isAfter ? strategy.shape.end.min(start) : schema;
	return {
		name,
		asks: asks ?? purposeOf(schema),
		example: example ?? metaOf(schema).example,
		choices: wordsFor(schema)?.map((value) => ({ value, label: value })),
		several: false,
		proposal: proposals[name] as string | undefined,
		optional,
		isAsked: true,
		faultIn: (answers) => faultIn(name, fits, answers),
	};
}

/** Which of the languages that the program speaks the site is to have besides English. */
const languagesQuestion = (others: readonly string[]): Question => ({
	name: 'languages',
	asks: 'The languages besides English.',
	choices: others.map((value) => ({
		value,
		label: new Intl.DisplayNames('en', { type: 'language' }).of(value) ?? value,
	})),
	several: true,
	optional: true,
	isAsked: others.length > 0,
	faultIn: (answers) => {
		const lost = answers.find((one) => !others.includes(one));
		if (lost === undefined) return null;
		const next = `Leave it out now, and add it later: npm run new -- language --code ${lost}`;
		return { found: `There are no interface words in “${lost}” yet.`, next };
	},
});

/**
 * Asks what only the place itself can know.
 * @param others the languages, besides English, whose interface words are there
 */
export async function askPlace({ answer }: Answerer, others: readonly string[]): Promise<Said> {
	const said: Record<string, unknown> = {};
	for (const [name, one] of Object.entries<Asked>(asked)) {
		said[name] = valueOf(one.schema, await answer(questionOf(name, one, said)));
	}
	return { ...said, languages: [SOURCE, ...(await answer(languagesQuestion(others)))] };
}

/** Says of the strategy’s own document what nobody has said yet. */
const register = (id: string, { strategy: title }: Said) =>
	stringify([
		{
			id,
			title,
			form: toWrite('what you have of it: the published document, or its text.'),
			stated: [toWrite('each date that it states of itself, and where.')],
			taken: toWrite('what is taken from it. Its figures stand in figures.csv.'),
			missing: [toWrite('what of it you do not have. If nothing is missing, say so.')],
		},
	]);

const aboutThisSite = `## What this site is

${toWrite('what the strategy is, and whom this site is for.')}

## How it was made

${toWrite('what was taken from the strategy word for word, what was written anew, and what was left out.')}

## Tell us about a problem

The address is in the [accessibility statement](/accessibility/).`;

const helpNow = `## What this site can’t do

This site tells you about a plan. Nobody watches its e-mail for emergencies. Please use the numbers on this page.`;

/**
 * The files of a site of a new place: all that it needs to be built, with the place’s own facts, and
 * marked texts that say what to write.
 * @param today `2026-05-31`
 */
export function filesOfPlace(said: Said, today: string): NewFile[] {
	const named = slugOf(String(said['short-title'])).replace(/(?:(?:-to)?-\d{4})+$/u, '');
	const id = `${named || 'strategy'}-${String(said.start)}`;
	const publisher = slugOf(String(said.publisher)) || 'publisher';
	const entry = (collection: CollectionName, name: string, data: Known, body = ''): NewFile => {
		const schema = collections[collection];
		const whole = { ...data, ...('updated' in schema.shape && { updated: today }) };
		return {
			name: `content/${fileOf(collection, name, SOURCE)}`,
			text: collection === 'sources' ? yamlFile(schema, whole) : mdxFile(schema, whole, body),
		};
	};
	const { title, place, address, languages, brand, repository, contact: mail } = said;
	const settings = {
		title,
		place,
		headline: toWrite('what the strategy is for, in a few words'),
		intro: toWrite('what the strategy is, in one plain sentence.'),
		searchExamples: toWrite('things that people may search for'),
		address,
		languages,
		strategy: id,
		brand,
		publisher: said.publisher,
		contact: mail,
		repository,
	};
	const emergency = {
		name: said.emergency,
		phone: said.emergency,
		when: 'Someone is in danger right now.',
	};
	const service = {
		name: said.service,
		phone: said['service-phone'],
		address: said['service-address'],
		when: said['service-when'],
	};
	const given = Object.entries(service).filter(([, value]) => value !== undefined);
	return [
		{ name: 'content/site.yaml', text: yamlFile(site, settings) },
		{
			name: `content/${SOURCE}/accessibility.yaml`,
			text: yamlFile(accessibility, draftStatement(today)),
		},
		entry('sources', id, {
			title: said.strategy,
			kind: 'document',
			publisher: said.publisher,
			taken: toWrite('what this site takes from it.'),
		}),
		entry(
			'strategies',
			id,
			{
				title: said.strategy,
				shortTitle: said['short-title'],
				start: said.start,
				end: said.end,
				source: id,
				summary: toWrite('what it is, in one plain sentence.'),
			},
			toWrite('what the strategy is, in plain words.'),
		),
		entry('partners', publisher, {
			name: said.publisher,
			kind: said.kind,
			summary: toWrite('what it is, in one plain sentence.'),
		}),
		entry(
			'priorities',
			'first-priority',
			{
				strategy: id,
				order: 1,
				title: toWrite('the official name of the first priority'),
				summary: toWrite('what it is about, in one plain sentence.'),
			},
			toWrite('why this matters.'),
		),
		entry(
			'goals',
			'first-goal',
			{
				priority: 'first-priority',
				order: 1,
				title: toWrite('the official name of its first goal'),
				shortTitle: toWrite('the goal in short'),
				summary: toWrite('what it is about, in one plain sentence.'),
			},
			toWrite('why this matters.'),
		),
		entry('actions', 'first-action', {
			goal: 'first-goal',
			order: 1,
			title: toWrite('a plain title of the first action'),
			wording: toWrite('the action, exactly as it stands in the strategy.'),
			summary: toWrite('what it means for residents.'),
			leads: [publisher],
			leadsAsWritten: toWrite('the lead, exactly as it stands in the strategy.'),
		}),
		entry('measures', 'first-measure', {
			goal: 'first-goal',
			order: 1,
			title: toWrite('a plain title of the first measure'),
			wording: toWrite('the measure, exactly as it stands in the strategy.'),
			summary: toWrite('what it means.'),
			kind: 'counted',
			direction: 'not-stated',
			directionBasis: 'stated',
			needed: toWrite('what would be needed to count it.'),
		}),
		entry(
			'chapters',
			'about-this-site',
			{
				title: 'About this site',
				order: 1,
				summary: toWrite('what this site is, in one plain sentence.'),
			},
			aboutThisSite,
		),
		entry(
			'chapters',
			'help-now',
			{
				title: 'Get help now',
				order: 2,
				summary: 'Who to call at once if you, or someone you know, are in danger or need help.',
				contacts: [emergency, Object.fromEntries(given)],
			},
			helpNow,
		),
		{
			name: 'seeds/register.yaml',
			text: `# The source documents, and what was taken from each.\n${register(id, said)}`,
		},
		{ name: `seeds/${id}/figures.csv`, text: `${Object.keys(figure.shape).join(',')}\n` },
	];
}
