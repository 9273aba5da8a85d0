import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { inputFolders, inputState } from '#build/inputs.ts';
import { contentFolder } from '#folders.ts';

const program = fileURLToPath(new URL('build.ts', import.meta.url));

/** An editor who saves several files at once is waited for this long. */
const QUIET = 1000;

const inputs = inputFolders(contentFolder);

/** What a site depends on: its files, and the day, as some pages say what is due. */
const stateNow = () => `${new Date().toISOString().slice(0, 10)}\n${inputState(inputs)}`;

/** Looks again and again: not every disk and network tells of a change. Gives the new state. */
async function changedFrom(built: string): Promise<string> {
	for (let last = built; ;) {
		await wait(QUIET);
		const now = stateNow();
		if (now !== built && now === last) return now;
		last = now;
	}
}

function build(): void {
	// A process of its own: whatever happens in it, this one goes on, and no memory is kept.
	const { status, signal } = spawnSync(process.execPath, [program], { stdio: 'inherit' });
	const isDone = status === 0;
	if (signal) console.error(`The build was stopped (${signal}).`);
	const when = new Date().toTimeString().slice(0, 5);
	console.log(
		isDone
			? `${when} The new site is in place. Waiting for changes; Ctrl and C ends it.`
			: `${when} The last good site stays. It is built again as soon as a file changes.`,
	);
}

for (let state = stateNow(); ; state = await changedFrom(state)) build();
