import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** The folders that a site is made of. */
export const inputFolders = (content: string): readonly string[] => [
	content,
	path.join(path.dirname(content), 'seeds'),
	path.join(path.dirname(content), 'public'),
];

function stateOf(folder: string): string {
	if (!existsSync(folder)) return 'none';
	try {
		return readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.toSorted()
			.map((name) => {
				const { size, mtimeNs, ctimeNs } = statSync(path.join(folder, name), { bigint: true });
				return [name, size, mtimeNs, ctimeNs].join(' ');
			})
			.join('\n');
	} catch {
		// A file went while it was looked at, so the state is like no other.
		return randomUUID();
	}
}

/** Stays the same exactly as long as no file in the folders is written, added, moved or deleted. */
export const inputState = (folders: readonly string[]): string => folders.map(stateOf).join('\n\n');
