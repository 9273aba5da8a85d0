import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Fault } from '#loaders/faults.ts';
import { Memory } from '#loaders/memory.ts';

let folder = '';
let file = '';
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'memory-'));
	file = path.join(folder, 'rent.mdx');
	writeFileSync(file, 'Rent');
	vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 1000 });
});
afterEach(() => {
	vi.useRealTimers();
	rmSync(folder, { recursive: true });
});

const fault = { file: 'rent.mdx', line: 1, column: 1, found: 'Found.', next: 'Next.' };

test('a file that is as it was is read once, and its faults are told each time', () => {
	const memory = new Memory();
	const told: Fault[] = [];
	const read = vi.fn(() => {
		told.push(fault);
		return 'read';
	});
	expect(memory.once(file, 'source', told, read)).toBe('read');
	expect(memory.once(file, 'source', told, read)).toBe('read');
	expect(read).toHaveBeenCalledTimes(1);
	expect(told).toEqual([fault, fault]);
});

test('a file of other words is read again, though its length and its time are the same', () => {
	const memory = new Memory();
	const time = new Date('2026-03-02');
	const read = vi.fn(() => null);
	utimesSync(file, time, time);
	memory.once(file, 'source', [], read);
	writeFileSync(file, 'Rant');
	utimesSync(file, time, time);
	memory.once(file, 'source', [], read);
	expect(read).toHaveBeenCalledTimes(2);
});

test('a file that was written this moment is read again: another change in it might not show', () => {
	vi.setSystemTime(statSync(file).ctimeMs + 10);
	const memory = new Memory();
	const told: Fault[] = [];
	const read = vi.fn(() => told.push(fault));
	memory.once(file, 'source', told, read);
	memory.once(file, 'source', told, read);
	expect(read).toHaveBeenCalledTimes(2);
	expect(told).toEqual([fault, fault]);
});

test('a file that is read as another thing is read again', () => {
	const memory = new Memory();
	const read = vi.fn(() => null);
	memory.once(file, 'source', [], read);
	memory.once(file, 'translation', [], read);
	expect(read).toHaveBeenCalledTimes(2);
});

test('two things are compared again when either is another', () => {
	const memory = new Memory();
	const compare = vi.fn(() => 1);
	const [one, other] = [{}, {}];
	memory.ofPair(one, other, compare);
	memory.ofPair(one, other, compare);
	expect(compare).toHaveBeenCalledTimes(1);
	memory.ofPair({}, other, compare);
	memory.ofPair(one, {}, compare);
	expect(compare).toHaveBeenCalledTimes(3);
});
