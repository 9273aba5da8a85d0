import type { Findings } from './audit.ts';
import { HARDEST_GRADE } from './readability.ts';

/** What one of each kind weighs: what misleads readers first, what shuts some out next, style last. */
const weights = {
	announcedFigures: 5,
	usualFigures: 2,
	noDelivery: 3,
	oldDelivery: 3,
	pictureWithoutText: 5,
	vagueLink: 3,
	gradeTooHigh: 2,
	longSentence: 1,
	jargon: 1,
	outdatedText: 2,
	missingTranslation: 3,
	uncheckedTranslation: 1,
} as const;

/** How much work a page needs. A language weighs by the share of the texts that it lacks. */
export function pointsOf(found: Findings): number {
	const { grade, figures, delivery } = found;
	const points =
		(figures === null ? 0 : weights[`${figures.by}Figures`]) +
		(delivery === null ? 0 : weights[delivery === 'none' ? 'noDelivery' : 'oldDelivery']) +
		weights.pictureWithoutText * found.picturesWithoutText.length +
		weights.vagueLink * found.vagueLinks.length +
		weights.gradeTooHigh * Math.max(0, (grade ?? 0) - HARDEST_GRADE) +
		weights.longSentence * found.longSentences.length +
		weights.jargon * found.jargon.length +
		found.translations.reduce(
			(sum, { texts, missing, outdated, unchecked }) =>
				sum +
				weights.outdatedText * outdated +
				(texts === 0 ? 0 : (weights.missingTranslation * missing) / texts) +
				(unchecked > 0 ? weights.uncheckedTranslation : 0),
			0,
		);
	return Math.round(points);
}
