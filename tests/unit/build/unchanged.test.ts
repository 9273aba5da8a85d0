import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inputState } from '#build/inputs.ts';
import { unchanged } from '#build/unchanged.ts';

let folder = '';
let file = '';
const at = (name: string) => path.join(folder, name);

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'inputs-'));
	file = at('goals/rent.mdx');
	mkdirSync(at('goals'));
	writeFileSync(file, 'Rent');
	vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => {
	rmSync(folder, { recursive: true });
	vi.restoreAllMocks();
});

const state = () => inputState([folder]);
const day = new Date('2026-01-01');

describe('the state of the content', () => {
	test('is the same as long as nothing is done', () => {
		expect(state()).toBe(state());
	});

	test.each<[string, () => void]>([
		[
			'written',
			() => {
				writeFileSync(file, 'Rents');
			},
		],
		[
			'added',
			() => {
				writeFileSync(at('goals/heat.mdx'), '');
			},
		],
		[
			'deleted',
			() => {
				rmSync(file);
			},
		],
		[
			'renamed',
			() => {
				renameSync(file, at('goals/rents.mdx'));
			},
		],
		[
			'added as a folder',
			() => {
				mkdirSync(at('actions'));
			},
		],
		[
			'put back with its old time and length',
			() => {
				writeFileSync(file, 'Tenr');
				utimesSync(file, day, day);
			},
		],
	])('is another when a file is %s', (_, act) => {
		utimesSync(file, day, day);
		const before = state();
		act();
		expect(state()).not.toBe(before);
	});

	test('is told where there is no folder', () => {
		expect(inputState([at('nowhere')])).toBe(inputState([at('nowhere')]));
	});
});

describe('reading content that changes', () => {
	test('begins again, so that nothing is made of two versions', async () => {
		let reads = 0;
		const made = await unchanged(state, () => {
			reads += 1;
			if (reads === 1) writeFileSync(file, 'Half a w');
			return Promise.resolve(reads);
		});
		expect(made).toBe(2);
	});

	test('does not fail because a file went', async () => {
		let reads = 0;
		const made = await unchanged(state, () => {
			reads += 1;
			if (reads > 1) return Promise.resolve('made');
			rmSync(file);
			return Promise.reject(new Error('no such file'));
		});
		expect(made).toBe('made');
	});

	test('fails for what is wrong with content that stays', async () => {
		await expect(unchanged(state, () => Promise.reject(new Error('broken')))).rejects.toThrow(
			'broken',
		);
	});

	test('ends', async () => {
		let reads = 0;
		const busy = unchanged(state, () => {
			reads += 1;
			writeFileSync(file, String(reads));
			return Promise.resolve();
		});
		await expect(busy).rejects.toThrow('never stayed the same');
	});
});
