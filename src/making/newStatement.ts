import type { accessibility } from '#schemas/accessibility.ts';
import type { z } from 'zod';
import { toWrite } from '#loaders/toWrite.ts';

/**
 * An accessibility statement that claims nothing: the wordings that the law sets, and what to write in
 * every other place.
 * @param day `2026-05-31`: the day on which the files are made
 */
export const draftStatement = (day: string): z.input<typeof accessibility> => ({
	title: 'Accessibility statement for {title}',
	scope: 'This accessibility statement applies to {address}.',
	whileDraft: ['This statement is a draft. Nobody has adopted this site yet.'],
	runBy: 'This website is run by {publisher}.',
	canDo: [toWrite('what people can do on this site. List only what you have checked.')],
	plainWords: toWrite('what was done to make the words easy.'),
	advice: {
		wording: '{link} has advice on making your device easier to use if you have a disability.',
		link: 'AbilityNet',
		address: 'https://mcmw.abilitynet.org.uk/',
	},
	howAccessible: {
		intro: 'These things may make the site hard to use:',
		items: ['Nobody has tested this site yet, so we do not know what fails.'],
	},
	feedback: {
		formats:
			'Write to {contact} if you need something on this site in a different format, such as:',
		formatList: [toWrite('the formats that people can ask for, such as large print.')],
		responseDays: 10,
		response: 'We’ll consider your request and get back to you in {days} days.',
		whileDraft: 'This time is a draft. Nobody has agreed to it yet.',
	},
	reporting: [
		'Is there a problem that is not listed here? Please write to {contact}. Say which page you were on, and what went wrong.',
	],
	enforcement: {
		wording:
			'The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility regulations’). If you’re not happy with how we respond to your complaint, {link}.',
		link: 'contact the Equality Advisory and Support Service (EASS)',
		address: 'https://www.equalityadvisoryservice.com/',
	},
	phoneAndVisits: [toWrite('how to call, how to use a relay service, and where to visit.')],
	commitment:
		'{publisher} is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.',
	compliance: {
		status: 'not',
		wording:
			'This website is not compliant with the {link} AA standard. The non-compliances are listed below.',
		link: 'Web Content Accessibility Guidelines version 2.2',
		address: 'https://www.w3.org/TR/WCAG22/',
		reason: 'Nobody has tested this site yet, so we do not say that it meets the standard.',
	},
	nonAccessible: {
		intro: 'The content listed below is non-accessible for the following reasons.',
		nonCompliance: [
			{
				title: 'Not tested yet',
				problem:
					'Nobody has tested any page of this site. Failures may exist that we do not know of. If something does not work for you, please write to us.',
				plan: toWrite('when the site will be tested, and by whom.'),
			},
		],
		disproportionateBurden: ['We do not claim this for any part of the site.'],
		notInScope: [toWrite('what the regulations leave out. If there is nothing, say so.')],
	},
	improving: [toWrite('what is done to make the site easier to use.')],
	preparation: {
		prepared: day,
		reviewed: day,
		tested: day,
		preparedWording:
			'This statement was prepared on {prepared}. It was last reviewed on {reviewed}.',
		testedWording: 'This website was last tested on {tested} against the WCAG 2.2 AA standard.',
		testedBy: toWrite(
			'who tested it, and put the day right. Nobody has: the day above is the one on which this draft was made.',
		),
		sample: toWrite('which pages were tested, and how they were chosen.'),
		how: [toWrite('how it was tested.')],
		notYet: ['by anybody'],
	},
	updated: day,
});
