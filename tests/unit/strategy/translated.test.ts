import { describe, expect, test } from 'vitest';
import { checkContent } from '#loaders/checkContent.ts';
import { buildSite } from '#strategy/buildSite.ts';
import type { Content } from '#schemas/content.ts';

/** The made-up town, of whose Persian translations some are checked. */
function harbour(change: (content: Content) => void = () => undefined): Content {
	const { content } = checkContent('tests/fixtures/harbour/content');
	if (!content) throw new Error('The fixture cannot be read.');
	change(content);
	return content;
}
const goals = (content: Content) =>
	new Map(buildSite(content, 'fa').goals.map((goal) => [goal.id, goal]));

describe('where only checked translations are shown', () => {
	const withheld = goals(
		harbour(({ site }) => {
			site.data.checkedOnly = ['fa'];
		}),
	);

	test('one that a person has checked stays', () => {
		expect(withheld.get('rent')).toMatchObject({ translated: true, checked: { on: '2026-03-02' } });
		expect(withheld.get('rent')?.shortTitle.lang).toBe('fa');
	});

	test('another gives way to the source language', () => {
		expect(goals(harbour()).get('tide-power')).toMatchObject({ translated: true });
		expect(withheld.get('tide-power')).toMatchObject({ translated: false, checked: null });
		expect(withheld.get('tide-power')?.shortTitle.lang).toBe('en');
	});
});

test('what has changed in the source since is told by its field', () => {
	const content = harbour(({ entries }) => {
		const translation = entries.goals.get('rent')?.translations.get('fa');
		translation?.outdated.push('title', 'steps.0.name', 'steps.1.name');
	});
	expect(goals(content).get('rent')?.outdated).toEqual(['title', 'steps']);
});
