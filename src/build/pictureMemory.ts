import cacache from 'cacache';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Shared by all sites that are built here: what a picture shows, and nothing else, is its key. */
export const memoryFolder = path.resolve('node_modules/.cache/pictures');

const MONTH_MS = 30 * 24 * 60 * 60 * 1000;

/** The program and the letters that a picture is drawn with are pinned by the lock file. */
const lockFile = readFileSync('package-lock.json');

/**
 * The picture that `drawing` makes with `options`: from memory where the same was drawn before, as
 * drawing is a third of a build. What memory holds is checked against its hash when it is read.
 */
export async function drawnOnce(
	drawing: string,
	options: object,
	draw: () => Promise<Buffer<ArrayBuffer>>,
): Promise<Buffer<ArrayBuffer>> {
	const key = createHash('sha256')
		.update(lockFile)
		.update(JSON.stringify(options))
		.update(drawing)
		.digest('hex');
	// Nothing there, or damaged: both are mended by drawing it.
	const known = await cacache.get(memoryFolder, key).catch(() => null);
	if (known) return Buffer.from(known.data);
	const drawn = await draw();
	// Who cannot write here builds more slowly, and that is all.
	await cacache.put(memoryFolder, key, drawn).catch(() => null);
	return drawn;
}

/** Forgets what was drawn more than a month ago. */
export async function forgetOldPictures(): Promise<void> {
	const oldest = Date.now() - MONTH_MS;
	const old = Object.values(await cacache.ls(memoryFolder)).filter(({ time }) => time < oldest);
	if (old.length === 0) return;
	for (const { key } of old) await cacache.rm.entry(memoryFolder, key);
	// Entries are only marked as gone; this takes away what they lead to.
	await cacache.verify(memoryFolder);
}
