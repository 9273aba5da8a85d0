import { readBody } from '#loaders/body.ts';
import type { Fault } from '#loaders/faults.ts';
import { readMessages } from '#loaders/messages.ts';
import { elementsIn, codesOf, isChoice, wordsOf, type Grammar } from './inline.ts';
import { numbersIn } from './numbers.ts';

/** Signs that turn the direction of the text around them, which nobody sees in the file. */
const turning = /[\u202A-\u202E]/u;

/** What is in one list and not in the other, each as often as it is. */
function lacking(from: readonly string[], other: readonly string[]): string[] {
	const left = [...other];
	return from.filter((one) => {
		const at = left.indexOf(one);
		if (at !== -1) left.splice(at, 1);
		return at === -1;
	});
}

const listed = (names: readonly string[]) =>
	[...new Set(names)].map((one) => `“${one}”`).join(', ');

function codeFault(asked: readonly string[], own: readonly string[]): string | null {
	const [lost, added] = [lacking(asked, own), lacking(own, asked)];
	if (lost.length > 0 && added.length > 0) {
		return `It has ${listed(added)} where the English has ${listed(lost)}.`;
	}
	if (lost.length > 0) return `It lacks ${listed(lost)}.`;
	return added.length > 0 ? `It has ${listed(added)}, which the English does not.` : null;
}

function numberFault(source: string, target: string, grammar: Grammar): string | null {
	const [asked, own] = [source, target].map((text) => numbersIn(wordsOf(text, grammar)));
	const [lost, added] = [lacking(asked ?? [], own ?? []), lacking(own ?? [], asked ?? [])];
	if (lost.length === 0 && added.length === 0) return null;
	const next = 'Write numbers as the English does, in words or in digits.';
	if (added.length === 0) return `It lacks the number ${lost.join(', ')}. ${next}`;
	return lost.length === 0
		? `It has the number ${added.join(', ')}, which the English does not. ${next}`
		: `It has the number ${added.join(', ')} where the English has ${lost.join(', ')}. ${next}`;
}

function messageFault(key: string, source: string, target: string, locale: string): string | null {
	const faults: Fault[] = [];
	readMessages(JSON.stringify({ [key]: target }), key, locale, { [key]: source }, faults);
	const [first] = faults;
	return first ? `${first.found.replace(`“${key}”: `, '')} ${first.next}` : null;
}

function bodyFault(target: string): string | null {
	const faults: Fault[] = [];
	readBody(target, '', 1, faults);
	const [first] = faults;
	return first ? `${first.found} ${first.next}` : null;
}

/**
 * Why a text that came back cannot be used. Null where it can.
 * @param path its path in the file; the key of a message
 */
export function faultIn(
	path: string,
	source: string,
	target: string,
	grammar: Grammar,
	locale: string,
): string | null {
	if (turning.test(target)) return 'It holds a sign that turns the direction of text around.';
	if (grammar === 'message') {
		const fault = messageFault(path, source, target, locale);
		// In a plural each language has its own number of branches, and so of the numbers in them.
		if (fault !== null || isChoice(source)) return fault;
	}
	return (
		codeFault(codesOf(source, grammar), codesOf(target, grammar)) ??
		numberFault(source, target, grammar) ??
		(grammar === 'body' ? bodyFault(target) : null)
	);
}

/**
 * Why a text may not stand where the English of now is `now`: a file that came back could bring with
 * it links and figures that were never sent out, in its own source too.
 */
export function foreignIn(
	path: string,
	now: string,
	target: string,
	grammar: Grammar,
	locale: string,
): string | null {
	const wrong = grammar === 'message' ? messageFault(path, now, target, locale) : null;
	if (wrong !== null) return wrong;
	const fixed = (text: string) => [...codesOf(text, grammar), ...elementsIn(text)];
	const known = fixed(now);
	const foreign = fixed(target).filter((one) => !known.includes(one));
	return foreign.length > 0
		? `It has ${listed(foreign)}, which the English does not have now. Send it out again.`
		: null;
}
