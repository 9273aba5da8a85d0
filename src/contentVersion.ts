/**
 * The development server loads this file twice, once for itself and once for the pages, so the
 * number stands where both see it.
 */
const shared = globalThis as Record<symbol, number | undefined>;
const version = Symbol.for('strategy microsite: version of the content');

/** Grows with each change to the content. */
export const contentVersion = (): number => shared[version] ?? 0;

/** Says that a content file has changed. */
export function contentChanged(): void {
	shared[version] = contentVersion() + 1;
}
