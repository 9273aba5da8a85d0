import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** How many builds or swaps each test kills. */
export const KILLS = Number(process.env['KILLS'] ?? 20);

/** One word for all that a folder holds, whatever its own name is. */
export function contentsOf(folder: string): string {
	const hash = createHash('sha256');
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
		hash.update(`\n${name}\n`);
		try {
			hash.update(readFileSync(path.join(folder, name)));
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === 'EISDIR')) throw error;
		}
	}
	return hash.digest('hex');
}

/** Comes true after so many milliseconds. */
export const after = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));
