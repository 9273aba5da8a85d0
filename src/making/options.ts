import { parseArgs } from 'node:util';
import { needsValue } from '#loaders/commandWords.ts';
import { didYouMean } from '#loaders/faults.ts';
import type { Mistake } from '#loaders/mistake.ts';
import type { Answerer, Question } from './question.ts';

/** The words after the command: what is to be made, and the options with their values. */
export interface Words {
	readonly noun: string | undefined;
	readonly more: readonly string[];
	readonly options: ReadonlyMap<string, readonly string[]>;
}

/** Reads the words after the command. An option that stands alone has an empty value. */
export function readWords(words: readonly string[]): Words {
	const names = words.flatMap((word) => /^--([\w-]+)/u.exec(word)?.[1] ?? []);
	const { values, positionals } = parseArgs({
		args: [...words],
		strict: false,
		allowPositionals: true,
		options: Object.fromEntries(
			names
				.filter((name) => name !== 'help')
				.map((name) => [name, { type: 'string' as const, multiple: true }]),
		),
	});
	const [noun, ...more] = positionals;
	const options = new Map(
		Object.entries(values).map(([name, value]) => [
			name,
			(Array.isArray(value) ? value : [value]).map((one) => (typeof one === 'string' ? one : '')),
		]),
	);
	return { noun, more, options };
}

/**
 * Answers questions from the options of the command, and passes on those that have none. Where there
 * is nobody to pass them on to, what is missing is told as mistakes, all of them at the end.
 */
export class OptionAnswers implements Answerer {
	readonly #options: Words['options'];
	readonly #person: Answerer | null;
	readonly #mistakes: Mistake[] = [];
	readonly #known = new Set<string>();

	constructor(options: Words['options'], person: Answerer | null) {
		this.#options = options;
		this.#person = person;
	}

	answer = async (question: Question): Promise<readonly string[]> => {
		const { name, asks, example, several, proposal, optional, isAsked, faultIn } = question;
		const where = `--${name}`;
		this.#known.add(name);
		const given = this.#options.get(name);
		if (given === undefined) {
			if (this.#person && isAsked) return this.#person.answer(question);
			if (proposal !== undefined && proposal !== '') return [proposal];
			if (!optional) {
				const next = example === undefined ? asks : `${asks} For example: ${where} "${example}"`;
				this.#mistakes.push({ where, found: 'It is missing.', next });
			}
			return [];
		}
		const tell = (found: string, next: string) => {
			this.#mistakes.push({ where, found, next });
			return [];
		};
		const [first = ''] = given;
		if (first === '' || first.startsWith('--')) {
			this.#mistakes.push(needsValue(name, example ?? 'some words'));
			return [];
		}
		if (given.length > 1 && !several)
			return tell('It stands here twice.', 'Take one of the two out.');
		const fault = faultIn(given);
		return fault ? tell(fault.found, fault.next) : given;
	};

	/** All that is wrong, once every question was asked: what no question asked for, too. */
	mistakes(more: readonly string[]): Mistake[] {
		const names = [...this.#known].map((name) => `--${name}`);
		const unknown = [...this.#options.keys()]
			.filter((name) => !this.#known.has(name))
			.map((name) => ({
				where: `--${name}`,
				found: `There is no option --${name} here.`,
				next: didYouMean(`--${name}`, names),
			}));
		const lost = more.map((word) => ({
			where: `“${word}”`,
			found: 'This belongs to no option.',
			next: 'Put a text with spaces in double quotes.',
		}));
		return [...unknown, ...lost, ...this.#mistakes];
	}
}
