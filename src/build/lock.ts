import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const TWO_HOURS = 7_200_000;
const BUSY = 5;

/** A database that nothing names any more would be closed, and its lock given back. */
const held = new Set<DatabaseSync>();

const isBusy = (error: unknown) =>
	error instanceof Error && 'errcode' in error && error.errcode === BUSY;

/**
 * Takes the lock that `file` stands for and keeps it until `release`, or until this process ends.
 * Waits for the process that has it. The system itself gives it back when a process is killed, which
 * no file with a process number in it could promise.
 */
export function lock(file: string): { release: () => void } {
	mkdirSync(path.dirname(file), { recursive: true });
	const database = new DatabaseSync(file, { timeout: 0 });
	const take = () => {
		database.exec('BEGIN EXCLUSIVE');
	};
	try {
		take();
	} catch (error) {
		if (!isBusy(error)) throw error;
		console.error('Another build or check is running. Waiting for it to end.');
		database.exec(`PRAGMA busy_timeout = ${TWO_HOURS}`);
		take();
	}
	held.add(database);
	return {
		release: () => {
			held.delete(database);
			database.close();
		},
	};
}
