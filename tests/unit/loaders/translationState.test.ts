import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { audit } from '#auditing/audit.ts';
import { checkContent } from '#loaders/checkContent.ts';
import { fingerprint } from '#loaders/madeFrom.ts';
import { stateOf, textsThatAre } from '#loaders/textState.ts';
import { countsOf, translationState } from '#loaders/translationState.ts';
import { translatables } from '#translating/translatable.ts';
import { add, inCopy, swap } from './told.ts';

const tide = {
	kind: 'goals',
	now: { title: 'aaaaaaaa', summary: 'bbbbbbbb', 'steps.0': 'cccccccc', body: 'dddddddd' },
	translated: new Map([
		['title', 'Marea'],
		['summary', 'Despre maree'],
		['body', 'Citiți.'],
		// The source has it no more.
		['note', 'Vechi'],
	]),
	madeFrom: { title: 'aaaaaaaa', summary: '00000000', 'steps.0': 'cccccccc', note: 'eeeeeeee' },
	checked: null,
} as const;
const boats = {
	kind: 'partners',
	now: { name: 'ffffffff' },
	translated: new Map(),
	madeFrom: {},
	checked: null,
} as const;
const checked = { by: 'Ada', on: '2026-05-31' };

describe('a text of a translation', () => {
	test('is missing, outdated, of an unknown source, or as its source is now', () => {
		expect(stateOf(tide, 'title')).toBe('current');
		expect(stateOf(tide, 'summary')).toBe('outdated');
		expect(stateOf(tide, 'body')).toBe('unknown');
		expect(stateOf(tide, 'steps.0')).toBe('missing');
	});

	test('is found by its state, in the order of the source', () => {
		expect(textsThatAre(tide, 'missing', 'outdated')).toEqual(['summary', 'steps.0']);
		expect(textsThatAre(tide, 'unknown')).toEqual(['body']);
		expect(textsThatAre(boats, 'missing', 'current')).toEqual(['name']);
	});
});

describe('the counts of some files', () => {
	test('hold each text of the source once', () => {
		expect(countsOf([tide, boats])).toEqual({
			texts: 5,
			missing: 2,
			outdated: 1,
			unknown: 1,
			unchecked: 1,
		});
	});

	test('hold no file that a person has checked, that is not translated, or that cannot say so', () => {
		expect(countsOf([{ ...tide, checked }]).unchecked).toBe(0);
		expect(countsOf([boats]).unchecked).toBe(0);
		expect(countsOf([{ ...tide, kind: 'messages' }]).unchecked).toBe(0);
	});

	test('are nothing for no files', () => {
		expect(countsOf([])).toEqual({ texts: 0, missing: 0, outdated: 0, unknown: 0, unchecked: 0 });
	});
});

test('the check, the audit, the command and the page count the same texts', () => {
	const older = (...paths: readonly string[]) =>
		`madeFrom:\n${paths.map((one) => `  ${one}: ${fingerprint('Before')}`).join('\n')}`;
	inCopy(
		{
			'content/fa/site.yaml': add(older('title')),
			'content/fa/accessibility.yaml': add(older('runBy')),
			'content/fa/goals/rent.mdx': swap('checked:', `${older('title', 'body')}\nchecked:`),
		},
		(folder) => {
			const { content, faults, warningsOn } = checkContent(folder);
			expect(faults).toEqual([]);
			if (!content) throw new Error('The harbour cannot be read.');
			expect(warningsOn('2027-06-01').map(({ file, found }) => [file, found])).toEqual([
				[
					'content/fa',
					'4 texts in 3 files of “fa” are older than what they translate. Readers are told.',
				],
			]);
			const persian = audit(content, path.dirname(folder), '2027-06-01').flatMap(
				({ address, translations }) =>
					translations
						.filter(({ language, outdated }) => language === 'fa' && outdated > 0)
						.map(({ outdated }) => [address, outdated]),
			);
			expect(new Map(persian as [string, number][])).toEqual(
				new Map([
					['/', 1],
					['/accessibility/', 1],
					['/goals/rent/', 2],
				]),
			);
			const all = countsOf(translationState(content, 'fa'));
			expect(all.outdated).toBe(4);
			const files = translatables(content, folder, 'fa').filter(({ kind }) => kind !== 'messages');
			expect(countsOf(files)).toEqual(all);
		},
	);
});
