import fc from 'fast-check';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkContent } from '#loaders/checkContent.ts';
import { deskFor, type Desk } from '#making/desk.ts';
import { checkWhole, fillIn, type Filled } from '#making/form.ts';
import { filesOf, takenOf, writeFiles } from '#making/newFiles.ts';
import { nounNames, nouns, type Noun, type NounName } from '#making/nouns.ts';
import { OptionAnswers } from '#making/options.ts';
import { harbourCopy, personWho } from './person.ts';

// Each try reads all content.
vi.setConfig({ testTimeout: 120_000 });

let folder = '';
let content = '';
let desk: Desk;

beforeAll(() => {
	({ folder, content } = harbourCopy());
	desk = deskFor(content, '2026-11-22');
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** Makes the files of something new, looks at what the check says of them, and takes them away. */
function made(noun: Noun, filled: Filled) {
	const files = filesOf(noun, desk, filled);
	writeFiles(content, files);
	try {
		return { files, faults: checkContent(content).faults };
	} finally {
		for (const { name } of files) rmSync(path.join(folder, name));
	}
}

const answers: Readonly<Record<NounName, Readonly<Record<string, string | readonly string[]>>>> = {
	review: {
		title: 'Fourth review',
		'short-title': 'Fourth',
		'as-at': '2028-03-01',
		'as-at-written': 'March 2028',
		summary: 'How it goes.',
	},
	'deep-dive': {
		title: 'On rents',
		'short-title': 'Rents',
		'as-at': '2027-05-01',
		'as-at-written': 'May 2027',
		summary: 'On rents.',
		actions: [],
	},
	note: {
		title: 'A note',
		'short-title': 'Note',
		'as-at': '2027-06-01',
		'as-at-written': 'June 2027',
		summary: 'On one action.',
		actions: ['market-roof'],
	},
	indicator: {
		title: 'Lamps lit',
		definition: 'Lamps.',
		'why-it-matters': 'Light.',
		decimals: '0',
		context: 'To see.',
		'help-topics': '',
	},
	term: { term: 'Warm home', meaning: 'A home that is warm.', abbreviation: '', source: '' },
	partner: { name: 'Harbour Rowing Club', summary: 'It rows.' },
	news: { title: 'Lamps', summary: 'There are lamps.' },
	chapter: { title: 'Lamps', summary: 'On lamps.', 'help-topics': '' },
	source: {
		title: 'The lamp count',
		publisher: 'The club',
		taken: 'Lamps.',
		date: '',
		licence: '',
		address: '',
	},
	priority: { title: 'Light', summary: 'On light.' },
	goal: { title: 'More light', 'short-title': 'Light', summary: 'On light.', 'help-topics': '' },
	action: {
		title: 'Light the quay',
		wording: 'Light it.',
		summary: 'Lamps.',
		'leads-as-written': 'The club',
		'help-topics': '',
	},
	measure: {
		title: 'More lamps',
		wording: 'Lamps',
		summary: 'Lamps.',
		needed: 'A count of lamps.',
		'help-topics': '',
	},
};

describe.each(nounNames)('a new %s', (name) => {
	const noun: Noun = nouns[name];

	test('passes the check, or the check says what is left', async () => {
		const filled = await fillIn(noun, desk, personWho(answers[name]).answerer);
		expect(checkWhole(noun, filled)).toEqual([]);
		const { files, faults } = made(noun, filled);
		const rated = files.find(({ name: file }) => file.endsWith('items.csv'));
		const rows = (rated?.text.trim().split('\n').length ?? 1) - 1;
		expect(faults.map(({ found }) => found)).toEqual(
			Array.from({ length: rows }, () => '“status” holds “”, which is not one of its words.'),
		);
	});

	test('made of any words is right, or it is told what is wrong', async () => {
		const words = fc.oneof(
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
			fc.constantFrom('A: b # c', '{x}', '<b>', '---', '2028', 'true', '- a', '"', "'", 'null'),
		);
		const known = Object.keys(answers[name]);
		await fc.assert(
			fc.asyncProperty(
				fc.record(Object.fromEntries(known.map((key) => [key, words]))),
				fc.subarray(known, { minLength: Math.max(0, known.length - 2) }),
				async (any, kept) => {
					const right = Object.entries(answers[name]).filter(([key]) => kept.includes(key));
					const said = { ...any, ...Object.fromEntries(right) };
					const options = new Map(
						Object.entries(said).flatMap(([key, value]) =>
							value.length > 0 ? [[key, [value].flat()] as const] : [],
						),
					);
					const asker = new OptionAnswers(options, personWho(answers[name]).answerer);
					const filled = await fillIn(noun, desk, asker);
					const mistakes = asker.mistakes([]);
					for (const { found, next } of mistakes) expect([found, next]).not.toContain('');
					if (mistakes.length > 0 || checkWhole(noun, filled).length > 0) return;
					const { files, faults } = made(noun, filled);
					const written = files.map(({ name: file }) => file);
					for (const fault of faults) {
						expect(written).toContain(fault.file);
						expect([fault.found, fault.next]).not.toContain('');
					}
				},
			),
			{ numRuns: 10 },
		);
	});
});

test('no file is written over another', async () => {
	const filled = await fillIn(nouns.partner, desk, personWho(answers.partner).answerer);
	const files = filesOf(nouns.partner, desk, { ...filled, id: 'council' });
	const file = path.join(content, 'en/partners/council.mdx');
	const before = readFileSync(file, 'utf8');
	expect(takenOf(content, files)).toEqual(['content/en/partners/council.mdx']);
	expect(() => {
		writeFiles(content, files);
	}).toThrow('EEXIST');
	expect(readFileSync(file, 'utf8')).toBe(before);
});

test('a review holds every action with its words, and the words of the last review', async () => {
	const filled = await fillIn(nouns.review, desk, personWho(answers.review).answerer);
	expect(filled.data['statuses']).toEqual([
		{ word: 'Stuck', status: 'off-track' },
		{ word: 'Green', status: 'on-track' },
		{ word: 'Done', status: 'complete' },
	]);
	const [, table] = filesOf(nouns.review, desk, filled);
	const [header, ...rows] = table?.text.trim().split('\n') ?? [];
	expect(header).toMatch(/^item,under,title,wording,status_as_written,status,/u);
	expect(rows.map((row) => row.split(',')[0])).toEqual([
		'coldest-first',
		'draught-kits',
		'rent-register',
		'market-roof',
		'tide-turbine',
	]);
	expect(rows[2]).toBe('rent-register,,,Open a register of rents.,,,,,,,,');
});

test('a person is asked for what is needed, and not for what is known', async () => {
	const { answerer, asked } = personWho(answers.term);
	const options = new OptionAnswers(new Map([['term', ['Warm home']]]), answerer);
	await fillIn(nouns.term, desk, options);
	expect(asked.map(({ name }) => name)).toEqual(['id', 'abbreviation', 'meaning', 'source']);
	expect(asked[0]?.proposal).toBe('warm-home');
});

test('the next place in a list is proposed', async () => {
	const { answerer, asked } = personWho({ ...answers.goal, priority: 'own-power' });
	await fillIn(nouns.goal, desk, answerer);
	expect(asked.find(({ name }) => name === 'order')?.proposal).toBe('2');
});

test('an indicator that a measure names already needs no other reason', async () => {
	const file = path.join(content, 'en/measures/fair-rents.mdx');
	const before = readFileSync(file, 'utf8');
	writeFileSync(file, before.replace('indicator: before-and-after', 'indicator: lamps-lit'));
	try {
		const later = deskFor(content, '2026-11-22');
		const { answerer, asked } = personWho({ ...answers.indicator, context: '' });
		const filled = await fillIn(nouns.indicator, later, answerer);
		expect(filled.data['context']).toBeUndefined();
		expect(asked.find(({ name }) => name === 'context')?.optional).toBe(true);
	} finally {
		writeFileSync(file, before);
	}
});
