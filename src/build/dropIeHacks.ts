import { list, type AtRule, type Plugin } from 'postcss';

/** Media queries that no browser but Internet Explorer takes. Sass prints `\0` as U+FFFD. */
const ieQuery = /-ms-high-contrast|\\0|\uFFFD/u;

/** Says "not Edge 12 to 18"; true in every browser that we serve. */
const notOldEdge = 'not (-ms-ime-align: auto)';

function mendMedia(rule: AtRule) {
	const queries = list.comma(rule.params).filter((query) => !ieQuery.test(query));
	if (queries.length === 0) rule.remove();
	else rule.params = queries.join(', ');
}

/** PostCSS: removes what govuk-frontend says to Internet Explorer. Lightning CSS stops at it. */
export function dropIeHacks(): Plugin {
	return {
		postcssPlugin: 'drop-ie-hacks',
		OnceExit(root) {
			root.walkAtRules('media', mendMedia);
			root.walkAtRules('supports', (rule) => {
				if (rule.params === notOldEdge) rule.replaceWith(rule.nodes ?? []);
			});
		},
	};
}
