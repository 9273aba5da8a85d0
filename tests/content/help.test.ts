import { expect } from 'vitest';
import type { HelpTopic } from '#schemas/fields.ts';
import { site, test } from './ours.ts';

/** Words on whose pages a reader must find help at once. */
const topics: Record<HelpTopic, RegExp> = {
	suicide: /suicid/iu,
	'mental-health': /mental (?:and emotional )?health|CAMHS|self-harm/iu,
	abuse: /\babus/iu,
	'substance-misuse': /\balcohol\b|\bdrugs?\b|substance/iu,
};

test.each(Object.entries(topics))('every page that speaks of %s offers help', (topic, pattern) => {
	const pages = [
		...site.goals.map((goal) => ({ ...goal, text: [goal.title.value, goal.summary.value] })),
		...[...site.actions, ...site.measures].map((one) => ({
			...one,
			text: [one.title.value, one.wording.value, one.summary.value],
		})),
	];
	const without = pages
		.filter(
			({ text, help = [] }) => pattern.test(text.join('\n')) && !help.includes(topic as HelpTopic),
		)
		.map(({ path }) => path);
	expect(without).toEqual([]);
});

test.each(Object.keys(topics))('there is someone to call about %s', (topic) => {
	const contacts = site.chapters.find(({ id }) => id === 'help-now')?.contacts ?? [];
	expect(contacts.some(({ topics: of }) => of?.includes(topic as HelpTopic))).toBe(true);
});
