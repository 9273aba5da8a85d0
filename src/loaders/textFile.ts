import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The text of a file. Null where there is none. */
export const textIn = (file: string): string | null =>
	existsSync(file) ? readFileSync(file, 'utf8') : null;

/**
 * Puts a whole text in the place of `before`, or leaves the file as it is. False where it is no longer
 * `before`: someone has changed it since, such as while a question was open.
 *
 * The name of what is half written starts with a dot: a build that runs meanwhile passes it over.
 */
export function replaceText(file: string, before: string | null, text: string): boolean {
	if (textIn(file) !== before) return false;
	const folder = path.dirname(file);
	const next = path.join(folder, `.${path.basename(file)}.${process.pid}`);
	mkdirSync(folder, { recursive: true });
	try {
		writeFileSync(next, text, { flush: true });
		renameSync(next, file);
	} finally {
		rmSync(next, { force: true });
	}
	return true;
}
