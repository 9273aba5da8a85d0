import { countsOf, type FileState } from '#siteFor.ts';

/** What a text of the source can be in another language, the best first. */
export const translationStates = ['checked', 'draft', 'outdated', 'missing'] as const;
type TranslationState = (typeof translationStates)[number];

/** How many texts of these files are in each state. A checked text that is out of date is out of date. */
export function translationShares(files: readonly FileState[]): Record<TranslationState, number> {
	const shares = { checked: 0, draft: 0, outdated: 0, missing: 0 };
	for (const file of files) {
		const { texts, missing, outdated } = countsOf([file]);
		shares[file.checked ? 'checked' : 'draft'] += texts - missing - outdated;
		shares.outdated += outdated;
		shares.missing += missing;
	}
	return shares;
}
