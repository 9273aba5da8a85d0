import { describe, expect, test } from 'vitest';
import type { Mistake } from '#loaders/mistake.ts';
import { readOptions } from '#translating/options.ts';

function read(command: string) {
	const mistakes: Mistake[] = [];
	const words = command === '' ? [] : command.split(' ');
	const options = readOptions(words, ['fa', 'gu'], '2026-11-22', mistakes);
	return mistakes.length > 0
		? mistakes.map(({ where, found, next }) => `${where}: ${found} ${next}`)
		: options;
}

test('what is asked for', () => {
	expect(read('')).toEqual({ verb: 'list', locale: null, json: false });
	expect(read('fa --json')).toEqual({ verb: 'list', locale: 'fa', json: true });
	expect(read('accept a.mdx b.mdx --by Ada --on 2026-05-31')).toEqual({
		verb: 'accept',
		files: ['a.mdx', 'b.mdx'],
		checked: { by: 'Ada', on: '2026-05-31' },
	});
	expect(read('accept a.mdx --by=Ada')).toMatchObject({ checked: { on: '2026-11-22' } });
	expect(read('accept fa')).toEqual({ verb: 'accept', files: ['fa'], checked: null });
	expect(read('export gu')).toEqual({
		verb: 'export',
		locale: 'gu',
		to: 'gu.xlf',
		all: false,
		force: false,
	});
	expect(read('export gu --to a.xlf --all --force')).toMatchObject({
		to: 'a.xlf',
		all: true,
		force: true,
	});
	expect(read('import a.xlf')).toEqual({ verb: 'import', file: 'a.xlf', checked: null });
	expect(read('help')).toEqual({ verb: 'help' });
	expect(read('export --help')).toEqual({ verb: 'help' });
});

describe('what is not understood', () => {
	test.each([
		['ga', 'ga: “ga” is no language into which this site is translated. Did you mean “fa”?'],
		[
			'exprt fa',
			'“fa”: This belongs to no option. Name one LANGUAGE, and put a name with spaces in double quotes.',
		],
		[
			'export',
			'LANGUAGE: There is no LANGUAGE. Write LANGUAGE after it. “npm run translations -- help” tells all that there is.',
		],
		[
			'accept',
			'FILE: There is no FILE. Write FILE after it. “npm run translations -- help” tells all that there is.',
		],
		[
			'accept a --on 2026-05-31',
			'--on: It is not said who has checked the translation. Add --by NAME, or take --on out.',
		],
		[
			'accept a --by Ada --on May',
			'--on: “May” is not a day of the calendar. Write year, month and day, such as 2026-05-31.',
		],
		[
			'accept a --by',
			'--by: It needs a value. Write it after the option, such as --by "Ada Byron", in quotes where it has spaces.',
		],
		[
			'accept a --by=',
			'--by: It needs a value. Write it after the option, such as --by "Ada Byron", in quotes where it has spaces.',
		],
		[
			'import a --all',
			'--all: This option has no place after “import”. Write one of: “--by”, “--on”.',
		],
		['fa --jsn', '--jsn: There is no option --jsn. Did you mean “--json”?'],
		['fa --json=yes', '--json: It takes no value. Write --json alone.'],
	])('%s', (command, told) => {
		expect(read(command)).toContain(told);
	});
});
