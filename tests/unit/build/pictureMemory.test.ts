import cacache from 'cacache';
import { globSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { drawnOnce, forgetOldPictures, memoryFolder } from '#build/pictureMemory.ts';

/** Drawings of these tests alone: the memory is that of every build here. */
const drawing = () => `<svg>${randomUUID()}</svg>`;
const drawer = () => vi.fn((picture = randomUUID()) => Promise.resolve(Buffer.from(picture)));

afterEach(() => {
	vi.useRealTimers();
});

test('the same picture is drawn once, another one or in another way anew', async () => {
	const [one, other] = [drawing(), drawing()];
	const draw = drawer();
	const first = await drawnOnce(one, { density: 1 }, draw);
	expect(await drawnOnce(one, { density: 1 }, draw)).toEqual(first);
	expect(draw).toHaveBeenCalledTimes(1);
	expect(await drawnOnce(other, { density: 1 }, draw)).not.toEqual(first);
	expect(await drawnOnce(one, { density: 2 }, draw)).not.toEqual(first);
	expect(draw).toHaveBeenCalledTimes(3);
});

test('a damaged picture is drawn again', async () => {
	const one = drawing();
	const draw = drawer();
	const first = await drawnOnce(one, {}, draw);
	const file = globSync(`${memoryFolder}/content-v2/**`).find(
		(name) => statSync(name).isFile() && readFileSync(name).equals(first),
	);
	truncateSync(file ?? '', 3);
	const again = await drawnOnce(one, {}, draw);
	expect(draw).toHaveBeenCalledTimes(2);
	expect(await drawnOnce(one, {}, draw)).toEqual(again);
});

test('what was drawn more than a month ago is forgotten', async () => {
	const [old, young] = [drawing(), drawing()];
	const draw = drawer();
	vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 31 * 24 * 60 * 60 * 1000 });
	await drawnOnce(old, {}, draw);
	vi.useRealTimers();
	await drawnOnce(young, {}, draw);
	const before = Object.keys(await cacache.ls(memoryFolder)).length;
	await forgetOldPictures();
	expect(Object.keys(await cacache.ls(memoryFolder)).length).toBeLessThan(before);
	await drawnOnce(young, {}, draw);
	expect(draw).toHaveBeenCalledTimes(2);
	await drawnOnce(old, {}, draw);
	expect(draw).toHaveBeenCalledTimes(3);
});
