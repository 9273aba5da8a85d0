import type { Audited } from './audit.ts';
import { pointsOf } from './points.ts';

const needsOwnWork = (page: Audited) => pointsOf({ ...page, translations: [] }) > 0;

const needsTranslators = ({ translations }: Audited) =>
	translations.some(({ missing, outdated, unchecked }) => missing + outdated + unchecked > 0);

/**
 * How many pages need work, in a sentence or two. Translations are told apart: as long as nobody has
 * checked any, they would make all pages look alike.
 */
export function summaryOf(pages: readonly Audited[]): string {
	const own = pages.filter(needsOwnWork).length;
	const translated = pages.filter(needsTranslators).length;
	const summary = `${own} of ${pages.length} pages need work on their words, figures or reports.`;
	return translated === 0
		? summary
		: `${summary} ${translated} have translations that are missing, outdated or not checked.`;
}
