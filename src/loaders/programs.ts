import type { Fault } from './faults.ts';

/** What stands in a text and would run, said to its editor. */
type Program = Omit<Fault, 'file'>;

const startOfProgram = /^\uFEFF?(?:import|export)(?=[\s{*])/u;

/** With the name of the attribute before it, where it stands in one. */
const bracket = /(?:\b(\w{1,30})=)?\{/gu;

const toldOfLine = {
	found: 'A line that starts with “import” or “export” would run as a program.',
	next: 'Take the line out, or start it with another word.',
};

const toldOfBracket = (attribute: string | undefined) =>
	attribute === undefined
		? {
				found: 'Text in curly brackets would run as a program.',
				next: 'Take the curly brackets out.',
			}
		: {
				found: `What follows “${attribute}” is not in double quotes.`,
				next: `Write ${attribute}="…"`,
			};

/**
 * Finds what MDX would hand on to a parser of programs, and gives the text with quotation marks and
 * large letters instead, each at its place. That parser brings the whole process down over thousands
 * of brackets, and takes minutes over thousands of open ones, so it must never be called: what cannot
 * be told without it, such as whether a bracket stands in a sample of code, counts as a program too.
 */
export function withoutPrograms(text: string): { harmless: string; programs: Program[] } {
	const programs: Program[] = [];
	const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/u);
	for (const [index, written] of lines.entries()) {
		const line = index + 1;
		if (startOfProgram.test(written)) programs.push({ line, column: 1, ...toldOfLine });
		for (const { 0: whole, 1: attribute, index: before } of written.matchAll(bracket)) {
			programs.push({ line, column: before + whole.length, ...toldOfBracket(attribute) });
		}
	}
	if (programs.length === 0) return { harmless: text, programs };
	const harmless = lines.map((line) =>
		line
			.replace(startOfProgram, (word) => word.toUpperCase())
			.replaceAll(/\{(?=["'])|(?<=["'])\}/gu, ' ')
			.replaceAll(/[{}]/gu, '"'),
	);
	return { harmless: harmless.join(''), programs };
}
