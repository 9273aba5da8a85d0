import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The text of a table. Null where there is none. */
export const tableText = (file: string): string | null =>
	existsSync(file) ? readFileSync(file, 'utf8') : null;

/**
 * Puts a whole table in the place of `before`, or leaves that as it is. False where the table is no
 * longer `before`: someone has changed it since, while the question was open.
 *
 * The name of what is half written starts with a dot: a build that runs meanwhile passes it over.
 */
export function replaceTable(file: string, before: string | null, text: string): boolean {
	if (tableText(file) !== before) return false;
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
