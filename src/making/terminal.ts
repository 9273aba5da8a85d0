import {
	autocompleteMultiselect,
	CANCEL_SYMBOL,
	cancel,
	multiselect,
	select,
	text,
} from '@clack/prompts';
import type { Answerer, Question } from './question.ts';

/** Thrown where someone leaves off before the last answer. */
export class LeftOff extends Error {}

function given<T>(answer: T | typeof CANCEL_SYMBOL): T {
	if (answer !== CANCEL_SYMBOL) return answer;
	cancel('You left off. Nothing was written.');
	throw new LeftOff();
}

/** Longer lists are searched in by typing. */
const LONG = 12;

const asked = ({ asks, name, optional }: Question) =>
	`${asks === '' ? name : asks}${optional ? ' (Enter leaves it out.)' : ''}`;

async function choose(question: Question, choices: NonNullable<Question['choices']>) {
	const message = asked(question);
	if (question.several) {
		const options = [...choices];
		const answer = await (options.length > LONG
			? autocompleteMultiselect<string>({ message, options, required: !question.optional })
			: multiselect<string>({ message, options, required: !question.optional }));
		return given(answer);
	}
	const none = question.optional ? [{ value: '', label: 'None' }] : [];
	const first = question.proposal === undefined ? {} : { initialValue: question.proposal };
	const options = [...none, ...choices];
	const answer = given(await select<string>({ message, options, maxItems: LONG, ...first }));
	return answer === '' ? [] : [answer];
}

async function write(question: Question) {
	const { example, proposal, optional, several, faultIn } = question;
	const parts = (line: string) => {
		const words = several ? line.split(',') : [line];
		return words.map((word) => word.trim()).filter((word) => word !== '');
	};
	const answer = await text({
		message: several ? `${asked(question)} Put a comma between two.` : asked(question),
		...(example !== undefined && { placeholder: example }),
		...(proposal !== undefined && { initialValue: proposal }),
		validate: (line) => {
			const words = parts(line ?? '');
			if (words.length === 0) return optional ? undefined : 'This is needed.';
			const fault = faultIn(words);
			return fault ? `${fault.found} ${fault.next}` : undefined;
		},
	});
	return parts(given(answer));
}

/** Asks the person at the terminal. */
export const terminal: Answerer = {
	answer: (question) => (question.choices ? choose(question, question.choices) : write(question)),
};
