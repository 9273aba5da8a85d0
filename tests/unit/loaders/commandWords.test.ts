import { expect, test } from 'vitest';
import { mistakesIn, notADay, readWords } from '#loaders/commandWords.ts';
import { tellMistakes } from '#loaders/mistake.ts';

const known = { name: 'Ada Byron', yes: null };
const read = (command: string) => readWords(command.split(' '), known);
const told = (command: string) =>
	mistakesIn(read(command), known).map(({ where, found, next }) => `${where}: ${found} ${next}`);

test('the words after a command are options, with or without a value, and others', () => {
	const { text, has, others } = read('one --name=Ada two --yes');
	expect([text('name'), has('yes'), text('yes'), has('name')]).toEqual([
		'Ada',
		true,
		undefined,
		false,
	]);
	expect(others).toEqual(['one', 'two']);
	expect(read('one').text('name')).toBeUndefined();
});

test('what is well written is no mistake, an empty value neither', () => {
	expect(told('one --name Ada --yes')).toEqual([]);
	expect(told('--name=')).toEqual([]);
});

test.each([
	['--nam Ada', '--nam: There is no option --nam. Did you mean “--name”?'],
	[
		'--constructor',
		'--constructor: There is no option --constructor. Write one of: “--name”, “--yes”.',
	],
	['--yes=no', '--yes: It takes no value. Write --yes alone.'],
	...['--name', '--name --yes'].map((command) => [
		command,
		'--name: It needs a value. Write it after the option, such as --name "Ada Byron", in quotes where it has spaces.',
	]),
])('%s is told', (command, expected) => {
	expect(told(command)).toEqual([expected]);
});

test('a day must be in the calendar', () => {
	expect(notADay('on', '2028-02-29')).toBeNull();
	expect(notADay('on', '2026-02-29')).toMatchObject({ where: '--on' });
});

test('mistakes are told one by one, with what has become of the command', () => {
	const mistake = { where: '--on', found: 'It is late.', next: 'Hurry.' };
	expect(tellMistakes([mistake], 'Nothing was done.')).toBe(
		'--on\n  It is late.\n  Hurry.\n\n1 mistake. Nothing was done.',
	);
	expect(tellMistakes([mistake, mistake], 'Nothing was done.')).toContain('2 mistakes. Nothing');
});
