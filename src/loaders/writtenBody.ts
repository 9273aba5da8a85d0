import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Part } from '#schemas/content.ts';
import { splitFrontMatter } from './frontMatter.ts';

/**
 * The body of a content file as it is written, in Markdown, without the white space around it. Empty
 * where it has none.
 * @param root the folder that holds the content folder
 */
export function writtenBody(root: string, { file, body }: Part): string {
	if (!body.hasText) return '';
	const text = readFileSync(path.join(root, file), 'utf8').replace(/^\uFEFF/u, '');
	return (splitFrontMatter(text)?.body ?? '').replaceAll('\r\n', '\n').trim();
}
