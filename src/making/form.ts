import { z } from 'zod';
import { inPlainWords } from '#loaders/explain.ts';
import { didYouMean } from '#loaders/faults.ts';
import type { Mistake } from '#loaders/mistake.ts';
import { collections, isCollection } from '#schemas/collections.ts';
import { metaOf, unwrap } from '#schemas/walk.ts';
import type { Desk } from './desk.ts';
import { purposeOf, referredTo, wordsFor } from './explanation.ts';
import type { Known, Noun, Proposals } from './nouns.ts';
import type { Answerer, AnswerFault, Question } from './question.ts';
import { actionsOf } from './reportItems.ts';
import { freeSlug, slugOf } from './slug.ts';

/** What someone said of a new file. */
export interface Filled {
	readonly id: string;
	readonly data: Known;
	readonly body: string;
	/** The actions that it rates. Null where it rates all. */
	readonly rates: readonly string[] | null;
}

/** The option of a field: `shortTitle` is `short-title`. That of `help` would ask for help. */
const optionOf = (field: string) =>
	(field === 'help' ? 'helpTopics' : field).replaceAll(
		/[A-Z]/gu,
		(letter) => `-${letter.toLowerCase()}`,
	);

/** Answers as the value of a field. */
export function valueOf(schema: z.ZodType, answers: readonly string[]): unknown {
	const inner = unwrap(schema);
	const [first] = answers;
	if (first === undefined) return undefined;
	if (inner instanceof z.ZodArray) return [...answers];
	if (inner instanceof z.ZodNumber) return /^-?\d+(?:\.\d+)?$/u.test(first) ? Number(first) : first;
	if (inner instanceof z.ZodBoolean || inner instanceof z.ZodLiteral)
		return first === 'true' ? true : first;
	return first;
}

/** What is wrong with the answers as a value of a field, in the words of the check. */
export function faultIn(name: string, schema: z.ZodType, answers: readonly string[]) {
	const one = z.strictObject({ [name]: schema });
	const data = { [name]: valueOf(schema, answers) };
	const result = one.safeParse(data);
	const [fault] = result.success ? [] : inPlainWords(result.error.issues, one, data);
	return fault ?? null;
}

/** What files in a folder are called by their readers. */
function labelsIn(folder: string, { draft }: Desk) {
	if (!isCollection(folder)) return [];
	const named = ['shortTitle', 'title', 'name'];
	return [...draft.names[folder]].map((value) => {
		const data: Known = { ...draft.entries[folder].get(value)?.data };
		const label = named.map((field) => data[field]).find((one) => typeof one === 'string');
		return { value, label: label ?? value };
	});
}

/** A field of one of the few forms that can be answered in a line: no group of fields, nor a list of such. */
function isPlain(schema: z.ZodType): boolean {
	const inner = unwrap(schema);
	return inner instanceof z.ZodArray
		? isPlain(inner.element as z.ZodType)
		: !(inner instanceof z.ZodObject);
}

/** The question that a field asks. */
function questionOf(
	field: string,
	schema: z.ZodType,
	noun: Noun,
	known: Known,
	desk: Desk,
): Question {
	const folder = referredTo(schema);
	const needed = noun.needed?.(known, desk).includes(field) ?? false;
	const optional = schema.safeParse(undefined).success && !needed;
	const words = wordsFor(schema);
	const proposals: Proposals = { updated: desk.today, ...noun.proposed?.(known, desk) };
	const proposal = proposals[field];
	return {
		name: optionOf(field),
		asks: purposeOf(schema),
		example: metaOf(schema).example,
		choices:
			folder === undefined
				? words?.map((value) => ({ value, label: value }))
				: labelsIn(folder, desk),
		several: unwrap(schema) instanceof z.ZodArray,
		proposal: proposal === undefined ? undefined : String(proposal),
		optional,
		isAsked: field !== 'updated' && (!optional || (noun.offered?.includes(field) ?? false)),
		faultIn: (answers) =>
			faultIn(field, schema, answers) ??
			(folder === undefined ? null : lostIn(folder, answers, desk)),
	};
}

/** An answer that names a file that is not there. */
function lostIn(folder: string, answers: readonly string[], { draft }: Desk): AnswerFault | null {
	if (!isCollection(folder)) return null;
	const names = [...draft.names[folder]];
	const lost = answers.find((name) => !names.includes(name));
	if (lost === undefined) return null;
	return {
		found: `There is no file “${lost}” in ${folder}.`,
		next: `${didYouMean(lost, names)} A new one must be made first.`,
	};
}

/** The question for the name of the file. */
function idQuestion(noun: Noun, known: Known, { draft }: Desk): Question {
	const taken = draft.names[noun.collection];
	const name = known[noun.named];
	return {
		name: 'id',
		asks: 'The name of the file, which is part of the address of the page and never changes: small letters, digits and hyphens.',
		example: 'warm-homes',
		several: false,
		proposal: freeSlug(slugOf(typeof name === 'string' ? name : ''), taken),
		// What it is called is missing, and is told as missing.
		optional: name === undefined,
		isAsked: true,
		faultIn: ([id = '']) =>
			taken.has(id)
				? { found: `There is a file “${id}” already.`, next: 'Choose another name.' }
				: faultIn('id', z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'slug'), [id]),
	};
}

const bodyQuestion: Question = {
	name: 'body',
	asks: 'The text of the page, in plain words. It can be written later, in the file.',
	several: false,
	optional: true,
	isAsked: false,
	faultIn: () => null,
};

/** The question for what a report rates. */
function ratedQuestion(desk: Desk, strategy: string): Question {
	const choices = actionsOf(desk, strategy).map(({ id, data }) => ({
		value: id,
		label: data.title,
	}));
	return {
		name: 'actions',
		asks: 'The actions that it gives a status. None, if it only tells.',
		choices,
		several: true,
		optional: true,
		isAsked: true,
		faultIn: (answers) => {
			const names = choices.map(({ value }) => value);
			const lost = answers.find((name) => !names.includes(name));
			return lost === undefined
				? null
				: {
						found: `There is no action “${lost}” in this strategy.`,
						next: didYouMean(lost, names),
					};
		},
	};
}

/** Asks for all that a new file needs. Fields that are groups of others stay for the editor to fill in. */
export async function fillIn(noun: Noun, desk: Desk, { answer }: Answerer): Promise<Filled> {
	const shape = collections[noun.collection].shape as Record<string, z.ZodType>;
	const known: Record<string, unknown> = { ...noun.fixed };
	for (const [field, schema] of Object.entries(shape)) {
		if (field in known || !isPlain(schema)) continue;
		const answers = await answer(questionOf(field, schema, noun, known, desk));
		known[field] = answers.length > 0 ? valueOf(schema, answers) : undefined;
		if (field === noun.named) [known['id']] = await answer(idQuestion(noun, known, desk));
	}
	const [body = ''] = noun.hasBody ? await answer(bodyQuestion) : [];
	const rates =
		noun.table === 'rates-some'
			? await answer(ratedQuestion(desk, String(known['strategy'])))
			: null;
	const { id, ...data } = known;
	return { id: String(id), data: { ...data, ...noun.filled?.(known, desk) }, body, rates };
}

/** What is wrong with the fields together, though each of them is right. */
export function checkWhole(noun: Noun, { data }: Filled): Mistake[] {
	const schema = collections[noun.collection];
	const result = schema.safeParse(data);
	if (result.success) return [];
	return inPlainWords(result.error.issues, schema, data).map(({ found, next, path }) => ({
		where: `--${optionOf(String(path[0]))}`,
		found,
		next,
	}));
}
