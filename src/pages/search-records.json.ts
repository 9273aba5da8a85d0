import type { APIRoute } from 'astro';
import { translator } from '#i18n/translate.ts';
import { siteFor, siteLanguages } from '#siteFor.ts';

/**
 * What search must find that is no page of its own: the words of the glossary.
 * The search index takes this file in, and it is not published.
 */
export const GET: APIRoute = () => {
	const [source] = siteLanguages();
	return Response.json(
		siteLanguages().flatMap((locale) => {
			const kind = translator(locale)('kind.term');
			return siteFor(locale)
				.terms.filter(({ meaning }) => meaning.lang === locale)
				.map(({ id, term, abbreviation, forms = [], meaning }) => ({
					// Pagefind puts the folder of the site before it.
					url: `${locale === source ? '' : `/${locale}`}/glossary/#${id}`,
					language: locale,
					content: meaning.value,
					meta: {
						title: abbreviation === undefined ? term.value : `${term.value} (${abbreviation})`,
						keywords: forms.map(({ value }) => value).join(', '),
					},
					filters: { kind: [kind], standing: ['beside'], plan: ['now'] },
				}));
		}),
	);
};
