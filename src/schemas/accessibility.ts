import { z } from 'zod';
import { day, updated, words } from './fields.ts';

/*
 * The order of the fields is the order of the GOV.UK sample statement, which the law's model sets.
 * Words in braces are filled in when the site is built: {title}, {address}, {publisher} and {contact}
 * from `site.yaml`, {link} and {days} and the dates from beside them. So no fact stands twice.
 */

/** Wording that the law's model sets. It must stand exactly so. */
const model = (description: string, ...allowed: [string, ...string[]]) =>
	words(description, 600)
		.refine(
			(value) => allowed.includes(value),
			`The law sets this wording, so it can’t be changed. Write exactly: ${allowed.join(' Or: ')}`,
		)
		.meta({ description, words: true, official: true, example: allowed[0] });

const paragraphs = (description: string) =>
	z.array(words('One paragraph.')).min(1).meta({ description });

const list = (description: string) =>
	z.array(words('One item of the list.', 300)).min(1).meta({ description });

/** A sentence with one link in it. */
const linked = (description: string) =>
	z.strictObject({
		wording: words(description, 400).refine(
			(value) => value.includes('{link}'),
			'The place of the link is lost. Write {link} where it goes.',
		),
		link: words('The words of the link.', 120),
		address: z
			.url()
			.meta({ description: 'Where the link leads.', example: 'https://mcmw.abilitynet.org.uk/' }),
	});

const standard = 'Web Content Accessibility Guidelines version 2.2';

const complianceWordings = {
	fully: ['This website is fully compliant with the {link} AA standard.'],
	partially: [
		'This website is partially compliant with the {link} AA standard, due to the non-compliances listed below.',
		'This website is partially compliant with the {link} AA standard, due to the exemptions listed below.',
		'This website is partially compliant with the {link} AA standard, due to the non-compliances and exemptions listed below.',
	],
	not: [
		'This website is not compliant with the {link} AA standard. The non-compliances are listed below.',
		'This website is not compliant with the {link} AA standard. The exemptions are listed below.',
		'This website is not compliant with the {link} AA standard. The non-compliances and exemptions are listed below.',
	],
} as const;

/** Something that does not work for everyone. */
const problem = z.strictObject({
	title: words('A short name for it.', 100),
	problem: words('What does not work, for whom, and what they can do instead.', 600),
	criteria: z
		.array(words('The number and name of a success criterion of WCAG 2.2.', 80))
		.min(1)
		.optional()
		.meta({
			description:
				'The success criteria that fail. Leave it out only where nobody has found a failure yet; “problem” must then say so.',
			example: '[1.1.1 Non-text Content]',
		}),
	plan: words('What will be done about it, and when, if a date is set.', 400),
});

