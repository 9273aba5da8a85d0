import { z } from 'zod';
import { day, reference, text, webAddress, words } from './fields.ts';

/** Contrast of white text on a colour, from 1 to 21: WCAG 2.2, “relative luminance”. */
function contrastWithWhite(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** The whole site: one file, `site.yaml`. */
export const site = z.strictObject({
	title: words('The name of the site.', 60),
	place: words('The place that the strategy is for.', 40),
	comparators: z
		.array(
			z.strictObject({
				area: text('The name of the area, as in the column “area” of the tables.', 'England'),
				title: words('Its name for readers.', 40),
			}),
		)
		.optional()
		.meta({ description: 'The areas that the place is compared with, the nearest first.' }),
	headline: words('The heading of the home page: what the strategy is for, in a few words.', 70),
	intro: words(
		'What the strategy is, in one plain sentence, for someone who reads nothing else.',
		240,
	),
	searchExamples: words('A few things that people may search for.', 120),
	address: webAddress.meta({
		description: 'The address at which the site is published, with the folder if it has one.',
		example: 'https://strategy.example.gov.uk',
	}),
	languages: z
		.array(z.string().regex(/^[a-z]{2}$/u, 'language'))
		.min(1)
		.meta({
			description: 'The languages, as two-letter codes. The first is the source language.',
			example: '[en, fa]',
		}),
	checkedOnly: z
		.array(z.string().regex(/^[a-z]{2}$/u, 'language'))
		.optional()
		.meta({
			description:
				'Languages in which only what a person has checked is shown. The rest stands in the source language.',
			example: '[gu]',
		}),
	strategy: reference('strategies', 'The strategy in force.'),
	brand: z
		.string()
		.regex(/^#[0-9a-f]{6}$/u, 'colour')
		.refine(
			(colour) => contrastWithWhite(colour) >= 4.5,
			'White text on this colour is hard to read. Choose a darker one.',
		)
		.meta({
			description: 'The brand colour. White text on it must be easy to read.',
			example: '"#1d3f72"',
		}),
	publisher: text('Who publishes the site.'),
	contact: z
		.email()
		.meta({ description: 'Where readers report a problem.', example: 'team@example.gov.uk' }),
	repository: z
		.string()
		.regex(/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/u, 'repository')
		.optional()
		.meta({
			description:
				'Where editors change the files of the site, on GitHub. Previews link to it until the site is adopted.',
			example: 'https://github.com/owner/name',
		}),
	adopted: z
		.strictObject({ by: text('The body that adopted the site.'), on: day('The day it did.') })
		.optional()
		.meta({
			description:
				'Who adopted this site, and when. Until then every page says that it is a draft.',
		}),
});
export type SiteData = z.infer<typeof site>;
