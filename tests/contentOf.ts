import { checkContent } from '#loaders/checkContent.ts';
import type { Content } from '#schemas/content.ts';
import type { Site } from './sites.ts';

/** The content that a site was built from. */
export function contentOf({ content: folder }: Site): Content {
	const { content, faults } = checkContent(folder);
	if (!content || faults.length > 0) throw new Error(`${folder} has ${faults.length} mistakes.`);
	return content;
}
