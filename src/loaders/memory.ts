import { statSync } from 'node:fs';
import type { Fault } from './faults.ts';

interface Known {
	readonly stamp: string;
	readonly value: unknown;
	readonly faults: readonly Fault[];
}

/** Longer than the clock of a file system stands still: changes within it can look like one. */
const CLOCK_MS = 50;

/** What changes whenever a file does. Null of a file so new that its next change may not show. */
function stampOf(file: string): string | null {
	const { mtimeNs, ctimeNs, ctimeMs, size } = statSync(file, { bigint: true });
	return Date.now() - Number(ctimeMs) < CLOCK_MS ? null : `${mtimeNs} ${ctimeNs} ${size}`;
}

/** What was made of each file of the content, for as long as the file is as it was then. */
export class Memory {
	readonly #files = new Map<string, Known>();
	readonly #pairs = new WeakMap<object, { readonly of: object; readonly value: unknown }>();

	/**
	 * What `read` makes of a file, which is there. It is called only if the file has changed; the
	 * faults that it adds to `faults` are told each time.
	 * @param as what the file is read as: another reading of it is another thing
	 */
	once<T>(file: string, as: string, faults: Fault[], read: () => T): T {
		const key = `${as} ${file}`;
		// Before it is read: what is written meanwhile is found by the next look.
		const stamp = stampOf(file);
		const known = this.#files.get(key);
		if (known?.stamp === stamp) {
			faults.push(...known.faults);
			return known.value as T;
		}
		const before = faults.length;
		const value = read();
		if (stamp !== null) this.#files.set(key, { stamp, value, faults: faults.slice(before) });
		return value;
	}

	/** What `compare` makes of two things, called only if either is another than before. */
	ofPair<T>(one: object, other: object, compare: () => T): T {
		const known = this.#pairs.get(other);
		if (known?.of === one) return known.value as T;
		const value = compare();
		this.#pairs.set(other, { of: one, value });
		return value;
	}
}
