import { checkContent, type Checked } from '#loaders/checkContent.ts';
import { Memory } from '#loaders/memory.ts';
import { contentFolder } from '#folders.ts';

interface Shared {
	memory: Memory;
	checked: Checked | null;
}

const place = Symbol.for('strategy microsite: the content as it was last checked');

/** Astro loads this file twice, once for itself and once for the pages: one check serves both. */
const shared = ((globalThis as Record<symbol, Shared | undefined>)[place] ??= {
	memory: new Memory(),
	checked: null,
});

/** The content as it is now, and the mistakes in it. */
export const checkedContent = (): Checked =>
	(shared.checked ??= checkContent(contentFolder, shared.memory));

/** Says that a file of the content has changed. */
export function contentChanged(): void {
	shared.checked = null;
}
