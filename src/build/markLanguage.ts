import path from 'node:path';
import type { MdastPluginEntry } from 'satteri';

/**
 * Tells the components in a body which language it is written in: on a page that falls back to the
 * source language, a figure must be said in the language of the sentence around it.
 */
export const markLanguage =
	(contentFolder: string): MdastPluginEntry =>
	({ fileURL }) => {
		if (!fileURL) return null;
		const [lang = ''] = path
			.relative(contentFolder, decodeURIComponent(fileURL.pathname))
			.split(path.sep);
		const attribute = { type: 'mdxJsxAttribute', name: 'lang', value: lang } as const;
		return {
			name: 'mark-language',
			mdxJsxFlowElement: (node, context) => {
				context.replaceNode(node, { ...node, attributes: [...node.attributes, attribute] });
			},
			mdxJsxTextElement: (node, context) => {
				context.replaceNode(node, { ...node, attributes: [...node.attributes, attribute] });
			},
		};
	};
