/** How often reading begins again before it is given up. */
const MOST_TRIES = 5;

/**
 * Does `read` again until `state` was the same before and after it, so that what it gives was made of
 * one version of the files. What it throws counts only then, as a file may have gone under it.
 */
export async function unchanged<T>(state: () => string, read: () => Promise<T>): Promise<T> {
	for (let tries = 0; tries < MOST_TRIES; tries++) {
		const before = state();
		const [done] = await Promise.allSettled([read()]);
		if (state() === before) {
			if (done.status === 'rejected') throw done.reason;
			return done.value;
		}
		console.error('The content was changed while it was read. Reading it again.');
	}
	throw new Error('The content never stayed the same for as long as it takes to read it.');
}
