import { rmSync } from 'node:fs';
import path from 'node:path';
import { copyHarbour, swap } from '../unit/loaders/told.ts';

/** Where sites of tests are made: one can be put below the working directory only. */
export const scratch = 'tests/.scratch';

/** Puts content into `folder` that is quickly built: one language makes a third of the pages. */
export function copySmallSite(folder: string): void {
	copyHarbour(folder, { 'content/site.yaml': swap('[en, fa, ar]', '[en]') });
	for (const language of ['fa', 'ar'])
		rmSync(path.join(folder, 'content', language), { recursive: true });
}