/** The accessibility statement: one file, `accessibility.yaml`. */
export const accessibility = z
	.strictObject({
		title: model('The title of the page.', 'Accessibility statement for {title}'),
		scope: model(
			'What the statement covers.',
			'This accessibility statement applies to {address}.',
		),
		whileDraft: paragraphs(
			'What readers must know until a public body adopts the site. After that it is not shown.',
		),
		runBy: words('Who runs the site. {publisher} stands for the name.', 300),
		canDo: list('What people can do on this site. List only what has been checked.'),
		plainWords: words('What was done to make the words easy.', 300),
		advice: linked('Where to get advice on making a device easier to use.'),
		howAccessible: z
			.strictObject({
				intro: words('The sentence before the list.', 300),
				items: list(
					'What people should know before they use the site. What matters most comes first.',
				),
			})
			.meta({ description: 'How accessible this website is.' }),
		feedback: z
			.strictObject({
				formats: words(
					'How to ask for the information in another format. {contact} stands for the e-mail address.',
					400,
				),
				formatList: list('The formats that people can ask for.'),
				responseDays: z.int().min(1).max(60).meta({
					description: 'In how many days people get an answer.',
					example: '10',
				}),
				response: words('The sentence that says so.', 300).refine(
					(value) => value.includes('{days}'),
					'The place of the number of days is lost. Write {days} where it goes. The number itself stands in “responseDays”.',
				),
				whileDraft: words('What to say of the days until a public body adopts the site.', 300),
			})
			.meta({ description: 'Feedback and contact information.' }),
		reporting: paragraphs(
			'How to report a problem, and what to say in the message. {contact} stands for the e-mail address.',
		),
		enforcement: z
			.strictObject({
				wording: model(
					'Who enforces the law, and where to complain.',
					'The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility regulations’). If you’re not happy with how we respond to your complaint, {link}.',
				),
				link: model(
					'The words of the link.',
					'contact the Equality Advisory and Support Service (EASS)',
				),
				address: z.literal('https://www.equalityadvisoryservice.com/').meta({
					description: 'Where people complain.',
					example: 'https://www.equalityadvisoryservice.com/',
				}),
			})
			.meta({ description: 'Enforcement procedure.' }),
		phoneAndVisits: paragraphs('Contacting us by phone or visiting us in person.'),
		commitment: model(
			'Technical information about this website’s accessibility.',
			'{publisher} is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.',
		),
		compliance: z
			.strictObject({
				status: z.enum(['fully', 'partially', 'not']).meta({
					description:
						'“fully” only if every requirement is met. “partially” if most are met. “not” if most are not met.',
					example: 'partially',
				}),
				wording: model(
					'The sentence that the law sets for this status.',
					...complianceWordings.partially,
					...complianceWordings.fully,
					...complianceWordings.not,
				),
				link: model('The standard.', standard),
				address: z.literal('https://www.w3.org/TR/WCAG22/').meta({
					description: 'Where the standard stands.',
					example: 'https://www.w3.org/TR/WCAG22/',
				}),
				reason: words('Why this status was chosen, in plain words.', 600),
			})
			.meta({ description: 'Compliance status.' }),
		nonAccessible: z
			.strictObject({
				intro: model(
					'The sentence before the three lists.',
					'The content listed below is non-accessible for the following reasons.',
				),
				nonCompliance: z.array(problem).meta({
					description:
						'Non-compliance with the accessibility regulations. What matters most comes first.',
				}),
				disproportionateBurden: paragraphs(
					'Disproportionate burden. A claim needs a written assessment first. If none is made, say so.',
				),
				notInScope: paragraphs(
					'Content that’s not within the scope of the accessibility regulations. If there is none, say so.',
				),
			})
			.meta({ description: 'Non-accessible content.' }),
		improving: list('What we’re doing to improve accessibility.'),
		preparation: z
			.strictObject({
				prepared: day('The day on which the statement was first published.'),
				reviewed: day('The day on which it was last reviewed. The law wants a review each year.'),
				tested: day('The day on which the site was last tested.'),
				preparedWording: model(
					'When it was prepared and reviewed.',
					'This statement was prepared on {prepared}. It was last reviewed on {reviewed}.',
				),
				testedWording: model(
					'When the site was tested.',
					'This website was last tested on {tested} against the WCAG 2.2 AA standard.',
				),
				testedBy: words('Who tested it.', 300),
				sample: words('Which pages were tested, and how they were chosen.', 400),
				how: list('How it was tested.'),
				notYet: list('How it has not been tested yet.'),
			})
			.meta({ description: 'Preparation of this accessibility statement.' }),
		updated,
	})
	.check((context) => {
		const { compliance, nonAccessible, preparation } = context.value;
		const fault = (path: string[], message: string) =>
			context.issues.push({ code: 'custom', input: context.value, path, message });
		const problems = nonAccessible.nonCompliance.length;
		const allowed: readonly string[] = complianceWordings[compliance.status];
		if (!allowed.includes(compliance.wording)) {
			fault(
				['compliance', 'wording'],
				`For the status “${compliance.status}” the law sets another sentence. Write exactly: ${allowed.join(' Or: ')}`,
			);
		}
		if (problems === 0 && compliance.wording.includes('non-compliances')) {
			fault(
				['nonAccessible', 'nonCompliance'],
				'The status speaks of non-compliances, but none is listed. List at least one.',
			);
		}
		if (problems > 0 && compliance.status === 'fully') {
			fault(
				['compliance', 'status'],
				'A site with a problem in its list is not “fully” compliant. Write “partially” or “not”.',
			);
		}
		if (preparation.reviewed < preparation.prepared) {
			fault(
				['preparation', 'reviewed'],
				'The review can’t be before the day of preparation. Put one of the two days right.',
			);
		}
	});
export type AccessibilityData = z.infer<typeof accessibility>;
