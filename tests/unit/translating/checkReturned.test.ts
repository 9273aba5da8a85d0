import { describe, expect, test } from 'vitest';
import { faultIn, foreignIn } from '#translating/checkReturned.ts';
import type { Grammar } from '#translating/inline.ts';

const fault = (source: string, target: string, grammar: Grammar = 'body') =>
	faultIn('hello', source, target, grammar, 'pl');

describe('what came back is refused when', () => {
	test.each([
		['a figure is lost', '<Fact id="a" /> homes', 'domów', 'It lacks “<Fact id="a" />”.'],
		[
			'a figure is another',
			'<Fact id="a" /> homes',
			'<Fact id="b" /> domów',
			'It has “<Fact id="b" />” where the English has “<Fact id="a" />”.',
		],
		[
			'a link leads elsewhere',
			'[a](/b/)',
			'[c](/d/)',
			'It has “](/d/)” where the English has “](/b/)”.',
		],
		[
			'a program is in it',
			'Hello',
			'Cześć {process.exit()}',
			'It has “{process.exit()}”, which the English does not.',
		],
		['an element is in it', 'Hello', '<script>', 'It has “<script>”, which the English does not.'],
		['a mark is lost', '**Hello** all', 'Cześć', 'It lacks “**”.'],
		[
			'an address is in it',
			'Hello',
			'https://evil.example',
			'It has “https://evil.example”, which the English does not.',
		],
		[
			'a number is another',
			'In 2025',
			'W 2026',
			'It has the number 2026 where the English has 2025. Write numbers as the English does, in words or in digits.',
		],
		[
			'a number is new',
			'Hello',
			'Cześć 3',
			'It has the number 3, which the English does not. Write numbers as the English does, in words or in digits.',
		],
		[
			'the direction is turned',
			'Hello',
			'Cześć\u202E',
			'It holds a sign that turns the direction of text around.',
		],
		[
			'a bracket opens a program',
			'Hello',
			'Cześć { a',
			'Text in curly brackets would run as a program. Take the curly brackets out.',
		],
		[
			'a line runs',
			'Hello',
			'import a from "b"',
			'A line that starts with “import” or “export” would run as a program. Take the line out, or start it with another word.',
		],
	])('%s', (_, source, target, why) => {
		expect(fault(source, target)).toBe(why);
	});

	test('a value, a tag or a form of a message is lost', () => {
		expect(fault('Hello {name}', 'Cześć {nazwa}', 'message')).toBe(
			'This message holds {nazwa}. It must hold {name}, as the source does.',
		);
		expect(
			fault('{n, plural, one {#} other {#}}', '{n, plural, one {#} other {#}}', 'message'),
		).toBe(
			'The plural of “n” lacks the form “few”. The forms of this language are: one, few, many, other.',
		);
		expect(fault('Hello {name}', "Cześć '{name}'", 'message')).toContain('straight apostrophe');
	});

	test('it brings with it what the English of now does not have', () => {
		const foreign = (now: string, target: string, grammar: Grammar = 'body') =>
			foreignIn('a', now, target, grammar, 'fa');
		expect(foreign('See [a](/b/)', '[c](https://d.example/)')).toBe(
			'It has “](https://d.example/)”, “https://d.example/”, which the English does not have now. Send it out again.',
		);
		expect(foreign('See [a](/b/)', '[c](/b/)')).toBeNull();
		expect(foreign('See {a}', '{b}', 'message')).toContain('It must hold {a}');
		expect(
			foreign(
				'{n, plural, one {a} other {b}}',
				'{n, plural, one {c} other {<b/>x@d.example}}',
				'message',
			),
		).toBe('It has “<b/>”, “x@d.example”, which the English does not have now. Send it out again.');
	});
});

describe('what came back is taken when', () => {
	test('words and marks have another order', () => {
		expect(
			fault('**Now** see [a](/b/) and <Fact id="a" />', '<Fact id="a" /> [c](/b/) **d**'),
		).toBeNull();
	});
	test('numbers are written as the language does', () => {
		expect(faultIn('a', '1,000.5 in 2025', '۱٬۰۰۰٫۵ در ۲۰۲۵', 'field', 'fa')).toBeNull();
	});
	test('a plural has the forms of the language, with numbers of their own', () => {
		const polish = '{n, plural, one {# dom} few {# domy} many {# domów} other {# domu}}';
		expect(fault('{n, plural, one {1 home} other {# homes}}', polish, 'message')).toBeNull();
	});
});
